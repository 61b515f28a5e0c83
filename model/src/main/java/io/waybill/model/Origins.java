package io.waybill.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where reports and claims come from.
 *
 * @param origins in the order of their names
 * @param comparisons of the pairs of reports of which one derives from the other, by rewrite, the closest original first
 * @param ofClaim id of the origin by id of the claim
 * @param standing credibility by id of the claim
 */
public record Origins(
        List<Origin> origins,
        List<Comparison> comparisons,
        Map<String, String> ofClaim,
        Map<String, Standing> standing) {
    public static final Origins NONE = new Origins(List.of(), List.of(), Map.of(), Map.of());

    public Origins {
        origins = List.copyOf(origins);
        comparisons = List.copyOf(comparisons);
        ofClaim = Map.copyOf(ofClaim);
        standing = Map.copyOf(standing);
    }

    /** The comparison with the report from which most of a report comes; empty where it derives from none that is held. */
    public Optional<Comparison> ofReport(String report) {
        return comparisons.stream().filter(c -> c.rewrite().equals(report)).findFirst();
    }

    /** Ids of the reports from which a report derives, the closest first. */
    public List<String> derivedFrom(String report) {
        return comparisons.stream()
                .filter(c -> c.rewrite().equals(report))
                .map(Comparison::original)
                .toList();
    }

    /** What a report is among those held: "original" where another derives from it, "wholly", "partially", "non-derived". */
    public String classOf(String report) {
        return ofReport(report)
                .map(comparison -> comparison.derivation().label())
                .orElseGet(() -> comparisons.stream().anyMatch(c -> c.original().equals(report))
                        ? "original"
                        : Derivation.NON_DERIVED.label());
    }

    /**
     * How much independent word stands behind something.
     *
     * @param credibility 1 (confirmed by independent origins) to 6 (cannot be judged)
     * @param origins number of independent origins that assert it
     * @param why the reasons in words
     */
    public record Standing(int credibility, int origins, String why) {}
}
