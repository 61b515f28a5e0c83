package io.waybill.counter.list.ofac;

import io.waybill.counter.list.EntrySink;
import io.waybill.lexicon.actor.Countries;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;

/** What OFAC's labels and remarks mean, for lists of others that repeat its records. Not thread-safe; for one reading. */
public final class OfacWords {
    private final Features features = new Features();
    private final Directory directory = new Directory();
    private final Remarks remarks;

    public OfacWords(EntrySink sink) {
        remarks = new Remarks(features, Countries.load(), directory, sink);
    }

    /** Tells the main name of an entry, by which others may refer to it. */
    public void name(String name, String number) {
        directory.name(name, number);
    }

    /** Tells another name of an entry. */
    public void alias(String name, String number) {
        directory.alias(name, number);
    }

    /** Whether a text is a label and nothing but one. */
    public boolean isLabel(String text) {
        return features.isLabel(text);
    }

    /** Whether what stands behind a label is a number, which may have an issuer and dates. */
    public boolean isNumbered(String label) {
        return features.isNumbered(label);
    }

    /**
     * Starts a record of an entry that is being filled.
     *
     * @param where file, line and entry, for problems
     */
    public OfacRecord record(DesignationBuilder builder, EntryType type, String where) {
        return new OfacRecord(new OfacEntry(builder, type, where), remarks);
    }
}
