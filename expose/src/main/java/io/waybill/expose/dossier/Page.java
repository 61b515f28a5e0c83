package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The whole page: one file that asks for nothing else, and runs no script but its own. */
final class Page {
    private static final String STYLE = Html.resource("dossier.css");
    private static final String SCRIPT = Html.resource("dossier.js");
    private static final String MARKS = Html.resource("marks.svg");

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
        String policy = "default-src 'none'; script-src " + hash(SCRIPT) + "; style-src " + hash(style)
                + "; base-uri 'none'; form-action 'none'";
        out.append("<!DOCTYPE html>\n<html lang=\"en\"><head>");
        tag("meta").attr("charset", "utf-8").writeTo(out);
        tag("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy)
                .writeTo(out);
        tag("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1")
                .writeTo(out);
        tag("meta").attr("name", "referrer").attr("content", "no-referrer").writeTo(out);
        tag("meta").attr("name", "color-scheme").attr("content", "light dark").writeTo(out);
        tag("title").add(Head.title(file)).writeTo(out);
        out.append("<style>").append(style).append("</style></head><body>");
        out.append(MARKS);
        tag("a").cls("skip").attr("href", "#main").add("Skip to the dossier").writeTo(out);
        tag("div").cls("page").add(rail(sections), main(file, sections)).writeTo(out);
        out.append("<script>").append(SCRIPT).append("</script></body></html>\n");
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

    /** The source expression that lets exactly this text run. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
