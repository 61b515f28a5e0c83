package io.waybill.app.evaluate;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom reports designate, as people or typography tell.
 *
 * @param reports in order of their names, which begin with the date
 */
public record DesigneeList(List<Listed> reports) {
    private static final int LONGEST = 12;
    /** Datelines and headings, which are set in bold too. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iU).*(\\b(washington|reports|information|identifiers?|designations?|identifications?|conclusion|sanctions"
                    + "|implications|leadership|individuals?|entity|entities|treasury|global magnitsky)\\b|[:?–-]$).*");

    /** What stands beside a name: a short form in brackets, the word "Name:". */
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*(?:\\)|$)|^(?:Name|Entity|Individual):\\s*");

    /**
     * @param designees each with all its names
     * @param open names that count neither way: designated earlier, or doubtful
     * @param counted false for a report that is not part of the sample
     */
    public record Listed(String report, List<Set<String>> designees, List<String> open, boolean counted) {
        String year() {
            return report.substring(0, Math.min(4, report.length()));
        }
    }

    /** Reads every {@code *.json} of a folder; throws {@link WaybillException} where it holds none or a damaged one. */
    public static DesigneeList read(Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WaybillException(folder.toString(), "cannot be read; give a folder of designee lists", e);
        }
        List<Listed> reports = new ArrayList<>();
        for (Path file : files) {
            try {
                JsonNode list = JsonMapper.shared().readTree(file);
                reports.add(listed(list)
                        .orElseThrow(() -> new WaybillException(
                                file.toString(), "is no list of designees (fields report and designees)")));
            } catch (JacksonException e) {
                throw new WaybillException(file.toString(), "is no JSON: " + e.getOriginalMessage(), e);
            }
        }
        if (reports.isEmpty()) {
            throw new WaybillException(folder.toString(), "holds no list of designees (*.json)");
        }
        return new DesigneeList(List.copyOf(reports));
    }

    private static Optional<Listed> listed(JsonNode list) {
        if (!list.path("designees").isArray()) {
            return Optional.empty();
        }
        List<Set<String>> designees = Fields.items(list, "designees").stream()
                .map(designee -> keys(Stream.concat(
                        Fields.text(designee, "name").stream(), Fields.texts(designee, "aliases").stream())))
                .toList();
        List<String> open = Stream.of("earlier", "doubtful")
                .flatMap(field -> Fields.items(list, field).stream())
                .flatMap(item -> (item.isObject() ? Fields.text(item, "name") : Fields.text(item)).stream())
                .map(PartyNames::key)
                .toList();
        return Fields.text(list, "report")
                .map(report -> new Listed(report, designees, open, !Fields.flag(list, "extra")));
    }

    /**
     * Reads a table with a header whose columns are report, date, title and the strings in bold, parted by {@code " | "};
     * datelines and usual headings are left out.
     */
    public static DesigneeList silver(Path table) {
        TreeMap<String, Listed> reports = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(table)) {
                String[] columns = line.split("\t", -1);
                if (columns.length > 3 && !columns[0].equals("file")) {
                    List<Set<String>> names = Stream.of(columns[3].split(" \\| "))
                            .map(bold -> ASIDE.matcher(bold).replaceAll("").strip())
                            .filter(DesigneeList::mayName)
                            .map(name -> keys(Stream.of(name)))
                            .distinct()
                            .toList();
                    reports.put(columns[0], new Listed(columns[0], names, List.of(), true));
                }
            }
        } catch (IOException e) {
            throw new WaybillException(table.toString(), "cannot be read; give a table of names set in bold", e);
        }
        return new DesigneeList(List.copyOf(reports.values()));
    }

    private static boolean mayName(String bold) {
        return !bold.isEmpty()
                && (Character.isUpperCase(bold.codePointAt(0)) || Character.isDigit(bold.codePointAt(0)))
                && bold.split(" ").length <= LONGEST
                && !NO_NAME.matcher(bold).matches();
    }

    private static Set<String> keys(Stream<String> names) {
        return names.map(PartyNames::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Without the reports that the other list holds. */
    public DesigneeList without(DesigneeList other) {
        Set<String> names = other.reports.stream().map(Listed::report).collect(Collectors.toSet());
        return new DesigneeList(
                reports.stream().filter(r -> !names.contains(r.report())).toList());
    }

    /** The reports whose names are at hand. */
    public DesigneeList only(Set<String> names) {
        return new DesigneeList(
                reports.stream().filter(r -> names.contains(r.report())).toList());
    }
}
