package io.waybill.counter.version;

import io.waybill.model.Designation;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Entries in a mapped file, each decoded when it is asked for, in microseconds. What is damaged is told by a
 * WaybillException with the file, at opening or at the entry; never shown. Immutable, thread-safe.
 */
public final class Records {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int SHAPE_AT = 8;
    private static final int COUNT_AT = 12;
    private static final int POOL_AT = 16;
    private static final int TABLES_AT = 20;
    private static final int SIZE_AT = 28;
    private static final int SUM_AT = 36;

    private final Path file;
    private final MemorySegment mapped;
    private final int count;
    private final int sum;
    private final long places;
    private final long numbers;
    private final long poolEnds;
    private final long poolBytes;
    private final AtomicReferenceArray<String> pool;

    private Records(Path file, MemorySegment mapped) {
        this.file = file;
        this.mapped = mapped;
        var size = mapped.byteSize();
        check(size >= RecordsFormat.HEAD && mapped.get(LONG, 0) == RecordsFormat.MAGIC, "is no file of records");
        check(
                mapped.get(INT, RecordsFormat.HEAD_CHECKED) == sumOf(0, RecordsFormat.HEAD_CHECKED),
                "is damaged at its head");
        check(mapped.get(INT, SHAPE_AT) == RecordsFormat.SHAPE, "was written by another version of the program");
        check(mapped.get(LONG, SIZE_AT) == size, "has not its full size");
        count = mapped.get(INT, COUNT_AT);
        sum = mapped.get(INT, SUM_AT);
        places = mapped.get(LONG, TABLES_AT);
        check(sum == sumOf(places, size - places), "is damaged in its tables");
        numbers = places + (long) count * RecordsFormat.PLACE + Long.BYTES;
        poolEnds = numbers + (long) count * RecordsFormat.NUMBER;
        var shared = mapped.get(INT, POOL_AT);
        poolBytes = poolEnds + (shared + 1L) * Integer.BYTES;
        pool = new AtomicReferenceArray<>(shared);
    }

    /** Maps the file; a WaybillException where it is not there, not whole, or of another version of the program. */
    static Records open(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Records(file, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()));
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "the records cannot be read: " + e.getMessage(), e);
        }
    }

    /** Number of entries. */
    public int size() {
        return count;
    }

    /** Covers every byte that entries are read from. */
    int checksum() {
        return sum;
    }

    /** Compares every entry with its checksum; a WaybillException where one is damaged. */
    void verify() {
        for (var i = 0; i < count; i++) {
            decoder(i);
        }
    }

    /** The entry at a position, 0 to {@link #size} - 1, in the order of the publisher's files. */
    public Designation entry(int position) {
        try {
            return decoder(position).entry();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw damaged(position, e);
        }
    }

    /** The first entry of a publisher's number. */
    public OptionalInt position(String number) {
        var hash = number.hashCode();
        var low = 0;
        var high = count;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (hashAt(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (var i = low; i < count && hashAt(i) == hash; i++) {
            var position = mapped.get(INT, numbers + (long) i * RecordsFormat.NUMBER);
            if (numberAt(position).equals(number)) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }

    /** All entries, in order. */
    public void forEach(Consumer<Designation> consumer) {
        for (var i = 0; i < count; i++) {
            consumer.accept(entry(i));
        }
    }

    /** The publisher's number of the entry at a position; cheaper than the whole entry. */
    public String numberAt(int position) {
        try {
            return decoder(position).number();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw damaged(position, e);
        }
    }

    private int hashAt(int index) {
        return mapped.get(INT, numbers + (long) index * RecordsFormat.NUMBER + Integer.BYTES);
    }

    private EntryDecoder decoder(int position) {
        if (position < 0 || position >= count) {
            throw new IllegalArgumentException("entry " + position + " of " + count);
        }
        var place = places + (long) position * RecordsFormat.PLACE;
        var start = mapped.get(LONG, place);
        // After the last entry stands only where it ends.
        var bytes = new byte[Math.toIntExact(mapped.get(LONG, place + RecordsFormat.PLACE) - start)];
        MemorySegment.copy(mapped, ValueLayout.JAVA_BYTE, start, bytes, 0, bytes.length);
        if (RecordsFormat.crc(bytes, bytes.length) != mapped.get(INT, place + Long.BYTES)) {
            throw damaged(position, null);
        }
        return new EntryDecoder(bytes, this::shared);
    }

    private String shared(int index) {
        var known = pool.get(index);
        if (known == null) {
            var start = mapped.get(INT, poolEnds + (long) index * Integer.BYTES);
            var end = mapped.get(INT, poolEnds + (index + 1L) * Integer.BYTES);
            var bytes = mapped.asSlice(poolBytes + start, end - start).toArray(ValueLayout.JAVA_BYTE);
            known = new String(bytes, StandardCharsets.UTF_8);
            pool.set(index, known);
        }
        return known;
    }

    private int sumOf(long start, long length) {
        if (start < 0 || length < 0 || start + length > mapped.byteSize()) {
            return 0;
        }
        var crc = new CRC32C();
        crc.update(mapped.asSlice(start, length).asByteBuffer());
        return (int) crc.getValue();
    }

    private void check(boolean sound, String fault) {
        if (!sound) {
            throw new WaybillException(file.toString(), fault);
        }
    }

    private WaybillException damaged(int position, @Nullable Throwable cause) {
        var message = "entry " + (position + 1) + " of " + count + " is damaged; import the list again";
        return cause == null
                ? new WaybillException(file.toString(), message)
                : new WaybillException(file.toString(), message, cause);
    }
}
