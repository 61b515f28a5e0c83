package io.waybill.lexicon.actor;

import io.waybill.model.Source;

/**
 * A common noun that can speak.
 *
 * @param lemma lower case
 * @param kind what kind of source it is
 */
public record SpeakerNoun(String lemma, Source.Kind kind, Number number) {
    /** Whether it is a person, an office of many, or a thing. */
    public enum Number {
        PERSON,
        COLLECTIVE,
        THING
    }
}
