package io.waybill.counter.screen;

import io.waybill.model.DateRange;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something to be screened, with what is known of it.
 *
 * @param names the name first, then other names; may be empty where an identifier is given
 * @param births dates of birth, of building or founding
 * @param nationalities ISO 3166 alpha-2, lower case: nationality and citizenship
 * @param countries ISO 3166 alpha-2, lower case: residence, registration, flag
 * @param gender {@code male} or {@code female}
 * @param identifiers those of which the type is known, and others
 */
public record Query(
        List<String> names,
        EntryType type,
        List<DateRange> births,
        List<String> nationalities,
        List<String> countries,
        Optional<String> gender,
        List<Number> identifiers,
        List<String> addresses) {
    public Query {
        names = List.copyOf(names);
        births = List.copyOf(births);
        nationalities = List.copyOf(nationalities);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
    }

    /** A number of the party; any type fits where none is said. */
    public record Number(Optional<Identifier.Type> type, String value) {}

    /** A query of which only name and type are known. */
    public static Query of(String name, EntryType type) {
        return new Query(List.of(name), type, List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of());
    }

    /** Name, or number where there is no name; empty where there is nothing to look for. */
    public Optional<String> caption() {
        return names.isEmpty() ? identifiers.stream().findFirst().map(Number::value) : Optional.of(names.getFirst());
    }
}
