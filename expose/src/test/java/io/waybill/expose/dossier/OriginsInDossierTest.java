package io.waybill.expose.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Investigation;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dossier tells of origins, reliability and credibility. */
class OriginsInDossierTest {
    private final Investigation retold = Samples.retold();
    private Document page = new Document("");

    @BeforeEach
    void write() throws IOException {
        page = Jsoup.parse(DossierWriterTest.page("retold", retold));
    }

    @Test
    void the_page_keeps_the_rule() throws IOException {
        assertThat(DossierCheck.problems(DossierWriterTest.page("retold", retold), retold))
                .isEmpty();
        assertThat(page.text()).doesNotContain("not yet determined");
    }

    @Test
    void the_head_tells_how_many_reports_are_rewrites_and_how_many_origins_there_are() {
        assertThat(page.select(".facts").text()).contains("2 reports, 1 of them a rewrite", "5 claims, 4 origins");
    }

    @Test
    void a_rewrite_stands_below_its_original_with_what_it_lost() {
        Element below = page.select("#sources .tree .tree").first();
        assertThat(below).isNotNull();
        assertThat(below.text())
                .contains("A rewrite")
                .contains(
                        "Partially derived from report 1: 2 of 3 retold statements drifted: 2 lost or blurred their source, "
                                + "1 was made stronger, 1 number changed.");
        assertThat(page.select("#sources h3").text()).contains("Reports held: 2, 1 independent, 1 rewrite");
    }

    @Test
    void who_speaks_and_is_not_held_is_listed_with_the_reports_that_pass_it_on() {
        assertThat(page.select("#sources .bare").text()).contains("Ruritania").contains("in report 1");
    }

    @Test
    void two_offices_of_one_government_are_one_row_of_the_matrix() {
        assertThat(page.select("#voices .matrix tbody th b").eachText())
                .contains("Ruritania")
                .doesNotHaveDuplicates();
        Element row = page.select("#voices .matrix tbody tr").stream()
                .filter(tr -> tr.text().startsWith("Ruritania"))
                .findFirst()
                .orElseThrow();
        assertThat(row.select("td svg.m-asserts")).hasSize(2);
        assertThat(row.text()).contains("Speaker");
    }

    @Test
    void every_deal_tells_its_origins_and_both_axes_apart() {
        for (Element deal : page.select("tbody.deal")) {
            String row = deal.select(".row .by").text();
            assertThat(row).contains("1 origin, 1 report", "Credibility 3 of 6: one origin", "Reliability: ");
            assertThat(deal.select(".axes dt").eachText())
                    .containsExactly("On whose word", "Reliability of the sources", "Credibility of what they say");
        }
    }

    @Test
    void a_grading_is_told_with_its_day_and_reason_and_the_ungraded_count_as_c() {
        assertThat(page.select(".axes").text())
                .contains("B, usually reliable; graded by a person on 20 Nov 2026: right in two checked cases")
                .contains("Ruritania: C, not graded");
    }

    @Test
    void the_lines_of_the_network_tell_how_many_origins_they_rest_on() {
        assertThat(page.select("#network svg text").eachText()).contains("1 origin");
        assertThat(page.select("#network path.edge.one")).isNotEmpty();
        assertThat(page.select("#network table th").eachText()).contains("Origins");
    }
}
