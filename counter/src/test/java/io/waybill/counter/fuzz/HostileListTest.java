package io.waybill.counter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.counter.list.ListReaderContractTest;
import io.waybill.counter.list.ListReaderContractTest.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files, the same in every run. */
class HostileListTest {
    private static final int FILES = 400;
    /** Neighbouring seeds begin with like numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        return ListReaderContractTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_damaged_file_is_refused_or_read_into_sound_entries(Case it) throws IOException {
        Path ours = it.oursFiles()[0];
        byte[] whole = Files.readAllBytes(ours);
        Path damaged = folder.resolve(ours.getFileName());
        int read = 0;
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed * SPREAD);
            byte[] bytes = seed % 2 == 0
                    ? Mutations.mutate(whole, random::nextInt)
                    : Mutations.mutateTexts(whole, random::nextInt);
            read += ListSoundness.check(it.reader(), damaged, bytes) ? 1 : 0;
        }
        assertThat(read).as("some are read, some refused").isBetween(FILES / 4, FILES - FILES / 10);
    }
}
