package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.Set;

/** "Those designated today include X and Y", "today's designations are X and Y": X and Y are. */
final class IncludedNames implements Combination {
    private final Tree tree;

    IncludedNames(Tree tree) {
        this.tree = tree;
    }

    @Override
    public void join(Draft designation, Drafts drafts) {
        if (designation.type != ClaimType.DESIGNATE) {
            return;
        }
        boolean modifier = tree.isVerb(designation.trigger)
                && tree.relation(designation.trigger).equals("acl");
        int noun = modifier ? tree.head(designation.trigger) : designation.trigger;
        int verb = noun < 0 || tree.isVerb(noun) ? -1 : tree.head(noun);
        boolean told = verb >= 0
                && tree.relation(noun).equals("nsubj")
                && Set.of("include", "comprise", "be").contains(tree.lemma(verb));
        int object = told ? tree.child(verb, "dobj", "attr", "oprd") : -1;
        boolean named = object >= 0
                && (tree.lemma(verb).equals("include")
                        || tree.conjuncts(object).stream().anyMatch(tree::isName));
        if (named) {
            designation.clear(Role.TARGET);
            designation.add(Role.TARGET, object);
            designation.also.add(verb);
        }
    }
}
