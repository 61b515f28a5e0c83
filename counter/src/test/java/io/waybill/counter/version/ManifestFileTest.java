package io.waybill.counter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.version.Manifest.DateBasis;
import io.waybill.counter.version.Manifest.Fault;
import io.waybill.counter.version.Manifest.OtherForm;
import io.waybill.counter.version.Manifest.SourceFile;
import io.waybill.model.ListKind;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestFileTest {
    private static final Manifest FULL = new Manifest(
            "house list",
            "2024-05",
            DateBasis.GIVEN,
            "ab".repeat(32),
            "table-csv",
            3,
            Optional.of(ListKind.DEBARMENT),
            Instant.parse("2026-01-02T03:04:05Z"),
            12,
            34,
            Map.of(ListKind.DEBARMENT, 12),
            List.of(new SourceFile("a \"b\".csv", ListPart.Role.MAIN, Optional.of("2024-05"), 1L << 33, "cd", "1.gz")),
            List.of(new Fault("a record without a name", 2, List.of("a.csv:3", "a.csv:9"))),
            List.of(new Fault("replaced", 1, List.of())),
            List.of(new OtherForm("other", List.of("b.ods"))),
            "records-1.bin");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ManifestFile.write(FULL, folder);

        assertThat(ManifestFile.read(folder)).contains(FULL);
        assertThat(ManifestFile.read(folder.resolve("none"))).isEmpty();
    }

    @Test
    void aDamagedFileIsToldAndNothingElseThrown() throws IOException {
        ManifestFile.write(FULL, folder);
        var file = folder.resolve(ManifestFile.NAME);
        var sound = Files.readAllBytes(file);
        var random = new Random(11);
        var told = 0;
        for (var round = 0; round < 3000; round++) {
            var bytes = sound.clone();
            for (var change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:019-aT\\\u0000".charAt(random.nextInt(15));
            }
            Files.write(file, random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            try {
                assertThat(ManifestFile.read(folder)).isPresent();
            } catch (WaybillException e) {
                assertThat(e).hasMessageContaining("import the list again");
                told++;
            }
        }
        assertThat(told).isGreaterThan(1500);
        Files.writeString(file, "[".repeat(100_000), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ManifestFile.read(folder)).isInstanceOf(WaybillException.class);
    }
}
