package io.waybill.model;

import java.util.Locale;
import java.util.Optional;

/** One link of a chain of sources, nearest to the event first. An empty source is the author's own voice. */
public record Attribution(Optional<Source> source, Optional<Phrase> cue, Stance stance, Quoted quoted) {
    /** What the source does with the proposition. */
    public enum Stance {
        ASSERTS,
        ALLEGES,
        DENIES,
        SUGGESTS,
        CONFIRMS,
        DECLINES,
        RETRACTS;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the words are given. */
    public enum Quoted {
        DIRECT,
        INDIRECT,
        AUTHOR;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The author's own voice. */
    public static Attribution author(Stance stance) {
        return new Attribution(Optional.empty(), Optional.empty(), stance, Quoted.AUTHOR);
    }
}
