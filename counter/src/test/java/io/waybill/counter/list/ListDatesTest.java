package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 Dec 1948|1948-12-10|1948-12-10|false",
                "1948|1948-01-01|1948-12-31|false",
                "Feb 1948|1948-02-01|1948-02-29|false",
                "circa 1951|1951-01-01|1951-12-31|true",
                "circa 1979-1982|1979-01-01|1982-12-31|true",
                "circa 01 Jan 1961|1961-01-01|1961-01-01|true",
                "1962 to 1963|1962-01-01|1963-12-31|false",
                "08 Nov 1985 to 07 Nov 1986|1985-11-08|1986-11-07|false",
                "Mar 1980 to Mar 1981|1980-03-01|1981-03-31|false",
                "Between 1958 and 1963|1958-01-01|1963-12-31|false",
                "approximately 1960|1960-01-01|1960-12-31|true",
                "1960 (approximately)|1960-01-01|1960-12-31|true",
                "c. 1960|1960-01-01|1960-12-31|true",
                "29.3.1974|1974-03-29|1974-03-29|false",
                "05/06/1970|1970-06-05|1970-06-05|false",
                "03/28/2025|2025-03-28|2025-03-28|false",
                "00/07/1970|1970-07-01|1970-07-31|false",
                "00/00/1970|1970-01-01|1970-12-31|false",
                "1958-02-22|1958-02-22|1958-02-22|false",
                "2026-02-27T00:00:09.554Z|2026-02-27|2026-02-27|false",
                "1958-02|1958-02-01|1958-02-28|false",
                "February 12, 1961|1961-02-12|1961-02-12|false",
                "12th of February 1961|1961-02-12|1961-02-12|false",
                "born in the early 1980s|1980-01-01|1984-12-31|false",
                "late 1970s|1975-01-01|1979-12-31|false",
                "15. Nov. 1993|1993-11-15|1993-11-15|false",
            })
    void a_date_is_the_first_and_last_day_that_it_may_be(String text, String from, String to, boolean circa) {
        assertThat(ListDates.ranges(text)).singleElement().satisfies(range -> {
            assertThat(range.text()).isEqualTo(text);
            assertThat(range.from()).isEqualTo(from);
            assertThat(range.to()).isEqualTo(to);
            assertThat(range.circa()).isEqualTo(circa);
        });
    }

    @Test
    void alternatives_are_dates_of_their_own() {
        assertThat(ListDates.ranges("1962; circa 1965 or 12.6.1966"))
                .extracting("from")
                .containsExactly("1962-01-01", "1965-01-01", "1966-06-12");
        assertThat(ListDates.ranges("1970-01-02 OR 1971-01-02")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "31 Feb 1960",
                "13.13.1960",
                "Sep-72",
                "12",
                "99999",
                "1965 to 1960",
                "1960 or unknown"
            })
    void what_cannot_be_read_for_sure_is_no_date(String text) {
        assertThat(ListDates.ranges(text)).isEmpty();
    }

    @Test
    void only_a_whole_day_is_a_day() {
        assertThat(ListDates.day("03 Jun 2021")).contains("2021-06-03");
        assertThat(ListDates.day("Jun 2021")).isEmpty();
        assertThat(ListDates.day("circa 03 Jun 2021")).isEmpty();
    }

    @Test
    void long_prose_is_given_up_at_once() {
        assertThat(ListDates.ranges("1 and ".repeat(100_000))).isEmpty();
    }
}
