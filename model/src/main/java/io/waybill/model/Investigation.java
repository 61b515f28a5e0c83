package io.waybill.model;

import java.util.List;

/**
 * Everything that was found in a set of reports: what the dossier shows and the exports write.
 *
 * @param reports in the order of their ids, those not analysed included
 * @param claims by report, then by place in the text
 * @param lists what parties were compared with, in words, such as "us-ofac-sdn, file of 2024-05-03, 14,965 entries"
 * @param origins which reports derive from which, and on whose word the claims rest
 * @param gradings what a person holds of the sources
 */
public record Investigation(
        List<Report> reports,
        List<Claim> claims,
        List<Deal> deals,
        List<Party> parties,
        Intake intake,
        List<String> lists,
        Origins origins,
        List<Grading> gradings) {
    public Investigation {
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
        deals = List.copyOf(deals);
        parties = List.copyOf(parties);
        lists = List.copyOf(lists);
        gradings = List.copyOf(gradings);
    }

    /** An investigation whose origins were not looked for. */
    public Investigation(
            List<Report> reports,
            List<Claim> claims,
            List<Deal> deals,
            List<Party> parties,
            Intake intake,
            List<String> lists) {
        this(reports, claims, deals, parties, intake, lists, Origins.NONE, List.of());
    }
}
