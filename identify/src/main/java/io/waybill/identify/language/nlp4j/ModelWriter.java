package io.waybill.identify.language.nlp4j;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes a converted model: a magic number, sections in an order that the reader knows, magic number and length again.
 * A section is its length in bytes, then little-endian data padded to 8 bytes.
 */
final class ModelWriter implements Closeable {
    static final long MAGIC = 0x314C444F4D425957L;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private long length;

    ModelWriter(Path path) throws IOException {
        file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        putLong(MAGIC);
    }

    void ints(int... values) throws IOException {
        putLong(4L * values.length);
        for (int value : values) {
            putInt(value);
        }
        pad();
    }

    void longs(long... values) throws IOException {
        putLong(8L * values.length);
        for (long value : values) {
            putLong(value);
        }
    }

    void floats(float... values) throws IOException {
        int[] bits = new int[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(values[i]);
        }
        ints(bits);
    }

    void strings(List<String> values) throws IOException {
        byte[] bytes = String.join("\n", values).getBytes(StandardCharsets.UTF_8);
        beginBytes(bytes.length);
        bytes(bytes, bytes.length);
        pad();
    }

    /** Opens a section of bytes, which {@link #bytes} fills and {@link #pad} closes. */
    void beginBytes(long size) throws IOException {
        putLong(size);
    }

    void bytes(byte[] values, int count) throws IOException {
        for (int from = 0; from < count; ) {
            room(1);
            int part = Math.min(count - from, buffer.remaining());
            buffer.put(values, from, part);
            from += part;
        }
        length += count;
    }

    void pad() throws IOException {
        while (length % 8 != 0) {
            room(1);
            buffer.put((byte) 0);
            length++;
        }
    }

    private void putInt(int value) throws IOException {
        room(4);
        buffer.putInt(value);
        length += 4;
    }

    private void putLong(long value) throws IOException {
        room(8);
        buffer.putLong(value);
        length += 8;
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }

    /** Writes the footer and waits until everything is on the disk. */
    void finish() throws IOException {
        putLong(MAGIC);
        putLong(length + 8);
        flush();
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
