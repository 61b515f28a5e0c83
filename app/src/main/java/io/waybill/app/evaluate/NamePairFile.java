package io.waybill.app.evaluate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a file of pairs of names: CSV with a header, columns name1, name2, and perhaps is_match, schema and others. */
final class NamePairFile {
    private NamePairFile() {}

    /** @throws WaybillException where the file cannot be read, lacks a column or says something else than true or false */
    static List<NamePair> read(Path file) {
        List<NamePair> pairs = new ArrayList<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> pairs.add(pair(file, row)));
        } catch (IOException | CsvParseException e) {
            throw new WaybillException(file.toString(), "cannot be read as CSV: " + e.getMessage(), e);
        }
        if (pairs.isEmpty()) {
            throw new WaybillException(
                    file.toString(), "holds no pair of names; wanted: a header with name1,name2, then pairs");
        }
        return pairs;
    }

    private static NamePair pair(Path file, NamedCsvRecord row) {
        return new NamePair(
                wanted(file, row, "name1"),
                wanted(file, row, "name2"),
                row.findField("is_match").map(text -> truth(file, row, text)),
                row.findField("schema").orElse(""),
                row.findField("script").orElse(""),
                list(row, "dob1"),
                list(row, "country1"),
                list(row, "dob2"),
                list(row, "country2"));
    }

    private static String wanted(Path file, NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new WaybillException(
                        file + ", line " + row.getStartingLineNumber(), "there is no column " + column));
    }

    private static boolean truth(Path file, NamedCsvRecord row, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default ->
                throw new WaybillException(
                        file + ", line " + row.getStartingLineNumber(), "is_match is neither true nor false: " + text);
        };
    }

    private static List<String> list(NamedCsvRecord row, String column) {
        return row.findField(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
