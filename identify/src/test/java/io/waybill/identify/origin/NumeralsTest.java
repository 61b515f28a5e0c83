package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NumeralsTest {
    @Test
    void a_number_is_one_in_words_and_in_digits() {
        assertThat(List.of("thirteen", "13", "13th"))
                .extracting(Numerals::plain)
                .containsOnly("13");
        assertThat(Numerals.plain("2,000")).isEqualTo("2000");
        assertThat(Numerals.plain("gyroscope")).isEqualTo("gyroscope");
    }
}
