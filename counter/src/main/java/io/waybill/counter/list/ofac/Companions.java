package io.waybill.counter.list.ofac;

import io.waybill.counter.list.CsvTable;
import io.waybill.counter.list.Problem;
import io.waybill.model.ListedName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The aliases, addresses and ends of remarks that stand in files beside the main one, by number of entry. Not thread-safe. */
final class Companions {
    private static final List<String> ALIAS = List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks");
    private static final List<String> ADDRESS =
            List.of("ent_num", "Add_Num", "Address", "City/State/Province/Postal Code", "Country", "Add_remarks");
    private static final List<String> COMMENT = List.of("ent_num", "comment");

    private final Map<String, List<Line>> aliases = new HashMap<>();
    private final Map<String, List<Line>> addresses = new HashMap<>();
    private final Map<String, List<Line>> comments = new HashMap<>();

    /** A row of a companion. */
    private record Line(String where, List<String> cells) {}

    /** Reads a companion: {@code alt}, {@code add} or {@code comments}. */
    void add(String kind, Path file) {
        switch (kind) {
            case "alt" -> read(file, ALIAS, aliases);
            case "add" -> read(file, ADDRESS, addresses);
            default -> read(file, COMMENT, comments);
        }
    }

    /** Tells every other name with the number of its entry. */
    void aliases(BiConsumer<String, String> sink) {
        aliases.forEach((number, lines) ->
                lines.forEach(line -> sink.accept(line.cells().get(3), number)));
    }

    /** The remarks of an entry that go on beside the main file, as they stand there; empty if none do. */
    String comments(String number) {
        return comments.getOrDefault(number, List.of()).stream()
                .map(line -> line.cells().get(1))
                .collect(Collectors.joining());
    }

    void addTo(String number, OfacEntry entry, Remarks remarks) {
        for (Line line : aliases.getOrDefault(number, List.of())) {
            source("alt", ALIAS, line, entry);
            String name = line.cells().get(3);
            boolean former = line.cells().get(2).equals("fka");
            if (!name.isEmpty()) {
                entry.name(name, former ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS, false);
            }
            entry.builder().reason(line.cells().get(4));
        }
        for (Line line : addresses.getOrDefault(number, List.of())) {
            source("add", ADDRESS, line, entry);
            entry.builder()
                    .address(Stream.of(2, 3, 4)
                            .map(line.cells()::get)
                            .filter(cell -> !cell.isEmpty())
                            .collect(Collectors.joining(", ")));
            remarks.country(line.cells().get(4), entry).ifPresent(entry.builder()::country);
            entry.builder().reason(line.cells().get(5));
        }
        for (Line line : comments.getOrDefault(number, List.of())) {
            source("comments", COMMENT, line, entry);
        }
    }

    /** Every row whose entry does not stand in the main file. */
    Stream<Problem> orphans(Set<String> numbers) {
        return Stream.of(
                        orphans(aliases, numbers, "alias of an entry that the list does not hold"),
                        orphans(addresses, numbers, "address of an entry that the list does not hold"),
                        orphans(comments, numbers, "comment on an entry that the list does not hold"))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> orphans(Map<String, List<Line>> lines, Set<String> numbers, String reason) {
        return lines.entrySet().stream()
                .filter(entry -> !numbers.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(line -> new Problem(line.where(), reason));
    }

    private static void source(String prefix, List<String> columns, Line line, OfacEntry entry) {
        for (int column = 0; column < columns.size(); column++) {
            entry.builder()
                    .source(prefix + "/" + columns.get(column), line.cells().get(column));
        }
    }

    private static void read(Path file, List<String> columns, Map<String, List<Line>> into) {
        OfacTable.forEach(
                file,
                columns,
                row -> into.computeIfAbsent(row.cell(0), number -> new ArrayList<>())
                        .add(new Line(row.where(), cells(row, columns))));
    }

    /** Comments go on in the middle of a remark: the white space around them counts. */
    private static List<String> cells(CsvTable.Row row, List<String> columns) {
        return columns == COMMENT
                ? List.of(row.cell(0), row.raw(1))
                : Stream.iterate(0, column -> column + 1)
                        .limit(columns.size())
                        .map(column -> OfacTable.cell(row, column))
                        .toList();
    }
}
