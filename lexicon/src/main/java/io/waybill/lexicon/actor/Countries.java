package io.waybill.lexicon.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as lists and customers write them: names, adjectives, demonyms, codes. Immutable, thread-safe. */
public final class Countries {
    private final Map<String, String> byName = new HashMap<>();

    private Countries() {
        for (var row : Row.read("cldr-territories.tsv", 4)) {
            var code = row.cell(0).toLowerCase(Locale.ROOT);
            for (var column = 0; column < 4; column++) {
                byName.put(Names.fold(row.cell(column)), code);
            }
        }
        for (var row : Row.read("nations.tsv", 7)) {
            var code = row.cell(0).toLowerCase(Locale.ROOT);
            byName.put(Names.fold(row.cell(1)), code);
            for (var column = 2; column <= 4; column++) {
                row.list(column).forEach(name -> byName.putIfAbsent(Names.fold(name), code));
            }
        }
    }

    /** The table that ships with the program. */
    public static Countries load() {
        return new Countries();
    }

    /**
     * ISO 3166 alpha-2, lower case, of a country written in any of these ways, whatever the case; "Korea, North" and "Iran
     * (Islamic Republic of)" are read as "North Korea" and "Islamic Republic of Iran".
     */
    public Optional<String> code(String text) {
        var found = find(text);
        return found.isPresent() ? found : turned(text).flatMap(this::find);
    }

    private Optional<String> find(String text) {
        var folded = Names.fold(text);
        var found = byName.get(folded);
        if (found == null && folded.startsWith("the ")) {
            found = byName.get(folded.substring(4));
        }
        return Optional.ofNullable(found);
    }

    /** What a register puts behind a comma or in parentheses, put first. */
    private static Optional<String> turned(String text) {
        var behind = text.indexOf(',') >= 0 ? text.indexOf(',') : text.indexOf('(');
        return behind <= 0
                ? Optional.empty()
                : Optional.of(text.substring(behind + 1).replace(")", "").strip() + " "
                        + text.substring(0, behind).strip());
    }
}
