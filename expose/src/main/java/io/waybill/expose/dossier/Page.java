package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Shell;
import io.waybill.expose.page.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The whole page. */
final class Page {
    private static final String STYLE = Html.resource(Page.class, "dossier.css");
    private static final String SCRIPT = Html.resource(Page.class, "dossier.js");

    /** What stands for the reports in the foot of a printed page. */
    private static final String FOOT = "{reports}";

    private Page() {}

    static void write(Casefile file, Appendable out) throws IOException {
        List<Section> all = List.of(
                Brief.of(file),
                Deals.of(file),
                WhoSays.of(file),
                Supply.of(file),
                Parties.of(file),
                Timeline.of(file),
                Network.of(file),
                Quantities.of(file),
                Questions.of(file),
                Reports.of(file),
                Sources.of(file));
        List<Section> sections =
                all.stream().filter(s -> !s.count().equals(Optional.of(0))).toList();
        String style = STYLE.replace(FOOT, footer(file));
        Html body = tag("div").cls("page").add(rail(sections), main(file, sections));
        new Shell(Head.title(file), style, SCRIPT, "Skip to the dossier", body).writeTo(out);
    }

    /** How many reports, of when; digits, letters and spaces only, since it goes into the style sheet. */
    private static String footer(Casefile file) {
        return (Count.of(file.reports().size(), "report") + " · " + Head.published(file))
                .replaceAll("[^\\p{L}\\p{N} ,·-]", "");
    }

    private static Html main(Casefile file, List<Section> sections) {
        return tag("main")
                .attr("id", "main")
                .add(Head.of(file))
                .addAll(sections.stream().map(Section::html).toList())
                .add(tag("p").cls("foot")
                        .add(Count.of(file.reports().size(), "report") + ", " + Head.published(file)
                                + " · what reports say, not what is known"));
    }

    private static Html rail(List<Section> sections) {
        Tag marks = tag("ul").cls("key");
        for (Mark mark : Mark.KEY) {
            marks.add(tag("li").add(mark.bare()).add(mark.label()));
        }
        return tag("nav")
                .cls("rail")
                .attr("aria-label", "Contents")
                .add(
                        tag("a").cls("brand").attr("href", "#top").add("Waybill"),
                        tag("details")
                                .attr("id", "contents")
                                .attr("open", "open")
                                .add(
                                        tag("summary").add("Contents, " + Count.of(sections.size(), "part")),
                                        tag("ol")
                                                .addAll(sections.stream()
                                                        .map(Section::entry)
                                                        .toList()),
                                        tag("b").cls("keyhead").add("Marks"),
                                        marks));
    }
}
