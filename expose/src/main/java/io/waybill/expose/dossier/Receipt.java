package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.Investigation;

/** With what it was made: lists, counts, limits, and the files beside it. */
final class Receipt {
    private static final String NO_LISTS =
            "none: no list was loaded, so that nobody was looked up; load some with: waybill lists import PATH";

    private Receipt() {}

    static Html of(Casefile file) {
        Investigation i = file.investigation();
        Tag list = tag("dl").cls("receipt");
        row(list, "Program", "Waybill; claims, deals and sentences by program");
        row(list, "Lists compared", i.lists().isEmpty() ? NO_LISTS : String.join("; ", i.lists()));
        row(
                list,
                "Read",
                Count.of(i.intake().read().size(), "file or record", "files or records")
                        + ", " + i.intake().refused().size() + " refused, "
                        + i.intake().notAnalysed().size() + " not analysed");
        row(
                list,
                "Found",
                Count.of(file.statements().size(), "claim") + ", "
                        + Count.of(file.deals().size(), "deal") + ", "
                        + Count.of(i.parties().size(), "party", "parties"));
        row(list, "Reliability A to F", Credence.held(i.gradings()));
        row(list, "Credibility 1 to 6", Wording.word("credibility.rules"));
        row(
                list,
                "Files beside this one",
                "claims.jsonl, deals.jsonl, deals.csv, parties.jsonl, reports.jsonl, origins.json, intake.json, texts/");
        return Html.all(tag("h3").add("Receipt"), list);
    }

    private static void row(Tag list, String name, String words) {
        list.add(tag("div").add(tag("dt").add(name), tag("dd").add(words)));
    }
}
