package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Comparison;
import io.waybill.model.Comparison.First;
import io.waybill.model.Comparison.Reason;
import io.waybill.model.Derivation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class DerivationTest {
    private static final String SEIZURE = """
            Customs officers in Velmark seized 312 gyroscopes aboard the freighter Ostrava Star on 4 May 2021.
            The cargo was declared as washing machines, according to inspector Ludo Farkas.
            Brannock Instruments of Tessel had sold the gyroscopes to Kirvan Trading in March.
            "We were told that they would steer tractors," the manager Odile Brannock said.
            Kirvan Trading denied that it had ordered them for the army of Sordavia.
            Two dockers were detained and released on bail of 9,500 crowns.
            """;

    private static final Told TOLD = new Told();

    @Test
    void a_copy_derives_wholly_and_the_earlier_was_first() {
        Profile original = TOLD.report("a", "Velmark Courier", "2021-05-06", SEIZURE);
        Profile copy = TOLD.report("b", "Harbour Daily", "2021-05-09", SEIZURE);
        Comparison told = TOLD.compare(original, copy);
        assertThat(told.derivation()).isEqualTo(Derivation.WHOLLY);
        assertThat(told.first()).isEqualTo(First.ORIGINAL);
        assertThat(TOLD.compare(copy, original).first()).isEqualTo(First.REWRITE);
    }

    @Test
    void reports_told_again_in_other_words_derive_wholly() {
        for (String name : List.of("e01-heavy", "e10-light", "e05-back")) {
            List<Profile> pair = TOLD.labelled(name.substring(0, 3), name);
            assertThat(TOLD.compare(pair.getFirst(), pair.getLast()).derivation())
                    .as(name)
                    .isEqualTo(Derivation.WHOLLY);
        }
    }

    @Test
    void two_releases_of_one_form_do_not_derive_from_each_other() {
        String form = """
                The Registry of Velmark today placed %s on its list of barred traders for supplying %s to %s.
                As a result of this action, all property of %s within the jurisdiction of Velmark is blocked.
                Persons of Velmark are prohibited from dealing with %s in any way whatsoever.
                Violations may be punished with a fine of up to 20,000 crowns or imprisonment.
                %s was founded in %s and is directed by %s from an office in %s.
                """;
        Profile one = TOLD.report(
                "a",
                "Registry of Velmark",
                "2021-05-06",
                form.formatted(
                        "Kirvan Trading",
                        "gyroscopes",
                        "Sordavia",
                        "Kirvan Trading",
                        "Kirvan Trading",
                        "Kirvan Trading",
                        "1994",
                        "Ludo Farkas",
                        "Tessel"));
        Profile other = TOLD.report(
                "b",
                "Registry of Velmark",
                "2022-01-17",
                form.formatted(
                        "Ostrava Marine",
                        "rifle scopes",
                        "Quelland",
                        "Ostrava Marine",
                        "Ostrava Marine",
                        "Ostrava Marine",
                        "2008",
                        "Harro Minck",
                        "Port Almira"));
        assertThat(TOLD.compare(one, other).derivation()).isEqualTo(Derivation.NON_DERIVED);
    }

    @Test
    void independent_reports_of_one_event_do_not_derive_from_each_other() {
        for (String event : List.of("e01", "e05", "e14", "e21")) {
            List<Profile> pair = TOLD.labelled(event, event + "-ind");
            assertThat(TOLD.compare(pair.getFirst(), pair.getLast()).derivation())
                    .as(event)
                    .isEqualTo(Derivation.NON_DERIVED);
        }
    }

    @Test
    void a_credit_to_the_publisher_of_the_other_is_a_reason_and_stands_at_its_place() {
        Profile original = TOLD.report("a", "Velmark Courier", "2021-05-06", SEIZURE);
        String text = SEIZURE.replace("according to inspector", "the Velmark Courier reported, citing inspector");
        Profile rewrite = TOLD.report("b", "Harbour Daily", "2021-05-09", text);
        Reason credit = TOLD.compare(original, rewrite).evidence().stream()
                .filter(reason -> reason.kind().equals("credit"))
                .findFirst()
                .orElseThrow();
        int start = credit.rewriteSpan().orElseThrow().start();
        assertThat(text.substring(start, credit.rewriteSpan().orElseThrow().end()))
                .isEqualTo("Velmark Courier");
        assertThat(credit.weight()).isPositive();
    }

    @Test
    void one_publisher_does_not_credit_itself() {
        Profile original = TOLD.report("a", "Velmark Courier", "2021-05-06", SEIZURE);
        Profile later = TOLD.report("b", "Velmark Courier", "2021-05-09", SEIZURE + "Write to the Velmark Courier.\n");
        assertThat(TOLD.compare(original, later).evidence())
                .noneMatch(reason -> reason.kind().equals("credit"));
    }

    @Test
    void news_told_again_as_news_months_later_has_a_date_that_does_not_fit() {
        Profile original = TOLD.report("a", "Velmark Courier", "2021-05-06", SEIZURE);
        Profile copy = TOLD.report("b", "Harbour Daily", "2021-08-02", SEIZURE);
        assertThat(TOLD.compare(original, copy).dates())
                .anyMatch(note -> note.report().equals("b"));
        Profile fitting = TOLD.report("c", "Harbour Daily", "2021-05-07", SEIZURE);
        assertThat(TOLD.compare(original, fitting).dates()).isEmpty();
    }

    @Test
    void an_instruction_that_leaked_is_found_unless_somebody_is_quoted_with_it() {
        String leaked = "Here is the reworded report in a neutral tone.\n";
        Profile rewrite = TOLD.report("b", "Harbour Daily", "2021-05-09", leaked + SEIZURE);
        assertThat(rewrite.artefacts()).singleElement().satisfies(found -> {
            assertThat(found.artefact().kind()).isEqualTo("leaked-instruction");
            assertThat(found.artefact().start()).isZero();
            assertThat(leaked).startsWith(found.artefact().text());
        });
        Profile quoting = TOLD.report(
                "c", "Harbour Daily", "2021-05-09", "“Here is the reworded report,” the inspector said.\n" + SEIZURE);
        assertThat(quoting.artefacts()).isEmpty();
    }

    @Test
    void a_quote_is_shared_where_some_of_its_words_are_and_own_where_none_is() {
        Profile original = TOLD.report("a", "Velmark Courier", "2021-05-06", SEIZURE);
        Profile rewrite = TOLD.report("b", "Harbour Daily", "2021-05-09", """
                "We were told that they would steer," the manager said.
                "Nobody asked the weather office about it," a docker said.
                """);
        assertThat(Quotations.of(original, rewrite)).isEqualTo(new Quotations(1, 1));
    }

    @Test
    void two_releases_of_the_treasury_on_different_people_do_not_derive_from_each_other() {
        Path releases = Stream.of("../shared", "../../shared")
                .map(shared -> Path.of(shared, "data", "reports", "us-treasury"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"));
        Assumptions.assumeTrue(Files.isDirectory(releases), "no ../shared/data/reports");
        List<Profile> pair = TOLD.files(List.of(named(releases, "sm0027"), named(releases, "sm0129")));
        assertThat(TOLD.compare(pair.getFirst(), pair.getLast()).derivation()).isEqualTo(Derivation.NON_DERIVED);
        assertThat(Derivations.of(pair, TOLD.comparer).comparisons()).isEmpty();
    }

    private static Path named(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(name + ".md"))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
