package io.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * A name of an entry of a list.
 *
 * @param text as the list writes it, such as "MKRTYCHEV, Ashot"
 * @param weak whether the list itself calls the name weak or of low quality
 * @param script ISO 15924, such as {@code Latn}, where the list says it or the letters do
 * @param parts as the list divides the name, in its order; empty where it does not
 */
public record ListedName(String text, Kind kind, boolean weak, Optional<String> script, List<Part> parts) {
    public ListedName {
        parts = List.copyOf(parts);
    }

    /** A name of which nothing else is said. */
    public ListedName(String text, Kind kind) {
        this(text, kind, false, Optional.empty(), List.of());
    }

    /** Which of the names it is. */
    public enum Kind {
        MAIN,
        ALIAS,
        FORMER
    }

    /** What a part of a name is. */
    public enum PartKind {
        GIVEN,
        MIDDLE,
        FAMILY,
        PATRONYMIC,
        MATRONYMIC,
        WHOLE
    }

    /** A part of a name. */
    public record Part(PartKind kind, String text) {}
}
