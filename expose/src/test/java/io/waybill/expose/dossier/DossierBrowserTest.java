package io.waybill.expose.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in a real browser; skipped where there is none. */
class DossierBrowserTest {
    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static final List<String> ERRORS = new ArrayList<>();

    @BeforeAll
    static void start() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        assumeTrue(Files.isExecutable(chromium) && !chromium.toString().isEmpty(), "no Chromium on this machine");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        OPEN.add(playwright);
        OPEN.add(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable closing : OPEN.reversed()) {
            closing.close();
        }
    }

    @AfterEach
    void no_script_failed_and_nothing_was_blocked() {
        List<String> errors = List.copyOf(ERRORS);
        ERRORS.clear();
        assertThat(errors).isEmpty();
    }

    @Test
    void rows_open_by_click_enter_and_space_and_the_address_keeps_them() throws IOException {
        Page page = open("sample-3", Samples.sized(3), 1280, true);
        assertThat(page.isVisible("#deal1-more")).isFalse();
        page.click("#deal1 .who");
        assertThat(page.isVisible("#deal1-more")).isTrue();
        page.focus("#deal2 button");
        page.keyboard().press("Enter");
        page.focus("#deal3 button");
        page.keyboard().press("Space");
        assertThat(page.isVisible("#deal2-more")).isTrue();
        assertThat(page.getAttribute("#deal3 button", "aria-expanded")).isEqualTo("true");
        assertThat(page.url()).contains("open=1%2C2%2C3");
        page.reload();
        assertThat(page.isVisible("#deal2-more")).isTrue();
        page.goBack();
        assertThat(page.isVisible("#deal3-more")).isFalse();
    }

    @Test
    void filters_narrow_many_deals_and_count_them() throws IOException {
        Page page = open("sample-312", Samples.sized(312), 1280, true);
        assertThat(page.querySelectorAll("tbody.deal:not([hidden])")).hasSize(25);
        assertThat(page.textContent("#deal-count")).isEqualTo("312 of 312 deals");
        page.check("input[name=denied]");
        assertThat(page.textContent("#deal-count")).doesNotStartWith("312 of");
        page.fill("input[name=q]", "nothing has this name");
        assertThat(page.textContent("#deal-count")).startsWith("0 of");
    }

    @Test
    void a_link_to_a_sentence_unfolds_its_report() throws IOException {
        Page page = open("sample-40", Samples.sized(40), 1280, true);
        page.click("#deal1 .who");
        page.evaluate("document.querySelector('details.report').open = false");
        page.click("#deal1-more .at a >> nth=0");
        page.waitForFunction("document.querySelector('details.report').open");
    }

    @Test
    void nothing_is_wider_than_a_phone() throws IOException {
        for (int deals : List.of(0, 3, 40)) {
            Page page = open("sample-" + deals, Samples.sized(deals), 390, true);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        }
        Page page = open("attack", Samples.attacking(), 390, true);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page = open("retold", Samples.retold(), 390, true);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void an_attacking_report_runs_nothing() throws IOException {
        Page page = open("attack", Samples.attacking(), 1280, true);
        page.click("#deal1 .who");
        assertThat(page.evaluate("typeof window.hacked")).isEqualTo("undefined");
    }

    @Test
    void without_script_all_rows_are_open() throws IOException {
        Page page = open("sample-3", Samples.sized(3), 1280, false);
        for (int i = 1; i <= 3; i++) {
            assertThat(page.isVisible("#deal" + i + "-more")).isTrue();
        }
    }

    @Test
    void words_of_figures_overlap_nothing_and_stay_inside() throws IOException {
        for (int deals : List.of(3, 40, 312)) {
            Page page = open("sample-" + deals, Samples.sized(deals), 1280, true);
            assertThat(page.evaluate(OVERLAPS)).as("%d deals", deals).isEqualTo(List.of());
        }
    }

    @Test
    void figures_fit_on_a_page() throws IOException {
        Page page = open("sample-40", Samples.sized(40), 1280, true);
        Object tallest = page.evaluate(
                "Math.max(...[...document.querySelectorAll('svg.figure')]" + ".map(f => f.viewBox.baseVal.height))");
        assertThat(((Number) tallest).doubleValue()).isLessThan(660);
    }

    @Test
    void many_deals_stand_under_their_recipient_and_go_with_the_filter() throws IOException {
        Page page = open("sample-312", Samples.sized(312), 1280, true);
        int groups = page.querySelectorAll("tbody.to:not([hidden])").size();
        assertThat(groups).isBetween(1, 9);
        assertThat(page.evaluate("document.querySelector('#deal1 .row').offsetHeight < 56"))
                .isEqualTo(true);
        page.fill("input[name=q]", "nothing has this name");
        assertThat(page.querySelectorAll("tbody.to:not([hidden])")).isEmpty();
    }

    @Test
    void paper_holds_all_deals_unless_they_are_filtered() throws IOException {
        Page page = open("sample-312", Samples.sized(312), 1280, true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("tbody.deal:visible").count()).isEqualTo(312);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        page.check("input[name=denied]");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("tbody.deal:visible").count()).isLessThan(312);
    }

    @Test
    void on_a_phone_the_network_is_stacked_and_the_timeline_is_its_table() throws IOException {
        Page page = open("sample-3", Samples.sized(3), 390, true);
        assertThat(page.isVisible("#network .pairs")).isTrue();
        assertThat(page.isVisible("#network svg.figure")).isFalse();
        assertThat(page.isVisible("#timeline svg.figure")).isFalse();
        assertThat(page.isVisible("#timeline .same table")).isTrue();
        page = open("sample-3", Samples.sized(3), 1280, true);
        assertThat(page.isVisible("#network .pairs")).isFalse();
        assertThat(page.isVisible("#timeline svg.figure")).isTrue();
    }

    /** Pairs of words of one figure that share room, and words that leave it. */
    private static final String OVERLAPS = """
            (() => {
              const found = [];
              document.querySelectorAll('svg.figure').forEach(f => {
                const out = f.getBoundingClientRect();
                const all = [...f.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
                all.forEach(([w, a], i) => {
                  if (a.left < out.left - 1 || a.right > out.right + 1) { found.push('outside: ' + w); }
                  all.slice(i + 1).forEach(([v, b]) => {
                    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3) {
                      found.push(w + ' | ' + v);
                    }
                  });
                });
              });
              return found.slice(0, 20);
            })()
            """;

    private static Page open(String name, io.waybill.model.Investigation investigation, int width, boolean script)
            throws IOException {
        Browser browser = (Browser) OPEN.getLast();
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(script))
                .newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                ERRORS.add(m.text());
            }
        });
        page.onPageError(ERRORS::add);
        page.onRequest(r -> {
            if (!r.url().startsWith("file:")) {
                ERRORS.add("asked for " + r.url());
            }
        });
        page.navigate(DossierWriterTest.write(name, investigation).toUri().toString());
        return page;
    }
}
