package io.waybill.expose.export;

import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.Investigation;
import io.waybill.model.Report;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On whose word a claim rests, in words. A report's own voice goes by its publisher, else by its id. */
public final class Speakers {
    private static final String TOLD_BY = " › ";

    private final Map<String, Report> reports;

    private Speakers(Map<String, Report> reports) {
        this.reports = reports;
    }

    public static Speakers of(Investigation found) {
        return new Speakers(found.reports().stream()
                .collect(Collectors.toMap(Report::id, Function.identity(), (first, same) -> first)));
    }

    /** The whole chain, the source nearest to the event first. */
    public String chain(Claim claim) {
        return claim.attribution().stream()
                .map(link -> name(link, claim).orElse(claim.report()))
                .distinct()
                .collect(Collectors.joining(TOLD_BY));
    }

    /** The source nearest to the event; empty where a report without a publisher speaks in its own voice. */
    public Optional<String> nearest(Claim claim) {
        return name(claim.attribution().getFirst(), claim);
    }

    private Optional<String> name(Attribution link, Claim claim) {
        return link.source()
                .map(source -> source.mention().name())
                .or(() -> Optional.ofNullable(reports.get(claim.report())).flatMap(Report::publisher));
    }
}
