package io.waybill.lexicon.name;

import java.util.Arrays;

/** Which word of one name answers which of the other; for one thread, filled anew for each pair. */
final class Alignment {
    static final int NONE = -1;
    /** Of a word that the other name has, too, but among those that say little. */
    static final int ASIDE = -2;

    /** What an acronym of n letters is less like the words that it may stand for, times n: any three words have some. */
    private static final double ACRONYM = .9;

    /** Words of a name beyond these are not compared. */
    static final int MOST = Tokeniser.MOST * 2;

    final float[] scratch = new float[Edits.SCRATCH];
    final double[] likeness = new double[MOST * MOST];
    /** For each word of the first name its partner in the second, and the other way round. */
    final int[] partner = new int[MOST];

    final int[] counterpart = new int[MOST];
    final double[] like = new double[MOST];
    final double[] likeOther = new double[MOST];
    int joins;
    /** Of the shortest acronym that stands for words of the other name; 0 for none. */
    int acronymLetters;

    private final Likeness words;

    Alignment(Likeness words) {
        this.words = words;
    }

    /** How many words of a name stand for themselves: two that are one word of the other name are one. */
    static int different(int[] partner, int length) {
        var different = 0;
        for (var i = 0; i < length; i++) {
            var isNew = partner[i] != ASIDE;
            for (var j = 0; j < i && isNew; j++) {
                isNew = partner[i] == NONE || partner[j] != partner[i];
            }
            different += isNew ? 1 : 0;
        }
        return different;
    }

    private static double acronym(String text) {
        return 1 - ACRONYM / text.length();
    }

    /** Whether a word that is so like its partner is an acronym of it. */
    boolean isAcronym(Token token, double value) {
        return acronymLetters > 0 && Math.abs(value - acronym(token.text())) < 1e-9;
    }

    void align(Reading a, Reading b) {
        var n = a.tokens.length;
        var m = b.tokens.length;
        Arrays.fill(partner, 0, n, NONE);
        Arrays.fill(counterpart, 0, m, NONE);
        joins = 0;
        acronymLetters = 0;
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < m; j++) {
                likeness[i * m + j] = words.of(a.tokens[i], b.tokens[j], scratch);
            }
        }
        greedy(a, b, n, m);
        join(a, b, m, partner, like, counterpart, likeOther);
        join(b, a, n, counterpart, likeOther, partner, like);
        acronym(a, b, n, m, partner, like, counterpart, likeOther);
        acronym(b, a, m, n, counterpart, likeOther, partner, like);
        aside(a, b, partner, like);
        aside(b, a, counterpart, likeOther);
    }

    /** A word that one name counts as a name, and the other as a particle or form of address: Ben, San, Habib. */
    private static void aside(Reading some, Reading other, int[] mine, double[] mineLike) {
        for (var i = 0; some.kind == NameKind.PERSON && i < some.tokens.length; i++) {
            for (var k = 0; mine[i] == NONE && k < other.minor.length; k++) {
                if (other.minor[k].canonical().equals(some.tokens[i].canonical())) {
                    mine[i] = ASIDE;
                    mineLike[i] = 1;
                }
            }
        }
    }

    private void greedy(Reading a, Reading b, int n, int m) {
        while (true) {
            var best = Likeness.LEAST;
            var bestI = NONE;
            var bestJ = NONE;
            for (var i = 0; i < n; i++) {
                if (partner[i] != NONE) {
                    continue;
                }
                for (var j = 0; j < m; j++) {
                    if (counterpart[j] == NONE && likeness[i * m + j] >= Likeness.LEAST) {
                        var value = likeness[i * m + j] + order(a, b, i, j, n, m);
                        if (value > best) {
                            best = value;
                            bestI = i;
                            bestJ = j;
                        }
                    }
                }
            }
            if (bestI == NONE) {
                return;
            }
            pair(bestI, bestJ, likeness[bestI * m + bestJ]);
        }
    }

    /** Among equal words those in the same place and of the same kind are taken for each other. */
    private static double order(Reading a, Reading b, int i, int j, int n, int m) {
        var place = Math.abs((i + 1.0) / (n + 1) - (j + 1.0) / (m + 1));
        return (a.tokens[i].kind() == b.tokens[j].kind() ? .002 : 0) - .001 * place;
    }

    private void pair(int i, int j, double value) {
        partner[i] = j;
        counterpart[j] = i;
        like[i] = value;
        likeOther[j] = value;
    }

    /** Two words of one name written together in the other. */
    private void join(
            Reading two, Reading one, int m, int[] mine, double[] mineLike, int[] theirs, double[] theirLike) {
        for (var j = 0; j < m; j++) {
            var token = one.tokens[j];
            if (theirs[j] != NONE && theirLike[j] > .9 || token.text().length() < 4) {
                continue;
            }
            for (var k = 0; k < two.joined.length; k++) {
                if (!Likeness.mayBeJoined(two.joined[k], token)) {
                    continue;
                }
                var covered = two.joined[k].tokens();
                if (covered.length == 0 || !isFree(mine, mineLike, covered, j)) {
                    continue;
                }
                var value = words.joined(two.joined[k], token, scratch);
                if (value >= Likeness.LEAST_JOINED && value > (theirs[j] == NONE ? 0 : theirLike[j])) {
                    release(mine, theirs, j);
                    for (var i : covered) {
                        if (mine[i] != NONE) {
                            theirs[mine[i]] = NONE;
                        }
                        mine[i] = j;
                        mineLike[i] = value;
                    }
                    theirs[j] = covered[0];
                    theirLike[j] = value;
                    joins++;
                    break;
                }
            }
        }
    }

    /** Whether none of the words has a good partner of its own. */
    private static boolean isFree(int[] mine, double[] mineLike, int[] covered, int j) {
        for (var i : covered) {
            if (mine[i] != NONE && mine[i] != j && mineLike[i] > .9) {
                return false;
            }
        }
        return true;
    }

    private static void release(int[] mine, int[] theirs, int j) {
        if (theirs[j] != NONE) {
            mine[theirs[j]] = NONE;
        }
    }

    /** A word that is made of the first letters of words without a partner. */
    private void acronym(
            Reading shorter,
            Reading longer,
            int n,
            int m,
            int[] mine,
            double[] mineLike,
            int[] theirs,
            double[] theirLike) {
        if (longer.kind != NameKind.ORGANISATION) {
            return;
        }
        for (var i = 0; i < n; i++) {
            var text = shorter.tokens[i].text();
            if (mine[i] != NONE
                    || text.length() < 3
                    || text.length() > 8
                    || shorter.tokens[i].kind() != TokenKind.PLAIN) {
                continue;
            }
            for (var from = 0; from < m; from++) {
                var to = Acronyms.end(text, longer.tokens, from, theirs);
                if (to - from > 1) {
                    var value = acronym(text);
                    for (var j = from; j < to; j++) {
                        theirs[j] = theirs[j] == NONE ? i : theirs[j];
                        theirLike[j] = Math.max(value, theirs[j] == i ? 0 : theirLike[j]);
                    }
                    mine[i] = from;
                    mineLike[i] = value;
                    acronymLetters = acronymLetters == 0 ? text.length() : Math.min(acronymLetters, text.length());
                    break;
                }
            }
        }
    }
}
