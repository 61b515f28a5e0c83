package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenNumbersTest {
    private static List<Identifier> read(String cell, Type type) {
        return WrittenNumbers.read(cell, type, Optional.empty(), "Number");
    }

    @Test
    void wordsAroundANumberAreItsDetailNotItsValue() {
        assertThat(read("Series 1502 No 746336, issued 22.8.2002 by a department", Type.NATIONAL_ID))
                .extracting(Identifier::value, Identifier::detail)
                .containsExactly(tuple("1502 746336", "Number: Series; issued 22.8.2002 by a department"));
        assertThat(read("Ration card no. 0075258", Type.NATIONAL_ID))
                .extracting(Identifier::value, Identifier::type)
                .containsExactly(tuple("0075258", Type.OTHER));
    }

    @Test
    void theIssuerIsTheCountryThatIsNamed() {
        assertThat(read("(a) 223611 (Libyan passport number) (b) C00146605 (British passport number)", Type.PASSPORT))
                .extracting(Identifier::value, number -> number.country().orElse(""))
                .containsExactly(tuple("223611", "ly"), tuple("C00146605", "gb"));
        assertThat(read("012190931739, 502239120417 (Russia)", Type.TAX))
                .extracting(number -> number.country().orElse(""))
                .containsExactly("ru", "ru");
        assertThat(read("2916042 (CR No.)", Type.REGISTRATION))
                .extracting(number -> number.country().orElse(""))
                .containsExactly("");
    }

    @Test
    void theRegisterIsTheOneThatIsNamed() {
        assertThat(read("9731097379 (INN), 1227700483350 (OGRN)", Type.REGISTRATION))
                .extracting(Identifier::value, Identifier::type)
                .containsExactly(tuple("9731097379", Type.TAX), tuple("1227700483350", Type.REGISTRATION));
        assertThat(read("SSN 156-92-9999 (United States of America)", Type.NATIONAL_ID))
                .extracting(Identifier::value)
                .containsExactly("156-92-9999");
    }

    @Test
    void whatIsOnlySaidOfANumberIsNone() {
        assertThat(read("\"Libya number LY53FP76; issued on 29 September 2015; issued in Tripoli\"", Type.PASSPORT))
                .extracting(Identifier::value)
                .containsExactly("LY53FP76");
        assertThat(read("Does not exist", Type.IMO)).isEmpty();
    }
}
