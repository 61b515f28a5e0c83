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
     * The rows of a resource whose last cells may be left out: white space at the end of a line does not count.
     *
     * @param beside a class of the package in which the resource stands
     * @throws WaybillException where the resource is missing
     */
    public static List<List<String>> rows(Class<?> beside, String file) {
        return lines(beside, file).stream()
                .map(line -> cells(line.text().stripTrailing()))
                .toList();
    }

    /**
     * The rows of a resource.
     *
     * @param beside a class of the package in which the resource stands
     * @param columns cells that each row has at least
     * @throws WaybillException where the resource is missing or a row too short; it names the line
     */
    public static List<List<String>> rows(Class<?> beside, String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines(beside, file)) {
            List<String> cells = cells(line.text());
            if (cells.size() < columns) {
                throw new WaybillException(
                        file + ", line " + line.number(), "a row has " + cells.size() + " cells, not " + columns);
            }
            rows.add(cells);
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    /** A line that is a row, with its number from 1. */
    private record Line(int number, String text) {}

    private static List<Line> lines(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new WaybillException(file, "the resource is missing from the program; build it again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new Line(number, line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new WaybillException(file, "the resource could not be read; build the program again", e);
        }
    }
}
