package io.waybill.expose.export;

import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.Report;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** On whose word a claim rests, in words: the source nearest to the event first. */
final class Speakers {
    private static final String TOLD_BY = " › ";

    private final Map<String, Report> reports;

    Speakers(Map<String, Report> reports) {
        this.reports = reports;
    }

    String of(Claim claim) {
        return claim.attribution().stream()
                .map(link -> name(link, claim.report()))
                .distinct()
                .collect(Collectors.joining(TOLD_BY));
    }

    /** A report's own voice goes by its publisher, else by its id. */
    private String name(Attribution link, String report) {
        return link.source()
                .map(source -> source.mention().name())
                .or(() -> Optional.ofNullable(reports.get(report)).flatMap(Report::publisher))
                .orElse(report);
    }
}
