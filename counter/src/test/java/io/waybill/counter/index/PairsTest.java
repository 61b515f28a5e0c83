package io.waybill.counter.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairsTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_written_by_key_is_found_by_key() {
        var random = new Random(3);
        var expected = new TreeMap<Long, TreeSet<Integer>>();
        var pairs = new Pairs();
        for (int i = 0; i < 200_000; i++) {
            long key = random.nextLong() >> random.nextInt(60);
            int number = random.nextInt(1 << 20);
            pairs.add(key, number);
            expected.computeIfAbsent(key, k -> new TreeSet<>()).add(number);
        }
        Path file = write(pairs);
        try (BlockFile read = BlockFile.open(file)) {
            var postings = new EntryIndex.Postings(read, "k");
            assertThat(postings.keys().size()).isEqualTo(expected.size());
            expected.forEach((key, numbers) -> {
                int at = postings.find(key);
                var found = new TreeSet<Integer>();
                for (int i = postings.starts().get(at); i < postings.starts().get(at + 1); i++) {
                    found.add(postings.numbers().get(i));
                }
                assertThat(found).isEqualTo(numbers);
            });
            assertThat(postings.find(Long.MAX_VALUE)).isNegative();
        }
    }

    @Test
    void a_file_that_is_cut_short_is_refused_with_the_next_step() throws IOException {
        var pairs = new Pairs();
        pairs.add(1, 1);
        Path file = write(pairs);
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 7) {
            Path cut = folder.resolve("cut-" + length);
            Files.write(cut, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> BlockFile.open(cut))
                    .isInstanceOf(WaybillException.class)
                    .hasMessageContaining("made anew");
        }
    }

    private Path write(Pairs pairs) {
        var writer = new BlockWriter();
        pairs.write(writer, "k");
        Path file = folder.resolve("index");
        writer.write(file);
        return file;
    }
}
