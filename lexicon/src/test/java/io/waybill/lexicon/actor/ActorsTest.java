package io.waybill.lexicon.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Party;
import io.waybill.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
    private final Actors actors = Actors.load();

    @ParameterizedTest
    @CsvSource({
        "Russia,Russia,NAME",
        "the Russian Federation,Russia,NAME",
        "Russian,Russia,ADJECTIVE",
        "Russians,Russia,DEMONYM",
        "Moscow’s,Russia,METONYM",
        "the Kremlin,Russia,METONYM",
        "KREMLIN,Russia,METONYM",
        "DPRK,North Korea,NAME",
        "D.P.R.K.,North Korea,NAME",
        "the Democratic People’s Republic of Korea,North Korea,NAME",
        "Slovakian,Slovakia,ADJECTIVE",
        "Emiratis,United Arab Emirates,DEMONYM",
        "U.S.,United States,NAME",
        "US,United States,NAME",
        "Türkiye,Turkey,NAME",
        "Côte d’Ivoire,Ivory Coast,NAME",
        "Blue House,South Korea,METONYM",
        "Burma,Myanmar,NAME",
        "Transnistria,Transnistria,NAME",
        "Bandar Abbas,Bandar Abbas,CITY",
        "Crimea,Crimea,REGION",
        "OFAC,Office of Foreign Assets Control,BODY",
        "Hezbollah,Hizballah,BODY",
        "al-Qa’ida,Al-Qa'ida,BODY",
        "PMC Wagner,Wagner Group,BODY",
        "IRGC-QF,IRGC Qods Force,BODY",
        "Korean Central News Agency,KCNA,MEDIA",
        "Russian government,Russia,METONYM",
        "Russia’s Defense Ministry,Russian Ministry of Defence,BODY",
        "Ministry of Foreign Affairs of the Islamic Republic of Iran,Iranian Ministry of Foreign Affairs,BODY",
        "Pyongyang’s foreign ministry,North Korean Ministry of Foreign Affairs,BODY",
        "the defence ministry,Ministry of Defence,BODY",
    })
    void finds_whom_a_name_means(String phrase, String name, Actor.Form form) {
        assertThat(actors.find(phrase)).hasValueSatisfying(actor -> {
            assertThat(actor.name()).isEqualTo(name);
            assertThat(actor.form()).isEqualTo(form);
        });
    }

    @Test
    void common_words_that_only_look_like_names_are_nobody() {
        assertThat(List.of("us", "who", "turkey", "it", "rt", "fars", "police", "government", "a group of experts"))
                .allSatisfy(word -> assertThat(actors.find(word)).isEmpty());
    }

    @Test
    void every_name_adjective_people_capital_and_seat_leads_to_its_state() {
        for (var row : Row.read("nations.tsv", 7)) {
            var state = Optional.of(row.cell(1));
            for (var column = 1; column < 7; column++) {
                for (var word : row.cell(column).split("[;=]")) {
                    if (!word.isEmpty()) {
                        assertThat(actors.all(word))
                                .as(word)
                                .anyMatch(actor -> actor.state().equals(state));
                    }
                }
            }
        }
    }

    @Test
    void ambiguous_names_carry_all_their_readings() {
        assertThat(actors.all("Georgia")).extracting(Actor::kind).contains(Party.Kind.STATE, Party.Kind.PLACE);
        assertThat(actors.all("Washington")).extracting(Actor::kind).contains(Party.Kind.STATE, Party.Kind.PERSON);
        assertThat(actors.all("Congo")).extracting(Actor::name).hasSize(2);
        assertThat(actors.all("Pyongyang"))
                .extracting(Actor::form)
                .containsExactly(Actor.Form.METONYM, Actor.Form.CITY);
    }

    @Test
    void the_longest_name_wins_in_a_sentence() {
        assertThat(names("White House National Security Council spokesman told the UN Security Council in New York"))
                .containsExactly("US National Security Council", "UN Security Council", "New York");
        assertThat(names("Iranian-made drones , U.S.-designated banks and pro-Russian rebels"))
                .containsExactly("Iran", "United States", "Russia");
        assertThat(names("North Korean state media said Russia 's defence ministry denied it"))
                .containsExactly("North Korean state media", "Russian Ministry of Defence");
        assertThat(names("from the Treasury, Department of State and China, Air Koryo"))
                .containsExactly("US Department of the Treasury", "US Department of State", "China", "Air Koryo");
    }

    @Test
    void words_inside_the_names_of_persons_and_companies_are_no_hits() {
        assertThat(names("a letter from Alex Saab , Michael Jordan and Rafael Quintero"))
                .isEmpty();
        assertThat(names("the firm Damascus Cham Holding Company and Dalian Haibo Trading Co."))
                .isEmpty();
        assertThat(names("Jordan said Washington would pay")).containsExactly("Jordan", "United States");
        assertThat(names("the Gulf Cartel , the Guardian Council and the West Bank"))
                .containsExactly("Gulf Cartel", "Guardian Council", "West Bank");
    }

    @Test
    void a_capital_speaks_for_its_state_but_is_a_place_beside_words_for_places() {
        assertThat(names("Moscow denied it")).containsExactly("Russia");
        assertThat(names("talks in Moscow near Tehran Airport")).containsExactly("Moscow", "Tehran");
    }

    @Test
    void a_body_of_a_body_is_one_hit() {
        assertThat(actors.scan(List.of("U.S. Treasury ’s Office of Foreign Assets Control said".split(" "))))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.actor().name()).isEqualTo("Office of Foreign Assets Control");
                    assertThat(hit.to() - hit.from()).isEqualTo(8);
                });
        assertThat(names("Iran's Ministry of Defense and Armed Forces Logistics ; Russia's Security Council"))
                .containsExactly("Ministry of Defense and Armed Forces Logistics", "Russian Security Council");
        assertThat(names("Treasury and OFAC , Hizballah Hamas")).hasSize(4);
    }

    @Test
    void a_hit_covers_the_words_of_the_name() {
        assertThat(actors.scan(List.of("the", "Russian", "Ministry", "of", "Defence", "'s", "envoy")))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.from()).isEqualTo(1);
                    assertThat(hit.to()).isEqualTo(5);
                });
    }

    @Test
    void media_and_state_media_speak_differently() {
        assertThat(actors.find("Reuters").flatMap(Actor::speaksAs)).contains(Source.Kind.MEDIA);
        assertThat(actors.find("TASS").flatMap(Actor::speaksAs)).contains(Source.Kind.STATE_MEDIA);
        assertThat(actors.find("Iranian state television").flatMap(Actor::speaksAs))
                .contains(Source.Kind.STATE_MEDIA);
        assertThat(actors.find("US intelligence").flatMap(Actor::speaksAs)).contains(Source.Kind.EVIDENCE);
    }

    @Test
    void states_have_codes_and_unrecognised_ones_none() {
        assertThat(actors.code("North Korea")).contains("KP");
        assertThat(actors.code("Kosovo")).contains("XK");
        assertThat(actors.code("Transnistria")).isEmpty();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void any_words_can_be_scanned_and_hits_stay_inside_them_in_order() {
        var random = new Random(7);
        var pieces = List.of(
                "the",
                "US",
                "'s",
                "’",
                "-",
                "Russian",
                "of",
                "(",
                "Ministry",
                "Defence",
                "*",
                "UN",
                "",
                " ",
                "İ",
                "🚢");
        for (var round = 0; round < 2000; round++) {
            var words = random.ints(random.nextInt(12), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .toList();
            var last = 0;
            for (var hit : actors.scan(words)) {
                assertThat(hit.from()).isBetween(last, hit.to() - 1);
                assertThat(hit.to()).isLessThanOrEqualTo(words.size());
                last = hit.from();
            }
            assertThat(actors.all(String.join(" ", words).toUpperCase(Locale.ROOT)))
                    .doesNotContainNull();
        }
    }

    private List<String> names(String sentence) {
        return actors.scan(List.of(sentence.split(" "))).stream()
                .map(hit -> hit.actor().name())
                .toList();
    }
}
