package io.waybill.identify.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom a designation means that names its targets in a list, an enumeration, headings or bold letters. */
final class DesignationListsTest {
    private static RealReading reading;

    @BeforeAll
    static void open() {
        reading = RealReading.open();
    }

    @Test
    void names_behind_a_colon_are_targets() {
        assertThat(
                        targets(
                                "The following three Elbonian nationals were designated today because of their ties to the cartel: Pedro Alonso Vidal, Ramon Ortega Luna, and Tomas Quintero Rey."))
                .contains("Pedro Alonso Vidal", "Ramon Ortega Luna", "Tomas Quintero Rey");
    }

    @Test
    void descriptions_between_the_names_are_none() {
        assertThat(
                        targets(
                                "OFAC designated **Kang Chol Min**, the deputy director of the Ministry of Trade, **Ri Sung Ok**, the consul in Shenyang, China, and **Pak Yong Su**, a clerk at the embassy in Vietnam, pursuant to E.O. 13687 for being officials of the party."))
                .containsExactly("Kang Chol Min", "Ri Sung Ok", "Pak Yong Su");
    }

    @Test
    void a_sentence_that_says_whom_the_count_includes_names_targets() {
        assertThat(
                        targets(
                                "OFAC is designating three Moscow-based individuals who moved money for the group. These individuals include Oleg Vetrov, Pavel Sidorenko, and Irina Lapina."))
                .contains("Oleg Vetrov", "Pavel Sidorenko", "Irina Lapina");
    }

    @Test
    void list_items_below_the_sentence_are_targets_and_what_describes_them_is_not() {
        assertThat(targets("""
                The following individuals are being designated pursuant to E.O. 14024 for being leaders of the bank:
                - **Nikolay Petrovich Samarin**, Member of the Supervisory Board
                - **Sergey Ivanovich Lobov**, Member of the Supervisory Board
                - **Vadim Olegovich Kruglov**, Chairman
                The bank has offices in Cyprus.
                """))
                .contains("Nikolay Petrovich Samarin", "Sergey Ivanovich Lobov", "Vadim Olegovich Kruglov")
                .doesNotContain("Supervisory Board", "Cyprus");
    }

    @Test
    void items_of_another_list_are_no_targets() {
        assertThat(targets("""
                Today the Treasury designated two companies, Vesna Trading LLC and Amber Shipping Company.
                The investigation was supported by the following agencies:
                - Drug Enforcement Administration
                - Harbour Police of Genoa
                """)).containsExactly("Vesna Trading LLC", "Amber Shipping Company");
    }

    @Test
    void as_many_names_in_bold_as_are_counted_are_targets() {
        assertThat(targets("""
                Today, OFAC designated three officials of the Government of Elbonia.
                **Juan Carlos Medina Prado** is a general and the head of the army. **Luis Ramon Ibarra Soto** leads the telecommunications institute.
                **Rosa Elena Cordero Mata** is the minister of mines.
                """))
                .contains("Juan Carlos Medina Prado", "Luis Ramon Ibarra Soto", "Rosa Elena Cordero Mata");
    }

    @Test
    void names_in_bold_that_were_designated_earlier_are_no_targets_of_today() {
        List<Claim> claims = designations("""
                Today, OFAC designated **Vesna Trading LLC** and **Amber Shipping Ltd** pursuant to E.O. 13382.
                Vesna Trading works for **Delta Holding Group**, which was previously designated.
                """);
        assertThat(claims.getFirst().fillers(Role.TARGET))
                .extracting(Mention::text)
                .containsExactly("Vesna Trading LLC", "Amber Shipping Ltd");
    }

    @Test
    void aircraft_identified_as_property_are_targets_by_their_registrations() {
        assertThat(
                        targets(
                                "OFAC is also identifying two aircraft as property in which Vesna Air has an interest: XY-ABC and XY-ABD."))
                .contains("XY-ABC")
                .anyMatch(target -> target.startsWith("XY-ABD"));
    }

    @Test
    void whoever_is_also_designated_today_is_the_target_of_that_aside() {
        assertThat(targets("Karim Wadan, also designated today, was one of the members of the council."))
                .containsExactly("Karim Wadan");
    }

    @Test
    void a_legal_form_cut_off_by_a_comma_is_no_target() {
        assertThat(
                        targets(
                                "Hector Araujo Prado and two companies, Servicios Maruja, S.A. de C.V., and Transportes Pandas, S.A. de C.V., were also designated today."))
                .contains("Hector Araujo Prado")
                .doesNotContain("S.A. de C.V.");
    }

    @Test
    void a_list_under_the_heading_that_tells_the_law_is_read_where_its_sentence_designates() {
        assertThat(targets("""
                # SANCTIONS IMPLICATIONS
                All property of these persons is blocked and must be reported to OFAC.
                The following entities are being designated pursuant to E.O. 14024 for being owned by the state:
                - **Vesna Trading LLC**
                - **Amber Shipping Ltd**
                """)).contains("Vesna Trading LLC", "Amber Shipping Ltd");
    }

    @Test
    void every_target_is_the_literal_text_at_its_offsets() {
        String text = """
                OFAC designated the following two companies:
                - **Vesna Trading LLC**, a broker
                - **Amber Shipping Ltd**, a carrier
                """;
        List<Mention> targets = designations(text).stream()
                .flatMap(claim -> claim.fillers(Role.TARGET).stream())
                .toList();
        assertThat(targets)
                .hasSizeGreaterThan(1)
                .allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.text()));
    }

    private static List<String> targets(String text) {
        return designations(text).stream()
                .flatMap(claim -> claim.fillers(Role.TARGET).stream())
                .map(Mention::text)
                .toList();
    }

    private static List<Claim> designations(String text) {
        return reading.claims(text, blocks(text)).stream()
                .filter(claim -> claim.type() == ClaimType.DESIGNATE)
                .toList();
    }

    /** A block for each line: "- " begins an item, "# " a heading. */
    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Block.Kind kind = line.startsWith("- ")
                    ? Block.Kind.BULLET
                    : line.startsWith("# ") ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
            int from = start + (kind == Block.Kind.PARAGRAPH ? 0 : 2);
            if (start + line.length() > from) {
                blocks.add(new Block(kind, from, start + line.length()));
            }
            start += line.length() + 1;
        }
        return blocks;
    }
}
