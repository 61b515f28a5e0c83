package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.EntryType;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenNamesTest {
    private static List<String> person(String cell) {
        return texts(WrittenNames.of(cell, EntryType.PERSON, Kind.MAIN, false));
    }

    private static List<String> company(String cell) {
        return texts(WrittenNames.of(cell, EntryType.ORGANISATION, Kind.MAIN, false));
    }

    private static List<String> aliases(String cell, EntryType type) {
        return texts(WrittenNames.aliases(cell, type, Kind.ALIAS, false));
    }

    private static List<String> texts(List<ListedName> names) {
        return names.stream().map(ListedName::text).toList();
    }

    @Test
    void anAliasInBracketsReplacesTheWordBeforeIt() {
        assertThat(person("Wafiq (a.k.a. Wafeeq, Wafik) MUSTERMANN"))
                .containsExactly("Wafiq MUSTERMANN", "Wafeeq MUSTERMANN", "Wafik MUSTERMANN");
        assertThat(person("Pavel (Pawel) PRIMEROV")).containsExactly("Pavel PRIMEROV", "Pawel PRIMEROV");
    }

    @Test
    void anAliasAtTheEndIsWholeUnlessItSpellsTheLastWord() {
        assertThat(person("Pavel Pavlovich PRIMEROV (a.k.a. Pasha PROSTOV)"))
                .containsExactly("Pavel Pavlovich PRIMEROV", "Pasha PROSTOV");
        assertThat(person("Pavel PRIMEROV a.k.a. Primeroff")).containsExactly("Pavel PRIMEROV", "Pavel Primeroff");
        assertThat(person("Liliya PRIMEROVA (SEMAX)")).containsExactly("Liliya PRIMEROVA", "Liliya SEMAX");
        assertThat(person("Pavel PRIMEROV (a.k.a. Wolf)")).containsExactly("Pavel PRIMEROV", "Wolf");
    }

    @Test
    void anotherScriptIsAnotherName() {
        assertThat(person("Pavel PRIMEROV (Павел ПРИМЕРОВ)")).containsExactly("Pavel PRIMEROV", "Павел ПРИМЕРОВ");
        assertThat(person("Samer MUSTERMANN سامر الدبس")).containsExactly("Samer MUSTERMANN", "سامر الدبس");
        assertThat(company("Areen foundation/مؤسسة العرين")).containsExactly("Areen foundation", "مؤسسة العرين");
        assertThat(person("Issam (عصام) MUSTERMANN")).containsExactly("Issam MUSTERMANN");
        assertThat(company("ФГУП «RT Group»")).containsExactly("ФГУП «RT Group»");
    }

    @Test
    void wordsThatShareTheNounOfTheLastAreOneNameAndNamesInARowAreSeveral() {
        assertThat(aliases("Communication, Telemetry and Telecontrol Example Institute", EntryType.ORGANISATION))
                .containsExactly("Communication, Telemetry and Telecontrol Example Institute");
        assertThat(aliases("Exemplar Works Ltd, Exemplar Trading Ltd and Exwo", EntryType.ORGANISATION))
                .containsExactly("Exemplar Works Ltd", "Exemplar Trading Ltd", "Exwo");
    }

    @Test
    void anAcronymInBracketsIsAnAliasAndALegalFormIsNot() {
        assertThat(company("Example Machine Works (EMW)")).containsExactly("Example Machine Works", "EMW");
        assertThat(company("Institute of Example Design (NIIP)"))
                .containsExactly("Institute of Example Design", "NIIP");
        assertThat(company("ADX (ALLIED DEMO XAMPLES)")).containsExactly("ADX", "ALLIED DEMO XAMPLES");
        assertThat(company("Commercial Bank “Example” (Public Joint-Stock Company)"))
                .containsExactly("Commercial Bank “Example” (Public Joint-Stock Company)");
        assertThat(company("NPO Example (JSC)")).containsExactly("NPO Example (JSC)");
        assertThat(company("EXAMPLE FOUNDATION (KENYA)")).containsExactly("EXAMPLE FOUNDATION (KENYA)");
    }

    @Test
    void aFormerNameIsFormer() {
        assertThat(WrittenNames.of("STORM (ex KRITI EXAMPLE)", EntryType.SHIP, Kind.MAIN, false))
                .extracting(ListedName::kind)
                .containsExactly(Kind.MAIN, Kind.FORMER);
    }

    @Test
    void rowsOfAliasesArePartedWhereTheyAreClearlyRows() {
        assertThat(aliases("Fady SAMPLE, Fadi SAMPEL; Sample, Fady", EntryType.PERSON))
                .containsExactly("Fady SAMPLE", "Fadi SAMPEL", "Sample, Fady");
        assertThat(aliases("Павел ПРИМЕРОВ / Павло ПРИМЕРОВ;", EntryType.PERSON))
                .containsExactly("Павел ПРИМЕРОВ", "Павло ПРИМЕРОВ");
        assertThat(aliases("Example Trading Co., Ltd", EntryType.ORGANISATION))
                .containsExactly("Example Trading Co., Ltd");
        assertThat(aliases("«Завод» (АО «З»); AO Z", EntryType.ORGANISATION))
                .containsExactly("«Завод»", "АО «З»", "AO Z");
    }

    @Test
    void aRowInBracketsKeepsLegalFormsWithTheirNames() {
        assertThat(company("EXAMPLE JSC (also known as\nExample Works, Ltd., Example PA and\nExample Plant)\n"))
                .containsExactly("EXAMPLE JSC", "Example Works, Ltd.", "Example PA", "Example Plant");
    }

    @Test
    void factsToldBehindANameAreNoPartOfIt() {
        assertThat(aliases(
                        "Pavel PROSTOV. Date of birth: (i) 1.2.1960, (ii) 1.2.1963. Nationality: Utopian; P. Wolf",
                        EntryType.PERSON))
                .containsExactly("Pavel PROSTOV", "P. Wolf");
        assertThat(company("Date of birth: unknown")).containsExactly("Date of birth: unknown");
    }

    @Test
    void endlessBracketsEnd() {
        assertThat(person("(".repeat(100_000) + "A")).hasSize(1);
        assertThat(aliases(";(".repeat(100_000), EntryType.PERSON)).isEmpty();
    }
}
