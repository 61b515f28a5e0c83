package io.waybill.counter.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.waybill.counter.list.Limits;
import io.waybill.model.WaybillException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Streams the rows of a customer file: CSV with a header (parted by comma, semicolon, tab or bar) or JSON Lines, UTF-8.
 * Throws WaybillException, with file and line, where the file is neither. One thread at a time.
 */
public final class QueryFile implements Iterator<QueryRow>, AutoCloseable {
    private static final char BOM = '\uFEFF';
    private static final int MAX_HEAD = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Gives the row after the last; empty at the end. */
    private interface Source {
        Optional<QueryRow> next() throws IOException;
    }

    private final Path file;
    private final BufferedReader reader;
    private final Queries queries;
    private final Source source;
    private long row;
    private Optional<QueryRow> ahead;

    private QueryFile(Path file, Queries queries, BufferedReader reader) throws IOException {
        this.file = file;
        this.queries = queries;
        this.reader = reader;
        source = isJson(file, reader) ? this::line : csv();
        ahead = advance();
    }

    /** Opens a file; the header is read at once. */
    public static QueryFile open(Path file, Queries queries) {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), MAX_HEAD);
            try {
                return new QueryFile(file, queries, reader);
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isJson(Path file, BufferedReader reader) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || name.endsWith(".json")
                || head(reader).startsWith("{");
    }

    /** The first line, without taking it. */
    private static String head(BufferedReader reader) throws IOException {
        reader.mark(MAX_HEAD);
        char[] start = new char[MAX_HEAD - 1];
        int length = Math.max(reader.read(start, 0, start.length), 0);
        reader.reset();
        String text = new String(start, 0, length);
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.isEmpty() || line.charAt(0) != BOM ? line : line.substring(1);
    }

    private Source csv() throws IOException {
        char separator = separator(head(reader));
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Limits.RECORD)
                .ofCsvRecord(reader)
                .iterator();
        if (!records.hasNext()) {
            throw new WaybillException(file.toString(), "is empty: a header and rows are expected");
        }
        List<String> headers = headers(records.next().getFields());
        List<Optional<Field>> fields = Columns.fields(headers);
        if (fields.stream().allMatch(Optional::isEmpty)) {
            throw new WaybillException(
                    file + ", line 1",
                    "no column is recognised among " + String.join(", ", headers)
                            + "; name one of them 'name', others type, birthDate, nationality, country, imo, id");
        }
        return () -> {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            return Optional.of(
                    queries.row(++row, headers, fields, records.next().getFields()));
        };
    }

    private static List<String> headers(List<String> first) {
        List<String> headers = new ArrayList<>(first);
        if (!headers.getFirst().isEmpty() && headers.getFirst().charAt(0) == BOM) {
            headers.set(0, headers.getFirst().substring(1));
        }
        return headers.stream().map(String::strip).toList();
    }

    private static char separator(String head) {
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            long count = head.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private Optional<QueryRow> line() throws IOException {
        String line = reader.readLine();
        while (line != null && line.isBlank()) {
            line = reader.readLine();
        }
        if (line == null) {
            return Optional.empty();
        }
        row++;
        try {
            JsonNode node = JSON.readTree(line.charAt(0) == BOM ? line.substring(1) : line);
            if (!node.isObject()) {
                throw new WaybillException(file + ", row " + row, "is no JSON object");
            }
            return Optional.of(queries.row(row, cells(node)));
        } catch (JacksonException e) {
            throw new WaybillException(file + ", row " + row, "is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, List<String>> cells(JsonNode node) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String label = Columns.field(property.getKey()).map(Field::label).orElse(property.getKey());
            List<String> values = new ArrayList<>();
            collect(property.getValue(), values);
            if (!values.isEmpty()) {
                cells.computeIfAbsent(label, l -> new ArrayList<>()).addAll(values);
            }
        }
        return cells;
    }

    private static void collect(JsonNode node, List<String> values) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, values));
        } else if (node.isValueNode() && !node.isNull() && !node.asString().isBlank()) {
            values.add(node.asString().strip());
        }
    }

    private Optional<QueryRow> advance() {
        try {
            return source.next();
        } catch (CsvParseException e) {
            throw new WaybillException(file + ", row " + (row + 1), "is no CSV: " + e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new WaybillException(file + ", row " + (row + 1), "cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public QueryRow next() {
        QueryRow next = ahead.orElseThrow(NoSuchElementException::new);
        ahead = advance();
        return next;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new WaybillException(file.toString(), "cannot be closed: " + e.getMessage(), e);
        }
    }
}
