package io.waybill.lexicon.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two names: 0 to 1, with reasons. Thread-safe; a comparison allocates nothing. */
public final class NameComparer {
    /** The score from which names are taken for one, everywhere. */
    public static final double THRESHOLD = .7;

    /** What differs after normalisation scores below this. */
    private static final double MOST = .995;

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
        return isSame(query, listed) ? 1 : best(query, listed, work.get()) * MOST;
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
        var score = best(query, listed, mine);
        if (mine.query == null || mine.listed == null) {
            return new NameScore(0, List.of(new Feature("kind", "the names are of different kinds", -1)));
        }
        mine.alignment.align(mine.query, mine.listed);
        return new NameScore(score * MOST, new Explainer(mine.alignment, mine.query, mine.listed).features());
    }

    private static boolean isSame(Name query, Name listed) {
        return query.plain.equals(listed.plain) && !query.isEmpty();
    }

    /** The score of the best pair of readings, which stay in the work space. */
    private double best(Name query, Name listed, Work mine) {
        var best = -1.0;
        mine.query = null;
        mine.listed = null;
        for (var a : query.readings) {
            for (var b : listed.readings) {
                if (comparable(query, a, listed, b)) {
                    mine.alignment.align(a, b);
                    Measures.fill(mine.signals, mine.alignment, a, b);
                    var score = model.score(b.kind, mine.signals);
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

    /** Readings of one kind; names whose kinds are known and differ are compared as the listed one is read. */
    private static boolean comparable(Name query, Reading a, Name listed, Reading b) {
        return a.kind == b.kind
                || query.kind() != NameKind.UNKNOWN && listed.kind() != NameKind.UNKNOWN
                || b.kind == NameKind.SHIP && a.kind == NameKind.ORGANISATION
                || a.kind == NameKind.SHIP && b.kind == NameKind.ORGANISATION;
    }

    /** The signals of the pair of first readings, for the training of the model. */
    double[] signals(Name query, Name listed) {
        var mine = work.get();
        mine.alignment.align(query.readings[0], listed.readings[0]);
        Measures.fill(mine.signals, mine.alignment, query.readings[0], listed.readings[0]);
        return mine.signals.clone();
    }
}
