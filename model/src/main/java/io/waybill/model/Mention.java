package io.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * The words that fill a role, and whom or what they mean.
 *
 * @param text the literal substring of the report at [start, end)
 * @param entity the canonical name over the report; empty where it stays open, with {@code candidates}
 * @param implied the text only implies the filler; the span is that of the words which imply it
 * @param party id of the party in the register, where it is one
 */
public record Mention(
        String text,
        int start,
        int end,
        Optional<String> entity,
        List<String> candidates,
        boolean implied,
        Optional<String> party) {
    public Mention {
        candidates = List.copyOf(candidates);
    }

    public static Mention of(Phrase phrase, String entity) {
        return new Mention(
                phrase.text(), phrase.start(), phrase.end(), Optional.of(entity), List.of(), false, Optional.empty());
    }

    public Mention withParty(String id) {
        return new Mention(text, start, end, entity, candidates, implied, Optional.of(id));
    }

    public Mention asImplied() {
        return new Mention(text, start, end, entity, candidates, true, party);
    }

    /** The canonical name, or the words themselves where it is open. */
    public String name() {
        return entity.orElse(text);
    }
}
