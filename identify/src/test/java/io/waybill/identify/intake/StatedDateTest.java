package io.waybill.identify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-11-10 | 2023-11-10",
                "2016-09-22T08:00:00-04:00 | 2016-09-22",
                "2023-11-10 09:30:00 +0200 | 2023-11-10",
                "2023/11/10 | 2023-11-10",
                "20231110 | 2023-11-10",
                "2023-11 | 2023-11",
                "2023 | 2023",
                "3 March 2022 | 2022-03-03",
                "3rd of March 2022 | 2022-03-03",
                "March 3, 2022 | 2022-03-03",
                "Mar. 3, 2022 | 2022-03-03",
                "Sept. 12 2019 | 2019-09-12",
                "Fri, 10 Nov 2023 10:00:00 GMT | 2023-11-10",
                "March 2022 | 2022-03",
                "10.11.2023 | 2023-11-10",
                "25/11/2023 | 2023-11-25",
                "11/25/2023 | 2023-11-25",
                "03/03/2023 | 2023-03-03",
                "03/04/2023 | 2023",
            })
    void dates_are_read_as_precisely_as_stated(String words, String iso) {
        assertThat(StatedDate.value(words)).contains(iso);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-30", "2023-13-01", "soon", "99 March 2022", "1234567890123", "31 June 2022"})
    void what_is_no_date_is_none(String words) {
        assertThat(StatedDate.value(words)).isEmpty();
    }
}
