package io.waybill.expose.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.ClaimType;
import io.waybill.model.Comparison.First;
import io.waybill.model.Derivation;
import io.waybill.model.Drift;
import io.waybill.model.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class ComparePageTest {
    @Test
    void the_head_says_what_was_lost_and_whether_the_rewrite_is_an_origin() throws IOException {
        Document page = page("shells", Shells.sample());
        assertThat(page.select("h1").text())
                .isEqualTo("The rewrite adds no new origin and loses what limits the claim");
        assertThat(page.select("title").text()).isEqualTo(page.select("h1").text());
        assertThat(page.select(".answer section").getFirst().text())
                .isEqualTo("Partially derived 3 of the 4 sentences of the rewrite come from the original; 1 is added. "
                        + "The original came first: the rewrite has no date, and detail is lost in one direction only. "
                        + "Counts as the same origin.");
        assertThat(page.select(".answer li").eachText())
                .containsExactly(
                        "same order of sentences",
                        "25 words copied in 3 runs",
                        "2 rare details shared: “make it appear”, “missile technology”",
                        "against it: no credit given");
        assertThat(page.select(".answer dl div").eachText())
                .containsExactly(
                        "source lost or made vaguer 3",
                        "made stronger 3",
                        "left out: 1 denial, 1 limit on a claim, 2 answers not given, 1 part of a sentence 5",
                        "amount changed 1",
                        "detail made vaguer 1",
                        "added 1");
        assertThat(page.select(".note").eachText())
                .containsExactly(
                        "In the rewrite, leaked instruction: “I hope this version reads more naturally!”",
                        "Date that does not fit: the rewrite states no date; its content tells of Mar 2031 "
                                + "(“In March” is told as the latest event).");
    }

    @Test
    void letters_join_what_changed_on_both_sides() throws IOException {
        Element row = page("shells", Shells.sample()).select("li.pair").getFirst();
        assertThat(row.select(".side").getFirst().select(".box").eachText())
                .containsExactly(
                        "changed: On 2 Maya",
                        "changed: Ana Virta, the spokeswoman for the Freedonian Security Councilb",
                        "changed: told reporters that, according to Freedonian informationc",
                        "changed: “a significant number”d",
                        "changed: the Western Islese");
        assertThat(row.select(".what li").eachText())
                .containsExactly(
                        "a left out the date",
                        "b source made vaguer Ana Virta → officials",
                        "c made stronger told, according to → confirmed",
                        "d amount changed no figure on either side",
                        "e made vaguer a region → any isles");
        assertThat(row.select(".side").getLast().select(".box sup").eachText()).containsExactly("b", "c", "d", "e");
        assertThat(row.select(".side").getLast().select(".copied").eachText())
                .containsExactly(
                        "copied: supplying Ruritania with",
                        "copied: of shells while trying to make it appear that they",
                        "copied: being sent to ports in the south or");
    }

    @Test
    void a_lost_source_leaves_an_empty_slot_where_it_stood() throws IOException {
        Document page = page("shells", Shells.sample());
        assertThat(page.select("li.pair").get(2).select(".side").getLast().text())
                .isEqualTo("rewrite, sentence 2 In March no sourcea Ruritania changed: boughtb reworded: millions "
                        + "copied: of rockets and shells from Elbonia.");
    }

    @Test
    void what_is_left_out_is_one_gap_and_a_denial_has_its_own() throws IOException {
        Document page = page("shells", Shells.sample());
        assertThat(page.select("li.pair h3").eachText())
                .containsExactly(
                        "original, sentence 2; rewrite, sentence 1",
                        "original, sentences 3 and 4",
                        "original, sentence 5; rewrite, sentence 2",
                        "original, sentence 6",
                        "original, sentence 7",
                        "original, sentence 8; rewrite, sentence 3",
                        "rewrite, sentence 4",
                        "rewrite, sentence 5");
        assertThat(page.select("li.pair .gap").eachText())
                .containsExactly(
                        "not in the rewrite",
                        "not in the rewrite",
                        "the denial is not in the rewrite",
                        "not in the original",
                        "not in the original");
    }

    @Test
    void what_is_in_serif_stands_in_a_report() throws IOException {
        Samples sample = Shells.sample();
        Document page = page("shells", sample);
        page.select("sup, .vh, .slot, .sign").remove();
        String texts = (sample.original.text() + sample.rewrite.text()).replaceAll("\\s+", " ");
        List<String> quotes = page.select(".q:not(.sample)").eachText();
        assertThat(quotes)
                .hasSizeGreaterThan(12)
                .allMatch(quote -> texts.contains(quote) || texts.contains(quote.replaceAll("^“|”$", "")));
    }

    @Test
    void one_sentence_that_feeds_two_stands_beside_both() throws IOException {
        Samples s = new Samples(
                "Elbonia sold shells to Ruritania in May and rockets in June, the harbour master said. Ships came.",
                "Elbonia sold shells to Ruritania in May. It sold rockets in June, the harbour master said. Ships came.");
        s.as(Derivation.WHOLLY, First.ORIGINAL)
                .align("Elbonia sold shells to Ruritania in May", "Elbonia sold shells to Ruritania in May")
                .align("rockets in June, the harbour master said", "It sold rockets in June")
                .align("Ships came.", "Ships came.");
        Document page = page("split", s);
        assertThat(page.select("li.pair h3").eachText())
                .containsExactly(
                        "original, sentence 1; rewrite, sentences 1 and 2",
                        "original, sentence 2; rewrite, sentence 3");
        assertThat(page.select("li.pair").getLast().select(".what").text()).isEqualTo("unchanged word for word");
        assertThat(page.select("h1").text()).isEqualTo("The rewrite adds no new origin and changes nothing");
        assertThat(page.select(".answer section").getFirst().text())
                .contains("All 3 sentences of the rewrite come from the original.");
    }

    @Test
    void two_sentences_that_became_one_stand_beside_it_with_their_own_numbers() throws IOException {
        Samples s = new Samples(
                "Elbonia sold shells in May. Nobody commented. Elbonia sold rockets in June.",
                "Elbonia sold shells in May and rockets in June.");
        s.align("Elbonia sold shells in May.", "Elbonia sold shells in May")
                .align("Elbonia sold rockets in June.", "rockets in June")
                .align("Nobody commented.", "", s.change(Drift.DROPPED, "", "", ""));
        Document page = page("joined", s);
        assertThat(page.select("li.pair h3").eachText())
                .containsExactly(
                        "original, sentence 1; original, sentence 3; rewrite, sentence 1", "original, sentence 2");
    }

    @Test
    void a_named_source_that_the_original_lacks_is_told() throws IOException {
        Samples s = new Samples("Elbonia sold shells.", "Elbonia sold shells. Rockets too, Tomas Grell said.");
        s.claim("new", false, ClaimType.TRANSFER, Polarity.AFFIRMED, "Rockets too", "Tomas Grell");
        s.align("Elbonia sold shells.", "Elbonia sold shells.");
        s.align(List.of(), List.of("new"), "", "Rockets too", s.change(Drift.ADDED, "", "", ""));
        Document page = page("sourced", s);
        assertThat(page.select("h1").text()).isEqualTo("The rewrite names a further source");
        assertThat(page.select(".answer b").text())
                .isEqualTo("Counts as the same origin; what it adds rests on Tomas Grell.");
    }

    @Test
    void a_change_told_of_whole_claims_is_boxed_where_they_differ() throws IOException {
        Samples s = new Samples(
                "Ruritania was in the process of buying millions of rockets from Elbonia, an envoy said.",
                "Ruritania bought millions of rockets from Elbonia, an envoy said.");
        s.align(
                "Ruritania was in the process",
                "Ruritania bought",
                s.change(
                        Drift.STRENGTHENED,
                        "Ruritania was in the process of buying millions of rockets from Elbonia",
                        "Ruritania bought millions of rockets from Elbonia",
                        "ongoing → completed"));
        Document page = page("wide", s);
        assertThat(page.select("li.pair .box").eachText())
                .containsExactly("changed: was in the process of buyinga", "changed: boughta");
    }

    @Test
    void a_report_that_came_later_than_its_rewrite_is_told_in_the_title() throws IOException {
        Samples s = new Samples("Elbonia sold shells.", "Elbonia sold shells.").as(Derivation.WHOLLY, First.REWRITE);
        s.align("Elbonia sold shells.", "Elbonia sold shells.").reason("date", "the rewrite is dated earlier", 0);
        Document page = page("reverse", s);
        assertThat(page.select("h1").text()).isEqualTo("The report given as the rewrite came first");
        assertThat(page.select(".answer p").text()).contains("The rewrite came first: the rewrite is dated earlier.");
    }

    @Test
    void a_pair_without_derivation_says_so_and_shows_what_is_alike_by_chance() throws IOException {
        Samples s = new Samples(
                "Elbonia sold shells to Ruritania. The League of Free Harbours met in Port Miro on Monday.",
                "Rain fell. The envoy of the League of Free Harbours met nobody.");
        s.as(Derivation.NON_DERIVED, First.UNKNOWN).reason("shared-detail", "no rare detail shared", -1);
        Document page = page("apart", s);
        assertThat(page.select("h1").text()).isEqualTo("The second report does not come from the first");
        assertThat(page.select(".answer").text())
                .contains("Not derived", "Counts as an origin of its own.", "against it: no rare detail shared");
        assertThat(page.select("li.pair")).hasSize(1);
        assertThat(page.select("li.pair .copied").eachText())
                .containsOnly("copied: the League of Free Harbours met", "copied: The League of Free Harbours met");
        assertThat(page.select(".gap, .slot")).isEmpty();
    }

    @Test
    void nothing_from_a_report_becomes_markup() throws IOException {
        Document page = page("attack", attack());
        assertThat(page.select("script, img, iframe, link, object, base, [src]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(Stream.of(page.getAllElements())
                        .flatMap(all -> all.stream())
                        .flatMap(e -> e.attributes().asList().stream())
                        .map(a -> a.getKey()))
                .noneMatch(key -> key.startsWith("on") || key.equals("style"));
        assertThat(page.outerHtml()).doesNotContain("\u202e", "\u0007").contains("[U+202E]");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("script-src", "unsafe");
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        page("one", Shells.sample());
        page("two", Shells.sample());
        assertThat(file("one")).hasSameBinaryContentAs(file("two"));
    }

    static Samples attack() {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(1)> \"'&\u202egnp.exe\u0007 sold shells to "
                + "Ruritania" + "x".repeat(300) + ".";
        Samples s = new Samples(evil + " " + evil, evil + " </style><b onclick=x>Added</b>.");
        s.align(evil, evil, s.change(Drift.STRENGTHENED, "onerror=alert(1)", "<script>", "<b>" + evil + "</b>"));
        s.align("", "Added", s.change(Drift.ADDED, "", "", "\u202e<i>"));
        return s.reason("copied-words", "“" + evil + "”<p onclick=x>", 1).artefact("machine-wording", "<img src=x");
    }

    private static Path file(String name) throws IOException {
        return Files.createDirectories(Path.of("target/comparisons")).resolve(name + ".html");
    }

    static Path write(String name, Samples sample) throws IOException {
        Path file = file(name);
        ComparePage.write(sample.comparison(), sample.original, sample.rewrite, sample.claims, file);
        return file;
    }

    private static Document page(String name, Samples sample) throws IOException {
        return Jsoup.parse(Files.readString(write(name, sample)));
    }
}
