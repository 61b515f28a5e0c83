package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import io.waybill.app.evaluate.Gold.LabelledReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims scored against labelled ones.
 *
 * @param strangers claims of reports without labels
 */
public record Score(int claims, int unreadable, int strangers, Map<String, Tally> byReport, Tally total) {
    /** Scores the claims of the labelled reports. */
    public static Score of(Gold gold, Predictions told) {
        Names names = new Names(gold.aliases());
        Map<String, Tally> byReport = new LinkedHashMap<>();
        Tally total = new Tally();
        for (LabelledReport report : gold.reports()) {
            List<Label> labels = gold.claims().stream()
                    .filter(label -> label.told().report().equals(report.name()))
                    .toList();
            Tally tally = ReportScore.of(report, labels, told.of(report.name()), names);
            byReport.put(report.name(), tally);
            total.add(tally);
        }
        Set<String> known = gold.reports().stream()
                .map(report -> Predictions.key(report.name()))
                .collect(Collectors.toSet());
        int strangers = (int) told.claims().stream()
                .filter(claim -> !known.contains(Predictions.key(claim.report())))
                .count();
        return new Score(told.claims().size(), told.unreadable(), strangers, byReport, total);
    }

    /** False and missed claims, one a line. */
    public List<String> errors() {
        return List.copyOf(total.errors);
    }
}
