package io.waybill.app.evaluate;

import io.waybill.model.Span;
import java.util.Optional;

/**
 * Who or what fills a role, or speaks.
 *
 * @param entity the canonical name
 * @param optional no loss if missed, in labelled claims only
 */
record Filler(Optional<String> text, Optional<String> entity, Optional<Span> span, boolean optional) {
    static Filler named(String name) {
        return new Filler(Optional.of(name), Optional.empty(), Optional.empty(), false);
    }

    Filler asOptional() {
        return new Filler(text, entity, span, true);
    }

    boolean required() {
        return !optional;
    }
}
