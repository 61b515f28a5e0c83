package io.waybill.expose.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.expose.page.Html;
import io.waybill.model.Investigation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierWriterTest {
    private static final Instant MADE = Instant.parse("2026-11-21T23:40:00Z");

    @Test
    void every_generated_sentence_on_labelled_reports_is_hedged_and_names_its_source() throws IOException {
        assumeTrue(Gold.present(), "no ../shared with the labelled reports");
        Investigation two = Gold.read(Set.of("2022"));
        String page = page("gold", two);
        assertThat(page).contains("John Kirby", "North Korea");
        assertThat(DossierCheck.elements(page)).isGreaterThan(200);
        assertThat(DossierCheck.problems(page, two)).isEmpty();
        Investigation six = Gold.read(Set.of("20"));
        assertThat(DossierCheck.problems(page("gold-all", six), six)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40, 312})
    void any_number_of_deals_makes_a_page_that_keeps_the_rule(int deals) throws IOException {
        Investigation investigation = Samples.sized(deals);
        String page = page("sample-" + deals, investigation);
        assertThat(DossierCheck.problems(page, investigation)).isEmpty();
        Document read = Jsoup.parse(page);
        assertThat(read.select("tbody.deal")).hasSize(deals);
        assertThat(read.select("#filters")).hasSize(deals > 12 ? 1 : 0);
        assertThat(read.select(".note").text()).contains("written for this test");
    }

    @Test
    void the_check_finds_a_sentence_that_asserts() {
        Investigation investigation = Samples.sized(3);
        String page = Html.render(out -> Page.write(Casefile.of(investigation, MADE), out));
        String asserting = page.replace("</main>", "<p>There was a supply of shells.</p></main>");
        String nameless = page.replaceAll("Speaker \\d+", "Somebody");
        String unhedged = page.replace("</main>", "<p data-claims=\"c0\">Speaker and shells</p></main>");
        String invented = page.replace("</main>", "<p class=\"q\">Never written anywhere.</p></main>");
        assertThat(DossierCheck.problems(asserting, investigation)).anyMatch(p -> p.startsWith("an event on nobody's"));
        assertThat(DossierCheck.problems(nameless, investigation)).anyMatch(p -> p.startsWith("does not name"));
        assertThat(DossierCheck.problems(unhedged, investigation)).anyMatch(p -> p.startsWith("no hedge"));
        assertThat(DossierCheck.problems(invented, investigation)).anyMatch(p -> p.startsWith("not in a report"));
    }

    @Test
    void nothing_from_a_report_becomes_markup() throws IOException {
        String page = page("attack", Samples.attacking());
        Document read = Jsoup.parse(page);
        assertThat(read.select("script")).hasSize(1);
        assertThat(read.select("style")).hasSize(1);
        assertThat(read.select("img, iframe, object, embed, link, base, b > b")).isEmpty();
        assertThat(read.getAllElements().stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .map(a -> a.getKey()))
                .noneMatch(k -> k.startsWith("on") || k.equals("style"));
        assertThat(read.select("a[href]").stream().map(a -> a.attr("href")))
                .allMatch(h -> h.startsWith("#") || h.startsWith("https://") || h.startsWith("http://"));
        assertThat(page).doesNotContain("\u202E", "\u2066", "\u0007").contains("[U+202E]");
        assertThat(read.text()).contains("<script>window.hacked=1</script>");
        assertThat(DossierCheck.problems(page, Samples.attacking())).isEmpty();
    }

    @Test
    void the_page_lets_only_its_own_script_run_and_asks_for_nothing() throws IOException {
        Document read = Jsoup.parse(page("sample-3", Samples.sized(3)));
        Element policy = read.select("meta[http-equiv=Content-Security-Policy]").first();
        assertThat(policy).isNotNull();
        assertThat(policy.attr("content"))
                .startsWith("default-src 'none'; script-src 'sha256-")
                .contains("style-src 'sha256-")
                .doesNotContain("unsafe", "http", "*");
        assertThat(read.select("[src], link")).isEmpty();
        assertThat(read.select("style").html()).doesNotContainPattern(Pattern.compile("@import|https?:"));
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        assertThat(page("one", Samples.sized(40))).isEqualTo(page("two", Samples.sized(40)));
    }

    static String page(String name, Investigation investigation) throws IOException {
        return Files.readString(write(name, investigation));
    }

    static Path write(String name, Investigation investigation) throws IOException {
        Path page = Files.createDirectories(Path.of("target/dossiers")).resolve(name + ".html");
        DossierWriter.write(investigation, page, MADE);
        return page;
    }
}
