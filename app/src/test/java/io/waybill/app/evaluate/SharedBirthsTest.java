package io.waybill.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Different persons who share a date of birth; all names are invented. */
final class SharedBirthsTest {
    private final SharedBirths births = new SharedBirths(List.of(
            person("1", "ORLENKOV, Vadim Petrovich", "1961-04-05", "1961-04-05"),
            person("2", "KALTENBORN, Wendelin", "1961-04-05", "1961-04-05"),
            person("3", "ORLENKOV, Vadim Petrovic", "1961-04-05", "1961-04-05"),
            person("4", "QUILLMERE, Odile", "1961-09-30", "1961-09-30"),
            person("5", "QUILLMERE, Oskar", "1961-01-01", "1961-12-31")));

    @Test
    void only_those_with_a_day_are_paired_and_one_listed_twice_is_over_the_threshold() {
        var days = births.days();

        assertThat(days.pairs()).isEqualTo(3);
        assertThat(days.over())
                .hasSize(1)
                .first()
                .satisfies(pair -> assertThat(pair.one() + pair.other()).contains("Petrovich", "Petrovic"));
        assertThat(days.line("day of birth")).contains("3 pairs, 1 over the threshold (33.33 %)");
    }

    @Test
    void the_same_seed_draws_the_same_years() {
        assertThat(births.years(50, new Random(3))).isEqualTo(births.years(50, new Random(3)));
        assertThat(births.years(50, new Random(3)).pairs()).isEqualTo(50);
        assertThat(new SharedBirths(List.of()).years(50, new Random(3)).pairs()).isZero();
    }

    private static Designation person(String number, String name, String from, String to) {
        return Designation.of("small", number, ListKind.SANCTIONS, EntryType.PERSON)
                .name(new ListedName(name, ListedName.Kind.MAIN))
                .birth(new DateRange(from, from, to, false))
                .build("2026-11-01");
    }
}
