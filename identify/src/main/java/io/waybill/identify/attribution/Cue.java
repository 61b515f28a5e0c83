package io.waybill.identify.attribution;

import io.waybill.model.Attribution.Stance;
import java.util.Set;

/**
 * A word or phrase of saying, believing, showing, denying, wanting.
 *
 * @param pos verb, noun, adj, adv or prep
 * @param complements what it takes: {@code that}, {@code quote}, {@code object}, {@code inf}, {@code of}, or a preposition
 */
public record Cue(String lemma, String pos, Stance stance, Kind kind, Set<String> complements) {
    /** What sort of act the cue tells of. */
    public enum Kind {
        /** Saying, showing, believing, denying: what {@code cues.tsv} lists, which claims rest on. */
        SAYING,
        /** Wanting, planning, liking, ordering: an attitude to what is told, which vouches for nothing. */
        ATTITUDE
    }

    public Cue {
        complements = Set.copyOf(complements);
    }

    public boolean takes(String complement) {
        return complements.contains(complement);
    }
}
