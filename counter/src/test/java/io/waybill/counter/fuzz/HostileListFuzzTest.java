package io.waybill.counter.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.waybill.counter.list.ListReaderContractTest;
import io.waybill.counter.list.ListReaderContractTest.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever a list file holds, it is refused with its place, or read into sound entries. Runs over the kept inputs; with
 * {@code JAZZER_FUZZ=1} one test (named by {@code -Dtest=HostileListFuzzTest#…}) looks for new ones.
 */
final class HostileListFuzzTest {
    private static final List<Case> CASES = ListReaderContractTest.readers().toList();
    private static final Map<String, byte[]> WHOLE = new HashMap<>();
    private static Path folder;

    @BeforeAll
    static void open() throws IOException {
        folder = Files.createTempDirectory("lists");
        for (Case it : CASES) {
            WHOLE.put(it.fixtures().getFirst(), ListSoundness.whole(it));
        }
    }

    @AfterAll
    static void close() throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(HostileListFuzzTest::delete);
        }
        Files.delete(folder);
    }

    /** The first byte says which reader gets the others. */
    @FuzzTest(maxDuration = "10m")
    void bytes_are_read_or_refused(FuzzedDataProvider data) {
        Case it = data.pickValue(CASES);
        ListSoundness.check(it, folder, data.consumeRemainingAsBytes());
    }

    /** The bytes say how a sound file is damaged. */
    @FuzzTest(maxDuration = "10m")
    void damaged_files_are_read_or_refused(FuzzedDataProvider data) {
        Case it = data.pickValue(CASES);
        byte[] whole = WHOLE.getOrDefault(it.fixtures().getFirst(), new byte[0]);
        IntUnaryOperator choose = below -> data.consumeInt(0, below - 1);
        ListSoundness.check(
                it,
                folder,
                data.consumeBoolean() ? Mutations.mutate(whole, choose) : Mutations.mutateTexts(whole, choose));
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
