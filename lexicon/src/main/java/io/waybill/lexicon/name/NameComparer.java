package io.waybill.lexicon.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two names: 0 to 1, with reasons. Thread-safe; a comparison allocates nothing. */
public final class NameComparer {
    /** The score from which names are taken for one, everywhere. */
    public static final double THRESHOLD = .5;

    /** A lone word is borne by many: it is at most so much of a name of several words. */
    private static final double LONE = .5;

    private static final int SHORT_ACRONYM = 3;

    /** What differs after normalisation scores below this. */
    private static final double MOST = .995;

    /** What a name loses that shares nothing. */
    private static final double FAR = .03;

    /** Names that share less than this of the shorter one are not weighed. */
    private static final double LEAST_COVERED = .2;

    private static final class Shared {
        static final NameComparer INSTANCE = new NameComparer();
    }

    private final Model model = new Model();
    private final Likeness likeness = new Likeness();
    private final ThreadLocal<Work> work = ThreadLocal.withInitial(() -> new Work(likeness));

    private NameComparer() {}

    /** What a comparison needs, once a thread. */
    private static final class Work {
        final Alignment alignment;
        final double[] signals = new double[Signal.values().length];

        @Nullable
        Reading query;

        @Nullable
        Reading listed;

        Work(Likeness likeness) {
            alignment = new Alignment(likeness);
        }
    }

    /** The comparer with the model of the program. */
    public static NameComparer load() {
        return Shared.INSTANCE;
    }

    /** How alike two names are, 0 to 1; 1 only for those that are equal after normalisation. */
    public double score(Name query, Name listed) {
        return score(query, listed, 0);
    }

    /** The same, but of names that score less than {@code least} only that they do. */
    public double score(Name query, Name listed, double least) {
        return isSame(query, listed) ? 1 : best(query, listed, work.get(), least) * MOST;
    }

    /** How alike two names are, and why. */
    public NameScore compare(Name query, Name listed) {
        if (query.isEmpty() || listed.isEmpty()) {
            return new NameScore(0, List.of(new Feature("empty", "a name without letters is compared with none", -1)));
        }
        if (isSame(query, listed)) {
            return new NameScore(1, List.of(new Feature("same-name", "the names are the same", 1)));
        }
        var mine = work.get();
        var score = best(query, listed, mine, 0);
        if (mine.query == null || mine.listed == null) {
            return new NameScore(0, List.of(new Feature("kind", "the names are of different kinds", -1)));
        }
        mine.alignment.align(mine.query, mine.listed);
        return new NameScore(score * MOST, new Explainer(mine.alignment, mine.query, mine.listed).features());
    }

    /** How alike two names are written, whatever their words are, 0 to 1: for the order among names that are not one. */
    public double resemblance(Name query, Name listed) {
        return Resemblance.of(query, listed);
    }

    private static boolean isSame(Name query, Name listed) {
        return query.plain.equals(listed.plain) && !query.isEmpty();
    }

    /** The score of the best pair of readings, which stay in the work space. */
    private double best(Name query, Name listed, Work mine, double least) {
        var best = -1.0;
        mine.query = null;
        mine.listed = null;
        for (var a : query.readings) {
            for (var b : listed.readings) {
                if (comparable(query, a, listed, b) && query.pairs(a, listed, b)) {
                    mine.alignment.align(a, b);
                    Measures.fill(mine.signals, mine.alignment, a, b);
                    var covered = mine.signals[Signal.COVER_SHORT.ordinal()];
                    var score = covered < LEAST_COVERED
                            ? covered * .1
                            : model.score(b.kind, mine.signals, Math.max(least, best))
                                    * nearness(mine.signals)
                                    * (isLone(mine.alignment, a, b) || isTrades(mine.alignment, a, b) ? LONE : 1);
                    if (score > best) {
                        best = score;
                        mine.query = a;
                        mine.listed = b;
                    }
                }
            }
        }
        return Math.max(0, best);
    }

    /** Of two names that the model takes for one, the nearer comes first. */
    private static double nearness(double[] signals) {
        var near = (signals[Signal.EXACT_SHARE.ordinal()] + signals[Signal.COVER_LONG.ordinal()]) / 2;
        return 1 - FAR * (1 - near);
    }

    /** Whether one word of a person's name, a given name or a nickname, stands against several. */
    private static boolean isLone(Alignment alignment, Reading a, Reading b) {
        if (b.kind != NameKind.PERSON) {
            return false;
        }
        var mine = Alignment.different(alignment.partner, a.tokens.length);
        var theirs = Alignment.different(alignment.counterpart, b.tokens.length);
        return Math.min(mine, theirs) == 1 && Math.max(mine, theirs) > 1;
    }

    /** Whether three letters stand against words that any company may have: there are too few of them. */
    private static boolean isTrades(Alignment alignment, Reading a, Reading b) {
        return alignment.acronymLetters == SHORT_ACRONYM
                && Math.min(a.tokens.length, b.tokens.length) == 1
                && areTrades(a.tokens.length > 1 ? a : b);
    }

    private static boolean areTrades(Reading reading) {
        for (var token : reading.tokens) {
            if (token.kind() != TokenKind.CONCEPT) {
                return false;
            }
        }
        return true;
    }

    /** Readings of one kind; names whose kinds are known and differ are compared as the listed one is read. */
    private static boolean comparable(Name query, Reading a, Name listed, Reading b) {
        return a.kind == b.kind
                || query.kind() != NameKind.UNKNOWN && listed.kind() != NameKind.UNKNOWN
                || b.kind == NameKind.SHIP && a.kind == NameKind.ORGANISATION
                || a.kind == NameKind.SHIP && b.kind == NameKind.ORGANISATION;
    }

    /** The signals of the pair of readings that cover most of each other, for the training of the model. */
    double[] signals(Name query, Name listed) {
        var mine = work.get();
        var best = Double.NEGATIVE_INFINITY;
        var signals = new double[mine.signals.length];
        for (var a : query.readings) {
            for (var b : listed.readings) {
                if (!query.pairs(a, listed, b)) {
                    continue;
                }
                mine.alignment.align(a, b);
                Measures.fill(mine.signals, mine.alignment, a, b);
                var covered = mine.signals[Signal.COVER_SHORT.ordinal()]
                        + mine.signals[Signal.COVER_LONG.ordinal()]
                        - mine.signals[Signal.CLASH.ordinal()];
                if (covered > best) {
                    best = covered;
                    signals = mine.signals.clone();
                }
            }
        }
        return signals;
    }
}
