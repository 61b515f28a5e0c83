package io.waybill.counter.list;

import io.waybill.model.WaybillException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;

/**
 * Streams the records of an XML list, each as a small tree; one record is in memory at a time. DTDs are refused, external
 * entities never opened. Every WaybillException carries file, line and column. Thread-safe.
 */
public final class Xml {
    private Xml() {}

    /**
     * Streams the file to its end. The root comes first, without children; then each outermost element of a record's name.
     *
     * @param root local name that the root must have
     * @param records local names
     * @throws WaybillException where the file is not well-formed, ends early, has another root or exceeds a limit
     */
    public static void read(Path file, String root, Set<String> records, Consumer<XmlElement> sink) {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (Files.size(file) > Limits.BYTES) {
                throw new WaybillException(
                        file.toString(), "has more than " + Limits.BYTES + " bytes, the most that a list may have");
            }
            read(bytes, file.toString(), root, records, sink);
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** As {@link #read(Path, String, Set, Consumer)}, of bytes from anywhere; {@code file} names them in refusals. */
    public static void read(
            InputStream bytes, String file, String root, Set<String> records, Consumer<XmlElement> sink) {
        XmlCursor cursor = new XmlCursor(bytes, file);
        boolean rooted = false;
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!rooted) {
                rooted = true;
                if (!cursor.name().equals(root)) {
                    throw cursor.refuse("its root is <" + cursor.name() + ">, not <" + root + ">");
                }
                sink.accept(cursor.bare());
            } else if (records.contains(cursor.name())) {
                sink.accept(cursor.tree());
            }
        }
    }

    /** The root of a file that begins so, without children; empty where this is no XML. */
    public static Optional<XmlElement> root(byte[] head) {
        return find(head, Optional.empty());
    }

    /** The first element of that local name, if it stands whole in the beginning of the file; else empty. */
    public static Optional<XmlElement> first(byte[] head, String name) {
        return find(head, Optional.of(name));
    }

    /** Text of the first element of that local name, if it stands whole in the beginning of the file; else empty. */
    public static Optional<String> firstText(byte[] head, String name) {
        return first(head, name).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    private static Optional<XmlElement> find(byte[] head, Optional<String> name) {
        try {
            XmlCursor cursor = new XmlCursor(new ByteArrayInputStream(head), "head");
            while (cursor.next() != XMLStreamConstants.END_DOCUMENT) {
                if (cursor.atStart() && name.isEmpty()) {
                    return Optional.of(cursor.bare());
                }
                if (cursor.atStart() && name.get().equals(cursor.name())) {
                    return Optional.of(cursor.tree());
                }
            }
        } catch (WaybillException cut) {
            return Optional.empty(); // the head ends anywhere, or is something else
        }
        return Optional.empty();
    }
}
