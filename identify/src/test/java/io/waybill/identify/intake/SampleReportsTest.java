package io.waybill.identify.intake;

import static io.waybill.identify.intake.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Block;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The reports at hand, where they are. */
class SampleReportsTest {
    private static final Path REPORTS = Stream.of("../shared", "../../shared")
            .map(shared -> Path.of(shared, "data", "reports"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("absent"));

    @Test
    void all_releases_are_read_with_date_publisher_and_sound_blocks() {
        Assumptions.assumeTrue(Files.isDirectory(REPORTS), "no ../shared/data/reports");
        List<Report> releases = read(REPORTS.resolve("us-treasury")).reports();
        assertThat(releases.size()).isGreaterThan(600);
        for (Report report : releases) {
            IntakeFuzzTest.isSound(report);
            assertThat(report.language()).as(report.id()).isEqualTo("en");
            assertThat(report.published().value()).as(report.id()).isPresent();
            assertThat(report.publisher()).as(report.id()).contains("U.S. Department of the Treasury");
            assertThat(report.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.PARAGRAPH))
                    .as(report.id())
                    .isTrue();
        }
    }

    @Test
    void the_seed_reports_have_a_block_a_line_and_their_dates() {
        Assumptions.assumeTrue(Files.isDirectory(REPORTS), "no ../shared/data/reports");
        List<Report> seeds = read(REPORTS.resolve("seeds")).reports();
        assertThat(seeds).hasSize(2);
        for (Report seed : seeds) {
            long lines = seed.text().lines().filter(line -> !line.isBlank()).count();
            assertThat(seed.blocks()).hasSize(Math.toIntExact(lines));
        }
        assertThat(seeds.get(0).published().basis()).isEqualTo(Published.Basis.UNKNOWN);
        assertThat(seeds.get(1).published().value()).contains("2023-11-10");
        assertThat(seeds.get(1)
                        .text()
                        .startsWith(
                                "The White House",
                                seeds.get(1).blocks().getFirst().start()))
                .isTrue();
    }
}
