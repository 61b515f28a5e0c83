package io.waybill.lexicon.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsTest {
    private static final Goods GOODS = Goods.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            artillery shell           | ARMS      | ML3  | artillery shell
            munition                  | ARMS      | ML3  | munition
            short-range ballistic missile | ARMS  | ML4  | short range ballistic missile
            Iranian drone             | ARMS      | ML10 | drone
            missile technician        | PEOPLE    | -    | missile technician
            ballistic missile component | ARMS    | ML4  | ballistic missile component
            missile part              | ARMS      | ML4  | missile part
            other uav equipment       | ARMS      | ML10 | uav equipment
            Shahed-136 drone          | ARMS      | ML10 | Shahed-136 drone
            Shahed - 136              | ARMS      | ML10 | -
            air-defence system        | ARMS      | ML4  | air defense system
            refined petroleum product | FUEL      | -    | refined petroleum product
            shipment of arm           | ARMS      | -    | arms
            cargo of Iranian crude oil| FUEL      | -    | crude oil
            cargo                     | GENERIC   | -    | cargo
            carbon fibre              | DUAL_USE  | DU1  | carbon fiber
            valve                     | DUAL_USE  | DU2  | valve
            oil tanker                | TRANSPORT | DU8  | oil tanker
            commercial aircraft       | TRANSPORT | DU9  | commercial aircraft
            lethal aid                | ARMS      | -    | lethal aid
            military technology       | ARMS      | ML22 | military technology
            virtual currency          | MONEY     | -    | virtual currency
            food                      | FOOD      | -    | food
            sodium perchlorate        | ARMS      | ML8  | sodium perchlorate
            """)
    void a_noun_phrase_names_a_good(String phrase, GoodsClass goodsClass, String category, String name) {
        Good good =
                GOODS.of(List.of(phrase.toLowerCase(Locale.ROOT).split(" "))).orElseThrow();
        assertThat(good.goodsClass()).isEqualTo(goodsClass);
        assertThat(good.category().orElse("-")).isEqualTo(category);
        if (!name.equals("-")) {
            assertThat(good.name()).isEqualToIgnoringCase(name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shell company",
        "round of talk",
        "think tank",
        "weapon program",
        "arm embargo",
        "oil company",
        "table",
        "air force",
        "military operation",
        "gold mine",
        "drug trafficker",
        "a 50"
    })
    void what_only_sounds_like_a_good_is_none(String phrase) {
        assertThat(GOODS.of(List.of(phrase.split(" ")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran sold Shahed-136s and ballistic missiles to Russia . | Shahed-136s; ballistic missiles
            The arms embargo forbids weapons and ammunition | weapons; ammunition
            They shipped 122 mm rockets , 152mm artillery shells and Grad rockets | 122 mm rockets; 152mm artillery shells; Grad rockets
            She is a grad student with a shell company in Dubai |
            He bought missile components , aluminium tubes and aircraft parts | missile components; aluminium tubes; aircraft parts
            The military arm of Hamas got funds and arms | funds; arms
            lethal military equipment worth millions | lethal military equipment
            Russia launched S-300 missiles and Kh-22 missiles | S-300 missiles; Kh-22 missiles
            """)
    void a_sentence_is_scanned_for_goods(String sentence, @org.jspecify.annotations.Nullable String expected) {
        List<String> words = Arrays.asList(sentence.split(" "));
        List<String> lemmas =
                words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        List<String> found = GOODS.scan(words, lemmas).stream()
                .map(hit -> String.join(" ", words.subList(hit.from(), hit.to())))
                .toList();
        assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void heads_and_plurals_are_known() {
        assertThat(GOODS.canBeGoods("munition")).isTrue();
        assertThat(GOODS.canBeGoods("Shahed-136")).isTrue();
        assertThat(GOODS.canBeGoods("spokesman")).isFalse();
        assertThat(GOODS.of(List.of("artillery", "shell")).orElseThrow().plural())
                .isEqualTo("artillery shells");
        assertThat(GOODS.of(List.of("ammunition")).orElseThrow().plural()).isEqualTo("ammunition");
        assertThat(GOODS.of(List.of("uav")).orElseThrow().kind()).isEqualTo("drone");
    }

    @Test
    void loads_fast_once_warm() {
        for (int i = 0; i < 5; i++) {
            Goods.load();
        }
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        Goods.load();
        assertThat((thread.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(100);
    }

    @Test
    void a_designation_is_kept_beside_its_noun_and_alone() {
        assertThat(scanned("Russia fired Kh-101 cruise missiles and S-400 systems"))
                .extracting(Good::name, good -> good.designation().orElse("-"))
                .containsExactly(tuple("Kh-101 cruise missile", "Kh-101"), tuple("S-400 system", "S-400"));
        assertThat(scanned("He sold 100 Shahed-136s").getFirst().designation()).contains("Shahed-136");
        assertThat(GOODS.of(List.of("iranian", "shahed-136", "attack", "drone"))
                        .orElseThrow()
                        .designation())
                .contains("Shahed-136");
    }

    private static List<Good> scanned(String sentence) {
        List<String> words = List.of(sentence.split(" "));
        List<String> lemmas =
                words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        return GOODS.scan(words, lemmas).stream().map(Good.Hit::good).toList();
    }

    @Test
    void odd_input_does_no_harm() {
        assertThat(GOODS.of(List.of())).isEmpty();
        assertThat(GOODS.of(List.of("-", "“", ""))).isEmpty();
        assertThat(GOODS.scan(List.of("", "-", "—"), List.of("", "-", "—"))).isEmpty();
        assertThat(GOODS.canBeGoods("")).isFalse();
    }
}
