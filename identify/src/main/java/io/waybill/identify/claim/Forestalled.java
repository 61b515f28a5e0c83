package io.waybill.identify.claim;

import java.util.Set;

/**
 * Whether what reads like an event that did not happen is only meant not to: "to prevent the sale of", "to ensure that X
 * cannot", "funds may not be sent to". Whoever aims at it does not say that it did or did not come about.
 */
final class Forestalled {
    private static final String UP = "xcomp|ccomp|acl|pcomp|advcl|oprd|conj|dobj|pobj|attr|acomp|dep|prep|relcl";
    private static final Set<String> OUTCOMES = Set.of("manage", "succeed", "fail", "try");
    private static final int REACH = 10;

    private final Tree tree;
    private final Words words;

    Forestalled(Tree tree, Words words) {
        this.tree = tree;
        this.words = words;
    }

    boolean is(Draft draft) {
        int at = draft.trigger;
        if (isForbidden(at) || isDuty(at)) {
            return true;
        }
        for (int step = 0;
                step < REACH && tree.head(at) >= 0 && tree.relation(at).matches(UP);
                step++) {
            int head = tree.head(at);
            if (tree.relation(at).matches("ccomp|xcomp") && words.is("ensuring", tree.lemma(head))) {
                return true;
            }
            if (tree.isVerb(head) && words.is("forestalling", tree.lemma(head)) && !stopsItself(at, head, draft)) {
                return !isDone(head);
            }
            if (isDuty(head)) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** "may not be repatriated", "cannot be sent": a rule. */
    private boolean isForbidden(int verb) {
        boolean rule = tree.children(verb).stream()
                .anyMatch(c -> tree.relation(c).equals("aux") && tree.lemma(c).matches("may|must|shall|can|ca"));
        return rule && tree.has(verb, "auxpass") && tree.has(verb, "neg") && !isPerfect(verb);
    }

    /** "banks must reject payments", "there should be no sales": what ought to be. */
    private boolean isDuty(int verb) {
        return !isPerfect(verb)
                && tree.children(verb).stream()
                        .anyMatch(c -> tree.relation(c).startsWith("aux")
                                && tree.lemma(c).matches("must|should|shall"));
    }

    /** "will stop selling", "will halt its deliveries": what goes on until then. */
    private boolean stopsItself(int at, int verb, Draft draft) {
        int subject = tree.ownSubject(verb);
        return tree.relation(at).equals("xcomp") || subject >= 0 && subject == draft.subject;
    }

    private boolean isDone(int verb) {
        boolean bare = tree.children(verb).stream()
                .noneMatch(c -> tree.relation(c).startsWith("aux")
                        && !tree.pos(c).matches("TO|MD")
                        && !(tree.lemma(c).equals("be") && tree.pos(verb).equals("VBG")));
        boolean aside = tree.pos(verb).equals("VBG") && tree.relation(verb).equals("advcl");
        int head = tree.head(verb);
        boolean outcome = head >= 0 && tree.relation(verb).equals("xcomp") && OUTCOMES.contains(tree.lemma(head));
        return outcome || aside || !(bare && tree.pos(verb).matches("VB|VBG"));
    }

    private boolean isPerfect(int verb) {
        return tree.children(verb).stream()
                .anyMatch(c -> tree.relation(c).equals("aux") && tree.lemma(c).equals("have"));
    }
}
