package io.waybill.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What the user knows of a name on the command line. */
final class ScreenQuery {
    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "person, company, organisation, ship, aircraft, wallet or address.")
    private String type = "";

    @Option(names = "--birth-date", paramLabel = "DATE", description = "Day, month or year: 1962-11-05, 1962.")
    private List<String> birthDates = List.of();

    @Option(names = "--nationality", paramLabel = "COUNTRY", description = "Code or name; may be given again.")
    private List<String> nationalities = List.of();

    @Option(names = "--country", paramLabel = "COUNTRY", description = "Of residence, registration or flag.")
    private List<String> countries = List.of();

    @Option(names = "--gender", paramLabel = "GENDER", description = "male or female.")
    private List<String> genders = List.of();

    @Option(
            names = "--id",
            paramLabel = "NUMBER",
            description = "Any number: passport, tax, registration, IMO, MMSI, wallet address, e-mail.")
    private List<String> ids = List.of();

    @Option(names = "--alias", paramLabel = "NAME", description = "Another name of the same party.")
    private List<String> aliases = List.of();

    @Option(names = "--address", paramLabel = "ADDRESS", description = "A whole address.")
    private List<String> addresses = List.of();

    boolean hasNumber() {
        return !ids.isEmpty();
    }

    /** Cells by field, as a row of a customer file would have them. */
    Map<String, List<String>> cells(List<String> names) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        put(cells, "name", names);
        put(cells, "alias", aliases);
        put(cells, "type", type.isEmpty() ? List.of() : List.of(type));
        put(cells, "birthDate", birthDates);
        put(cells, "nationality", nationalities);
        put(cells, "country", countries);
        put(cells, "gender", genders);
        put(cells, "id", ids);
        put(cells, "address", addresses);
        return cells;
    }

    private static void put(Map<String, List<String>> cells, String field, List<String> values) {
        if (!values.isEmpty()) {
            cells.put(field, values);
        }
    }
}
