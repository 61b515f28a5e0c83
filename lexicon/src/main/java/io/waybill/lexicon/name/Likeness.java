package io.waybill.lexicon.name;

/** How alike two words are, 0 to 1. Immutable; scratch space is the caller's. */
final class Likeness {
    /** Words less alike than this are different words. */
    static final double LEAST = .48;

    /** Words written together that are less like one word are not taken for it. */
    static final double LEAST_JOINED = .7;

    private static final double SAME = .97;
    /** A patronymic and another word are one only where they are so alike. */
    private static final double SURE = .68;

    /** A mistyped word is at most so like the one that it is taken for. */
    private static final double MENDED = .9;

    /** Syllables that begin otherwise must be so alike. */
    private static final double SYLLABLE = .75;

    private static final double SERVANT = .85;

    /** A letter before or after fewer digits is part of a mark: A4. */
    private static final int LONG_NUMBER = 3;

    private static final double MISTYPED = .85;
    private static final double OPEN_DIGIT = .52;

    /** What vowels cost where one script leaves them out. */
    private static final float LOST_VOWELS = .25f;

    private final Edits edits = new Edits();

    double of(Token a, Token b, float[] scratch) {
        var like = unmended(a, b, scratch);
        return a.mended != b.mended && like > MENDED ? MENDED : like;
    }

    private double unmended(Token a, Token b, float[] scratch) {
        if (a.textHash == b.textHash && a.text().equals(b.text())) {
            return 1;
        }
        if (a.kind() == TokenKind.NUMERAL || b.kind() == TokenKind.NUMERAL) {
            return a.kind() != b.kind() ? mistypedNumber(a.text(), b.text()) : a.shares(b) ? 1 : 0;
        }
        if (a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL) {
            return initial(a, b);
        }
        if (a.canonicalHash == b.canonicalHash && a.canonical().equals(b.canonical())) {
            return .99;
        }
        if (a.shares(b)) {
            return meaning(a) || a.script() != b.script() ? SAME : form(spelled(a, b, scratch));
        }
        var spelled = spelled(a, b, scratch);
        if (a.articled != b.articled) {
            spelled = Math.max(spelled, a.articled ? articled(a, b, scratch) : articled(b, a, scratch));
        }
        var fathers = (a.kind() == TokenKind.PATRONYMIC) == (b.kind() == TokenKind.PATRONYMIC);
        if (fathers && a.stemLength > 3 && a.stemLength == b.stemLength && a.stem.equals(b.stem)) {
            spelled = Math.max(spelled, .9);
        }
        if (isServant(a, b) || isServant(b, a)) {
            return Math.max(spelled, SERVANT);
        }
        if (spelled < SYLLABLE && isOtherSyllable(a, b) || spelled < SURE && !fathers) {
            return spelled * .5;
        }
        return spelled > 0 && meaning(a) && meaning(b) ? spelled * .7 : spelled;
    }

    /** How alike two forms of one given name are: Oleksandr and Aleksandr more than William and Guillermo. */
    private static double form(double spelled) {
        return spelled > .85 ? SAME : spelled > .6 ? .92 : .8;
    }

    /** Whether one is "abd" with the other: Abdelkader and Kader. */
    private static boolean isServant(Token whole, Token rest) {
        return whole.servant
                && whole.canonical().length() == rest.canonical().length() + 3
                && whole.canonical().endsWith(rest.canonical());
    }

    /** Romanisations of a syllable differ in vowels and endings, hardly at the beginning. */
    private static boolean isOtherSyllable(Token a, Token b) {
        return (a.syllable() || b.syllable()) && !a.canonical().regionMatches(0, b.canonical(), 0, 1);
    }

    private static boolean meaning(Token token) {
        return token.kind() == TokenKind.CONCEPT || token.kind() == TokenKind.PLACE || token.kind() == TokenKind.BODY;
    }

