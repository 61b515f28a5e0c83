package io.waybill.expose.compare;

import io.waybill.model.Claim;
import io.waybill.model.Comparison;
import io.waybill.model.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the page shows: the two reports, and what was found between them. */
record Pair(Comparison comparison, Side original, Side rewrite, Map<String, Claim> claims) {
    static Pair of(Comparison comparison, Report original, Report rewrite, List<Claim> claims) {
        boolean derived = comparison.derivation().isDerived();
        return new Pair(
                comparison,
                Side.of(derived ? "original" : "first report", original),
                Side.of(derived ? "rewrite" : "second report", rewrite),
                claims.stream().collect(Collectors.toUnmodifiableMap(Claim::id, Function.identity(), (a, b) -> a)));
    }

    boolean isDerived() {
        return comparison.derivation().isDerived();
    }

    /** The claims with these ids that are known. */
    List<Claim> claims(Collection<String> ids) {
        return ids.stream().map(claims::get).filter(Objects::nonNull).toList();
    }
}
