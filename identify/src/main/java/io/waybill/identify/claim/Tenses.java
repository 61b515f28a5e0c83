package io.waybill.identify.claim;

import io.waybill.model.Stage;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far an event has gone by the words that hang on it: auxiliaries, tense, adverbs and adjectives. Immutable. */
final class Tenses {
    private final Effects effects;

    Tenses(Effects effects) {
        this.effects = effects;
    }

    /** The stage that auxiliaries, tense and modifiers tell; empty where they tell none. */
    Optional<Stage> own(Tree tree, int trigger) {
        Optional<Stage> adverb = Optional.empty();
        Optional<Stage> auxiliary = Optional.empty();
        boolean perfect = false;
        boolean progressive = false;
        boolean to = false;
        boolean past = tree.pos(trigger).equals("VBD") || tree.pos(trigger).equals("VBN");
        for (int c : tree.children(trigger)) {
            String relation = tree.relation(c);
            String lemma = tree.lemma(c);
            if (relation.startsWith("aux")) {
                perfect |= lemma.equals("have");
                to |= tree.pos(c).equals("TO");
                past |= tree.pos(c).equals("VBD");
                progressive |= lemma.equals("be") && tree.pos(trigger).equals("VBG")
                        || tree.form(c).equalsIgnoreCase("being");
                if (auxiliary.isEmpty() && !Set.of("be", "have", "do").contains(lemma)) {
                    auxiliary = effects.stage("aux", tree.form(c).toLowerCase(Locale.ROOT))
                            .or(() -> effects.stage("aux", lemma));
                }
            } else if (relation.equals("advmod")
                    || relation.equals("nmod")
                    || relation.equals("amod")
                    || relation.equals("det")) {
                Optional<Stage> found = effects.stage("adverb", lemma)
                        .or(() -> effects.stage("adjective", lemma))
                        .or(() -> effects.stage("adjective", tree.form(c).toLowerCase(Locale.ROOT)));
                adverb = adverb.or(() -> found);
            }
        }
        if (adverb.filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED || s == Stage.ATTEMPTED)
                .isPresent()) {
            return adverb;
        }
        boolean isTo = to
                && tree.children(trigger).stream()
                        .anyMatch(c -> tree.relation(c).startsWith("aux")
                                && tree.lemma(c).equals("be")
                                && tree.pos(c).matches("VB[ZPD]"));
        if (isTo) {
            return Optional.of(Stage.PLANNED);
        }
        if (auxiliary.isPresent()) {
            return auxiliary;
        }
        if (to && !progressive && !perfect) {
            return Optional.empty();
        }
        boolean goesOn = !perfect
                && tree.children(trigger).stream()
                        .anyMatch(c -> tree.relation(c).equals("auxpass")
                                && tree.pos(c).matches("VB[ZP]"));
        if (progressive || goesOn) {
            return Optional.of(Stage.ONGOING); // "is selling", "are sold"
        }
        if (perfect || past) {
            return Optional.of(Stage.COMPLETED);
        }
        if (tree.pos(trigger).equals("VBZ")
                || tree.pos(trigger).equals("VBP")
                || tree.pos(trigger).equals("VB") && tree.relation(trigger).equals("root")) {
            return Optional.of(Stage.ONGOING);
        }
        return adverb;
    }

    /** As {@link #own}, where it tells that the event is not sure to come. */
    Optional<Stage> open(Tree tree, int trigger) {
        return own(tree, trigger).filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED);
    }

    /** "to sell". */
    static boolean isInfinitive(Tree tree, int verb) {
        return tree.children(verb).stream().anyMatch(c -> tree.pos(c).equals("TO"));
    }
}
