package io.waybill.counter.list.ofac;

import io.waybill.counter.list.CsvTable;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** OFAC's tables: no header, {@code -0-} for what is not told, UTF-8 today and Latin-1 before. */
final class OfacTable {
    private static final String NOTHING = "-0-";
    private static final char MARK = '\u001A';
    private static final int END = 16;
    private static final int BUFFER = 1 << 16;

    private OfacTable() {}

    /** Every row of the file, in its order; WaybillException with file and line where it is damaged. */
    static void forEach(Path file, List<String> columns, Consumer<CsvTable.Row> sink) {
        try (CsvTable table = CsvTable.open(file, new CsvTable.Form(',', charset(file), 0, columns))) {
            table.forEach(sink);
        }
    }

    /** Whether the file ends with the mark that OFAC puts there; without it, it may have been cut off between two rows. */
    static boolean isWhole(Path file) {
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            ByteBuffer end = ByteBuffer.allocate(END);
            bytes.position(Math.max(0, bytes.size() - END));
            bytes.read(end);
            return new String(end.array(), StandardCharsets.ISO_8859_1).indexOf(MARK) >= 0;
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** The text of a cell, empty for OFAC's "-0-". */
    static String cell(CsvTable.Row row, int column) {
        String text = row.cell(column);
        return text.equals(NOTHING) ? "" : text;
    }

    private static Charset charset(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
            char[] buffer = new char[BUFFER];
            while (text.read(buffer) >= 0) {
                // decoding is the test
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1;
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }
}
