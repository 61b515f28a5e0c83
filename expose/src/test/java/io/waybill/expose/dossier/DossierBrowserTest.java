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
