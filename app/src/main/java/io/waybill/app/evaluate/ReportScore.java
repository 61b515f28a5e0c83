package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import io.waybill.app.evaluate.Gold.LabelledReport;
import io.waybill.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts what one report's claims have right: found or not, then the fillers of what was found. */
final class ReportScore {
    private static final int QUOTE = 90;

    private final LabelledReport report;
    private final List<Label> labels;
    private final Names names;
    private final ReportMatch match;
    private final PairScore pairs;
    private final Tally tally = new Tally();

    private ReportScore(LabelledReport report, List<Label> labels, List<Told> told, Names names) {
        this.report = report;
        this.labels = labels;
        this.names = names;
        match = new ReportMatch(report, labels, told, names);
        pairs = new PairScore(tally, names, new Voices(report.voices(), names));
    }

    static Tally of(LabelledReport report, List<Label> labels, List<Told> told, Names names) {
        ReportScore score = new ReportScore(report, labels, told, names);
        score.tally.joined = score.match.joined;
        score.tally.noise = score.match.noise;
        for (int i = 0; i < labels.size(); i++) {
            score.detection(labels.get(i), score.match.isFound(i));
        }
        for (int j = 0; j < score.match.told.size(); j++) {
            if (!score.match.matched.contains(j)) {
                score.unmatched(score.match.told.get(j));
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            score.label(i);
        }
        return score.tally;
    }

    private void detection(Label label, boolean found) {
        Counts counts = Counts.of(found, false, !found);
        switch (label.salience()) {
            case CORE -> tally.core = tally.core.plus(counts);
            case SECONDARY -> tally.secondary = tally.secondary.plus(counts);
            case OPTIONAL -> tally.optionalFound += counts.found();
        }
        if (label.counts()) {
            Tally.add(tally.types, label.told().type(), counts);
        }
    }

    private void unmatched(Told told) {
        if (!report.types().contains(told.type())) {
            tally.skipped++;
            return;
        }
        for (int i = 0; i < labels.size(); i++) {
            if (match.isFound(i) && Types.isPartOf(labels.get(i), told) && isAt(labels.get(i), told)) {
                tally.joined++; // the denial or accusation and its event told as two claims
                return;
            }
        }
        Counts fillers = Counts.wrong(told.countFillers());
        tally.core = tally.core.plus(Counts.wrong(1));
        tally.negative = tally.negative.plus(Counts.of(false, told.negative(), false));
        Tally.add(tally.types, told.type(), Counts.wrong(1));
        fillers(Types.frame(told.type()), fillers);
        labels.stream()
                .filter(label -> label.counts() && isAt(label, told))
                .findFirst()
                .ifPresent(near -> {
                    if (Types.agree(near, told)) {
                        tally.duplicates++;
                    } else {
                        tally.confuse(near.told().type() + " told as " + told.type());
                    }
                });
        list("FALSE ", told);
    }

    private boolean isAt(Label label, Told told) {
        return Place.common(label, told, report.sentences()) > 0;
    }

    private void label(int i) {
        Label label = labels.get(i);
        boolean found = match.isFound(i);
        if (label.counts()) {
            negation(label, found && match.merged(i).negative());
        }
        if (found) {
            pairs.score(label, match.merged(i));
        } else if (label.isCore()) {
            fillers(Types.frame(label.told().type()), Counts.missed(required(label.told())));
            list("MISSED", label.told());
        }
    }

    private void negation(Label label, boolean told) {
        boolean right = label.told().negative();
        if (right || !label.polarityAccept().contains("negated")) {
            tally.negative = tally.negative.plus(Counts.of(right && told, told && !right, right && !told));
        }
    }

    private void fillers(String frame, Counts counts) {
        tally.headline = tally.headline.plus(counts);
        tally.signed = tally.signed.plus(counts);
        Tally.add(tally.frames, frame, counts);
    }

    private static int required(Told label) {
        Set<Optional<String>> sides = RoleCounts.requiredSides(label);
        boolean isTrade = Types.TRADE.contains(label.type());
        int number = 0;
        for (Role role : Told.ROLES) {
            number += (int) label.fillers(role).stream()
                    .filter(Filler::required)
                    .filter(filler -> !(role == Role.AGENT && isTrade && sides.contains(filler.entity())))
                    .count();
        }
        return number;
    }

    private void list(String what, Told claim) {
        String quote = claim.quote().replaceAll("\\s+", " ");
        String shown = quote.length() > QUOTE ? quote.substring(0, QUOTE) + "…" : quote;
        tally.errors.add(what + " " + report.name() + " " + claim.id() + " " + claim.type() + " “" + shown + "”");
    }
}
