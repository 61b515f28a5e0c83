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

    @Test
    void aWordBetweenTwoNumbersPartsThem() {
        assertThat(read("INN - 7700000016 OGRN - 5100000000262 ", Type.REGISTRATION))
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Type.TAX, "7700000016"), tuple(Type.REGISTRATION, "5100000000262"));
        assertThat(read("TIN: 7700000139, Registration number: 5100000148784", Type.REGISTRATION))
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Type.TAX, "7700000139"), tuple(Type.REGISTRATION, "5100000148784"));
        assertThat(read("311000-3301-ZAO TIN: 01312202410000 ", Type.REGISTRATION))
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Type.REGISTRATION, "311000-3301-ZAO"), tuple(Type.TAX, "01312202410000"));
        assertThat(read("Passport 717637000, National ID No. 781005200000", Type.NATIONAL_ID))
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Type.PASSPORT, "717637000"), tuple(Type.NATIONAL_ID, "781005200000"));
    }

    @Test
    void aWordThatLeadsToANumberPartsThoseOfCompanies() {
        assertThat(read("Unknown Chamber of trade ID: 320000 Orbis ID: 480000018 Bank no. 12", Type.REGISTRATION))
                .extracting(Identifier::type, Identifier::value, Identifier::detail)
                .containsExactly(
                        tuple(Type.REGISTRATION, "320000", "Number: Unknown Chamber of trade ID"),
                        tuple(Type.OTHER, "480000018", "Number: Orbis ID"),
                        tuple(Type.REGISTRATION, "12", "Number: Bank no"));
        assertThat(read("Passport no. A0000012 with stamp no. 12", Type.PASSPORT))
                .extracting(Identifier::value)
                .containsExactly("A0000012");
    }

    @Test
    void wordsStuckToNumbersAreParted() {
        assertThat(read("INN:7700000016OGRN: 5100000000262Russia KPP - 770001001", Type.REGISTRATION))
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(
                        tuple(Type.TAX, "7700000016"),
                        tuple(Type.REGISTRATION, "5100000000262"),
                        tuple(Type.OTHER, "770001001"));
        assertThat(read(
                        "440000000000746 (Company registration number)190000254 (Organisation code)",
                        Type.REGISTRATION))
                .extracting(Identifier::value)
                .containsExactly("440000000000746", "190000254");
    }

    @Test
    void theSecondNumberBehindASlashIsThatOfTheTaxOffice() {
        assertThat(read("(УНН/ИНН): 190000894 (Belarus), 7700000000/770001001 (Russia)", Type.REGISTRATION))
                .extracting(
                        Identifier::type,
                        Identifier::value,
                        number -> number.country().orElse(""))
                .containsExactly(
                        tuple(Type.TAX, "190000894", "by"),
                        tuple(Type.TAX, "7700000000", "ru"),
                        tuple(Type.OTHER, "770001001", "ru"));
        assertThat(read("INN: 7700000730 / KPP: 770001001", Type.REGISTRATION))
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Type.TAX, "7700000730"), tuple(Type.OTHER, "770001001"));
        assertThat(read("1360/1995-1996", Type.REGISTRATION))
                .extracting(Identifier::value)
                .containsExactly("1360/1995-1996");
    }

    @Test
    void aBankCodeIsReadWithoutADigitWhereWordsSaySo() {
        assertThat(read("TIN: 3900000002 SWIFT/BIC - EXMPRUMM", Type.REGISTRATION))
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Type.TAX, "3900000002"), tuple(Type.BIC, "EXMPRUMM"));
        assertThat(read("BIC: 044000769", Type.REGISTRATION))
                .extracting(Identifier::type, Identifier::value)
                .containsExactly(tuple(Type.OTHER, "044000769"));
    }

    @Test
    void lettersBeforeANumberAreNoneWhereTheyNameARegister() {
        assertThat(read("CR No. 3080000", Type.REGISTRATION))
                .extracting(Identifier::value, Identifier::detail)
                .containsExactly(tuple("3080000", "Number: CR No"));
        assertThat(read("AB 3080000", Type.PASSPORT))
                .extracting(Identifier::value)
                .containsExactly("AB 3080000");
        assertThat(read("12/LaMaTa(N)020000", Type.NATIONAL_ID))
                .extracting(Identifier::value)
                .containsExactly("12/LaMaTa 020000");
    }

    @Test
    void aDateOrAYearBehindANumberIsNone() {
        for (var cell : List.of(
                "B0123456, 12.10.2001",
                "B0123456 and 01.02.2003",
                "B0123456 (Kenya), 2005",
                "B0123456 / 2005",
                "B0123456, 2001-10-12")) {
            assertThat(read(cell, Type.PASSPORT))
                    .as(cell)
                    .extracting(Identifier::value)
                    .containsExactly("B0123456");
        }
        assertThat(read("345 / 2010", Type.REGISTRATION))
                .extracting(Identifier::value)
                .containsExactly("345/2010");
        assertThat(read("1998, 2005", Type.REGISTRATION))
                .extracting(Identifier::value)
                .containsExactly("1998", "2005");
    }

    @Test
    void halvesOfANumberStayTogether() {
        assertThat(read("4509 / 123456 (Russia)", Type.PASSPORT))
                .extracting(Identifier::value, number -> number.country().orElse(""))
                .containsExactly(tuple("4509/123456", "ru"));
        assertThat(read("123456 - 789012", Type.PASSPORT))
                .extracting(Identifier::value)
                .containsExactly("123456 - 789012");
        assertThat(read("12345PAN-67", Type.REGISTRATION))
                .extracting(Identifier::value)
                .containsExactly("12345PAN-67");
    }

    @Test
    void aRemarkOnADocumentTellsWhatItIsInItsFirstWords() {
        assertThat(read("A1234567 (Iranian passport. Also holds national identity card 0012345)", Type.PASSPORT))
                .extracting(Identifier::type)
                .containsExactly(Type.PASSPORT);
        assertThat(read("12345 (card issued on the basis of passport 8888)", Type.NATIONAL_ID))
                .extracting(Identifier::type)
                .containsExactly(Type.NATIONAL_ID);
        assertThat(read("12345 (Personal number on passport)", Type.NATIONAL_ID))
                .extracting(Identifier::type)
                .containsExactly(Type.NATIONAL_ID);
        assertThat(read("12345 (French national identity card, issued 2005)", Type.PASSPORT))
                .extracting(Identifier::type)
                .containsExactly(Type.NATIONAL_ID);
    }

    @Test
    void aLongCellEndsWithAWholeNumber() {
        var cell = "1234567; ".repeat(600);

        assertThat(WrittenNumbers.isCut(cell)).isTrue();
        assertThat(read(cell, Type.REGISTRATION)).extracting(Identifier::value).containsOnly("1234567");
    }

    @Test
    void aRowThatIsCountedOrHasLettersBeforeItsNumbersIsParted() {
        assertThat(read("AB 123456, AB 654321", Type.PASSPORT))
                .extracting(Identifier::value)
                .containsExactly("AB 123456", "AB 654321");
        for (var cell : List.of("1) A123456 2) B123456", "Passport 1: A123456; Passport 2: B123456")) {
            assertThat(read(cell, Type.PASSPORT))
                    .as(cell)
                    .extracting(Identifier::value)
                    .containsExactly("A123456", "B123456");
        }
    }
}