    /** A letter among digits is no other number, but a slip; one in the place of a digit leaves open which. */
    private static double mistypedNumber(String a, String b) {
        var isLong = Math.min(a.length(), b.length()) >= LONG_NUMBER;
        if (!isLong || !Edits.isOneEdit(a, b) || digits(a) + digits(b) < a.length() + b.length() - 1) {
            return 0;
        }
        return a.length() == b.length() ? OPEN_DIGIT : MISTYPED;
    }

    private static int digits(String text) {
        var digits = 0;
        for (var i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static double initial(Token a, Token b) {
        var first = a.canonical().charAt(0) == b.canonical().charAt(0)
                || a.text().charAt(0) == b.text().charAt(0);
        return !first ? 0 : a.kind() == b.kind() ? .95 : .7;
    }

    private double spelled(Token a, Token b, float[] scratch) {
        var abjad = a.abjad() || b.abjad();
        if (abjad && a.skeleton.length() > 1 && a.skeleton.equals(b.skeleton)) {
            return Math.min(.97, .8 + .04 * a.skeleton.length());
        }
        var letters = a.hasEnding && b.hasEnding
                ? Math.max(a.stemLength, b.stemLength)
                : Math.max(a.letters.length, b.letters.length);
        var most = most(letters);
        double cost = abjad || !edits.least.isMore(a.letterSet, a.doubled, b.letterSet, b.doubled, most)
                ? edits.cost(a.letters, b.letters, abjad ? LOST_VOWELS : 1, most, scratch)
                : most + 1;
        return like(cost > 1 && isOneEdit(a, b) ? 1 : cost, letters);
    }

    private static boolean isOneEdit(Token a, Token b) {
        return Integer.bitCount(a.textSet ^ b.textSet) <= 2 && Edits.isOneEdit(a.text(), b.text());
    }

    /** The cost beyond which words are no longer alike. */
    private static float most(int letters) {
        return (float) ((1 - LEAST) * (.45 * letters + .6));
    }

    /** How alike words are that differ by this cost. */
    static double like(double cost, int letters) {
        return Math.max(0, 1 - cost / (.45 * letters + .6));
    }

    /** A word that stands after an article, and one that may have the article within. */
    private double articled(Token with, Token bare, float[] scratch) {
        var canonical = bare.canonical();
        if (canonical.length() <= 5 || !canonical.startsWith("al") && !canonical.startsWith("el")) {
            return 0;
        }
        var cut = canonical.substring(2);
        if (cut.equals(with.canonical())) {
            return .98;
        }
        var letters = Math.max(cut.length(), with.letters.length);
        var vowels = with.abjad() || bare.abjad() ? LOST_VOWELS : 1;
        return like(edits.cost(Token.letters(cut), with.letters, vowels, most(letters), scratch), letters);
    }

    /** Whether two words written together share letters enough with one. */
    static boolean mayBeJoined(Reading.Joined joined, Token one) {
        return Long.bitCount(joined.letterSet() ^ one.letterSet) <= 4 || one.abjad() || joined.abjad();
    }

    /** How alike two words written together are to one; below {@link #LEAST_JOINED} not exact. */
    double joined(Reading.Joined joined, Token one, float[] scratch) {
        if (Math.abs(joined.letters().length - one.letters.length) > 2) {
            return 0;
        }
        if (joined.text().equals(one.text()) || joined.canonical().equals(one.canonical())) {
            return .98;
        }
        var abjad = one.abjad() || joined.abjad();
        // Particles that both have make them no more alike.
        var particles = Math.max(0, joined.letters().length - joined.own());
        var longer = Math.max(1, Math.max(joined.letters().length, one.letters.length) - particles);
        var most = (float) ((1 - LEAST_JOINED / SAME) * (.45 * longer + .6)) + .01f;
        double cost =
                abjad || !edits.least.isMore(joined.letterSet(), joined.doubled(), one.letterSet, one.doubled, most)
                        ? edits.cost(joined.letters(), one.letters, abjad ? LOST_VOWELS : 1, most, scratch)
                        : most + 1;
        if (cost > 1 && Edits.isOneEdit(joined.text(), one.text())) {
            cost = 1;
        }
        return SAME * like(cost, longer);
    }
}
