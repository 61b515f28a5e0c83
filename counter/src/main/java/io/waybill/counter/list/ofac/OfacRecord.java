package io.waybill.counter.list.ofac;

import io.waybill.model.ListedName.Kind;
import java.util.Optional;

/** A record of OFAC's that another list repeats; {@link #finish} adds what is gathered of it. Not thread-safe. */
public final class OfacRecord {
    private final OfacEntry entry;
    private final Remarks remarks;

    OfacRecord(OfacEntry entry, Remarks remarks) {
        this.entry = entry;
        this.remarks = remarks;
    }

    /** A name, of a person "LAST, First". */
    public void name(String text, Kind kind) {
        entry.name(text, kind, false);
    }

    public void titles(String text) {
        entry.titles(text);
    }

    /** A label with what it tells, such as "Passport D366 871 (Jordan) issued 23 Jun 1999". */
    public void labelled(String text) {
        remarks.labelled(text, entry);
    }

    /** Remarks that semicolons divide. */
    public void remarks(String text) {
        remarks.addAll(text, false, entry);
    }

    public void listedOn(String day) {
        entry.listedOn(day);
    }

    /** What a ship's columns tell, each blank where it tells nothing. */
    public void ship(String flag, String type, String tonnage, String grossTonnage, String owner) {
        remarks.country(flag, entry).ifPresent(entry::flag);
        told(type).ifPresent(entry::craftType);
        told(tonnage).ifPresent(text -> entry.tonnage("Tonnage " + text));
        told(grossTonnage).ifPresent(text -> entry.tonnage("Gross Registered Tonnage " + text));
        told(owner).ifPresent(entry::owner);
    }

    /** Adds what was gathered. */
    public void finish() {
        entry.finish();
    }

    private static Optional<String> told(String text) {
        return Optional.of(text.strip()).filter(found -> !found.isEmpty());
    }
}
