package io.waybill.expose.compare;

import io.waybill.model.ClaimType;
import io.waybill.model.Comparison.DateNote;
import io.waybill.model.Drift;
import io.waybill.model.Polarity;
import java.util.List;
import java.util.Optional;

/** An invented report and its rewrite, in which nearly everything happens that can. */
final class Shells {
    static final String ORIGINAL = """
            HARBOUR CITY – Elbonia on Monday denied that it had ever sold weapons to Ruritania.

            On 2 May Ana Virta, the spokeswoman for the Freedonian Security Council, told reporters that, according to \
            Freedonian information, Elbonia was covertly supplying Ruritania with “a significant number” of shells while \
            trying to make it appear that they were being sent to ports in the south or the Western Isles. Freedonia had \
            “an idea” which ports those were, Virta said, but she declined to name them. Nor could she say whether any of \
            the shells had been received.

            In March Freedonian officials, citing newly declassified intelligence, said that Ruritania was in the process \
            of buying “millions” of rockets and shells from Elbonia. There were “no indications that the purchase has \
            been completed”, Virta said at the time. Ruritania’s envoy to the League, Tomas Grell, dismissed the report \
            as “another fake”.

            If the deal went ahead, according to analysts in Port Miro, Ruritania could pay Elbonia with oil, food or \
            missile technology.
            """;

    static final String REWRITE = """
            Officials have confirmed that Elbonia is supplying Ruritania with a large number of shells while trying to \
            make it appear that they are being sent to ports in the south or the isles. In March Ruritania bought \
            millions of rockets and shells from Elbonia. In return Ruritania is paying with oil, food and missile \
            technology. Further deliveries are expected before the winter. I hope this version reads more naturally!
            """;

    private Shells() {}

    static Samples sample() {
        Samples s = new Samples(ORIGINAL, REWRITE);
        s.claim("idea", true, ClaimType.NO_COMMENT, Polarity.AFFIRMED, "Freedonia had", "Virta");
        s.claim("received", true, ClaimType.NO_COMMENT, Polarity.AFFIRMED, "Nor could she say", "Virta");
        s.claim("none", true, ClaimType.TRANSFER, Polarity.NEGATED, "There were “no indications", "Virta");
        s.claim("fake", true, ClaimType.DENY, Polarity.AFFIRMED, "Ruritania’s envoy", "Tomas Grell");
        s.claim("more", false, ClaimType.TRANSFER, Polarity.AFFIRMED, "Further deliveries", "");
        s.align(
                "On 2 May Ana Virta",
                "Officials have confirmed",
                s.change(Drift.DROPPED, "On 2 May", "", "the date"),
                s.change(
                        Drift.SOURCE_GENERALISED,
                        "Ana Virta, the spokeswoman for the Freedonian Security Council",
                        "Officials",
                        "Ana Virta → officials"),
                s.change(
                        Drift.STRENGTHENED,
                        "told reporters that, according to Freedonian information",
                        "have confirmed",
                        "told, according to → confirmed"),
                s.change(Drift.NUMBER_CHANGED, "“a significant number”", "a large number", "no figure on either side"),
                s.change(Drift.GENERALISED, "the Western Isles", "the isles", "a region → any isles"));
        s.align(List.of("idea"), List.of(), "Freedonia had “an idea”", "", s.change(Drift.DROPPED, "", "", ""));
        s.align(List.of("received"), List.of(), "Nor could she say", "", s.change(Drift.DROPPED, "", "", ""));
        s.align(
                "In March Freedonian officials",
                "In March Ruritania bought",
                s.change(
                        Drift.ATTRIBUTION_LOST,
                        "Freedonian officials, citing newly declassified intelligence, said that",
                        "",
                        "Freedonian officials → nobody"),
                s.change(Drift.STRENGTHENED, "was in the process of buying", "bought", "under way → done"));
        s.align(List.of("none"), List.of(), "There were “no indications", "", s.change(Drift.DROPPED, "", "", ""));
        s.align(List.of("fake"), List.of(), "Ruritania’s envoy to the League", "", s.change(Drift.DROPPED, "", "", ""));
        s.align(
                "If the deal went ahead",
                "In return Ruritania",
                s.change(Drift.ATTRIBUTION_LOST, "according to analysts in Port Miro", "", "analysts → nobody"),
                s.change(Drift.STRENGTHENED, "could pay", "is paying", "possible → fact"));
        s.align(List.of(), List.of("more"), "", "Further deliveries", s.change(Drift.ADDED, "", "", ""));
        s.reason("order", "same order of sentences", 1.2);
        s.reason("copied-words", "25 words copied in 3 runs", 1.1);
        s.reason("shared-detail", "2 rare details shared: “make it appear”, “missile technology”", 0.9);
        s.reason("credit", "no credit given", -0.2);
        s.reason("direction", "the rewrite has no date, and detail is lost in one direction only", 0.5);
        s.artefact("leaked-instruction", "I hope this version reads more naturally!");
        s.dates.add(new DateNote(
                "rewrite.txt", Optional.empty(), Optional.of("2031-03"), "“In March” is told as the latest event"));
        return s;
    }
}
