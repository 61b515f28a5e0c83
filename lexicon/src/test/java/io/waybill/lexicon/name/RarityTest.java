package io.waybill.lexicon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How rare words are, how odd their letters, and what the names that others are compared with add. */
final class RarityTest {
    private final NameTables tables = NameTables.load();

    private record Counted(Map<String, Integer> words, int all) implements Bearers {
        @Override
        public int of(String canonical) {
            return words.getOrDefault(canonical, 0);
        }
    }

    @Test
    void a_word_that_many_listed_names_bear_says_less() {
        var rarity = tables.names().with(new Counted(Map.of("ostervald", 300, "kaltenborn", 1), 20_000));
        assertThat(rarity.info("ostervald")).isBetween(5.0, 7.0);
        assertThat(rarity.info("kaltenborn")).isEqualTo(tables.names().info("kaltenborn"));
    }

    @Test
    void two_bearers_on_a_short_list_make_no_common_word() {
        var rarity = tables.names().with(new Counted(Map.of("ostervald", 2), 7));
        assertThat(rarity.info("ostervald")).isGreaterThan(12);
    }

    @Test
    void a_word_of_the_list_is_known_and_no_slip() {
        var rarity = tables.names().with(new Counted(Map.of("ostervald", 1), 20_000));
        assertThat(rarity.knows("ostervald")).isTrue();
        assertThat(tables.names().knows("ostervald")).isFalse();
    }

    @Test
    void letters_that_no_language_puts_together_are_odder_than_an_unknown_name() {
        var letters = tables.letters();
        assertThat(letters.oddness("zubaidkani")).isGreaterThan(letters.oddness("zubaidani"));
        assertThat(letters.oddness("osetrmvan")).isGreaterThan(letters.oddness("osterman"));
        assertThat(letters.oddness("vendelin")).isLessThan(letters.oddness("vnedelin"));
    }
}
