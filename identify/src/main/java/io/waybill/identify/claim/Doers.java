package io.waybill.identify.claim;

import io.waybill.model.ClaimType;

/** Who does what an event noun tells, where that stands outside the noun's own phrase: "X is the financier of Y". */
final class Doers {
    private final Tree tree;
    private final Frames frames;
    private final Words words;
    private final Kinds kinds;
    private final Clauses clauses;

    Doers(Tree tree, Frames frames, Words words, Kinds kinds) {
        this.tree = tree;
        this.frames = frames;
        this.words = words;
        this.kinds = kinds;
        clauses = new Clauses(tree, words);
    }

    /** The head of who does it, -1 for none. */
    int of(int noun) {
        int head = tree.head(noun);
        if (head < 0) {
            return -1;
        }
        return switch (tree.relation(noun)) {
            case "attr" -> clauses.subject(head, 0);
            case "appos" -> tree.isName(head) && head < noun && isOfSomebody(noun) ? head : -1;
            case "pobj" -> behindPreposition(noun, head);
            default -> -1;
        };
    }

    /** "X, Y's main supplier of Z". */
    private boolean isOfSomebody(int noun) {
        return tree.has(noun, "poss")
                || tree.children(noun).stream().anyMatch(c -> tree.lemma(c).matches("to|for"));
    }

    private int behindPreposition(int noun, int preposition) {
        int above = tree.head(preposition);
        if (above < 0) {
            return -1;
        }
        return switch (tree.lemma(preposition)) {
            case "for", "behind" -> isAnswering(noun, above) ? clauses.subject(tree.head(above), 0) : -1;
            case "in" -> isAnswering(noun, above) ? clauses.subject(tree.head(above), 0) : within(noun, above);
            case "of" -> ofWhich(above);
            case "as" -> called(above);
            default -> -1;
        };
    }

    /** "is responsible for an attack". */
    private boolean isAnswering(int noun, int adjective) {
        return tree.relation(adjective).matches("acomp|oprd")
                && tree.lemma(adjective).matches("responsible|involved|complicit|instrumental")
                && tells(noun, ClaimType.USE);
    }

    /** "engaged in a violation of", "is in talks": who is in it. */
    private int within(int noun, int verb) {
        if (tree.isVerb(verb) && tells(noun, ClaimType.LEGALITY)) {
            int doer = clauses.subject(verb, 0);
            int owner = doer < 0 ? -1 : kinds.owner(tree, doer);
            return doer >= 0 && !kinds.isParty(tree, doer) && owner >= 0 ? owner : doer;
        }
        return tree.lemma(verb).equals("be") && tells(noun, ClaimType.NEGOTIATE) ? clauses.subject(verb, 0) : -1;
    }

    /** "is one of Y's suppliers", "backed out of a deal". */
    private int ofWhich(int one) {
        if (tree.relation(one).equals("attr")
                && (tree.lemma(one).equals("one") || words.measures().contains(tree.lemma(one)))) {
            return clauses.subject(tree.head(one), 0);
        }
        int verb = tree.lemma(one).equals("out") ? tree.head(one) : -1;
        return verb >= 0 && tree.isVerb(verb) ? clauses.subject(verb, 0) : -1;
    }

    /** "X's role as provider of Y", "identified X as a trafficker": X is. */
    private int called(int verb) {
        if (!tree.isVerb(verb)) {
            return tree.child(verb, "poss");
        }
        return tree.has(verb, "dobj") || tree.isPassive(verb) ? clauses.patient(verb) : clauses.subject(verb, 0);
    }

    private boolean tells(int noun, ClaimType type) {
        return frames.noun(tree, noun).stream()
                .anyMatch(f -> f.type().filter(t -> t == type).isPresent());
    }
}
