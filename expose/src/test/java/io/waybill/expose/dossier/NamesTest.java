package io.waybill.expose.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia (companies)|companies of Russia",
                "Slovakia (national)|a national of Slovakia",
                "United States (officials) (unnamed)|officials of the United States",
                "Ansarallah (Houthis)|Ansarallah (Houthis)",
                "military (Russia)|military (Russia)",
                "lawmakers in Seoul (unnamed)|lawmakers in Seoul",
                "Jie Shun|Jie Shun"
            })
    void a_part_of_a_whole_is_said_as_a_sentence_says_it(String name, String said) {
        assertThat(Names.said(name)).isEqualTo(said);
    }

    @Test
    void who_is_unnamed_is_called_so_before_or_after_the_words() {
        assertThat(Names.unnamed("diplomats")).isEqualTo("unnamed diplomats");
        assertThat(Names.unnamed("one of the diplomats")).isEqualTo("one of the diplomats (unnamed)");
    }

    @ParameterizedTest
    @CsvSource({
        "al-Bazzal,false",
        "al-'Anizi,false",
        "bin Laden,false",
        "van der Berg,false",
        "two governments,true",
        "‘middlemen’,true",
        "companies in Asia,true",
        "Yuan Bao,false",
        "alumni of Kim Il Sung University,true"
    })
    void a_particle_makes_no_description(String name, boolean described) {
        assertThat(Names.described(name)).isEqualTo(described);
    }

    @Test
    void languages_have_names() {
        assertThat(Names.language("ko")).isEqualTo("Korean");
        assertThat(Names.language("und")).isEqualTo("language not recognised");
    }

    @Test
    void words_of_a_figure_keep_to_their_room() {
        String route = "Pangates International Corporation Ltd. → Syria";
        List<String> lines = Letters.lines(route, 200, 2);
        assertThat(lines).hasSize(2).allMatch(l -> Letters.bold(l) <= 208);
        assertThat(Letters.lines("Iran → Russia", 200, 2)).containsExactly("Iran → Russia");
        assertThat(Letters.width(Letters.fit("U.S. Department of the Treasury and others", 150)))
                .isLessThanOrEqualTo(150);
    }
}
