package io.waybill.identify.language;

import java.util.Optional;

/** Vectors of word forms: near in meaning, near in direction. Thread-safe. */
@FunctionalInterface
public interface WordVectors {
    WordVectors NONE = form -> Optional.empty();

    /** The vector of a word form as written, of unit length; empty where the word is unknown. */
    Optional<float[]> of(String form);
}
