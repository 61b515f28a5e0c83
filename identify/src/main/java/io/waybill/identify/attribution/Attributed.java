package io.waybill.identify.attribution;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something told on somebody's word.
 *
 * @param sentence index of the sentence that holds the cue
 * @param source the phrase that names who says it, with description; empty where the text names nobody
 * @param cue the words that tell that something is said, held, wanted or shown
 * @param content what is said: one stretch or several, in the order of the text, over several sentences where it is long
 * @param within position in the finder's list of the nearest attribution whose content holds this one
 */
public record Attributed(
        int sentence,
        Optional<Span> source,
        Span cue,
        List<Span> content,
        Stance stance,
        Cue.Kind kind,
        OptionalInt within) {
    public Attributed {
        content = List.copyOf(content);
    }

    /** Whether it stands inside the content of another. */
    public boolean isNested() {
        return within.isPresent();
    }

    Attributed inside(OptionalInt outer) {
        return new Attributed(sentence, source, cue, content, stance, kind, outer);
    }
}
