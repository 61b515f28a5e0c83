package io.waybill.counter.version.update;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the files of a list are published.
 *
 * @param list id of the list
 */
public record Publisher(String list, List<Address> files) {
    private static final int COLUMNS = 5;

    public Publisher {
        files = List.copyOf(files);
    }

    /**
     * A file at its address.
     *
     * @param file name under which it is read
     */
    public record Address(String file, URI address) {}

    /** The table that ships with the program. */
    public static List<Publisher> shipped() {
        return of("publishers.tsv", Tsv.rows(Publisher.class, "publishers.tsv", COLUMNS));
    }

    /** A table of the user's own, in the form of the one that ships; a WaybillException names the line at fault. */
    public static List<Publisher> read(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            var rows = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            return of(table.toString(), rows);
        } catch (IOException | UncheckedIOException e) {
            throw new WaybillException(table.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** The same files at a mirror: PREFIX/list/file. */
    public Publisher at(String prefix) {
        var base = prefix.endsWith("/") ? prefix : prefix + "/";
        return new Publisher(
                list,
                files.stream()
                        .map(file -> new Address(file.file(), address(prefix, base + list + "/" + file.file())))
                        .toList());
    }

    private static List<Publisher> of(String table, List<List<String>> rows) {
        var lists = new LinkedHashMap<String, List<Address>>();
        for (var row : rows) {
            if (row.size() < 3 || !row.get(1).matches("[\\w.-]+")) {
                throw new WaybillException(
                        table, "a row is not: list, name of the file, address, format, source: " + row);
            }
            lists.computeIfAbsent(row.getFirst(), list -> new ArrayList<>())
                    .add(new Address(row.get(1), address(table, row.get(2))));
        }
        return lists.entrySet().stream()
                .map(list -> new Publisher(list.getKey(), list.getValue()))
                .toList();
    }

    private static URI address(String where, String text) {
        try {
            var address = URI.create(text);
            if (List.of("http", "https").contains(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new WaybillException(where, "is no address: " + text, e);
        }
        throw new WaybillException(where, "is no address that starts with http:// or https://: " + text);
    }
}
