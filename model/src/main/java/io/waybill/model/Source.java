package io.waybill.model;

import java.util.Locale;

/** Somebody or something on whose word a claim rests. */
public record Source(Mention mention, Kind kind) {
    /** What kind of source speaks; the meanings stand in the output contract. */
    public enum Kind {
        PERSON,
        OFFICE,
        UNNAMED,
        MEDIA,
        STATE_MEDIA,
        DOCUMENT,
        EVIDENCE;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
