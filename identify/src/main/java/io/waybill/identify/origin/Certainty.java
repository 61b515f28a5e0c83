package io.waybill.identify.origin;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How certain a sentence makes what it tells, by its words, and whether the rewrite makes it more so. Thread-safe. */
final class Certainty {
    /** Smaller steps are a matter of style. */
    private static final double STEP = 0.4;

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

    /** Strengthened, or not: words that weaken one thing in a sentence often stand beside another. */
    Optional<Change> change(Profile original, int o, Profile rewrite, int r) {
        Level before = level(original, o);
        Level after = level(rewrite, r);
        double step = after.value - before.value;
        if (step < STEP) {
            return Optional.empty();
        }
        String words = before.words(original, "told as a fact") + " → " + after.words(rewrite, "told as a fact");
        return Optional.of(new Change(Drift.STRENGTHENED, before.span(original), after.span(rewrite), words));
    }

    private Level level(Profile profile, int sentence) {
        Level lowest = new Level(0, -1);
        Level highest = lowest;
        for (int i = profile.from(sentence); i < profile.to(sentence); i++) {
            Double value = values.get(profile.words.concepts()[i]);
            if (value != null && value < lowest.value) {
                lowest = new Level(value, i);
            } else if (value != null && value > highest.value) {
                highest = new Level(value, i);
            }
        }
        return highest.value > 0 ? highest : lowest;
    }
}
