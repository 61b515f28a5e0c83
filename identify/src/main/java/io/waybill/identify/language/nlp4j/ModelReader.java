package io.waybill.identify.language.nlp4j;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Reads the sections of a converted model from a memory-mapped file, in the order in which they were written. */
final class ModelReader {
    private static final int FRAME = 24;

    private final Path path;
    private final ByteBuffer buffer;
    private int at = 8;

    ModelReader(Path path) {
        this.path = path;
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            buffer = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new WaybillException(path.toString(), "cannot be read", e);
        }
        int size = buffer.limit();
        if (size < FRAME
                || buffer.getLong(0) != ModelWriter.MAGIC
                || buffer.getLong(size - 16) != ModelWriter.MAGIC
                || buffer.getLong(size - 8) != size) {
            throw new WaybillException(path.toString(), "is damaged");
        }
    }

    ByteBuffer bytes() {
        long size = buffer.getLong(at);
        if (size < 0 || size > buffer.limit() - FRAME - at) {
            throw new WaybillException(path.toString(), "is damaged at byte " + at);
        }
        ByteBuffer section = buffer.slice(at + 8, (int) size).order(ByteOrder.LITTLE_ENDIAN);
        at += 8 + (int) ((size + 7) / 8 * 8);
        return section;
    }

    int[] ints() {
        IntBuffer section = bytes().asIntBuffer();
        int[] values = new int[section.limit()];
        section.get(values);
        return values;
    }

    /** Stays in the mapped file. */
    LongBuffer longs() {
        return bytes().asLongBuffer();
    }

    /** Stays in the mapped file. */
    IntBuffer mappedInts() {
        return bytes().asIntBuffer();
    }

    /** Stays in the mapped file. */
    FloatBuffer floats() {
        return bytes().asFloatBuffer();
    }

    List<String> strings() {
        ByteBuffer section = bytes();
        byte[] values = new byte[section.limit()];
        section.get(values);
        return List.of(new String(values, StandardCharsets.UTF_8).split("\n", -1));
    }
}
