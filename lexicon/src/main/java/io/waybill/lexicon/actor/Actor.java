package io.waybill.lexicon.actor;

import io.waybill.model.Party;
import io.waybill.model.Source;
import java.util.Optional;

/**
 * One reading of a name: whom it means.
 *
 * @param name the name we use for it, over all its forms: "Russia" for Russian, Moscow, the Kremlin
 * @param state name of the state that it is or belongs to
 * @param speaksAs what kind of source it is when it speaks; empty for what does not speak
 * @param form what sort of word named it
 */
public record Actor(String name, Party.Kind kind, Optional<String> state, Optional<Source.Kind> speaksAs, Form form) {
    /** What sort of word names an actor. */
    public enum Form {
        NAME,
        ADJECTIVE,
        DEMONYM,
        METONYM,
        CITY,
        REGION,
        BODY,
        MEDIA
    }

    boolean isState() {
        return kind == Party.Kind.STATE;
    }
}
