package io.waybill.counter.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartyScreenerTest {
    private ScreeningEngine engine;
    private PartyScreener screener;

    @BeforeAll
    void open(@TempDir Path folder) {
        engine = SmallList.engine(
                folder,
                List.of(
                        entry("1", "ORLENKOV, Vadim Petrovich", EntryType.PERSON),
                        entry("2", "EKSPERT PARTNERS", EntryType.ORGANISATION),
                        entry("3", "Ministry of Defence", EntryType.ORGANISATION),
                        entry("4", "QIRBI", EntryType.PERSON),
                        entry("5", "FIOLENT Zavod", EntryType.ORGANISATION),
                        entry("6", "IRAN SHIPPING", EntryType.ORGANISATION),
                        entry("7", "ANGAR", EntryType.ORGANISATION)));
        screener = new PartyScreener(engine);
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void a_named_party_gets_a_suggestion_with_its_reasons() {
        assertThat(screener.match(party("Vadim Orlenkov", Party.Kind.PERSON)))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.designation().entry()).isEqualTo("1");
                    assertThat(match.reasons()).isNotEmpty();
                });
        assertThat(screener.match(party("Fiolent Plant", Party.Kind.COMPANY))).hasSize(1);
        assertThat(screener.match(party("Angar", Party.Kind.COMPANY))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "experts (unnamed),GROUP",
        "two companies,GROUP",
        "violent group,GROUP",
        "Iran,BODY",
        "Iran (shipping officials),BODY",
        "Ministry of Defence,BODY",
        "Kirby,PERSON",
        "Angara,GROUP",
    })
    void what_names_nobody_in_particular_is_marked_as_nothing(String name, Party.Kind kind) {
        assertThat(screener.match(party(name, kind))).isEmpty();
    }

    private static Party party(String name, Party.Kind kind) {
        return new Party("p", name, kind, List.of(), Optional.empty(), List.of(), List.of());
    }

    private static Designation entry(String number, String name, EntryType type) {
        return Designation.of("small", number, ListKind.SANCTIONS, type)
                .name(new ListedName(name, ListedName.Kind.MAIN))
                .build("2026-11-01");
    }
}
