package io.waybill.counter.version;

import io.waybill.model.Designation;
import io.waybill.model.WaybillException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes records one after another, in the form of {@link RecordsFormat}; of each entry it keeps twelve bytes. The file
 * is sound only after {@link #finish}. Not thread-safe.
 */
final class RecordsWriter implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private final EntryEncoder encoder = new EntryEncoder();
    private long[] starts = new long[1024];
    private int[] sums = new int[1024];
    private int[] numbers = new int[1024];
    private int count;
    private long written = RecordsFormat.HEAD;

    RecordsWriter(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
        out.write(new byte[RecordsFormat.HEAD]);
    }

    void add(Designation entry) throws IOException {
        var length = encoder.encode(entry);
        if (count == RecordsFormat.MAX_ENTRIES || length > RecordsFormat.MAX_ENTRY_BYTES) {
            throw new WaybillException(
                    file.toString(),
                    "entry " + entry.entry() + " is too much: at most " + RecordsFormat.MAX_ENTRIES + " entries of "
                            + RecordsFormat.MAX_ENTRY_BYTES + " bytes are kept");
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            sums = Arrays.copyOf(sums, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        starts[count] = written;
        sums[count] = RecordsFormat.crc(encoder.bytes(), length);
        numbers[count] = entry.entry().hashCode();
        count++;
        out.write(encoder.bytes(), 0, length);
        written += length;
    }

    /** Writes the tables and the head and forces all to disk; the checksum, which covers every entry. */
    int finish() throws IOException {
        var tables = tables();
        out.write(tables);
        out.flush();
        var sum = RecordsFormat.crc(tables, tables.length);
        var head = buffer(RecordsFormat.HEAD)
                .putLong(RecordsFormat.MAGIC)
                .putInt(RecordsFormat.SHAPE)
                .putInt(count)
                .putInt(encoder.pool().size())
                .putLong(written)
                .putLong(written + tables.length)
                .putInt(sum);
        head.position(RecordsFormat.HEAD_CHECKED);
        head.putInt(RecordsFormat.crc(head.array(), RecordsFormat.HEAD_CHECKED));
        channel.write(head.flip(), 0);
        channel.force(false);
        return sum;
    }

    private byte[] tables() {
        var shared = encoder.pool().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        var bytes = shared.stream().mapToInt(text -> 4 + text.length).sum();
        var tables = buffer(Math.toIntExact(
                (long) count * (RecordsFormat.PLACE + RecordsFormat.NUMBER) + Long.BYTES + Integer.BYTES + bytes));
        for (var i = 0; i < count; i++) {
            tables.putLong(starts[i]).putInt(sums[i]);
        }
        tables.putLong(written);
        for (var pair : byNumber()) {
            tables.putLong(pair);
        }
        var end = 0;
        for (var text : shared) {
            tables.putInt(end);
            end += text.length;
        }
        tables.putInt(end);
        shared.forEach(tables::put);
        return tables.array();
    }

    /** Hash in the upper half, position in the lower. */
    private long[] byNumber() {
        var pairs = new long[count];
        for (var i = 0; i < count; i++) {
            pairs[i] = (long) numbers[i] << 32 | i;
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
