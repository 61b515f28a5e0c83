package io.waybill.app.evaluate;

import io.waybill.counter.screen.Corroboration;
import io.waybill.lexicon.name.Feature;
import io.waybill.lexicon.name.NameComparer;
import io.waybill.lexicon.name.NameReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Pairs of names with the scores that the program gives them. Immutable. */
public final class NamePairs {
    /** The precision at which recall is told, whatever the threshold. */
    static final double PRECISION = .93;

    record Scored(NamePair pair, double score, List<Feature> features) {
        boolean over() {
            return score >= NameComparer.THRESHOLD;
        }
    }

    private final List<Scored> scored;

    private NamePairs(List<Scored> scored) {
        this.scored = List.copyOf(scored);
    }

    /**
     * Reads and scores a file of pairs.
     *
     * @param corroborate whether dates of birth and countries count too
     * @throws io.waybill.model.WaybillException where the file cannot be read
     */
    public static NamePairs score(Path file, boolean corroborate) {
        var reader = NameReader.load();
        var comparer = NameComparer.load();
        List<Scored> scored = new ArrayList<>();
        for (var pair : NamePairFile.read(file)) {
            var names = comparer.compare(reader.read(pair.one(), pair.kind()), reader.read(pair.two(), pair.kind()));
            if (corroborate) {
                var more = Corroboration.of(pair.births(), pair.countries(), pair.otherBirths(), pair.otherCountries());
                var features = new ArrayList<>(names.features());
                features.addAll(more.features());
                scored.add(new Scored(pair, more.score(names.score()), features));
            } else {
                scored.add(new Scored(pair, names.score(), names.features()));
            }
        }
        return new NamePairs(scored);
    }

    List<Scored> scored() {
        return scored;
    }

    /** Whether the file says which pairs match. */
    public boolean isLabelled() {
        return scored.stream().allMatch(s -> s.pair().match().isPresent());
    }

    /** The figures of all pairs. */
    public RankFigures figures() {
        return figures(pair -> true);
    }

    RankFigures figures(Predicate<NamePair> which) {
        var some = scored.stream().filter(s -> which.test(s.pair())).toList();
        return RankFigures.of(
                some.stream().map(Scored::score).toList(),
                some.stream().map(s -> s.pair().match().orElse(false)).toList(),
                NameComparer.THRESHOLD,
                PRECISION);
    }
}
