package io.waybill.counter.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.waybill.counter.batch.Queries;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody asks for: an answer in bounds, never an exception. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenFuzzTest {
    private static final String[] FIELDS = {
        "name", "alias", "type", "birthDate", "nationality", "country", "gender", "id", "imo", "taxId", "address"
    };
    private static final String[] PIECES = {
        "ORLENKOV",
        "Vadim",
        "al-",
        "bin ",
        "OOO ",
        "«",
        "'",
        "-",
        ", ",
        ".",
        "/",
        "7",
        "IMO 9187629",
        "李",
        "صدام",
        "김",
        "\u0000",
        "\uD800",
        "\u202E",
        "́",
        "ﬀ",
        "   ",
        "\n",
        "I",
        "&",
        "(",
        "№",
        "ß",
        "\uFEFF",
        "🚢",
        "x".repeat(40)
    };

    private final Queries queries = new Queries();
    private ScreeningEngine engine;

    @BeforeAll
    void open(@TempDir Path folder) {
        engine = SmallList.engine(
                folder,
                List.of(
                        entry("1", "ORLENKOV, Vadim Petrovich", EntryType.PERSON),
                        entry("2", "OOO Zavod Kristall 7", EntryType.ORGANISATION),
                        entry("3", "GOLDEN HERON", EntryType.SHIP),
                        entry("4", "李", EntryType.UNKNOWN),
                        entry("5", "-", EntryType.ORGANISATION)));
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @FuzzTest(maxDuration = "60s")
    void any_cells_are_answered(FuzzedDataProvider data) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        while (data.remainingBytes() > 0 && cells.size() < FIELDS.length) {
            cells.put(data.pickValue(FIELDS), List.of(data.consumeString(60)));
        }
        answered(cells);
    }

    @Test
    void names_put_together_of_odd_pieces_are_answered() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            Map<String, List<String>> cells = new LinkedHashMap<>();
            for (int field = random.nextInt(4); field >= 0; field--) {
                StringBuilder text = new StringBuilder();
                for (int piece = random.nextInt(7); piece >= 0; piece--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                cells.put(FIELDS[field == 0 ? 0 : random.nextInt(FIELDS.length)], List.of(text.toString()));
            }
            answered(cells);
        }
    }

    private void answered(Map<String, List<String>> cells) {
        var all = new ScreenOptions(0, 5, Set.of(), EnumSet.allOf(ListKind.class), Set.of());
        assertThat(engine.screen(queries.query(cells), all))
                .as(cells.toString())
                .allSatisfy(hit -> {
                    assertThat(hit.score()).isBetween(0.0, 1.0);
                    assertThat(hit.nameScore()).isBetween(0.0, 1.0);
                    assertThat(hit.reasons()).allSatisfy(reason -> {
                        assertThat(reason.words()).isNotBlank();
                        assertThat(reason.value()).isBetween(-1.0, 1.0);
                    });
                });
    }

    private static Designation entry(String number, String name, EntryType type) {
        return Designation.of("small", number, ListKind.SANCTIONS, type)
                .name(new ListedName(name, ListedName.Kind.MAIN))
                .identifier(new Identifier(Identifier.Type.IMO, "918762" + number, Optional.empty(), "IMO"))
                .build("2026-11-01");
    }
}
