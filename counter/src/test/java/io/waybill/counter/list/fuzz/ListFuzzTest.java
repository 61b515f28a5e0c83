package io.waybill.counter.list.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.waybill.model.Designation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever file is given to a reader of lists: it is refused with its place, or read into sound entries. Runs over the
 * kept inputs; with {@code JAZZER_FUZZ=1} it looks for new ones.
 */
final class ListFuzzTest {
    private static HostileLists lists;

    @BeforeAll
    static void open() throws IOException {
        var folder = Files.createTempDirectory("waybill-lists");
        folder.toFile().deleteOnExit();
        lists = new HostileLists(folder);
    }

    /** The first byte says which reader, the others are the file. */
    @FuzzTest(maxDuration = "10m")
    void bytesAreReadOrRefused(byte[] bytes) {
        if (bytes.length > 1) {
            var target = HostileLists.TARGETS.get((bytes[0] & 0xFF) % HostileLists.TARGETS.size());
            var outcome = lists.read(target, Arrays.copyOfRange(bytes, 1, bytes.length));
            assertThat(outcome.entries()).allMatch(Outcome::isWhole).allMatch(Outcome::isWellWritten);
            assertThat(outcome.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
            assertThat(outcome.problems()).allMatch(outcome::hasPlace);
            assertThat(outcome.refusals()).allMatch(outcome::hasPlace);
        }
    }

    /** The bytes say which reader, and how its good file is damaged. */
    @FuzzTest(maxDuration = "10m")
    void damagedFilesAreReadOrRefused(FuzzedDataProvider data) {
        var target = data.pickValue(HostileLists.TARGETS);
        IntUnaryOperator choose = below -> data.consumeInt(0, below - 1);
        var outcome = lists.read(
                target,
                data.consumeBoolean()
                        ? Mutations.mutate(target.bytes(), choose)
                        : Mutations.mutateTexts(target.bytes(), choose));
        assertThat(outcome.entries()).allMatch(Outcome::isWhole).allMatch(Outcome::isWellWritten);
        assertThat(outcome.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
        assertThat(outcome.problems()).allMatch(outcome::hasPlace);
        assertThat(outcome.refusals()).allMatch(outcome::hasPlace);
    }
}
