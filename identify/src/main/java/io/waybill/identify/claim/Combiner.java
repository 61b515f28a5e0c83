package io.waybill.identify.claim;

import java.util.List;

/** One predicate, one claim: joins "agreed to supply", "facilitated the sale of", "used X to buy" into one draft. */
final class Combiner {
    private final Drafts drafts;
    private final List<Combination> inOrder;
    private final FinishedRoles roles;

    Combiner(Tree tree, Words words, Kinds kinds, List<Draft> drafts) {
        this.drafts = new Drafts(drafts);
        inOrder = List.of(
                new InstrumentVerbs(tree, words, kinds),
                new MovedNouns(tree),
                new NounsUnderVerbs(tree, words, kinds),
                new ControllingVerbs(tree, words, kinds),
                new Breaches(tree),
                new Visits(tree, kinds),
                new IncludedNames(tree),
                new ReturnLegs(tree, words));
        roles = new FinishedRoles(tree, words, kinds);
    }

    /** The drafts left when all that tell one event are joined, in the order of their triggers. */
    List<Draft> combine() {
        for (Draft draft : drafts.left().reversed()) {
            if (!drafts.isGone(draft)) {
                inOrder.forEach(combination -> combination.join(draft, drafts));
            }
        }
        List<Draft> left = drafts.left();
        left.forEach(roles::finish);
        return left;
    }
}
