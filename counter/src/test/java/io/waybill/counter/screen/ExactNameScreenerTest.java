package io.waybill.counter.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.EntryType;
import io.waybill.model.ListMatch;
import io.waybill.model.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactNameScreenerTest {
    private final ExactNameScreener screener = ExactNameScreener.overStarterList();

    @ParameterizedTest
    @CsvSource({
        "Korea Mining Development Trading Corporation,BODY,9345",
        "'KOREA MINING DEVELOPMENT TRADING CORPORATION',COMPANY,9345",
        "Korea Kumryong Trading Company,COMPANY,9345",
        "Mahan Air,COMPANY,12927",
        "Federal Security Service,BODY,21344",
        "PMC Wagner,GROUP,22543",
        "the Wagner Group,GROUP,22543",
        "Uralvagonzavod,COMPANY,16885",
        "Paek Ma,SHIP,23737",
        "M/V Paek Ma,SHIP,23737",
    })
    void entries_are_found_by_their_names_and_aliases(String name, Party.Kind kind, String entry) {
        assertThat(screener.match(party(name, kind)))
                .extracting(match -> match.designation().entry())
                .contains(entry);
    }

    @Test
    void persons_are_found_in_both_orders_of_their_names() {
        assertThat(screener.match(party("Kim Yong Chol", Party.Kind.PERSON))).hasSizeGreaterThan(1);
        assertThat(screener.match(party("Yong Chol KIM", Party.Kind.PERSON)))
                .isEqualTo(screener.match(party("KIM, Yong Chol", Party.Kind.PERSON)))
                .allSatisfy(match -> assertThat(match.designation().type()).isEqualTo(EntryType.PERSON));
    }

    @Test
    void a_match_is_a_suggestion_with_its_reason() {
        assertThat(screener.match(party("Korea Kumryong Trading Company", Party.Kind.COMPANY)))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.state()).isEqualTo(ListMatch.State.SUGGESTED);
                    assertThat(match.reasons())
                            .containsExactly("name equals the alias 'KOREA KUMRYONG TRADING COMPANY' of entry 9345");
                    assertThat(match.designation().programmes()).contains("NPWMD");
                    assertThat(match.designation().fileDate()).isEqualTo("2024-05-03");
                });
    }

    @Test
    void other_names_of_a_party_are_compared_too() {
        var party = new Party(
                "p",
                "KOMID",
                Party.Kind.COMPANY,
                List.of("Korea Mining Development Trading Corporation"),
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(screener.match(party))
                .singleElement()
                .satisfies(match -> assertThat(match.reasons().getFirst()).startsWith("other name 'Korea Mining"));
    }

    @ParameterizedTest
    @CsvSource({
        "Korea Mining Development Trading Corporation,STATE",
        "Korea Mining Development Trading Corporation,PLACE",
        "Korea Mining Development Trading Corporation,PERSON",
        "Kim Yong Chol,COMPANY",
        "Paek Ma,PERSON",
        "Kim,PERSON",
        "Air,COMPANY",
        "Ministry of Petroleum,BODY",
        "Ministry of State Security,BODY",
        "Step,COMPANY",
        "Korea Mining,COMPANY",
        "'',COMPANY",
        "',',PERSON",
        "the,GROUP"
    })
    void what_is_of_another_kind_or_only_similar_does_not_match(String name, Party.Kind kind) {
        assertThat(screener.match(party(name, kind))).isEmpty();
    }

    @Test
    void says_in_words_what_was_compared_with() {
        assertThat(screener.lists())
                .singleElement()
                .asString()
                .matches("us-ofac-sdn, starter extract of the file of 2024-05-03, [\\d,]+ entries");
    }

    private static Party party(String name, Party.Kind kind) {
        return new Party("p", name, kind, List.of(), Optional.empty(), List.of(), List.of());
    }
}
