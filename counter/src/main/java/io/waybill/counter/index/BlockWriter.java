package io.waybill.counter.index;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects blocks and writes them as a {@link BlockFile}, whole or not at all. Not thread-safe. */
final class BlockWriter {
    private final Map<String, ByteBuffer> blocks = new LinkedHashMap<>();

    void ints(String name, int[] values, int count) {
        ByteBuffer block = buffer(Math.multiplyExact(count, 4));
        block.asIntBuffer().put(values, 0, count);
        blocks.put(name, block);
    }

    void longs(String name, long[] values, int count) {
        ByteBuffer block = buffer(Math.multiplyExact(count, 8));
        block.asLongBuffer().put(values, 0, count);
        blocks.put(name, block);
    }

    void strings(String name, List<String> values) {
        int[] offsets = new int[values.size() + 1];
        List<byte[]> utf8 = values.stream()
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int i = 0; i < utf8.size(); i++) {
            offsets[i + 1] = Math.addExact(offsets[i], utf8.get(i).length);
        }
        ByteBuffer block = buffer(offsets[offsets.length - 1]);
        utf8.forEach(block::put);
        ints(name + "@", offsets, offsets.length);
        blocks.put(name, block.rewind());
    }

    /** Writes beside the file and renames; WaybillException where that cannot be. */
    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "index", ".part");
            try {
                writeTo(beside);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be written: " + e.getMessage(), e);
        }
    }

    private void writeTo(Path file) throws IOException {
        long offset = aligned(BlockFile.HEAD_BYTES + (long) blocks.size() * BlockFile.ROW_BYTES);
        ByteBuffer head = buffer((int) offset);
        head.putInt(BlockFile.MAGIC).putInt(blocks.size()).putLong(0);
        for (Map.Entry<String, ByteBuffer> block : blocks.entrySet()) {
            byte[] name = new byte[BlockFile.NAME_BYTES];
            byte[] ascii = block.getKey().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(ascii, 0, name, 0, ascii.length);
            head.put(name).putLong(offset).putLong(block.getValue().limit());
            offset = aligned(offset + block.getValue().limit());
        }
        head.putLong(8, offset).rewind();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            write(channel, head);
            for (ByteBuffer block : blocks.values()) {
                write(channel, block.duplicate());
                write(channel, ByteBuffer.allocate((int) (aligned(block.limit()) - block.limit())));
            }
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static long aligned(long offset) {
        return (offset + 7) & ~7L;
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
