package io.waybill.lexicon.name;

import java.util.Arrays;
import java.util.List;

/** A name made comparable. Immutable, thread-safe; made by {@link NameReader}. */
public final class Name {
    private final String raw;
    private final NameKind kind;
    private final long[] keys;
    final String plain;
    final Reading[] readings;
    private final boolean literal;

    Name(String raw, NameKind kind, String plain, List<Reading> readings) {
        this.raw = raw;
        this.kind = kind;
        this.plain = plain;
        this.readings = readings.toArray(Reading[]::new);
        literal = readings.stream().anyMatch(reading -> reading.mode == Reading.Mode.LITERAL);
        keys = Keys.of(readings);
    }

    /** As it was written. */
    public String raw() {
        return raw;
    }

    public NameKind kind() {
        return kind;
    }

    /** The words of its first reading: those that are compared, then those that say little. */
    public List<Token> tokens() {
        if (readings.length == 0) {
            return List.of();
        }
        var first = readings[0];
        var all = Arrays.copyOf(first.tokens, first.tokens.length + first.minor.length);
        System.arraycopy(first.minor, 0, all, first.tokens.length, first.minor.length);
        return List.of(all);
    }

    /**
     * Whether two readings of two names are to be compared: word by word only with word by word, where there is that,
     * and never without what both have in parentheses. Two names in Han characters are compared as Chinese: other
     * languages have fewer syllables, and make one of different characters.
     */
    boolean pairs(Reading mine, Name other, Reading theirs) {
        if (mine.mode == Reading.Mode.OUTSIDE && theirs.mode == Reading.Mode.OUTSIDE) {
            return false;
        }
        if ((mine.mode == Reading.Mode.BORROWED || theirs.mode == Reading.Mode.BORROWED) && mine.han && theirs.han
                || mine.brief && theirs.tokens.length > mine.tokens.length
                || theirs.brief && mine.tokens.length > theirs.tokens.length) {
            return false;
        }
        return mine.mode == Reading.Mode.LITERAL
                ? theirs.mode == Reading.Mode.LITERAL || !other.literal
                : theirs.mode != Reading.Mode.LITERAL || !literal;
    }

    /** Whether nothing of it can be compared. */
    public boolean isEmpty() {
        return readings.length == 0;
    }

    /**
     * What names that should match share: canonical words, known names, pairs of concepts, consonants, acronyms.
     * The same in every run; typing errors are not covered, for those take 3-grams of {@link Token#canonical()}.
     */
    public long[] keys() {
        return keys.clone();
    }

    /** The key of a word in canonical letters, as among {@link #keys()}. */
    public static long wordKey(String canonical) {
        return Keys.key('w', canonical);
    }

    @Override
    public String toString() {
        return raw + " " + tokens();
    }
}
