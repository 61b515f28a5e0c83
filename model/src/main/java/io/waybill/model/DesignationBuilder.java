package io.waybill.model;

import io.waybill.model.Designation.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what a record says of one entry; what is said twice is kept once, blank text not at all. Not thread-safe. */
public final class DesignationBuilder {
    private final String list;
    private final String entry;
    private ListKind kind;
    private EntryType type;
    private final Set<ListedName> names = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final Set<DateRange> births = new LinkedHashSet<>();
    private final Set<String> birthPlaces = new LinkedHashSet<>();
    private final Set<String> nationalities = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<Measure> measures = new LinkedHashSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final List<Field> source = new ArrayList<>();
    private Optional<String> gender = Optional.empty();
    private Optional<Vessel> vessel = Optional.empty();
    private Optional<String> authority = Optional.empty();
    private Optional<String> listedOn = Optional.empty();

    DesignationBuilder(String list, String entry, ListKind kind, EntryType type) {
        this.list = list;
        this.entry = entry;
        this.kind = kind;
        this.type = type;
    }

    public DesignationBuilder kind(ListKind value) {
        kind = value;
        return this;
    }

    public DesignationBuilder type(EntryType value) {
        type = value;
        return this;
    }

    public DesignationBuilder name(ListedName value) {
        names.add(value);
        return this;
    }

    public DesignationBuilder identifier(Identifier value) {
        identifiers.add(value);
        return this;
    }

    public DesignationBuilder birth(DateRange value) {
        births.add(value);
        return this;
    }

    public DesignationBuilder birthPlace(String value) {
        add(birthPlaces, value);
        return this;
    }

    public DesignationBuilder nationality(String value) {
        add(nationalities, value);
        return this;
    }

    public DesignationBuilder country(String value) {
        add(countries, value);
        return this;
    }

    public DesignationBuilder address(String value) {
        add(addresses, value);
        return this;
    }

    public DesignationBuilder programme(String value) {
        add(programmes, value);
        return this;
    }

    public DesignationBuilder measure(Measure value) {
        measures.add(value);
        return this;
    }

    public DesignationBuilder reason(String value) {
        add(reasons, value);
        return this;
    }

    public DesignationBuilder link(Link value) {
        links.add(value);
        return this;
    }

    public DesignationBuilder gender(String value) {
        gender = Optional.of(value.strip()).filter(text -> !text.isEmpty());
        return this;
    }

    public DesignationBuilder vessel(Vessel value) {
        vessel = Optional.of(value);
        return this;
    }

    public DesignationBuilder authority(String value) {
        authority = Optional.of(value.strip()).filter(text -> !text.isEmpty());
        return this;
    }

    public DesignationBuilder listedOn(String value) {
        listedOn = Optional.of(value.strip()).filter(text -> !text.isEmpty());
        return this;
    }

    /** A field of the source record. */
    public DesignationBuilder source(String field, String value) {
        if (!value.isBlank()) {
            source.add(new Field(field, value));
        }
        return this;
    }

    /** Whether a name has been said; without one there is no entry. */
    public boolean hasName() {
        return !names.isEmpty();
    }

    /**
     * The entry, its main name first.
     *
     * @param fileDate ISO date of the list file
     * @throws WaybillException where no name has been said
     */
    public Designation build(String fileDate) {
        List<ListedName> ordered = new ArrayList<>(names);
        ordered.sort((a, b) -> a.kind().compareTo(b.kind()));
        return new Designation(
                list,
                entry,
                kind,
                type,
                ordered,
                List.copyOf(identifiers),
                List.copyOf(births),
                List.copyOf(birthPlaces),
                List.copyOf(nationalities),
                List.copyOf(countries),
                gender,
                List.copyOf(addresses),
                vessel,
                List.copyOf(programmes),
                authority,
                List.copyOf(measures),
                listedOn,
                List.copyOf(reasons),
                List.copyOf(links),
                source,
                fileDate);
    }

    private static void add(Set<String> values, String value) {
        String text = value.strip();
        if (!text.isEmpty()) {
            values.add(text);
        }
    }
}
