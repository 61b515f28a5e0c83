package io.waybill.identify.claim;

import static io.waybill.identify.claim.Edits.with;

import io.waybill.identify.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "provided", "re-exported": finds the base form of a verb of dealing that the lemmatiser left inflected. */
final class LemmaRepairs implements Repair {
    private static final Set<String> INFLECTED = Set.of("VBD", "VBN", "VBG", "VBZ");

    private final Frames frames;

    LemmaRepairs(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void mend(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (INFLECTED.contains(token.pos()) && token.lemma().equals(form)) {
            base(form).ifPresent(base -> tokens.set(i, with(token, base, token.pos(), token.head(), token.relation())));
        }
    }

    private Optional<String> base(String form) {
        for (String ending : List.of("ed", "ing", "es", "s")) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                String stem = form.substring(0, form.length() - ending.length());
                for (String base : List.of(stem, stem + "e", stem.substring(0, stem.length() - 1))) {
                    if (known(base)) {
                        return Optional.of(base);
                    }
                    if (base.startsWith("re") && known(base.replaceFirst("^re-?", ""))) {
                        return Optional.of(base.replaceFirst("^re-?", ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean known(String base) {
        return !frames.verb(base).isEmpty();
    }
}
