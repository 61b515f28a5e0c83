package io.waybill.identify.claim;

import static io.waybill.identify.claim.Edits.with;

import io.waybill.identify.language.Token;
import java.util.List;
import java.util.Set;

/** Hangs prepositions on the verb or event noun that they belong to. */
final class PrepositionRepairs {
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    private final Frames frames;

    PrepositionRepairs(Frames frames) {
        this.frames = frames;
    }

    /** "identified two ships as property in which": "as" belongs to the verb. */
    static void asProperty(List<Token> tokens, int i) {
        Token as = tokens.get(i);
        if (!as.form().equals("as") || i + 2 >= tokens.size()) {
            return;
        }
        int noun = i + 1;
        while (noun < tokens.size() - 1 && tokens.get(noun).lemma().matches("a|block|blocked")) {
            noun++;
        }
        if (!tokens.get(noun).lemma().equals("property")) {
            return;
        }
        for (int v = i - 1; v >= 0; v--) {
            Token verb = tokens.get(v);
            if (verb.pos().startsWith("VB") && verb.lemma().equals("identify")) {
                tokens.set(i, with(as, "IN", v, "prep"));
                tokens.set(noun, with(tokens.get(noun), "NN", i, "pobj"));
                return;
            }
        }
    }

    /** "through the sale of shells, again, to Russia": "to" belongs to the sale, not to "through". */
    void underPreposition(List<Token> tokens, int i) {
        Token preposition = tokens.get(i);
        boolean stray = PREPOSITIONS.contains(preposition.pos())
                && preposition.relation().equals("prep")
                && preposition.head() >= 0
                && preposition.head() < i - 1
                && tokens.get(preposition.head()).pos().equals("IN");
        if (!stray) {
            return;
        }
        for (int j = preposition.head() + 1; j < i; j++) {
            Token noun = tokens.get(j);
            if (noun.head() == preposition.head()
                    && noun.relation().equals("pobj")
                    && !frames.noun(noun.lemma()).isEmpty()) {
                tokens.set(i, with(preposition, preposition.pos(), j, "prep"));
                return;
            }
        }
    }

    /** "cancelled the delivery of howitzers to Sudan": what comes behind "of" belongs to the delivery. */
    void ofEvent(List<Token> tokens, int i) {
        Token preposition = tokens.get(i);
        boolean stray = (preposition.lemma().equals("to") || preposition.lemma().equals("from"))
                && (preposition.relation().equals("prep")
                        || preposition.relation().equals("dative"))
                && preposition.head() >= 0
                && preposition.head() < i
                && tokens.get(preposition.head()).pos().startsWith("VB");
        if (!stray) {
            return;
        }
        for (int noun = preposition.head() + 1; noun < i; noun++) {
            Token object = tokens.get(noun);
            if (object.head() == preposition.head()
                    && object.relation().equals("dobj")
                    && object.pos().startsWith("NN")
                    && hasOf(tokens, noun, i)
                    && frames.noun(object.lemma()).stream().anyMatch(f -> takes(f, preposition.lemma()))
                    && frames.verb(tokens.get(preposition.head()).lemma()).stream()
                            .noneMatch(f -> takes(f, preposition.lemma()))) {
                tokens.set(i, with(preposition, preposition.pos(), noun, "prep"));
                return;
            }
        }
    }

    private static boolean takes(Frame frame, String preposition) {
        return frame.slot(preposition) instanceof Slot.Roles;
    }

    private static boolean hasOf(List<Token> tokens, int noun, int before) {
        return tokens.subList(noun, before).stream()
                .anyMatch(t -> t.head() == noun && t.lemma().equals("of"));
    }
}
