package io.waybill.lexicon.resource;

import io.waybill.model.WaybillException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tables of knowledge: tab-separated cells, one fact a row; a line that starts with {@code #} is a comment. */
public final class Tsv {
    private Tsv() {}

    /**
     * The rows of a resource.
     *
     * @param beside a class of the package in which the resource stands
     * @param columns cells that each row has at least
     * @throws WaybillException where the resource is missing or a row too short; it names the line
     */
    public static List<List<String>> rows(Class<?> beside, String file, int columns) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new WaybillException(file, "the resource is missing from the program; build it again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() < columns) {
                    throw new WaybillException(
                            file + ", line " + number, "a row has " + cells.size() + " cells, not " + columns);
                }
                rows.add(cells);
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new WaybillException(file, "the resource could not be read; build the program again", e);
        }
    }
}
