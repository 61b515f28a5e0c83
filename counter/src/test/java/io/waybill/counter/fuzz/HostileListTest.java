package io.waybill.counter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.counter.list.ListReaderContractTest;
import io.waybill.counter.list.ListReaderContractTest.Case;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files, the same in every run. */
class HostileListTest {
    private static final int FILES = 200;
    /** Neighbouring seeds begin with like numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        return ListReaderContractTest.readers();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_damaged_file_is_refused_or_read_into_sound_entries(Case it) {
        byte[] whole = ListSoundness.whole(it);
        int read = 0;
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed * SPREAD);
            byte[] bytes = seed % 2 == 0
                    ? Mutations.mutate(whole, random::nextInt)
                    : Mutations.mutateTexts(whole, random::nextInt);
            read += ListSoundness.check(it, folder, bytes) ? 1 : 0;
        }
        assertThat(read).as("some are read").isPositive();
    }
}
