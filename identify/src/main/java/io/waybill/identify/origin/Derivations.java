package io.waybill.identify.origin;

import io.waybill.identify.language.time.Interval;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.First;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds in a set of reports those that derive from others. A pure function of the profiles; uses all cores.
 *
 * @param comparisons by rewrite, the closest original first
 * @param candidates number of pairs that were compared
 * @param embedded number of pairs for which word vectors were needed
 */
public record Derivations(List<Comparison> comparisons, int candidates, int embedded) {
    public Derivations {
        comparisons = List.copyOf(comparisons);
    }

    /** All derivations among the reports. */
    public static Derivations of(List<Profile> profiles, Comparer comparer) {
        List<Candidates.Pair> pairs = Candidates.of(profiles);
        AtomicInteger embedded = new AtomicInteger();
        List<Parentage.Derived> derived = pairs.parallelStream()
                .map(pair -> derived(profiles.get(pair.one()), profiles.get(pair.other()), comparer, embedded))
                .flatMap(Optional::stream)
                .toList();
        return new Derivations(Parentage.of(derived), pairs.size(), embedded.get());
    }

    private static Optional<Parentage.Derived> derived(
            Profile one, Profile other, Comparer comparer, AtomicInteger embedded) {
        boolean turned = isLater(one, other);
        Profile original = turned ? other : one;
        Profile rewrite = turned ? one : other;
        if (!comparer.mayDerive(original, rewrite)) {
            return Optional.empty();
        }
        embedded.incrementAndGet();
        Comparer.Scored scored = comparer.scored(original, rewrite);
        if (scored.comparison().first() == First.REWRITE) {
            scored = comparer.scored(rewrite, original);
        }
        return scored.comparison().derivation().isDerived()
                ? Optional.of(new Parentage.Derived(scored.comparison(), scored.score()))
                : Optional.empty();
    }

    /** Whether the first is the later: by date; else the undated one, the one with less detail, the shorter. */
    private static boolean isLater(Profile one, Profile other) {
        Optional<Interval> a = one.report().published().value().flatMap(Interval::parse);
        Optional<Interval> b = other.report().published().value().flatMap(Interval::parse);
        if (a.isPresent() && b.isPresent()) {
            if (b.get().last().isBefore(a.get().first())) {
                return true;
            }
            if (a.get().last().isBefore(b.get().first())) {
                return false;
            }
        }
        if (a.isPresent() != b.isPresent()) {
            return b.isPresent();
        }
        int detail = Integer.compare(Details.of(one).size(), Details.of(other).size());
        return detail == 0 ? one.size() < other.size() : detail < 0;
    }
}
