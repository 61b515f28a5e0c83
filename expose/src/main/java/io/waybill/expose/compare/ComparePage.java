package io.waybill.expose.compare;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.export.WholeFile;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Shell;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.Claim;
import io.waybill.model.Comparison;
import io.waybill.model.Published;
import io.waybill.model.Report;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a comparison as one page of HTML that needs nothing beside it. */
public final class ComparePage {
    private static final String STYLE = Html.resource(ComparePage.class, "compare.css");

    private ComparePage() {}

    /**
     * Writes the page, UTF-8, replacing the file only by a complete new one. The same input gives the same bytes.
     *
     * @param claims of both reports; those that the comparison does not name are not used
     * @throws WaybillException if the file cannot be written
     */
    public static void write(Comparison comparison, Report original, Report rewrite, List<Claim> claims, Path file) {
        String page = Html.render(html(Pair.of(comparison, original, rewrite, claims)));
        try {
            WholeFile.write(file, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new WaybillException(
                    file.toString(), "the comparison cannot be written; check that the folder exists and has room", e);
        }
    }

    private static Html html(Pair pair) {
        Verdict verdict = new Verdict(pair);
        Html body = tag("main")
                .cls("page")
                .attr("id", "main")
                .add(new Head(pair, verdict).html(), key(pair), rows(pair), foot(pair));
        return new Shell(verdict.title(), STYLE, "", "Skip to the comparison", body);
    }

    private static Html key(Pair pair) {
        Tag key = tag("ul").cls("key").attr("aria-label", "Key of marks");
        key.add(sample("copied", "copied"), sample("reworded", "reworded"));
        if (pair.isDerived()) {
            key.add(
                    tag("li")
                            .add(mark("box from", "in the original"))
                            .add(" → ")
                            .add(mark("box to", "changed")),
                    sample("slot", "no source"),
                    tag("li")
                            .add(tag("span")
                                    .cls("box plus sample q")
                                    .add(Marked.plus())
                                    .add("added")),
                    tag("li").add(tag("span").cls("gap sample").add("left out")));
        }
        if (!pair.comparison().artefacts().isEmpty()) {
            key.add(sample("box artefact", "trace of rewriting"));
        }
        return pair.isDerived() ? key.add(tag("li").cls("quiet").add("Letters join the two sides.")) : key;
    }

    private static Html sample(String mark, String words) {
        return tag("li").add(mark(mark, words));
    }

    private static Html mark(String mark, String words) {
        return tag("span")
                .cls(mark + " sample" + (mark.equals("slot") ? "" : " q"))
                .add(words);
    }

    private static Html rows(Pair pair) {
        List<Row> found = Rows.of(pair);
        List<Row> rows = found.isEmpty() && !pair.isDerived() ? Overlap.rows(pair) : found;
        Tag section = tag("section")
                .attr("aria-label", "Side by side")
                .add(tag("div")
                        .cls("pair heads")
                        .add(
                                column(
                                        pair.isDerived() ? "Original" : "First report",
                                        pair.original().report()),
                                tag("h2").add(pair.isDerived() ? "What happened to it" : "How alike"),
                                column(
                                        pair.isDerived() ? "Rewrite" : "Second report",
                                        pair.rewrite().report())));
        if (rows.isEmpty()) {
            return section.add(tag("p").cls("none")
                    .add("No sentence of the one shares " + Overlap.RUN
                            + " words in a row with a sentence of the other."));
        }
        return section.add(tag("ol")
                .addAll(rows.stream().map(row -> new RowView(pair, row).html()).toList()));
    }

    private static Html column(String name, Report report) {
        Tag facts = tag("p").cls("quiet")
                .add(Html.name(report.title().orElse(report.id())))
                .add(" · ");
        report.publisher().ifPresentOrElse(p -> facts.add(Html.name(p)), () -> facts.add("no publisher"));
        return tag("div").add(tag("h2").add(name), facts.add(" · " + date(report.published())));
    }

    private static String date(Published published) {
        return published
                .value()
                .map(value ->
                        When.words(value) + ", " + published.basis().name().toLowerCase(Locale.ROOT))
                .orElse("date unknown");
    }

    private static Html foot(Pair pair) {
        Tag foot = tag("footer").cls("foot");
        for (Side side : List.of(pair.original(), pair.rewrite())) {
            foot.add(tag("p").add(side.name() + ": ")
                    .add(Html.name(side.report().id()))
                    .add(" · SHA-256 of the text ")
                    .add(tag("span").cls("hash").add(side.report().sha256())));
        }
        return foot.add(
                tag("p").add("What reports say, not what is known. Read by a program, not yet checked by a person."));
    }
}
