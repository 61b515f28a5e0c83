package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Intake;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import io.waybill.model.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AnalysisTest {
    private static final List<Report> REPORTS =
            IntStream.range(0, 40).mapToObj(i -> Findings.report("r" + i)).toList();

    @Test
    void claims_stand_in_the_order_of_the_reports_whoever_is_first() {
        Analysis<List<Claim>> analysis = Analysis.of(REPORTS, AnalysisTest::slowerAtFirst, new Stop(), Progress.NONE);
        assertThat(analysis.results().stream().flatMap(List::stream).toList().stream()
                        .map(Claim::id))
                .containsExactlyElementsOf(REPORTS.stream().map(Report::id).toList());
    }

    @Test
    void a_report_that_breaks_the_analysis_is_refused_and_the_rest_goes_on() {
        Analysis<List<Claim>> analysis = Analysis.of(
                REPORTS,
                report -> {
                    if ("r3".equals(report.id())) {
                        throw new IllegalStateException("too odd");
                    }
                    return List.of(claim(report));
                },
                new Stop(),
                Progress.NONE);
        assertThat(analysis.results().stream().flatMap(List::stream).toList()).hasSize(39);
        assertThat(analysis.kept(REPORTS)).hasSize(39).noneMatch(r -> "r3".equals(r.id()));
        Intake intake = new Intake(List.of(new Intake.Read("in/r3", "r3")), List.of(), List.of());
        assertThat(analysis.kept(intake).read()).isEmpty();
        assertThat(analysis.kept(intake).refused())
                .singleElement()
                .satisfies(file -> assertThat(file.path() + file.reason()).contains("in/r3", "too odd"));
    }

    @Test
    void after_a_stop_nothing_new_begins_and_what_is_finished_counts() throws InterruptedException {
        Stop stop = new Stop();
        Thread[] ending = new Thread[1];
        Analysis<List<Claim>> analysis = Analysis.of(
                REPORTS,
                report -> {
                    int number = Integer.parseInt(report.id().substring(1));
                    if (number == 9) {
                        ending[0] = Thread.ofPlatform().start(() -> stop.request(() -> {}));
                    }
                    while (number >= 9 && !stop.requested()) {
                        Thread.onSpinWait();
                    }
                    return List.of(claim(report));
                },
                stop,
                Progress.NONE);
        assertThat(analysis.kept(REPORTS))
                .hasSizeBetween(1, 39) // how many had begun is for the machine to say
                .extracting(Report::id)
                .contains("r9");
        assertThat(analysis.failed().values()).allMatch(reason -> reason.startsWith("stopped"));
        assertThat(ending[0].isAlive()).isTrue();
        stop.over();
        ending[0].join(5000);
        assertThat(ending[0].isAlive()).isFalse();
    }

    private static List<Claim> slowerAtFirst(Report report) {
        try {
            Thread.sleep(report.id().length() == 2 ? 5 : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of(claim(report));
    }

    private static Claim claim(Report report) {
        return Findings.claim(report.id(), ClaimType.DENY, Role.AGENT, "Elbonia", "Elbonia", Stance.DENIES);
    }
}
