package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the phrases around a trigger into the roles that the slots of its frame name, where they can play them. */
final class SlotFiller {
    private final Tree tree;
    private final Kinds kinds;
    private final Players players;

    SlotFiller(Tree tree, Frames frames, Words words, Kinds kinds) {
        this.tree = tree;
        this.kinds = kinds;
        players = new Players(tree, frames, words, kinds);
    }

    /** Puts prepositional phrases into the slots of their prepositions. */
    void fill(Draft draft, Frame frame, List<Prepositions.Phrase> phrases) {
        for (Prepositions.Phrase phrase : phrases) {
            String preposition = phrase.preposition();
            if (preposition.equals("by")
                    || preposition.equals("of") && phrase.depth() > 0 && !frame.knows("of")
                    || preposition.equals("of") && !tree.isVerb(draft.trigger)) {
                continue;
            }
            if (preposition.equals("between") && phrase.objects().size() > 1) {
                between(draft, frame, phrase.objects());
            } else if (!(phrase.depth() == 2 && preposition.equals("in") && !frame.knows("in"))) {
                phrase.objects().forEach(o -> put(draft, frame.slot(preposition), o, false));
            }
        }
    }

    /** "arms deals between X and Y": both sides in the order told, the direction open. */
    private void between(Draft draft, Frame frame, List<Integer> sides) {
        if (!kinds.isParty(tree, sides.get(0))) {
            return;
        }
        boolean trade = frame.type().map(ClaimType.TRADE::contains).orElse(true);
        if (trade && !draft.has(Role.SUPPLIER) && !draft.has(Role.RECIPIENT)) {
            draft.addOne(Role.SUPPLIER, sides.get(0));
            draft.addOne(Role.RECIPIENT, sides.get(1));
            draft.undirected = true;
        } else if (!trade) {
            sides.forEach(s -> draft.addOne(Role.AGENT, s));
        }
    }

    /**
     * Fills the roles of a slot where the phrase can play them.
     *
     * @param head of the phrase, -1 for none
     * @param core a subject or object of the trigger, which plays roles that no other phrase plays
     */
    void put(Draft draft, Slot slot, int head, boolean core) {
        if (head < 0) {
            return;
        }
        switch (slot) {
            case Slot.Doer doer -> draft.doer = head;
            case Slot.Event event ->
                draft.event = tree.conjuncts(head).stream()
                        .filter(players::isTrade)
                        .findFirst()
                        .orElse(head);
            case Slot.None none -> {}
            case Slot.Roles roles ->
                tree.conjuncts(head).forEach(h -> exemplars(h).forEach(e -> put(draft, roles, e, core)));
        }
    }

    /** "countries like Iran and Syria", "individuals A and B": the named ones stand for the noun. */
    private List<Integer> exemplars(int head) {
        if (tree.isName(head)) {
            return List.of(head);
        }
        List<Integer> named = new ArrayList<>();
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("prep")
                    && Set.of("like", "as").contains(tree.lemma(c))
                    && !tree.has(head, "num")) {
                boolean such = tree.lemma(c).equals("like")
                        || tree.children(c).stream().anyMatch(d -> tree.lemma(d).equals("such"));
                tree.objects(c).stream().filter(o -> such && tree.isName(o)).forEach(named::add);
            } else if (tree.relation(c).equals("appos")
                    && tree.isName(c)
                    && c > head
                    && tree.pos(head).equals("NNS")) {
                tree.conjuncts(c).stream().filter(tree::isName).forEach(named::add);
            }
        }
        return named.isEmpty() || !kinds.isParty(tree, head) && !kinds.isParty(tree, named.getFirst())
                ? List.of(head)
                : named;
    }

    private void put(Draft draft, Slot.Roles slot, int phrase, boolean core) {
        int head = slot.alternatives().getFirst().contains(Role.GOODS) ? players.thingOf(phrase) : phrase;
        boolean talks =
                Set.of(ClaimType.NEGOTIATE, ClaimType.MEETING, ClaimType.AGREE).contains(draft.type);
        boolean supply =
                talks && players.isTrade(head) && tree.has(head, "prep"); // "an accord on the supply of shells"
        if (slot.alternatives().getFirst().contains(Role.GOODS)
                && (kinds.of(tree, head) == Kinds.Kind.OTHER || supply)) {
            int event =
                    talks ? players.eventBehind(head) : tree.isVerb(draft.trigger) && players.isEvent(head) ? head : -1;
            if (event >= 0) {
                draft.event = event;
                return;
            }
        }
        for (List<Role> alternative : slot.alternatives()) {
            if (core
                    ? players.playsAtCore(draft, slot, alternative, head)
                    : players.plays(alternative.getFirst(), head)) {
                alternative.forEach(role -> draft.addOne(role, head));
                return;
            }
        }
        if (kinds.of(tree, head) == Kinds.Kind.MONEY
                && slot.alternatives().stream().anyMatch(a -> a.contains(Role.RECIPIENT))) {
            draft.addOne(Role.CONSIDERATION, head);
        }
    }
}
