package io.waybill.identify.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.model.Block;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInferenceTest {
    private static final DateInference INFERENCE = DateInference.load(TimeGrammar.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guests toasted the 75th anniversary of the founding of the North Atlantic Treaty last week.|2024-W15",
                "Yesterday was the 20th anniversary of the American-led invasion of Iraq.|2023-03-20/2023-03-22",
                "On Thursday crowds marked 70 years since the Korean War armistice was signed.|2023-07-26/2023-08-03",
                "Earlier this month Tehran celebrated 40 years since the Islamic revolution in Iran.|2019-02-11/2019-02-28",
                "The Ukraine war, now in its fourth month, drags on.|2022-05-24/2022-06-24",
                "Shells run low after the 10-month-old Ukraine war.|2022-12-09/2023-01-24",
                "Russia's invasion of Ukraine began nine months ago.|2022-11-08/2022-12-24",
                "The Capitol riot came up: its first anniversary was last month.|2022-02",
            })
    void a_dated_fact_narrows_the_date(String text, String value) {
        Published published = INFERENCE.infer(report(text));
        assertThat(published.value()).as(published.why()).contains(value);
        assertThat(published.basis()).isEqualTo(Published.Basis.INFERRED);
    }

    @Test
    void facts_are_taken_together() {
        Published published = INFERENCE.infer(report(
                "The Ukraine war has entered its second year.",
                "Yesterday Moscow's troops paraded for Victory Day on Red Square."));
        assertThat(published.value()).as(published.why()).contains("2023-05-09/2023-05-11");
        assertThat(published.why()).contains("second year").contains("Victory Day in Russia");
    }

    @Test
    void a_weekday_of_this_week_is_past() {
        Published published = INFERENCE.infer(report(
                "Last week envoys marked 60 years since the Korean War armistice.",
                "Spokesmen denied it this week.",
                "On Friday the port denied it too."));
        assertThat(published.value()).as(published.why()).contains("2013-08-02/2013-08-04");
    }

    @Test
    void the_latest_date_told_bounds_the_inferred_one() {
        Published published = INFERENCE.infer(
                report("The Ukraine war has entered its second year.", "A freighter was stopped on 3 November 2023."));
        assertThat(published.value()).contains("2023-11-03/2024-02-24");
    }

    @Test
    void without_a_dated_fact_the_date_is_unknown_and_says_what_it_is_not_before() {
        Published published = INFERENCE.infer(report("A freighter was stopped in May 2019.", "It sailed on Tuesday."));
        assertThat(published.value()).isEmpty();
        assertThat(published.basis()).isEqualTo(Published.Basis.UNKNOWN);
        assertThat(published.why()).contains("no dated fact found").contains("not before 2019-05-01");
    }

    @Test
    void facts_that_contradict_each_other_date_nothing_and_are_named() {
        Published published = INFERENCE.infer(report(
                "Last week envoys marked 50 years since the Korean War armistice.",
                "The 10-month-old Ukraine war came up."));
        assertThat(published.value()).isEmpty();
        assertThat(published.why()).contains("contradict").contains("armistice").contains("war in Ukraine");
    }

    @Test
    void an_anniversary_told_of_the_past_is_no_fact_about_the_report() {
        assertThat(INFERENCE
                        .infer(report("In 2018 envoys marked 65 years since the Korean War armistice."))
                        .value())
                .isEmpty();
    }

    @Test
    void a_stated_date_that_the_text_contradicts_is_noticed() {
        Report report = report("Last week envoys marked 60 years since the Korean War armistice.");
        assertThat(INFERENCE.conflict(stated(report, "2013-11-20")).orElse(""))
                .contains("2013-11-20")
                .contains("2013-W31")
                .contains("armistice");
        assertThat(INFERENCE.conflict(stated(report, "2013-07-31"))).isEmpty();
        assertThat(INFERENCE.conflict(report)).isEmpty();
    }

    @Test
    void a_real_report_without_a_date_comes_out_around_its_day() throws IOException {
        Path seed = Path.of("../../shared/data/reports/seeds/000_46494f34f02f3760.txt");
        assumeTrue(Files.exists(seed), "the shared reports are not at hand");
        String text = Files.readString(seed);
        Published published = INFERENCE.infer(report(text.split("\n")));
        Interval value = published.value().flatMap(Interval::parse).orElseThrow();
        assertThat(value.covers(LocalDate.of(2023, 8, 4))).as(published.why()).isTrue();
        assertThat(published.why()).contains("1953-07-27").contains("2022-02-24");
    }

    private static Report report(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, at, at + paragraph.length()));
            at += paragraph.length() + 1;
        }
        return new Report(
                "r.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Published.unknown("none stated"),
                "en",
                "",
                text,
                blocks);
    }

    private static Report stated(Report report, String date) {
        return report.withPublished(new Published(Optional.of(date), Published.Basis.STATED, "in the test"));
    }
}
