package io.waybill.identify.intake;

import static io.waybill.identify.intake.Reading.blocks;
import static io.waybill.identify.intake.Reading.file;
import static io.waybill.identify.intake.Reading.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Report;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {
    @TempDir
    Path folder;

    private static final String ONE =
            "The ministry said on Monday that a freighter had carried rocket fuel to the port under a false flag.";
    private static final String TWO =
            "Officials in the capital denied the charge and told reporters that the ship had carried only grain.";

    @Test
    void the_article_is_read_without_what_stands_around_it() {
        String page = """
                <!doctype html><html><head><title>Ship | Harbour Post</title>
                <meta property="og:title" content="Freighter carried rocket fuel">
                <meta property="og:site_name" content="Harbour Post">
                <meta property="article:published_time" content="2022-03-03T07:10:00Z">
                <link rel="canonical" href="https://example.org/ship">
                <script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ada Berg"}]}</script>
                <style>p { color: red }</style></head>
                <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <header><h1>Harbour Post</h1></header>
                <article><h1>Freighter carried rocket fuel</h1><div class="share">Share this</div>
                <p>%s</p><h2>Denials</h2><p>%s</p>
                <ul><li>First <b>point</b> here</li><li>Second point here</li></ul>
                <table><tr><td>Ship</td><td>Flag</td></tr></table>
                <div style="display: none">hidden words</div>
                <aside>Subscribe to our newsletter today</aside></article>
                <footer>Imprint and contact</footer><script>var x = "y";</script></body></html>
                """.formatted(ONE, TWO);
        Report report = report(folder, "ship.html", page);
        assertThat(report.title()).contains("Freighter carried rocket fuel");
        assertThat(report.publisher()).contains("Harbour Post");
        assertThat(report.author()).contains("Ada Berg");
        assertThat(report.url()).contains("https://example.org/ship");
        assertThat(report.published().value()).contains("2022-03-03");
        assertThat(report.published().why()).contains("article:published_time");
        assertThat(blocks(report))
                .containsExactly(
                        "H Freighter carried rocket fuel",
                        "P " + ONE,
                        "H Denials",
                        "P " + TWO,
                        "B First point here",
                        "B Second point here",
                        "T Ship | Flag");
    }

    @Test
    void a_page_without_marks_is_read_by_where_its_paragraphs_are() {
        String page = "<html><body><div class=x><a>Home</a><a>Sport</a></div><div><div class=y><p>" + ONE + "</p><p>"
                + TWO + "</p><p>" + ONE + "</p></div></div><div class=z><p>Imprint.</p></div></body></html>";
        assertThat(blocks(report(folder, "a.htm", page))).containsExactly("P " + ONE, "P " + TWO, "P " + ONE);
    }

    @Test
    void dates_come_from_linked_data_and_time_elements_too() {
        String body = "<body><article><p>" + ONE + "</p><p>" + TWO + "</p></article></body>";
        assertThat(report(
                                folder,
                                "a.html",
                                "<html><head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\","
                                        + "\"datePublished\":\"2021-05-04\"}]}</script></head>" + body)
                        .published()
                        .value())
                .contains("2021-05-04");
        assertThat(report(
                                folder,
                                "b.html",
                                "<html>" + body.replace("<p>", "<time datetime='2020-02-01'>1 Feb</time><p>"))
                        .published()
                        .value())
                .contains("2020-02-01");
    }

    @Test
    void the_declared_encoding_is_used() {
        String page =
                "<html><head><meta charset=\"windows-1251\"></head><body><p>Министр заявил, что судно покинуло порт с"
                        + " боеприпасами на борту.</p></body></html>";
        assertThat(report(file(folder, "a.html", page.getBytes(Charset.forName("windows-1251"))))
                        .text())
                .startsWith("Министр заявил");
    }

    @Test
    void a_hundred_thousand_nested_elements_are_read() {
        String page = "<html><body>" + "<div>".repeat(100_000) + "<p>" + ONE + "</p><p>" + TWO + "</p>";
        assertThat(report(folder, "a.html", page).text()).contains(ONE);
    }

    @Test
    void entities_and_scripts_stay_harmless() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>" + ONE
                + " &x; &#0; &#xD800; &lt;script&gt;alert(1)&lt;/script&gt;</p><p>" + TWO + "</p></body></html>";
        Report report = report(folder, "a.html", page);
        assertThat(report.text()).doesNotContain("root:").doesNotContain("\0");
        assertThat(report.text().chars().noneMatch(c -> c >= 0xD800 && c < 0xE000))
                .isTrue();
    }

    @Test
    void a_page_whose_frame_has_a_name_of_noise_is_not_lost() {
        String page = "<html><body class='has-sidebar'><form id='menu'><div class='content with-sidebar'><p>" + ONE
                + "</p><p>" + TWO
                + "</p><ul><li><a href='/x'>Another story of the day</a></li></ul></div></form></body></html>";
        assertThat(blocks(report(folder, "a.html", page))).containsExactly("P " + ONE, "P " + TWO);
    }
}
