package io.waybill.counter.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.counter.screen.Corroboration.Agreement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorroborationTest {
    @Test
    void the_nearest_dates_of_birth_count() {
        assertThat(births(List.of("1950", "1961-05-02"), List.of("1961-05-02")).birthDate())
                .isEqualTo(BirthDates.SAME_DAY);
        assertThat(births(List.of("1961"), List.of("1961-05-02")).birthDate()).isEqualTo(BirthDates.SAME_YEAR);
        assertThat(births(List.of("1961-06-02"), List.of("1961-05-02")).birthDate())
                .isEqualTo(BirthDates.OTHER_DAY);
        assertThat(births(List.of("1962"), List.of("1961-05-02")).birthDate()).isEqualTo(BirthDates.NEXT_YEAR);
        assertThat(births(List.of("1950"), List.of("1961-05-02")).birthDate()).isEqualTo(BirthDates.DISJOINT);
        assertThat(births(List.of(), List.of("1961-05-02")).birthDate()).isEqualTo(BirthDates.UNKNOWN);
        assertThat(births(List.of("circa"), List.of("1961")).birthDate()).isEqualTo(BirthDates.UNKNOWN);
    }

    @Test
    void hits_of_equal_names_are_ordered_and_none_scores_1() {
        var agrees = births(List.of("1961-05-02"), List.of("1961-05-02")).score(1);
        var unknown = Corroboration.NONE.score(1);
        var disjoint = births(List.of("1950"), List.of("1961")).score(1);
        assertThat(agrees).isLessThan(1).isGreaterThan(unknown);
        assertThat(unknown).isGreaterThan(disjoint);
    }

    @Test
    void a_shared_date_of_birth_makes_no_one_of_different_names() {
        var agrees = births(List.of("1961-05-02"), List.of("1961-05-02"));
        assertThat(agrees.score(.5)).isLessThanOrEqualTo(.5);
        assertThat(agrees.features()).extracting(f -> f.words()).containsExactly("dates of birth are the same day");
    }

    @Test
    void countries_agree_where_one_is_shared() {
        assertThat(countries(List.of("ru", "ua"), List.of("ua"))).isEqualTo(Agreement.AGREES);
        assertThat(countries(List.of("ru"), List.of("ua"))).isEqualTo(Agreement.DIFFERS);
        assertThat(countries(List.of("ru"), List.of())).isEqualTo(Agreement.UNKNOWN);
    }

    private static Corroboration births(List<String> some, List<String> others) {
        return Corroboration.of(some, List.of(), others, List.of());
    }

    private static Agreement countries(List<String> some, List<String> others) {
        return Corroboration.of(List.of(), some, List.of(), others).country();
    }
}
