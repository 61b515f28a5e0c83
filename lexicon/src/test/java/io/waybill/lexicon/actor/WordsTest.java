package io.waybill.lexicon.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jui Pang Shipping Co Ltd",
                "Labico SAL Offshore",
                "OOO Verus",
                "LLC Verus",
                "Candid General Trading",
                "Bank Rossiya",
                "Anhui Land Group Co., Limited",
                "Alpha Shipping S.A.",
                "Khors Aircompany, JSC"
            })
    void names_with_company_words_are_companies(String name) {
        assertThat(CompanyWords.load().isCompany(List.of(name.split(" ")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sergei Shoigu", "Chen Mei Hsiang", "Bank", "arms trading", "North Korea"})
    void other_names_are_not(String name) {
        assertThat(CompanyWords.load().isCompany(List.of(name.split(" ")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LLC Verus,Verus",
        "'Anhui Land Group Co., Limited','ANHUI LAND GROUP CO LTD'",
        "the Wagner Group’s,Wagner Group",
        "Shen Yang Jing Cheng Machinery Imp&Exp. Co.,Shen Yang Jing Cheng Machinery Imp & Exp Co",
        "M/V Jie Shun,Jie Shun",
        "Kata’ib Hizballah,Kata'ib Hizballah",
    })
    void names_are_equal_but_for_case_accents_forms_and_determiners(String one, String other) {
        assertThat(Names.same(one, other)).isTrue();
    }

    @Test
    void different_names_stay_different() {
        assertThat(Names.same("Jui Pang Shipping Co Ltd", "Jui Zong Ship Management Co Ltd"))
                .isFalse();
        assertThat(Names.same("", "the")).isFalse();
    }

    @Test
    void short_names_acronyms_and_surnames_are_joined_to_full_names() {
        assertThat(Names.isShortOf("Jui Pang", "Jui Pang Shipping Co Ltd")).isTrue();
        assertThat(Names.isShortOf("Jui Pang Shipping Co Ltd", "Jui Pang")).isFalse();
        assertThat(Names.isAcronymOf("OFAC", "Office of Foreign Assets Control"))
                .isTrue();
        assertThat(Names.isAcronymOf("IRISL", "Islamic Republic of Iran Shipping Lines"))
                .isTrue();
        assertThat(Names.isAcronymOf("FBI", "Office of Foreign Assets Control")).isFalse();
        assertThat(Names.isShortOfPerson("Shoigu", "Sergei Shoigu")).isTrue();
        assertThat(Names.isShortOfPerson("Adam Szubin", "Adam J. Szubin")).isTrue();
        assertThat(Names.isShortOfPerson("Sergei", "Sergei Shoigu")).isFalse();
    }

    @Test
    void nouns_say_how_they_speak() {
        var nouns = SpeakerNouns.load();
        assertThat(nouns.of("official")).map(SpeakerNoun::kind).contains(Source.Kind.UNNAMED);
        assertThat(nouns.of("indictment")).map(SpeakerNoun::kind).contains(Source.Kind.DOCUMENT);
        assertThat(nouns.of("satellite images")).map(SpeakerNoun::kind).contains(Source.Kind.EVIDENCE);
        assertThat(nouns.of("ministry")).map(SpeakerNoun::number).contains(SpeakerNoun.Number.COLLECTIVE);
        assertThat(nouns.of("rocket")).isEmpty();
    }

    @Test
    void titles_tell_whether_the_office_is_one_of_a_state() {
        var titles = Titles.load();
        assertThat(titles.of("Defense Minister")).map(Title::ofState).contains(true);
        assertThat(titles.of("CEO")).map(Title::ofState).contains(false);
        assertThat(titles.scan(List.of("Russian", "Defense", "Minister", "Sergei", "Shoigu")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.to() - hit.from()).isEqualTo(2));
    }

    @Test
    void words_for_ships_are_known() {
        assertThat(ShipWords.load().of("M/V")).contains(ShipWords.Sort.PREFIX);
        assertThat(ShipWords.load().of("oil tankers")).contains(ShipWords.Sort.SHIP);
        assertThat(ShipWords.load().of("rocket")).isEmpty();
    }
}
