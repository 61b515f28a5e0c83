package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;

/** A word of a name, made comparable. Immutable, thread-safe. */
public final class Token {
    private static final int[] NONE = {};
    private final String text;
    private final String canonical;
    private final TokenKind kind;
    private final double weight;
    private final UnicodeScript script;

    final String written;
    /** The first of the words of the name that it stands for, and the one after the last. */
    final int from;

    final int to;
    final String stem;
    final String skeleton;
    final int[] ids;
    final String meaning;
    /** What it gives to an acronym: the first letters of its words, and a set of letters with which translations begin. */
    final String initials;

    final int firsts;
    final double info;
    /** Of its letters, bits a letter; 0 where nobody asked. */
    final double oddness;

    final boolean known;
    final boolean articled;
    final boolean mended;
    /** The canonical letters as {@link Edits} counts them; which they are, and which stand twice, a bit each. */
    final byte[] letters;

    final long letterSet;
    final long doubled;
    /** The letters of the text, a bit each. */
    final int textSet;

    final int textHash;
    final int canonicalHash;
    final int stemLength;
    final boolean hasEnding;
    /** Whether it may be "abd" with another word. */
    final boolean servant;

    private Token(Builder b) {
        text = b.text;
        canonical = b.canonical;
        kind = b.kind;
        weight = b.weight;
        script = b.script;
        written = b.written;
        from = b.from;
        to = b.to;
        stem = b.stem.isEmpty() ? b.canonical : b.stem;
        skeleton = Sound.skeleton(canonical);
        ids = b.ids;
        meaning = b.meaning;
        initials = b.initials.isEmpty() && !text.isEmpty() ? text.substring(0, 1) : b.initials;
        firsts = b.firsts | (text.isEmpty() ? 0 : letter(text.charAt(0)));
        info = b.info;
        oddness = b.oddness;
        known = b.known;
        articled = b.articled;
        mended = b.mended;
        letters = letters(canonical);
        letterSet = LeastEdits.set(letters);
        doubled = LeastEdits.doubled(letters);
        textSet = set(text);
        textHash = text.hashCode();
        canonicalHash = canonical.hashCode();
        stemLength = stem.length();
        hasEnding = stemLength < canonical.length();
        servant = canonical.length() > 6 && canonical.startsWith("abd");
    }

    /** In lower-case Latin letters. */
    public String text() {
        return text;
    }

    /** In the letters that competing romanisations share; what the index makes its 3-grams of. */
    public String canonical() {
        return canonical;
    }

    public TokenKind kind() {
        return kind;
    }

    /** How much the word says within its name, 0 to 1: rare words more than common ones. */
    public double weight() {
        return weight;
    }

    /** The script it was written in. */
    public UnicodeScript script() {
        return script;
    }

    /** Whether its script leaves out vowels. */
    boolean abjad() {
        return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
    }

    /** Whether its script writes syllables: where one differs, it is another one, and no letter mistyped. */
    boolean syllable() {
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }

    boolean shares(Token other) {
        for (var id : ids) {
            for (var theirs : other.ids) {
                if (id == theirs) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text + "/" + canonical + "/" + kind + (meaning.isEmpty() ? "" : "=" + meaning);
    }

    static byte[] letters(String canonical) {
        var letters = new byte[Math.min(canonical.length(), Edits.LONGEST)];
        for (var i = 0; i < letters.length; i++) {
            letters[i] = Edits.letter(canonical.charAt(i));
        }
        return letters;
    }

    static int letter(char c) {
        return 1 << (c & 31);
    }

    /** The letters of a text, a bit each; some share one. */
    static int set(String text) {
        var set = 0;
        for (var i = 0; i < text.length(); i++) {
            set |= letter(text.charAt(i));
        }
        return set;
    }

    static Builder of(Piece piece) {
        return new Builder(piece.text(), piece.canonical(), piece.script())
                .written(piece.written())
                .mended(piece.mended());
    }

    static Builder of(String text, String canonical, UnicodeScript script) {
        return new Builder(text, canonical, script);
    }

    /** Gathers what is known of a word; for one thread. */
    static final class Builder {
        private final String text;
        private final String canonical;
        private final UnicodeScript script;
        private String written;
        private int from;
        private int to;
        private TokenKind kind = TokenKind.PLAIN;
        private double weight = 1;
        private double info = 18;
        private String stem = "";
        private String meaning = "";
        private String initials = "";
        private int firsts;
        private int[] ids = NONE;
        private double oddness;
        private boolean known;
        private boolean articled;
        private boolean mended;

        private Builder(String text, String canonical, UnicodeScript script) {
            this.text = text;
            this.canonical = canonical;
            this.script = script;
            written = text;
        }

        Builder written(String value) {
            written = value;
            return this;
        }

        /** Where it stands among the pieces of the name. */
        Builder at(int first, int end) {
            from = first;
            to = end;
            return this;
        }

        Builder kind(TokenKind value) {
            kind = value;
            return this;
        }

        Builder weight(double value) {
            weight = value;
            return this;
        }

        Builder info(double value) {
            info = value;
            return this;
        }

        Builder stem(String value) {
            stem = value;
            return this;
        }

        /** What it is the same as: ids of given names, of concepts, of places, of values. */
        Builder means(String value, int... all) {
            meaning = value;
            ids = all;
            return this;
        }

        Builder initials(String letters, int others) {
            initials = letters;
            firsts = others;
            return this;
        }

        Builder oddness(double value) {
            oddness = value;
            return this;
        }

        Builder known(boolean value) {
            known = value;
            return this;
        }

        Builder mended(boolean value) {
            mended = value;
            return this;
        }

        Builder articled(boolean value) {
            articled = value;
            return this;
        }

        Token build() {
            return new Token(this);
        }
    }
}
