package io.waybill.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ColumnsTest {
    @Test
    void words_are_as_wide_as_they_look() {
        assertThat(Columns.width("drones")).isEqualTo(6);
        assertThat(Columns.width("드론")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.pad("드론", 6)).isEqualTo("드론  ");
    }

    @Test
    void words_are_cut_to_fit() {
        assertThat(Columns.fit("North Korea", 11)).isEqualTo("North Korea");
        assertThat(Columns.fit("North Korea", 8)).isEqualTo("North K…");
        assertThat(Columns.fit("North Korea", 7)).isEqualTo("North…");
        assertThat(Columns.fit("드론드론", 6)).isEqualTo("드론…");
        assertThat(Columns.fit("drones", 0)).isEmpty();
    }

    @Test
    void nothing_that_a_terminal_obeys_is_left() {
        assertThat(Columns.printable("a\u001b[31mb\r\n\tc\u202ed\u0007\u009b2Je\ud800"))
                .isEqualTo("a[31mb cd2Je");
    }

    @Test
    void short_work_shows_no_progress() {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (ProgressLine line = new ProgressLine(new PrintStream(seen, true, StandardCharsets.UTF_8), 80)) {
            line.at("Reading", 1, 2);
        }
        assertThat(seen.size()).isZero();
    }

    @Test
    void long_work_shows_a_line_that_goes_away() throws InterruptedException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (ProgressLine line = new ProgressLine(new PrintStream(seen, true, StandardCharsets.UTF_8), 80)) {
            Thread.sleep(800);
            line.at("Reading", 1, 2);
        }
        assertThat(seen.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[KReading " + "━".repeat(12) + "╌".repeat(12) + " 1/2\r\u001b[K");
    }
}
