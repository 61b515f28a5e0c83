package io.waybill.counter.index;

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
import java.util.HashMap;
import java.util.Map;

/**
 * A memory-mapped file of named blocks, little-endian, each on a multiple of eight bytes: magic, number of blocks, then
 * for each its name (16 bytes), offset and length; then the blocks. Thread-safe once opened.
 */
final class BlockFile implements AutoCloseable {
    static final int MAGIC = 0x31584257; // "WBX1"
    static final int NAME_BYTES = 16;
    static final int ROW_BYTES = NAME_BYTES + 16;
    static final int HEAD_BYTES = 16;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int MAX_BLOCKS = 64;

    private final Arena arena;
    private final Path file;
    private final Map<String, MemorySegment> blocks;

    private BlockFile(Arena arena, Path file, Map<String, MemorySegment> blocks) {
        this.arena = arena;
        this.file = file;
        this.blocks = blocks;
    }

    /** Maps a file; WaybillException where it is not one or is cut short. */
    static BlockFile open(Path file) {
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            return new BlockFile(arena, file, blocks(file, all));
        } catch (IOException e) {
            arena.close();
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        } catch (WaybillException e) {
            arena.close();
            throw e;
        }
    }

    private static Map<String, MemorySegment> blocks(Path file, MemorySegment all) {
        if (all.byteSize() < HEAD_BYTES || all.get(INT, 0) != MAGIC) {
            throw damaged(file, "is no index");
        }
        int count = all.get(INT, 4);
        if (count < 0 || count > MAX_BLOCKS || all.get(LONG, 8) != all.byteSize()) {
            throw damaged(file, "is cut short");
        }
        Map<String, MemorySegment> blocks = new HashMap<>();
        for (int i = 0; i < count; i++) {
            long row = HEAD_BYTES + (long) i * ROW_BYTES;
            byte[] name = all.asSlice(row, NAME_BYTES).toArray(ValueLayout.JAVA_BYTE);
            long offset = all.get(LONG, row + NAME_BYTES);
            long length = all.get(LONG, row + NAME_BYTES + 8);
            if (offset < 0 || length < 0 || offset > all.byteSize() - length) {
                throw damaged(file, "has a block that lies outside it");
            }
            blocks.put(new String(name, StandardCharsets.US_ASCII).trim(), all.asSlice(offset, length));
        }
        return blocks;
    }

    private static WaybillException damaged(Path file, String what) {
        return new WaybillException(file.toString(), what + "; delete it, and it is made anew");
    }

    private MemorySegment block(String name) {
        MemorySegment block = blocks.get(name);
        if (block == null) {
            throw damaged(file, "lacks its block " + name);
        }
        return block;
    }

    Ints ints(String name) {
        return new Ints(block(name));
    }

    Longs longs(String name) {
        return new Longs(block(name));
    }

    Strings strings(String name) {
        return new Strings(ints(name + "@"), block(name));
    }

    @Override
    public void close() {
        arena.close();
    }

    /** Ints by position. */
    record Ints(MemorySegment at) {
        int get(int i) {
            return at.get(INT, (long) i << 2);
        }

        int size() {
            return (int) (at.byteSize() >> 2);
        }
    }

    /** Longs by position. */
    record Longs(MemorySegment at) {
        long get(int i) {
            return at.get(LONG, (long) i << 3);
        }

        /** Position of a value among those from one position to before another, where they are sorted; -1 if it is not there. */
        int find(long value, int from, int to) {
            int low = from;
            int high = to - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                long found = get(middle);
                if (found == value) {
                    return middle;
                }
                low = found < value ? middle + 1 : low;
                high = found < value ? high : middle - 1;
            }
            return -1;
        }

        int size() {
            return (int) (at.byteSize() >> 3);
        }
    }

    /** UTF-8 strings by position. */
    record Strings(Ints offsets, MemorySegment bytes) {
        String get(int i) {
            int from = offsets.get(i);
            byte[] utf8 = bytes.asSlice(from, offsets.get(i + 1) - from).toArray(ValueLayout.JAVA_BYTE);
            return new String(utf8, StandardCharsets.UTF_8);
        }

        int size() {
            return offsets.size() - 1;
        }
    }
}
