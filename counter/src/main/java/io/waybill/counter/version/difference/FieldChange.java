package io.waybill.counter.version.difference;

import java.util.Optional;

/**
 * One value that changed; of a field with several values one that was added or removed.
 *
 * @param field such as {@code alias}, {@code birthDate}; {@code source.} and the publisher's own name for a field of
 *     the source record
 * @param old empty where the value was added
 * @param now empty where the value was removed
 */
public record FieldChange(String field, Optional<String> old, Optional<String> now) {
    static final String SOURCE = "source.";

    /** Whether it is told in the publisher's fields, not in Waybill's. */
    public boolean isOfSource() {
        return field.startsWith(SOURCE);
    }
}
