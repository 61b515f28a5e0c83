package io.waybill.expose.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.waybill.model.Drift;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real browser; skipped where there is none. Pictures of it stand in {@code target/comparisons}. */
class CompareBrowserTest {
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
    void nothing_was_asked_for_and_nothing_blocked() {
        List<String> errors = List.copyOf(ERRORS);
        ERRORS.clear();
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
    void no_width_or_scheme_lets_anything_stick_out(int width, ColorScheme scheme) throws IOException {
        Page page = open("shells", Shells.sample(), width, scheme);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(page.evaluate(OUTSIDE)).isEqualTo(List.of());
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/comparisons/shells-" + width + "-" + scheme + ".png")));
    }

    @Test
    void original_and_rewrite_stand_side_by_side_and_on_a_phone_below_each_other() throws IOException {
        Page wide = open("shells", Shells.sample(), 1280, ColorScheme.LIGHT);
        assertThat(wide.evaluate(FIRST_ROW)).isEqualTo(true);
        Page phone = open("shells", Shells.sample(), 390, ColorScheme.LIGHT);
        assertThat(phone.evaluate(FIRST_ROW)).isEqualTo(false);
    }

    @Test
    void an_attacking_report_runs_nothing_and_sticks_out_nowhere() throws IOException {
        for (int width : List.of(390, 1280)) {
            Page page = open("attack", ComparePageTest.attack(), width, ColorScheme.LIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void a_long_gap_is_folded_on_screen_and_whole_on_paper() throws IOException {
        StringBuilder text = new StringBuilder("Elbonia sold shells.");
        for (int i = 0; i < 9; i++) {
            text.append("\n\nNobody answered question number ").append(i).append('.');
        }
        Samples s = new Samples(text.toString(), "Elbonia sold shells.");
        s.align("Elbonia sold shells.", "Elbonia sold shells.");
        for (int i = 0; i < 9; i++) {
            s.align("Nobody answered question number " + i + ".", "", s.change(Drift.DROPPED, "", "", ""));
        }
        Page page = open("gap", s, 1280, ColorScheme.LIGHT);
        assertThat(page.isVisible("text=question number 8")).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.isVisible("text=question number 8")).isTrue();
    }

    /** Whether the sides of the first row share a line. */
    private static final String FIRST_ROW = """
            (() => {
              const [a, b] = [...document.querySelector('li.pair').querySelectorAll('.side')]
                  .map(e => e.getBoundingClientRect());
              return a.top === b.top && a.right < b.left;
            })()
            """;

    /** Words that leave their column. */
    private static final String OUTSIDE = """
            [...document.querySelectorAll('.side, .what, .answer section, .note')]
              .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent).slice(0, 5)
            """;

    private static Page open(String name, Samples sample, int width, ColorScheme scheme) throws IOException {
        Browser browser = (Browser) OPEN.getLast();
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme))
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
        page.navigate(ComparePageTest.write(name, sample).toUri().toString());
        return page;
    }
}
