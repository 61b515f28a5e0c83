package io.waybill.expose.dossier;

import io.waybill.model.Investigation;
import io.waybill.model.Origin;
import io.waybill.model.Report;
import java.util.HashMap;
import java.util.Map;

/**
 * The origins of an investigation by their ids, with the names under which the page tells them.
 *
 * @param ofClaim id of the origin by id of the claim
 */
record Heard(Map<String, Origin> origins, Map<String, String> names, Map<String, String> ofClaim) {

    static Heard of(Investigation investigation, Map<String, Integer> numbers) {
        Map<String, String> untitled = new HashMap<>();
        for (Report report : investigation.reports()) {
            if (report.publisher().isEmpty()) {
                String own = Wording.word("voice.own").formatted(numbers.getOrDefault(report.id(), 0));
                untitled.put(report.title().orElse(report.id()), own);
            }
        }
        Map<String, Origin> origins = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Origin origin : investigation.origins().origins()) {
            String said = Wording.shorten(Names.said(origin.name()));
            boolean own = origin.kind() == Origin.Kind.REPORT;
            origins.put(origin.id(), origin);
            names.put(origin.id(), own ? untitled.getOrDefault(origin.name(), said) : said);
        }
        return new Heard(
                Map.copyOf(origins), Map.copyOf(names), investigation.origins().ofClaim());
    }

    /** The statement in the voice of its origin; as it is where that is not known. */
    Statement of(Statement told) {
        String id = ofClaim.getOrDefault(told.id(), "");
        Origin origin = origins.get(id);
        return origin == null ? told : told.of(origin, names.getOrDefault(id, origin.name()));
    }
}
