package io.waybill.counter.list;

import io.waybill.model.WaybillException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Streams the rows of an OpenDocument spreadsheet; what it unpacks to is limited. Thread-safe. */
public final class OpenSheet {
    private static final String CONTENT = "content.xml";
    private static final String ROW = "table-row";
    /** Bytes to which a sheet may unpack. */
    private static final long UNPACKED = 1L << 30;

    private OpenSheet() {}

    /**
     * The rows of all tables that hold something, with the line of {@code content.xml} where each begins; cells without
     * white space around them, empty ones at the end left out.
     *
     * @throws WaybillException where the file is no such sheet, is damaged or unpacks to more than the limit
     */
    public static void read(Path file, BiConsumer<List<String>, Integer> use) {
        try (var zip = new ZipFile(file.toFile());
                var bytes = new Limited(zip.getInputStream(content(file, zip)), file)) {
            Xml.read(bytes, file + "/" + CONTENT, "document-content", Set.of(ROW), element -> {
                if (element.name().equals(ROW)) {
                    var cells = cells(element);
                    if (!cells.isEmpty()) {
                        use.accept(cells, element.line());
                    }
                }
            });
        } catch (ZipException e) {
            throw new WaybillException(file.toString(), "is cut off or no OpenDocument file: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** The beginning of the content of a sheet; empty where the file is none. */
    public static byte[] head(Path file, int bytes) {
        try (var zip = new ZipFile(file.toFile());
                var content = zip.getInputStream(content(file, zip))) {
            return content.readNBytes(bytes);
        } catch (IOException | WaybillException e) {
            return new byte[0]; // some other file that begins as an archive does
        }
    }

    private static ZipEntry content(Path file, ZipFile zip) {
        var entry = zip.getEntry(CONTENT);
        if (entry == null) {
            throw new WaybillException(file.toString(), "has no " + CONTENT + "; it is no OpenDocument file");
        }
        return entry;
    }

    private static List<String> cells(XmlElement row) {
        List<String> cells = new ArrayList<>();
        var blanks = 0L;
        for (var cell : row.children()) {
            if (!cell.name().equals("table-cell") && !cell.name().equals("covered-table-cell")) {
                continue;
            }
            var text = cell.children().stream()
                    .filter(child -> child.name().equals("p"))
                    .map(OpenSheet::text)
                    .collect(Collectors.joining("\n"))
                    .strip();
            var times = times(cell.attribute("number-columns-repeated"));
            if (text.isEmpty()) {
                blanks += times;
                continue;
            }
            for (var at = 0L; at < blanks + times && cells.size() < Limits.COLUMNS; at++) {
                cells.add(at < blanks ? "" : text);
            }
            blanks = 0;
        }
        return cells;
    }

    private static String text(XmlElement element) {
        return element.text() + element.children().stream().map(OpenSheet::text).collect(Collectors.joining());
    }

    private static long times(String text) {
        return text.matches("\\d{1,9}") ? Math.max(1, Long.parseLong(text)) : 1;
    }

    /** Ends where a sheet unpacks to more than its limit. */
    private static final class Limited extends FilterInputStream {
        private final Path file;
        private long left = UNPACKED;

        Limited(InputStream bytes, Path file) {
            super(bytes);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new WaybillException(
                        file.toString(), "unpacks to more than " + UNPACKED + " bytes, the most that a sheet may hold");
            }
            return read;
        }
    }
}
