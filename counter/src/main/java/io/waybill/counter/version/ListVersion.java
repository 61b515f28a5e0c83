package io.waybill.counter.version;

import io.waybill.model.Designation;
import io.waybill.model.WaybillException;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A version of a list. Its records are mapped when the first is asked for; where their file is damaged or of an older
 * form it is made anew from the publisher's files, which are kept, or told by a WaybillException. Thread-safe.
 */
public final class ListVersion {
    private final Manifest manifest;
    private final Supplier<Records> opening;
    private volatile @Nullable Records records;

    ListVersion(Manifest manifest, Supplier<Records> opening) {
        this.manifest = manifest;
        this.opening = opening;
    }

    /** What is known of it besides its records. */
    public Manifest manifest() {
        return manifest;
    }

    /** For receipts. */
    public Stamp stamp() {
        return manifest.stamp();
    }

    /** Number of entries. */
    public int size() {
        return records().size();
    }

    /** The entry at a position, 0 to {@link #size} - 1, in the order of the publisher's files. */
    public Designation entry(int position) {
        return records().entry(position);
    }

    /** The position of the first entry with a publisher's number. */
    public OptionalInt position(String number) {
        return records().position(number);
    }

    /** All entries, in order. */
    public void forEach(Consumer<Designation> consumer) {
        records().forEach(consumer);
    }

    /** Whether every record is as it was written; made anew first where the file is not whole. */
    public boolean isSound() {
        try {
            records().verify();
            return true;
        } catch (WaybillException e) {
            return false;
        }
    }

    /** The records themselves. */
    public Records records() {
        var known = records;
        if (known == null) {
            synchronized (this) {
                known = records;
                if (known == null) {
                    known = opening.get();
                    records = known;
                }
            }
        }
        return known;
    }
}
