package io.waybill.counter.list;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.waybill.model.Designation.Field;
import io.waybill.model.WaybillException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Streams the rows of a table of separated values. A row with another number of cells than the first, an open quote or
 * bytes that are no text refuse the file, with its line. Not thread-safe; to be closed.
 */
public final class CsvTable implements Iterable<CsvTable.Row>, AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** DOS ends a file with it; OFAC's files still do. */
    private static final String END_OF_FILE = "\u001A";

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header;
    private long line = 1;

    /**
     * How a table is written.
     *
     * @param before lines that stand before the header, or the first row
     * @param header names of the columns where the file has no header; empty where its first row is one
     */
    public record Form(char separator, Charset charset, int before, List<String> header) {
        /** UTF-8, with commas, with a header. */
        public static final Form COMMAS = new Form(',', StandardCharsets.UTF_8, 0, List.of());

        public Form {
            header = List.copyOf(header);
        }
    }

    /** A row. Cells are stripped of white space around them. */
    public final class Row {
        private final CsvRecord record;

        private Row(CsvRecord record) {
            this.record = record;
        }

        /** The line on which it starts, from 1. */
        public long line() {
            return record.getStartingLineNumber();
        }

        /** File and line. */
        public String where() {
            return file + ":" + line();
        }

        /** The text under the column; blank where there is no such column. */
        public String cell(String column) {
            var index = columns.get(column);
            return index == null ? "" : cell(index);
        }

        /** The text in the column, from 0. */
        public String cell(int column) {
            return record.getField(column).strip();
        }

        /** The text in the column, from 0, with the white space around it. */
        public String raw(int column) {
            return record.getField(column);
        }

        /** Whether no cell holds anything. */
        public boolean isBlank() {
            return record.getFields().stream().allMatch(String::isBlank);
        }

        /** Every cell that holds something, with the name of its column. */
        public List<Field> fields() {
            List<Field> fields = new ArrayList<>();
            for (var index = 0; index < header.size(); index++) {
                var text = cell(index);
                if (!text.isEmpty()) {
                    fields.add(new Field(header.get(index), text));
                }
            }
            return fields;
        }
    }

    private CsvTable(String file, Form form, CsvReader<CsvRecord> reader) {
        this.file = file;
        this.reader = reader;
        records = reader.iterator();
        header = form.header().isEmpty() ? firstRow() : form.header();
        for (var index = 0; index < header.size(); index++) {
            columns.putIfAbsent(header.get(index), index);
        }
    }

    /** Opens a table and reads its header; WaybillException where it cannot be read or has none. */
    public static CsvTable open(Path file, Form form) {
        try {
            return open(file.toString(), Files.newInputStream(file), form);
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Opens a table of bytes from anywhere.
     *
     * @param name of the file, for messages
     * @param bytes closed with the table
     */
    public static CsvTable open(String name, InputStream bytes, Form form) {
        var text =
                new BufferedReader(new InputStreamReader(bytes, form.charset().newDecoder()));
        var handler = CsvRecordHandler.of(limits ->
                limits.maxFields(Limits.COLUMNS).maxFieldSize(Limits.CELL).maxRecordSize(Limits.RECORD));
        var reader = CsvReader.builder()
                .fieldSeparator(form.separator())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Limits.RECORD)
                .build(handler, text);
        try {
            reader.skipLines(form.before());
            return new CsvTable(name, form, reader);
        } catch (CsvParseException | UncheckedIOException e) {
            close(name, reader);
            throw unreadable(name + ":1", e);
        } catch (WaybillException e) {
            close(name, reader);
            throw e;
        }
    }

    /** Names of the columns, in their order. */
    public List<String> header() {
        return header;
    }

    /** The rows that have not been read yet, one by one; blank lines are passed over. */
    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            private Optional<CsvRecord> next = read();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public Row next() {
                var row = new Row(next.orElseThrow());
                next = read();
                return row;
            }
        };
    }

    @Override
    public void close() {
        close(file, reader);
    }

    private static void close(String file, CsvReader<CsvRecord> reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new WaybillException(file, "cannot be closed: " + e.getMessage(), e);
        }
    }

    private Optional<CsvRecord> read() {
        try {
            while (records.hasNext()) {
                var read = records.next();
                line = read.getStartingLineNumber();
                if (read.getFieldCount() == header.size()) {
                    return Optional.of(read);
                }
                if (read.getFieldCount() > 1 || !read.getField(0).equals(END_OF_FILE)) {
                    throw new WaybillException(
                            file + ":" + line,
                            "has " + read.getFieldCount() + " cells, not " + header.size()
                                    + " as the first row; the file is cut off or damaged");
                }
            }
            return Optional.empty();
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(file + ": after line " + line, e);
        }
    }

    private List<String> firstRow() {
        if (!records.hasNext()) {
            throw new WaybillException(file + ":1", "is empty; a header was expected");
        }
        var first = records.next();
        line = first.getStartingLineNumber();
        return first.getFields().stream()
                .map(cell -> cell.replace(BYTE_ORDER_MARK, "").strip())
                .toList();
    }

    private static WaybillException unreadable(String where, RuntimeException failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        var reason = cause instanceof CharacterCodingException ? "it holds bytes that are no text" : cause.getMessage();
        return new WaybillException(where, "is damaged: " + reason, failure);
    }
}
