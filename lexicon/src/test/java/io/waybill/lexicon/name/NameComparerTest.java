package io.waybill.lexicon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are taken for one; all names are invented or of no living person. */
final class NameComparerTest {
    private final NameReader reader = NameReader.load();
    private final NameComparer comparer = NameComparer.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gennady Mikhailovich Orlovsky  | ORLOVSKIY, Gennadiy Mikhaylovich
            Gennady Orlovsky               | Геннадий Михайлович ОРЛОВСКИЙ
            Tariq Mansur al-Harbawi        | HARBAWI, Tarik Mansour
            طارق منصور الحرباوي            | Tariq Mansur al-Harbawi
            Abd al-Rahman Zubaydani        | Abdulrahman Zubaidani
            KANG, Sok-hun                  | Kang Sok Hun
            Camal Kaltenborn               | Jamal KALTENBORN
            Nikolaos Pelekanidis           | Νικόλαος Πελεκανίδης
            Wendelin Ostermann             | Wendelin Ostermnan
            Dr. Wendelin Ostermann         | OSTERMANN Wendelin
            """)
    void spellings_of_one_person_are_one(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gennady Mikhailovich Orlovsky  | Gennady Petrovich Orlovsky
            Gennady Mikhailovich Orlovsky  | Gennady Mikhailovich Kuzovlev
            Salim Mansur al-Harbawi        | Salim Mansur al-Tikrawi
            Wendelin Ostermann             | Wendelin Kaltenborn
            KANG, Sok-hun                  | KANG, Myong-chol
            Muhammad Abdallah              | AL-HARBAWI, 'Abd al-Wahhab Muhammad 'Abd al-Rahman
            """)
    void what_contradicts_makes_two_persons(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isLessThan(NameComparer.THRESHOLD);
    }

    @Test
    void names_of_which_only_rare_spellings_meet_are_no_forms_of_one_name() {
        var kamal = reader.read("Kamal Mustafa Harbawi", NameKind.PERSON);
        assertThat(comparer.compare(kamal, reader.read("Jamal Mustafa Harbawi", NameKind.PERSON))
                        .features())
                .extracting(Feature::feature)
                .contains("other-word")
                .doesNotContain("given-name");
        assertThat(comparer.compare(kamal, reader.read("Kemal Mustafa Harbawi", NameKind.PERSON))
                        .features())
                .extracting(Feature::feature)
                .contains("given-name");
    }

    @Test
    void a_score_that_is_high_enough_is_the_same_whatever_is_asked_at_least() {
        var names = Stream.of("Gennady Orlovsky", "Genady Orlovski", "Gennady Mikhailovich Kuzovlev", "Orlov, G.")
                .map(name -> reader.read(name, NameKind.PERSON))
                .toList();
        for (var one : names) {
            for (var other : names) {
                var score = comparer.score(one, other);
                for (var least : new double[] {0, .2, .5, .9, 1}) {
                    if (score >= least) {
                        assertThat(comparer.score(one, other, least)).isEqualTo(score);
                    } else {
                        assertThat(comparer.score(one, other, least)).isBetween(0.0, least);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OOO Vektorpribor          | Limited Liability Company Vektorpribor
            Limited Liability Company ‘BELTRANSKOM’ | ООО «Белтранском»
            Kestrel Marine GmbH       | KESTREL MARINE
            """)
    void forms_and_scripts_of_one_company_are_one(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kestrel Capital LPL                     | KESTREL CAPITAL LLP
            Public Joint Tock Company Velturmash    | PUBLIC JOINT STOCK COMPANY VELTURMASH
            Persian Gulv Vellum Carriers            | PERSIAN GULF VELLUM CARRIERS
            Osteria 201g EOOD                       | OSTERIA 2012 EOOD
            jS.V. Lebedev Institute of Vellum       | FSUE S.V. LEBEDEV INSTITUTE OF VELLUM
            Lebedev Institute of Vellum             | FSUE S.V. LEBEDEV INSTITUTE OF VELLUM
            """)
    void a_slip_in_what_says_little_or_belongs_to_a_term_is_mended(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Osteria 2013 EOOD        | OSTERIA 2012 EOOD
            Kestrel A4 Works         | KESTREL 4 WORKS
            GLC Capital              | KESTREL CAPITAL LLC
            """)
    void another_number_a_mark_and_an_acronym_at_the_beginning_are_no_slips(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isLessThan(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oak Joinery Ltd              | United Aircraft Corporation
            Danish Maritime College      | DMC
            Denver Marine Cargo          | DMC
            International Cargo Logistics | ICL
            """)
    void a_short_name_of_a_body_among_other_words_and_three_first_letters_make_no_match(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isLessThan(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OAK PJSC                          | United Aircraft Corporation
            Wagner                            | Wagner Group
            Korea Mining Development Trading Corporation | KOMID
            """)
    void a_short_name_of_a_body_by_itself_is_the_body(String one, String other) {
        assertThat(score(one, other, NameKind.ORGANISATION)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @Test
    void two_particles_may_be_written_together_with_the_name() {
        assertThat(score("Wendelin Vandertholen", "van der THOLEN, Wendelin", NameKind.PERSON))
                .isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
        assertThat(score("Wendelin Vandertholen", "van der MEULEN, Wendelin", NameKind.PERSON))
                .isLessThan(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ostwind 5  | Ostwind 6
            Ostwind II | Ostwind III
            P-71x      | P-712
            Tavo       | Taro
            Blue Heron | Grey Heron
            """)
    void ships_one_letter_or_number_apart_are_two(String one, String other) {
        assertThat(score(one, other, NameKind.SHIP)).isLessThan(NameComparer.THRESHOLD);
    }

    @Test
    void only_equal_names_score_1() {
        assertThat(score("Wendelin Ostermann", "WENDELIN  OSTERMANN", NameKind.PERSON))
                .isEqualTo(1);
        assertThat(score("Wendelin Ostermann", "OSTERMANN, Wendelin", NameKind.PERSON))
                .isLessThan(1);
    }

    @Test
    void a_contradiction_weighs_more_than_an_omission() {
        var full = "Gennady Mikhailovich Orlovsky";
        assertThat(score(full, "Gennady Orlovsky", NameKind.PERSON))
                .isGreaterThan(score(full, "Gennady Petrovich Orlovsky", NameKind.PERSON));
    }

    @Test
    void a_reason_is_given_in_words() {
        var compared = comparer.compare(
                reader.read("Gennady Mikhailovich Orlovsky", NameKind.PERSON),
                reader.read("Gennady Petrovich Orlovsky", NameKind.PERSON));
        assertThat(compared.features())
                .extracting(Feature::words)
                .contains("patronymic differs: Mikhailovich / Petrovich", "'Gennady' stands in both");
        assertThat(compared.score())
                .isEqualTo(score("Gennady Mikhailovich Orlovsky", "Gennady Petrovich Orlovsky", NameKind.PERSON));
    }

    @Test
    void a_name_of_unknown_kind_is_compared_as_person_and_as_organisation() {
        assertThat(score("Kestrel Marine", "KESTREL MARINE GMBH", NameKind.UNKNOWN))
                .isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
        assertThat(score("Wendelin Ostermann", "OSTERMANN, Wendelin", NameKind.UNKNOWN))
                .isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @Test
    void a_name_without_letters_is_like_none() {
        assertThat(score("---", "---", NameKind.PERSON)).isZero();
        assertThat(score("", "Wendelin Ostermann", NameKind.UNKNOWN)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wenzdelin Osetrmann            | OSTERMANN, Wendelin
            Genady Mikahilovich Orlvosky   | ORLOVSKIY, Gennadiy Mikhaylovich
            """)
    void a_slip_in_every_word_leaves_one_person(String mistyped, String name) {
        assertThat(score(mistyped, name, NameKind.PERSON)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Li Qiuwen          | LI, Qiuwen
            Tin A. Mo          | MO, Tin Aung
            Ed Ostermann       | OSTERMANN, Ed
            Malik Ali Habib    | HABIB, Malik Ali
            Kim Il Hwang       | KIM, Il-hwang
            Yulia Babich       | BABICH, Yuliya Andreyevna
            Sergejs Orlovs     | ORLOV, Sergey
            """)
    void words_that_are_particles_elsewhere_are_names_where_they_stand_alone(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isGreaterThanOrEqualTo(NameComparer.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Li Qiuwen          | AN, Qiuwen
            Sarah Toyd         | T-OYD
            Edith Hanna        | AH HAN
            """)
    void a_family_name_or_a_lone_word_is_not_passed_over(String one, String other) {
        assertThat(score(one, other, NameKind.PERSON)).isLessThan(NameComparer.THRESHOLD);
    }

    @Test
    void of_two_names_that_are_nearly_one_the_nearer_comes_first() {
        assertThat(score("Dimondo Transportation Ltd", "DIMONDO TRANSPORTATION LIMITED", NameKind.ORGANISATION))
                .isGreaterThan(
                        score("Dimondo Transportation Ltd", "DIAMONDO TRANSPORTATION LIMITED", NameKind.ORGANISATION));
    }

    @Test
    void numbers_that_count_what_stands_in_parentheses_are_no_name() {
        var listed = reader.read("OSTERMANN, Wendelin (i) Berlin, (ii) Bonn", NameKind.PERSON);
        assertThat(comparer.score(reader.read("Kestrel II", NameKind.UNKNOWN), listed))
                .isLessThan(NameComparer.THRESHOLD);
    }

    private double score(String one, String other, NameKind kind) {
        return comparer.score(reader.read(one, kind), reader.read(other, kind));
    }
}
