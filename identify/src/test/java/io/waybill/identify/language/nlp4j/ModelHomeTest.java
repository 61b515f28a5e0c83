package io.waybill.identify.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelHomeTest {
    @TempDir
    Path folder;

    private final AtomicInteger conversions = new AtomicInteger();

    private void write(Path to, Progress progress) throws IOException {
        conversions.incrementAndGet();
        for (String name : Models.FILES) {
            try (ModelWriter out = new ModelWriter(to.resolve(name))) {
                out.strings(List.of(name, "x"));
                out.longs(new long[5000]);
                out.finish();
            }
        }
    }

    private void prepare() {
        ModelHome.prepare(folder, Progress.NONE, this::write);
    }

    @Test
    void models_are_converted_once() {
        prepare();
        prepare();
        assertThat(conversions).hasValue(1);
    }

    @Test
    void two_starts_at_once_convert_once() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<?>> starts = Stream.<Future<?>>generate(() -> pool.submit(this::prepare))
                    .limit(4)
                    .toList();
            for (Future<?> start : starts) {
                start.get();
            }
        }
        assertThat(conversions).hasValue(1);
    }

    @Test
    void damaged_models_are_converted_again() throws IOException {
        Path file = folder.resolve(Models.WORDS);
        prepare();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 100));
        prepare();
        assertThat(conversions).hasValue(2);
        bytes[3000] ^= 1;
        Files.write(file, bytes);
        prepare();
        assertThat(conversions).hasValue(3);
        Files.delete(file);
        prepare();
        assertThat(conversions).hasValue(4);
        Files.writeString(folder.resolve(Manifest.NAME), "another format\n");
        prepare();
        assertThat(conversions).hasValue(5);
        assertThat(file).hasSize(bytes.length);
    }

    @Test
    void a_failed_conversion_leaves_nothing_behind_and_says_what_to_do() throws IOException {
        ModelHome.Converter full = (to, progress) -> {
            Files.writeString(to.resolve(Models.WORDS), "finished");
            Files.writeString(to.resolve(Models.LEMMAS + ModelHome.PART), "begun");
            throw new IOException("No space left on device");
        };
        assertThatThrownBy(() -> ModelHome.prepare(folder, Progress.NONE, full))
                .isInstanceOf(WaybillException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("WAYBILL_HOME");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("lock"));
        }
    }

    @Test
    void what_was_written_is_read() throws IOException {
        Path file = folder.resolve("x.bin");
        try (ModelWriter out = new ModelWriter(file)) {
            out.strings(List.of("a", "", "\u00e9"));
            out.ints(1, -2, 3);
            out.floats(1.5f);
            out.beginBytes(3);
            out.bytes(new byte[] {7, 8, 9}, 3);
            out.pad();
            out.longs(Long.MIN_VALUE);
            out.finish();
        }
        ModelReader in = new ModelReader(file);
        assertThat(in.strings()).containsExactly("a", "", "\u00e9");
        assertThat(in.ints()).containsExactly(1, -2, 3);
        assertThat(in.floats().get(0)).isEqualTo(1.5f);
        assertThat(in.bytes().get(2)).isEqualTo((byte) 9);
        assertThat(in.longs().get(0)).isEqualTo(Long.MIN_VALUE);
        assertThatThrownBy(in::bytes).isInstanceOf(WaybillException.class);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 8));
        assertThatThrownBy(() -> new ModelReader(file)).isInstanceOf(WaybillException.class);
    }
}
