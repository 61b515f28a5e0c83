package io.waybill.app.evaluate;

import io.waybill.lexicon.name.NameKind;
import java.util.List;
import java.util.Optional;

/**
 * Two names of a file of pairs, and what the file says of them.
 *
 * @param match whether they name one, where the file says so
 * @param schema as it stands in the file, or ""
 * @param script latin, cross or ""
 * @param births, countries of the first, and of the other; empty lists where not given
 */
record NamePair(
        String one,
        String two,
        Optional<Boolean> match,
        String schema,
        String script,
        List<String> births,
        List<String> countries,
        List<String> otherBirths,
        List<String> otherCountries) {

    /** The kind of name that the schema stands for. */
    NameKind kind() {
        return switch (schema) {
            case "Person" -> NameKind.PERSON;
            case "Company", "Organization", "PublicBody" -> NameKind.ORGANISATION;
            case "Vessel" -> NameKind.SHIP;
            case "Airplane" -> NameKind.AIRCRAFT;
            default -> NameKind.UNKNOWN;
        };
    }
}
