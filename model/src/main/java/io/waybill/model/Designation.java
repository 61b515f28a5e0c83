package io.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a list.
 *
 * @param list id of the list, such as {@code us-ofac-sdn}
 * @param entry the publisher's own number, without prefix
 * @param names the main name first; never empty
 * @param births dates of birth of a person, of building or founding else
 * @param birthPlaces as the list writes them
 * @param nationalities ISO 3166 alpha-2, lower case: nationality and citizenship
 * @param countries ISO 3166 alpha-2, lower case: of addresses, registration, flag, as the list says
 * @param gender {@code male} or {@code female}
 * @param addresses whole, as the list writes them
 * @param programmes as the list names them
 * @param authority who listed, such as "OFAC" or "Council of the European Union"
 * @param listedOn ISO date of listing, where the list tells it
 * @param reasons why, remarks and titles, in the list's words
 * @param source every field of the source record that holds something, in its order
 * @param fileDate ISO date of the list file the entry was read from
 */
public record Designation(
        String list,
        String entry,
        ListKind kind,
        EntryType type,
        List<ListedName> names,
        List<Identifier> identifiers,
        List<DateRange> births,
        List<String> birthPlaces,
        List<String> nationalities,
        List<String> countries,
        Optional<String> gender,
        List<String> addresses,
        Optional<Vessel> vessel,
        List<String> programmes,
        Optional<String> authority,
        List<Measure> measures,
        Optional<String> listedOn,
        List<String> reasons,
        List<Link> links,
        List<Field> source,
        String fileDate) {
    public Designation {
        if (names.isEmpty()) {
            throw new WaybillException(list + ", entry " + entry, "an entry without a name cannot be screened");
        }
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        births = List.copyOf(births);
        birthPlaces = List.copyOf(birthPlaces);
        nationalities = List.copyOf(nationalities);
        countries = List.copyOf(countries);
        addresses = List.copyOf(addresses);
        programmes = List.copyOf(programmes);
        measures = List.copyOf(measures);
        reasons = List.copyOf(reasons);
        links = List.copyOf(links);
        source = List.copyOf(source);
    }

    /** A field of the source record. */
    public record Field(String name, String value) {}

    /** The main name, as the list writes it. */
    public String name() {
        return names.getFirst().text();
    }

    /** Starts an entry of which only where it stands is known. */
    public static DesignationBuilder of(String list, String entry, ListKind kind, EntryType type) {
        return new DesignationBuilder(list, entry, kind, type);
    }
}
