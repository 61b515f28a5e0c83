package io.waybill.lexicon.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Quantity;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantitiesTest {
    private static final Quantities QUANTITIES = Quantities.load(Goods.load());

    @ParameterizedTest
    @CsvFileSource(resources = "quantity-cases.csv", delimiter = '|', numLinesToSkip = 1)
    void quantities_are_found_with_their_words_values_and_bounds(
            String sentence, @org.jspecify.annotations.Nullable String expected) {
        String found =
                QUANTITIES.find(sentence, 0).stream().map(QuantitiesTest::shown).collect(Collectors.joining("; "));
        assertThat(found).as(sentence).isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Quantity q) {
        String value =
                q.value().isEmpty() ? "?" : Long.toString(Math.round(q.value().getAsDouble()));
        String mark = (q.approximate() ? "~" : "")
                + q.bound().map(b -> b == Quantity.Bound.AT_LEAST ? ">" : "<").orElse("");
        return q.text() + "=" + mark + value + q.unit().map(u -> " " + u).orElse("");
    }

    @Test
    void every_text_is_the_literal_substring_at_its_offsets() {
        String[] bits = {
            "more than",
            "5",
            "$",
            "million",
            " ",
            "tons",
            "of",
            "2,000",
            "nearly",
            "(",
            "-",
            "three",
            "€",
            "up to",
            "in",
            "2019",
            "a",
            "number",
            ",",
            ".",
            "dozens",
            "“",
            "or more",
            "%",
            "Resolution",
            "\u00a0"
        };
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            StringBuilder b = new StringBuilder();
            for (int j = random.nextInt(14); j > 0; j--) {
                b.append(bits[random.nextInt(bits.length)]).append(random.nextBoolean() ? " " : "");
            }
            List<Quantity> found = QUANTITIES.find(b, 100);
            int last = 100;
            for (Quantity q : found) {
                assertThat(q.text()).isEqualTo(b.substring(q.start() - 100, q.end() - 100));
                assertThat(q.start()).isGreaterThanOrEqualTo(last);
                last = q.end();
            }
        }
    }
}
