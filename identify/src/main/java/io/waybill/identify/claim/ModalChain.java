package io.waybill.identify.claim;

import io.waybill.model.Stage;
import java.util.Optional;

/**
 * The climb from an event over the words that govern it, which adds up what they say of its stage and polarity. Confined
 * to one thread.
 */
final class ModalChain {
    private static final int LONGEST = 10;

    private final Effects effects;
    private final Tenses tenses;
    private final Negations negations;
    private final Governors governors;
    private final Tree tree;
    private final int trigger;
    private boolean negated;
    /** "through the sale": the event is a means. */
    private boolean means;

    private Optional<Stage> own;
    private Optional<Stage> governed = Optional.empty();

    ModalChain(Effects effects, Tree tree, int trigger) {
        this.effects = effects;
        this.tree = tree;
        this.trigger = trigger;
        tenses = new Tenses(effects);
        negations = new Negations(effects);
        governors = new Governors(effects);
        negated = negations.isNegated(tree, trigger, -1);
        own = tenses.own(tree, trigger);
    }

    /** Lets a verb that leaves the event to its noun bear on it: "cancelled the sale". */
    ModalChain light() {
        if (tree.isVerb(trigger)) {
            String lemma = tree.lemma(trigger);
            negated ^= effects.has("verb", lemma, "negated");
            governed = effects.stage("verb", lemma).filter(s -> s != Stage.COMPLETED);
            Optional<Stage> modal = own.filter(ModalChain::isOpen);
            governed = modal.isPresent() && governed.isPresent() ? modal : governed;
        }
        return this;
    }

    Modality.Reading read() {
        int at = trigger;
        for (int step = 0; step < LONGEST && Governors.leadsUp(tree, at) && climb(at); step++) {
            at = tree.head(at);
        }
        if (governors.isConditionalBeside(tree, trigger)) {
            governed = Optional.of(Stage.POSSIBLE);
        }
        boolean underWay =
                governed.filter(g -> g == Stage.ATTEMPTED || g == Stage.ONGOING).isPresent();
        if (means && underWay) {
            governed = Optional.of(Stage.PLANNED); // "seeking closer ties, such as through a sale": the sale is to come
        }
        Stage stage = governed.filter(g -> own.isEmpty() || own.get() != Stage.POSSIBLE)
                .or(() -> own)
                .orElse(Stage.COMPLETED);
        return new Modality.Reading(stage, negated);
    }

    /** Adds what the word above a token says; false where nothing further up bears on the event. */
    private boolean climb(int at) {
        int head = tree.head(at);
        String relation = tree.relation(at);
        Optional<String> phrase = effects.phrase(tree, head, at);
        if (relation.equals("prep") && phrase.isEmpty() && !governors.carries(tree, at, head)) {
            return false;
        }
        means |= relation.equals("prep") && tree.lemma(at).equals("through");
        if (relation.equals("conj")) {
            coordinated(at, head);
            return true;
        }
        if (relation.equals("advcl") && !Tenses.isInfinitive(tree, at)) {
            if (governors.isConditional(tree, at)) {
                governed = Optional.of(Stage.POSSIBLE);
            }
            return false;
        }
        if (relation.matches("ccomp|csubj") && governors.staysOpen(tree, at, head)) {
            governed = Optional.of(Stage.POSSIBLE);
            return false;
        }
        if (relation.equals("ccomp") && phrase.isEmpty() && !governors.isTransparent(tree.lemma(head))) {
            return false;
        }
        negated ^= relation.equals("pcomp") && negations.isWithout(tree, head);
        if (tree.isVerb(head) || tree.pos(head).startsWith("JJ") || phrase.isPresent()) {
            predicate(at, head, phrase);
            return !relation.equals("dobj") || tree.pos(trigger).startsWith("NN");
        }
        if (tree.isNoun(head)) {
            noun(head);
        }
        return true;
    }

    /** Shares what governs the first conjunct, and its auxiliaries where it has none. */
    private void coordinated(int at, int first) {
        boolean ownSubject =
                tree.children(at).stream().anyMatch(c -> tree.relation(c).startsWith("nsubj"));
        if (own.isEmpty() && tree.isVerb(first) && !ownSubject) {
            own = tenses.own(tree, first);
        }
        negated |= negations.isShared(tree, at, first);
    }

    private void predicate(int at, int head, Optional<String> phrase) {
        String relation = tree.relation(at);
        String kind = tree.isVerb(head) || phrase.isPresent() ? "verb" : "adjective";
        String word = phrase.orElse(tree.lemma(head));
        boolean takesBack =
                effects.has(kind, word, "negated") || phrase.isPresent() && effects.has("aux", word, "negated");
        boolean negation = !word.startsWith("not ") && negations.isNegated(tree, head, at) && !relation.equals("advcl");
        negated ^= takesBack ^ (negation && !effects.has("verb", word, "told")); // "did not mention the sale"
        Optional<Stage> effect = effects.below(kind, word).or(() -> phrase.flatMap(w -> effects.below("aux", w)));
        stage(at, head, effect);
    }

    private void stage(int at, int head, Optional<Stage> told) {
        String relation = tree.relation(at);
        boolean be = tree.lemma(head).equals("be");
        if (governed.isEmpty() && relation.equals("xcomp") && be && Tenses.isInfinitive(tree, at)) {
            governed = Optional.of(Stage.PLANNED); // "was to send"
        }
        Optional<Stage> modal = tenses.open(tree, head);
        Optional<Stage> effect = told;
        if (effect.filter(s -> s == Stage.COMPLETED).isPresent()) {
            effect = (relation.matches("xcomp|advcl") ? tenses.own(tree, head) : modal)
                    .or(() -> Optional.of(Stage.COMPLETED)); // "will manage to", "is working with"
        }
        if (governed.isEmpty() && relation.equals("prep") && be) {
            governed = tenses.own(tree, head); // "is in talks"
        }
        if (governed.isEmpty() && effect.isEmpty() && governors.isTransparent(tree.lemma(head))) {
            governed = modal;
        }
        governed = Governors.stronger(governed, effect);
        boolean open = modal.filter(s -> s == Stage.POSSIBLE).isPresent()
                || modal.isPresent()
                        && governed.filter(s -> s == Stage.ATTEMPTED).isPresent();
        if (open && governed.isPresent()) {
            governed = modal;
        }
    }

    private void noun(int head) {
        Optional<Stage> effect = effects.stage("noun", tree.lemma(head)).or(() -> tenses.open(tree, head));
        governed = Governors.stronger(governed, effect);
        negated ^= effects.has("noun", tree.lemma(head), "negated");
        negated |= negations.isNegatedNoun(tree, head);
    }

    private static boolean isOpen(Stage stage) {
        return stage == Stage.POSSIBLE || stage == Stage.PLANNED;
    }
}
