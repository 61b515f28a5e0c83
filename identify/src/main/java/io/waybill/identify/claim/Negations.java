package io.waybill.identify.claim;

import java.util.Set;

/** Whether the words around an event say that it was not. Immutable. */
final class Negations {
    private final Effects effects;

    Negations(Effects effects) {
        this.effects = effects;
    }

    /** Whether a word is negated, by itself or by an argument, that one aside which the event stands in. */
    boolean isNegated(Tree tree, int at, int event) {
        for (int c : tree.children(at)) {
            String relation = tree.relation(c);
            if (c == event) {
                continue;
            }
            if (relation.equals("neg")
                    || relation.equals("preconj") && tree.lemma(c).equals("neither")
                    || relation.equals("advmod") && effects.has("adverb", tree.lemma(c), "negated")) {
                return true;
            }
            boolean argument = relation.startsWith("nsubj") || relation.equals("dobj") || relation.equals("attr");
            if (relation.equals("det") && tree.lemma(c).equals("no")
                    || argument
                            && tree.children(c).stream()
                                    .anyMatch(d -> d < c
                                            && tree.lemma(d).matches("no|not|neither")
                                            && !tree.lemma(d + 1).matches("only|just|merely|simply|solely")
                                            && tree.relation(d).matches("det|neg|preconj|advmod|cc"))
                    || argument && Set.of("none", "nothing", "nobody").contains(tree.lemma(c))) {
                return true;
            }
        }
        return false;
    }

    /** "without selling", "instead of selling". */
    boolean isWithout(Tree tree, int preposition) {
        int before = tree.head(preposition);
        String words = tree.lemma(preposition);
        return effects.has("conj", words, "negated")
                || before >= 0
                        && before == preposition - 1
                        && effects.has("conj", tree.lemma(before) + " " + words, "negated");
    }

    /** "neither sold nor shipped", "did not sell or ship". */
    boolean isShared(Tree tree, int at, int first) {
        boolean either = tree.children(first).stream()
                .anyMatch(c -> tree.relation(c).equals("cc") && tree.lemma(c).matches("or|nor"));
        return either
                && isNegated(tree, first, -1)
                && tree.children(at).stream()
                        .noneMatch(c -> tree.relation(c).startsWith("nsubj")
                                || tree.relation(c).startsWith("aux"));
    }

    /** "no sale", "never any deal": whether a noun above the event is negated. */
    boolean isNegatedNoun(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            if (c < noun && !tree.lemma(c).equals("yet") && effects.has("adverb", tree.lemma(c), "negated")
                    || tree.lemma(c).equals("no") && tree.relation(c).equals("det")) {
                return true;
            }
        }
        return false;
    }
}
