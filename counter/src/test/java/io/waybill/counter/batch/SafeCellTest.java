package io.waybill.counter.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 495 000", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ann", "1.5", "a=b", " =x"})
    void everything_else_stays_as_it_is(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
    }
}
