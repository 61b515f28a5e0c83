package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** "sought to buy", "agreed to supply", "asked X to sell": what is sought, offered, agreed or brokered is the event. */
final class ControllingVerbs implements Combination {
    private static final Set<ClaimType> CONTROL =
            EnumSet.of(ClaimType.SEEK, ClaimType.OFFER, ClaimType.AGREE, ClaimType.NEGOTIATE, ClaimType.BROKER);

    private final Tree tree;
    private final Words words;
    private final Kinds kinds;
    private final Clauses clauses;

    ControllingVerbs(Tree tree, Words words, Kinds kinds) {
        this.tree = tree;
        this.words = words;
        this.kinds = kinds;
        clauses = new Clauses(tree, words);
    }

    @Override
    public void join(Draft inner, Drafts drafts) {
        int at = inner.verb >= 0 ? inner.verb : inner.trigger;
        if (!ClaimType.TRADE.contains(inner.type) || !tree.isVerb(at) && !isUnderNoun(inner, drafts)) {
            return;
        }
        for (int step = 0; step < 4; step++) {
            int head = tree.head(at);
            String relation = tree.relation(at);
            boolean purpose = relation.equals("advcl")
                    && tree.children(at).stream().anyMatch(c -> tree.pos(c).equals("TO"));
            if (head < 0
                    || !Set.of("xcomp", "acl", "pcomp", "prep", "dobj", "pobj", "oprd", "ccomp")
                                    .contains(relation)
                            && !purpose) {
                return;
            }
            if (tree.isVerb(head) && words.thwarts(tree.lemma(head))
                    || tree.isVerb(at) && words.thwarts(tree.lemma(at))) {
                return;
            }
            Optional<Draft> outer = drafts.at(head).filter(d -> !drafts.isGone(d));
            if (outer.isPresent()) {
                if (CONTROL.contains(outer.get().type)
                        && !(purpose && outer.get().has(Role.GOODS))) {
                    join(outer.get(), head, inner);
                    drafts.drop(outer.get());
                }
                return;
            }
            at = head;
        }
    }

    private void join(Draft outer, int head, Draft inner) {
        boolean gives = outer.type == ClaimType.SEEK
                && inner.type == ClaimType.TRANSFER
                && !words.isGetting(tree.lemma(inner.trigger))
                && isTryingOnly(outer, head);
        boolean together = outer.type == ClaimType.AGREE && words.worksWith(tree.lemma(head));
        if (outer.type == ClaimType.AGREE && inner.type == ClaimType.TRANSFER || gives || together) {
            // agreed to supply, sought to supply: a transfer, planned or attempted
            inner.also.add(head);
            return;
        }
        boolean moved = outer.type == ClaimType.BROKER
                && inner.type == ClaimType.TRANSFER
                && inner.has(Role.SUPPLIER)
                && inner.has(Role.RECIPIENT); // "helped X buy from Y"
        ClaimType type = moved ? inner.type : outer.type;
        inner.type = type;
        if (tree.isVerb(head) && (type == ClaimType.OFFER || type == ClaimType.NEGOTIATE)) {
            inner.control = head; // "offered to sell": the offer was made
        }
        if (type == ClaimType.SEEK || type == ClaimType.OFFER) {
            int actor = clauses.actor(head);
            if (actor >= 0 && kinds.of(tree, actor) != Kinds.Kind.THING) {
                inner.add(Role.AGENT, actor);
            }
        }
        inner.stage = outer.stage.isPresent() ? outer.stage : inner.stage;
        outer.drop(Role.GOODS, inner.trigger);
        inner.fillFrom(outer);
        inner.also.add(head);
    }

    /** "sought to sell", "efforts to provide": nobody is asked for anything. */
    private boolean isTryingOnly(Draft outer, int head) {
        return !outer.has(Role.GOODS)
                && (tree.isVerb(head)
                        ? tree.child(head, "dobj", "dative") < 0
                        : words.isControlNoun(tree.lemma(head)) && !words.isLight(tree.lemma(head)));
    }

    /** "the pursuit of a deal", "a search for suppliers". */
    private boolean isUnderNoun(Draft inner, Drafts drafts) {
        int preposition = tree.head(inner.trigger);
        return preposition >= 0
                && tree.relation(inner.trigger).equals("pobj")
                && drafts.at(tree.head(preposition))
                        .filter(outer -> outer.type == ClaimType.SEEK && !tree.isVerb(outer.trigger))
                        .isPresent();
    }
}
