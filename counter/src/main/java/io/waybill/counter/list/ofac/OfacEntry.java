package io.waybill.counter.list.ofac;

import io.waybill.counter.list.Scripts;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.Vessel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An entry while it is read; what a ship or aircraft has is gathered here. Not thread-safe. */
final class OfacEntry {
    private static final String OFAC = "OFAC";

    private static final Pattern BETWEEN = Pattern.compile(";(?=\\s|$)");

    private final DesignationBuilder builder;
    private final EntryType type;
    private final String where;
    private Optional<String> flag = Optional.empty();
    private final Set<String> formerFlags = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> tonnages = new LinkedHashSet<>();
    private final Set<String> owners = new LinkedHashSet<>();
    private Optional<String> built = Optional.empty();
    private Optional<String> listedOn = Optional.empty();

    /** @param where file and line, for problems */
    OfacEntry(String list, String number, EntryType type, String where) {
        this(Designation.of(list, number, ListKind.SANCTIONS, type).authority(OFAC), type, where + ", entry " + number);
    }

    /** An entry of another list, which repeats OFAC's. */
    OfacEntry(DesignationBuilder builder, EntryType type, String where) {
        this.builder = builder;
        this.type = type;
        this.where = where;
    }

    DesignationBuilder builder() {
        return builder;
    }

    EntryType type() {
        return type;
    }

    String where() {
        return where;
    }

    /** A name as OFAC writes it: of persons the family name first, then a comma. */
    void name(String text, ListedName.Kind kind, boolean weak) {
        int comma = text.indexOf(", ");
        List<ListedName.Part> parts = type != EntryType.PERSON || comma < 0
                ? List.of()
                : List.of(
                        new ListedName.Part(ListedName.PartKind.FAMILY, text.substring(0, comma)),
                        new ListedName.Part(
                                ListedName.PartKind.GIVEN,
                                text.substring(comma + 2).strip()));
        builder.name(new ListedName(text, kind, weak, Scripts.of(text), parts));
    }

    /** Titles and offices, which semicolons divide; the remarks tell them once more. */
    void titles(String text) {
        BETWEEN.splitAsStream(text).forEach(builder::reason);
    }

    /** The first flag is the ship's; of others the country alone is kept. */
    void flag(String country) {
        flag = flag.or(() -> Optional.of(country));
        builder.country(country);
    }

    void formerFlag(String country) {
        formerFlags.add(country);
    }

    void craftType(String words) {
        types.add(words);
    }

    void tonnage(String words) {
        tonnages.add(words);
    }

    void owner(String name) {
        owners.add(name);
    }

    void built(String date) {
        built = built.or(() -> Optional.of(date));
    }

    /** Of several dates of listing the first counts. */
    void listedOn(String day) {
        if (listedOn.isEmpty() || day.compareTo(listedOn.get()) < 0) {
            listedOn = Optional.of(day);
        }
    }

    Designation build(String fileDate) {
        finish();
        return builder.build(fileDate);
    }

    /** Adds what was gathered. */
    void finish() {
        if (type == EntryType.SHIP || type == EntryType.AIRCRAFT) {
            builder.vessel(new Vessel(
                    flag,
                    new ArrayList<>(formerFlags),
                    joined(types),
                    joined(tonnages),
                    new ArrayList<>(owners),
                    built));
        }
        listedOn.ifPresent(builder::listedOn);
    }

    private static Optional<String> joined(Set<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }
}
