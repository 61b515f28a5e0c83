package io.waybill.identify.origin;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How certain a sentence makes what it tells, by its words, and whether the rewrite makes it more so. Thread-safe. */
final class Certainty {
    /** Smaller steps are a matter of style. */
    private static final double STEP = 0.4;

    /** So much of what a word governs must be told again. */
    private static final double AGAIN = 0.3;

    private static final String FACT = "told as a fact";

    private record Level(double value, int word) {
        Optional<Span> span(Profile profile) {
            return word < 0 ? Optional.empty() : Optional.of(profile.span(word, word + 1));
        }

        String words(Profile profile, String none) {
            return word < 0 ? none : profile.text(word);
        }
    }

    private static final class Shared {
        static final Certainty INSTANCE = new Certainty();
    }

    private final Map<Long, Double> values = new HashMap<>();

    static Certainty standard() {
        return Shared.INSTANCE;
    }

    private Certainty() {
        for (List<String> row : Tsv.rows(Certainty.class, "certainty.tsv", 2)) {
            values.put(Hash.of(row.getFirst()), Double.parseDouble(row.get(1)));
        }
    }

    /**
     * Strengthened, or not: words that weaken one thing in a sentence often stand beside another. Who tells a fact that
     * nobody vouches for makes it no surer by confirming it.
     */
    Optional<Change> change(Aligner aligner, int o, int r) {
        Profile original = aligner.original();
        Profile rewrite = aligner.rewrite();
        Level after = level(rewrite, r, word -> true);
        Level before = level(original, o, word -> isToldAgain(aligner, o, r, word));
        boolean vouched = Vouching.isAttributed(original, o);
        if (after.value - before.value < STEP || before.value == 0 && !vouched) {
            return Optional.empty();
        }
        String words = before.words(original, vouched ? "said" : FACT) + " → " + after.words(rewrite, FACT);
        return Optional.of(new Change(Drift.STRENGTHENED, before.span(original), after.span(rewrite), words));
    }

    /** Whether the rewrite's sentence tells what a word makes uncertain: its clause, or what it introduces. */
    private static boolean isToldAgain(Aligner aligner, int o, int r, int word) {
        int[] clauses = aligner.original().words.clauses();
        int clause = clauses[word];
        return aligner.toldAgain(o, r, other -> clause == Clauses.FRAME ? other > word : clauses[other] == clause)
                >= AGAIN;
    }

    private Level level(Profile profile, int sentence, IntPredicate counts) {
        Level lowest = new Level(0, -1);
        Level highest = lowest;
        for (int i = profile.from(sentence); i < profile.to(sentence); i++) {
            Double value = values.get(profile.words.concepts()[i]);
            if (value == null || value >= lowest.value && value <= highest.value || !counts.test(i)) {
                continue;
            }
            if (value < 0) {
                lowest = new Level(value, i);
            } else {
                highest = new Level(value, i);
            }
        }
        return highest.value > 0 ? highest : lowest;
    }
}
