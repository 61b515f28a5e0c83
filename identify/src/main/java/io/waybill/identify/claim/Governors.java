package io.waybill.identify.claim;

import io.waybill.model.Stage;
import java.util.Optional;
import java.util.Set;

/** Which words above an event bear on it: "whether X sold", "talks about the sale", "would sell if". Immutable. */
final class Governors {
    private static final Set<String> UP = Set.of(
            "xcomp", "ccomp", "acl", "pcomp", "advcl", "oprd", "conj", "dobj", "pobj", "attr", "acomp", "dep", "csubj",
            "prep");
    private static final Set<String> CARRYING = Set.of(
            "of",
            "for",
            "in",
            "on",
            "about",
            "over",
            "regarding",
            "regard",
            "concerning",
            "concern",
            "towards",
            "toward",
            "through",
            "as",
            "involve",
            "include",
            "at",
            "to",
            "with");

    private final Effects effects;

    Governors(Effects effects) {
        this.effects = effects;
    }

    /** Whether the word above a token may bear on what stands there. */
    static boolean leadsUp(Tree tree, int at) {
        return tree.head(at) >= 0 && UP.contains(tree.relation(at));
    }

    /** "talks about the sale", "attempts at a purchase", "cooperation such as through the sale": the noun above governs it. */
    boolean carries(Tree tree, int preposition, int head) {
        if (!CARRYING.contains(tree.lemma(preposition))) {
            return false;
        }
        return tree.isVerb(head)
                ? effects.stage("verb", tree.lemma(head)).isPresent()
                        || tree.lemma(head).equals("be")
                : tree.isNoun(head) || tree.relation(head).equals("prep");
    }

    /** "whether X supplied Y", "it is possible that X supplied Y". */
    boolean staysOpen(Tree tree, int clause, int head) {
        int mark = tree.child(clause, "mark");
        int adjective = tree.child(head, "acomp");
        return mark >= 0 && effects.has("conj", tree.lemma(mark), "possible")
                || adjective >= 0 && effects.has("adjective", tree.lemma(adjective), "possible");
    }

    /** "if X sold", "unless X sold". */
    boolean isConditional(Tree tree, int clause) {
        int mark = tree.child(clause, "mark");
        return mark >= 0 && effects.has("conj", tree.lemma(mark), "conditional");
    }

    /** "would sell if", "could pay if the deal went ahead". */
    boolean isConditionalBeside(Tree tree, int trigger) {
        return tree.children(trigger).stream()
                .anyMatch(c -> tree.relation(c).equals("advcl") && isConditional(tree, c));
    }

    /** Whether a clause below a verb is told as if the verb were not there, but for the verb's effect. */
    boolean isTransparent(String lemma) {
        return effects.stage("verb", lemma).isPresent()
                || Set.of("see", "have", "let", "make", "help").contains(lemma);
    }

    /** "seeking to increase", "may continue": what is further out governs, where it takes back. */
    static Optional<Stage> stronger(Optional<Stage> inner, Optional<Stage> outer) {
        boolean goesOn =
                inner.filter(s -> s == Stage.ONGOING || s == Stage.COMPLETED).isPresent();
        boolean takesBack = outer.filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED || s == Stage.ATTEMPTED)
                .isPresent();
        return inner.isEmpty() || goesOn && takesBack ? outer : inner;
    }
}
