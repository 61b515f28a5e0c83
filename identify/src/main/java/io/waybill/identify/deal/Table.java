package io.waybill.identify.deal;

import io.waybill.model.WaybillException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rows of a resource file of this package: tab-separated, {@code #} starts a comment line. */
final class Table {
    private Table() {}

    static List<List<String>> rows(String file) {
        InputStream stream = Table.class.getResourceAsStream(file);
        if (stream == null) {
            throw new WaybillException(file, "the resource is missing from the program; build it again");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new WaybillException(file, "the resource could not be read; build the program again", e);
        }
    }

    /** The first column. */
    static Set<String> words(String file) {
        Set<String> words = new LinkedHashSet<>();
        rows(file).forEach(row -> words.add(row.getFirst()));
        return Set.copyOf(words);
    }
}
