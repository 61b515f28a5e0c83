package io.waybill.identify.intake;

import static io.waybill.identify.intake.Reading.blocks;
import static io.waybill.identify.intake.Reading.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Published;
import io.waybill.model.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    Path folder;

    private static final String ONE =
            "The ministry said on Monday that a freighter had carried rocket fuel to the port under a false flag.";
    private static final String TWO =
            "Officials in the capital denied the charge and told reporters that the ship had carried only grain.";

    @Test
    void the_text_is_kept_as_it_is_and_front_matter_lies_outside_blocks() {
        String text = "---\ntitle: \"Ship: the story\"\ndate: 2022-03-03T08:00:00-05:00\npublisher: Harbour Post\n"
                + "author: 'A. O''Neil'\nnote: written for this example\nurl: https://example.org/a\n---\n# Head\n\n"
                + ONE
                + "\n";
        Report report = report(folder, "a.md", text);
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.title()).contains("Ship: the story");
        assertThat(report.publisher()).contains("Harbour Post");
        assertThat(report.author()).contains("A. O'Neil");
        assertThat(report.note()).contains("written for this example");
        assertThat(report.url()).contains("https://example.org/a");
        assertThat(report.published())
                .isEqualTo(new Published(
                        java.util.Optional.of("2022-03-03"),
                        Published.Basis.STATED,
                        "stated in the front matter (date)"));
        assertThat(blocks(report)).containsExactly("H Head", "P " + ONE);
    }

    @Test
    void front_matter_that_is_never_closed_does_not_lose_the_report() {
        Report report = report(folder, "a.md", "---\ntitle: Ship\ndate: 2022-03-03\n\n" + ONE + "\n\n" + TWO + "\n");
        assertThat(blocks(report)).containsExactly("P " + ONE, "P " + TWO);
        assertThat(report.title()).contains("Ship");
    }

    @Test
    void damaged_front_matter_does_not_lose_the_report() {
        Report report = report(
                folder,
                "a.md",
                "---\ntitle: [un\"closed\n\t: {{\n  - x\ndate: soon\n---\n" + ONE + "\n\n" + TWO + "\n");
        assertThat(blocks(report)).containsExactly("P " + ONE, "P " + TWO);
        assertThat(report.published().basis()).isEqualTo(Published.Basis.UNKNOWN);
    }

    @Test
    void lines_that_are_paragraphs_become_one_block_each() {
        Report report = report(folder, "a.txt", "- First point of three.\n- Second point.\n" + ONE + "\n" + TWO + "\n");
        assertThat(blocks(report))
                .containsExactly("B First point of three.", "B Second point.", "P " + ONE, "P " + TWO);
    }

    @Test
    void hard_wrapped_lines_are_joined_to_paragraphs() {
        String text = """
                Freighter Carried Rocket Fuel Under False Flag

                The ministry said on Monday that a freighter had carried
                rocket fuel to the port under a false flag. Its owners,
                a company in the free zone, did not answer a request
                for comment.

                - The ship had left the harbour in March with a cargo
                  that was declared as farm machines.
                - It was met at sea.

                Officials in the capital denied the charge and told
                reporters that the ship had carried only grain.
                """;
        assertThat(blocks(report(folder, "a.txt", text)))
                .containsExactly(
                        "H Freighter Carried Rocket Fuel Under False Flag",
                        "P The ministry said on Monday that a freighter had carried rocket fuel to the port under a false"
                                + " flag. Its owners, a company in the free zone, did not answer a request for comment.",
                        "B The ship had left the harbour in March with a cargo that was declared as farm machines.",
                        "B It was met at sea.",
                        "P Officials in the capital denied the charge and told reporters that the ship had carried only"
                                + " grain.");
    }

    @Test
    void a_first_line_without_a_stop_is_the_title() {
        Report report = report(folder, "a.txt", "Freighter carried rocket fuel\n\n" + ONE + "\n\n" + TWO);
        assertThat(report.title()).contains("Freighter carried rocket fuel");
        assertThat(blocks(report)).first().isEqualTo("H Freighter carried rocket fuel");
    }

    @Test
    void datelines_lie_outside_the_first_paragraph() {
        for (String dateline : new String[] {
            "SEOUL – ",
            "WASHINGTON, March 3 (Agency) - ",
            "SEOUL, South Korea (AP) — ",
            "**WASHINGTON** – ",
            "Moscow, 4 May 2021 -- ",
            "(Reuters) - ",
            "NEW YORK—",
            "ST. PETERSBURG, Russia, Sept. 12 (Wire) — ",
            "Washington, D.C. – "
        }) {
            Report report = report(folder, "a.md", dateline + ONE + "\n\n" + TWO + "\n");
            assertThat(blocks(report)).as(dateline).containsExactly("P " + ONE, "P " + TWO);
        }
    }

    @Test
    void a_sentence_with_a_dash_keeps_its_beginning() {
        for (String start : new String[] {
            "Iran – which denies it – sold drones to the army of its neighbour last year.",
            "Mr. Kim — Russia's guest — left on Friday without a word to the press.",
            "North Korea-based traders sold the parts to a broker abroad."
        }) {
            assertThat(blocks(report(folder, "a.txt", start + "\n\n" + TWO)))
                    .as(start)
                    .first()
                    .isEqualTo("P " + start);
        }
    }

    @Test
    void a_dateline_states_the_date_if_it_has_the_year() {
        assertThat(report(folder, "a.txt", "VIENNA, 4 May 2021 – " + ONE)
                        .published()
                        .value())
                .contains("2021-05-04");
        assertThat(report(folder, "a.txt", "VIENNA, 4 May – " + ONE).published().basis())
                .isEqualTo(Published.Basis.UNKNOWN);
    }

    @Test
    void date_lines_state_the_date_and_are_no_blocks() {
        assertThat(report(folder, "a.txt", " date 2023-11-10 " + ONE + "\n\n" + TWO)
                        .published()
                        .value())
                .contains("2023-11-10");
        assertThat(blocks(report(folder, "a.txt", " date 2023-11-10 " + ONE + "\n\n" + TWO)))
                .containsExactly("P " + ONE, "P " + TWO);
        Report leading = report(folder, "a.txt", "Published: 3 March 2022\n\n" + ONE);
        assertThat(leading.published().value()).contains("2022-03-03");
        assertThat(blocks(leading)).containsExactly("P " + ONE);
        Report trailing = report(folder, "a.txt", ONE + "\n\n" + TWO + "\n\nPosted on March 2022\n");
        assertThat(trailing.published().value()).contains("2022-03");
        assertThat(blocks(trailing)).containsExactly("P " + ONE, "P " + TWO);
    }

    @Test
    void a_date_inside_a_sentence_is_not_the_date_of_publication() {
        Report report = report(folder, "a.txt", "3 March 2022 was the day on which the ship left.\n\n" + TWO);
        assertThat(report.published().basis()).isEqualTo(Published.Basis.UNKNOWN);
    }

    @Test
    void marks_of_the_form_links_and_share_lines_are_no_blocks() {
        String text = "FOR IMMEDIATE RELEASE\n\n" + ONE + "\n\nRead more: Another story of the day\n\n"
                + "[Identifying information on the persons](https://example.org/x)\n\nhttps://example.org/y\n\nShare on Twitter\n\n"
                + TWO + "\n\n-30-\n\n###\n";
        assertThat(blocks(report(folder, "a.md", text))).containsExactly("P " + ONE, "P " + TWO);
    }

    @Test
    void bold_headings_within_a_paragraph_part_it_and_bold_names_do_not() {
        String text =
                ONE + "** The Network** Its owners live in the free zone and own three ships. **Adam Berg** is one of"
                        + " them. **Berg Trading Ltd** was founded by **Carl Berg** in May.\n";
        assertThat(blocks(report(folder, "a.md", text)))
                .containsExactly(
                        "P " + ONE,
                        "H The Network",
                        "P Its owners live in the free zone and own three ships. **Adam Berg** is one of them. **Berg Trading"
                                + " Ltd** was founded by **Carl Berg** in May.");
    }

    @Test
    void fields_that_identify_somebody_are_a_table() {
        String text = ONE + "\n\n**Identifying Information**\n\nName: Adam Berg\n\nAKA: A. Berg\n\nDOB: 4 May 1960\n\n"
                + "### Background\n\n" + TWO + "\n";
        assertThat(blocks(report(folder, "a.md", text)))
                .containsExactly(
                        "P " + ONE,
                        "H Identifying Information",
                        "T Name: Adam Berg",
                        "T AKA: A. Berg",
                        "T DOB: 4 May 1960",
                        "H Background",
                        "P " + TWO);
    }

    @Test
    void markdown_lists_quotes_tables_and_code() {
        String text = "# Head\n\n* one point here\n* two points here\n\n> " + ONE
                + "\n\n| a | b |\n|---|---|\n| c | d |\n\n" + "```\nint x;\n```\n\n" + TWO + "\n";
        assertThat(blocks(report(folder, "a.md", text)))
                .containsExactly(
                        "H Head",
                        "B one point here",
                        "B two points here",
                        "P " + ONE,
                        "T | a | b |",
                        "T | c | d |",
                        "P " + TWO);
    }

    @Test
    void the_publisher_is_known_by_the_address() {
        assertThat(report(folder, "a.md", "---\nurl: /news/press-releases/jl0123\n---\n" + ONE)
                        .publisher())
                .contains("U.S. Department of the Treasury");
        assertThat(report(folder, "a.md", "---\nurl: https://home.treasury.gov/x\n---\n" + ONE)
                        .publisher())
                .contains("U.S. Department of the Treasury");
        assertThat(report(folder, "a.md", "---\nurl: https://nottreasury.gov.evil.example/x\n---\n" + ONE)
                        .publisher())
                .isEmpty();
    }

    @Test
    void a_title_cannot_carry_control_or_direction_characters() {
        Report report = report(
                folder,
                "a.md",
                "---\ntitle: \"Ship\u202Egpj.exe \u001B[31m\u0007red\"\npublisher: \u200B\u200B\n---\n" + ONE);
        assertThat(report.title()).contains("Shipgpj.exe [31mred");
        assertThat(report.publisher()).isEmpty();
    }

    @Test
    void bylines_give_the_author_and_credits_are_no_part_of_a_paragraph() {
        Report report = report(
                folder,
                "a.txt",
                "By Ada Berg and Carl Stone\n\n" + ONE + "\n\n" + TWO + " (Reporting by Ada Berg; Editing by X)\n");
        assertThat(report.author()).contains("Ada Berg and Carl Stone");
        assertThat(blocks(report)).containsExactly("P " + ONE, "P " + TWO);
    }

    @Test
    void statements_with_a_colon_are_no_fields() {
        String text = "The envoy said: “We sold nothing.”\n\nThe buyer said: “We bought nothing.”\n";
        assertThat(blocks(report(folder, "a.txt", text)))
                .containsExactly("P The envoy said: “We sold nothing.”", "P The buyer said: “We bought nothing.”");
    }

    @Test
    void text_with_marks_of_markdown_is_read_as_markdown() {
        String text = "**Action Targets Network** **WASHINGTON** – " + ONE + "\n\n### Background\n\n" + TWO + "\n";
        assertThat(blocks(report(folder, "a.txt", text)))
                .containsExactly("H Action Targets Network", "P " + ONE, "H Background", "P " + TWO);
    }
}
