package io.waybill.identify.claim;

import io.waybill.model.Attribution.Stance;
import java.util.Set;

/**
 * A word or phrase of saying, believing, showing, denying.
 *
 * @param pos verb, noun, adj, adv or prep
 * @param complements what it takes: {@code that}, {@code quote}, {@code object}, {@code inf}, {@code of}, {@code none}
 */
record Cue(String lemma, String pos, Stance stance, Set<String> complements) {
    Cue {
        complements = Set.copyOf(complements);
    }

    boolean takes(String complement) {
        return complements.contains(complement);
    }
}
