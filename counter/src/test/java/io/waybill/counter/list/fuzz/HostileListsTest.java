package io.waybill.counter.list.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Designation;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files damaged by chance, always the same way. */
class HostileListsTest {
    private static final int TRIES = Integer.getInteger("waybill.hostile", 150);
    /** Neighbouring seeds begin with like numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    @TempDir
    Path folder;

    static IntStream targets() {
        return IntStream.range(0, HostileLists.TARGETS.size());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aDamagedFileIsReadOrRefused(int index) {
        var lists = new HostileLists(folder);
        var target = HostileLists.TARGETS.get(index);
        var whole = target.bytes();
        assertThat(lists.read(target, whole).isRead())
                .as("the good file is read")
                .isTrue();
        for (var tried = 0; tried < TRIES; tried++) {
            var random = new Random((index * 1_000_000L + tried) * SPREAD);
            var outcome = lists.read(
                    target,
                    tried % 2 == 0
                            ? Mutations.mutate(whole, random::nextInt)
                            : Mutations.mutateTexts(whole, random::nextInt));
            assertThat(outcome.entries()).allMatch(Outcome::isWhole).allMatch(Outcome::isWellWritten);
            assertThat(outcome.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
            assertThat(outcome.problems()).allMatch(outcome::hasPlace);
            assertThat(outcome.refusals()).allMatch(outcome::hasPlace);
        }
    }
}
