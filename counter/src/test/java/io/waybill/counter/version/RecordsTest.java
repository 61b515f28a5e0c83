package io.waybill.counter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.model.Designation;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgainWithEveryField() throws IOException {
        var entries = IntStream.range(0, 3000)
                .mapToObj(i -> i % 3 == 0 ? Entries.full("N" + i) : Entries.bare("N" + i))
                .toList();
        var records = Records.open(write(entries));

        assertThat(records.size()).isEqualTo(entries.size());
        var read = new ArrayList<Designation>();
        records.forEach(read::add);
        assertThat(read).isEqualTo(entries);
    }

    @Test
    void anEntryIsFoundByItsNumber() throws IOException {
        // "Aa" and "BB" have one hash.
        var entries = List.of(Entries.bare("Aa"), Entries.full("BB"), Entries.bare("7"), Entries.bare("BB"));
        var records = Records.open(write(entries));

        assertThat(records.position("BB")).hasValue(1);
        assertThat(records.position("Aa")).hasValue(0);
        assertThat(records.position("7")).hasValue(2);
        assertThat(records.position("8")).isEmpty();
    }

    @Test
    void noEntriesAreAFileToo() throws IOException {
        var records = Records.open(write(List.of()));

        assertThat(records.size()).isZero();
        assertThat(records.position("1")).isEmpty();
    }

    @Test
    void theSameEntriesGiveTheSameBytes() throws IOException {
        var first = Files.readAllBytes(write(List.of(Entries.full("1"), Entries.bare("2"))));

        assertThat(Files.readAllBytes(write(List.of(Entries.full("1"), Entries.bare("2")))))
                .isEqualTo(first);
    }

    @Test
    void aFileCutShortAnywhereIsTold() throws IOException {
        var whole = Files.readAllBytes(write(List.of(Entries.full("1"), Entries.bare("2"))));
        for (var length = 0; length < whole.length; length++) {
            var cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Records.open(cut))
                    .isInstanceOf(WaybillException.class)
                    .hasMessageContaining("cut");
        }
    }

    @Test
    void aFileWithAnyByteChangedGivesNoOtherEntry() throws IOException {
        var entries =
                IntStream.range(0, 40).mapToObj(i -> Entries.full("N" + i)).toList();
        var whole = Files.readAllBytes(write(entries));
        var random = new Random(7);
        var told = 0;
        for (var round = 0; round < 4000; round++) {
            var bytes = whole.clone();
            for (var change = random.nextInt(3); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            var file = Files.write(folder.resolve("changed"), bytes);
            try {
                var records = Records.open(file);
                for (var i = 0; i < records.size(); i++) {
                    assertThat(records.entry(i)).isEqualTo(entries.get(i));
                }
            } catch (WaybillException e) {
                told++;
            }
        }
        assertThat(told).isGreaterThan(3900);
    }

    private Path write(List<Designation> entries) throws IOException {
        var file = folder.resolve("records.bin");
        try (var writer = new RecordsWriter(file)) {
            for (var entry : entries) {
                writer.add(entry);
            }
            var unused = writer.finish();
        }
        return file;
    }
}
