package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells which phrase can play which role: parties deal, things and people are dealt in, laws are broken. */
final class Players {
    /** Events that a party's forces and weapons do for it: "Kyiv's air defences shot down". */
    private static final Set<ClaimType> ACTING =
            EnumSet.of(ClaimType.USE, ClaimType.INTERCEPT, ClaimType.SEIZE, ClaimType.PRODUCE);

    private final Tree tree;
    private final Frames frames;
    private final Words words;
    private final Kinds kinds;

    Players(Tree tree, Frames frames, Words words, Kinds kinds) {
        this.tree = tree;
        this.frames = frames;
        this.words = words;
        this.kinds = kinds;
    }

    /** Whether a subject or object can play the roles of one alternative of a slot. */
    boolean playsAtCore(Draft draft, Slot.Roles slot, List<Role> alternative, int head) {
        return plays(alternative.getFirst(), head)
                || alternative.contains(Role.AGENT) && ACTING.contains(draft.type) && kinds.owner(tree, head) >= 0
                || slot.alternatives().size() == 1 && passes(draft, alternative.getFirst(), head);
    }

    /** Whether a phrase can play a role. */
    boolean plays(Role role, int head) {
        Kinds.Kind kind = kinds.of(tree, head);
        return switch (role) {
            case SUPPLIER, RECIPIENT, BROKER, AGENT ->
                kind == Kinds.Kind.PARTY
                        || kind == Kinds.Kind.PRONOUN
                        || (role == Role.RECIPIENT || role == Role.SUPPLIER) && kinds.isUndertaking(tree, head)
                        || role != Role.AGENT && kind == Kinds.Kind.PLACE;
            case GOODS ->
                kinds.isPeople(tree, head)
                        || kind == Kinds.Kind.PARTY && kinds.isPlainPeople(tree, head)
                        || kind == Kinds.Kind.THING
                        || kind == Kinds.Kind.MONEY
                        || kind == Kinds.Kind.PRONOUN
                                && !tree.pos(head).startsWith("WP")
                                && !tree.lemma(head).matches(".*sel(f|ves)");
            case CONSIDERATION -> kind == Kinds.Kind.THING || kind == Kinds.Kind.MONEY;
            case PLACE -> kinds.isPlace(tree, head) || kind == Kinds.Kind.PLACE;
            case LEGAL_BASIS -> kind == Kinds.Kind.LAW;
            case TARGET -> kind != Kinds.Kind.TIME;
        };
    }

    /** What the vocabulary does not know may still be a side of a dealing, or goods of a verb that tells of nothing else. */
    private boolean passes(Draft draft, Role role, int head) {
        if (role == Role.AGENT && draft.type == ClaimType.ASSESS) {
            return words.isSanction(tree.lemma(head)) || kinds.owner(tree, head) >= 0;
        }
        boolean unknown = kinds.of(tree, head) == Kinds.Kind.OTHER;
        return unknown && (role == Role.GOODS ? !words.isWeak(tree.lemma(draft.trigger)) : role == Role.TARGET);
    }

    /** "the price of a second batch of howitzers": the howitzers. */
    int thingOf(int head) {
        if (words.isAspect(tree.lemma(head)) && kinds.of(tree, head) == Kinds.Kind.OTHER) {
            for (int c : tree.children(head)) {
                if (tree.relation(c).equals("prep") && Set.of("of", "for").contains(tree.lemma(c))) {
                    for (int object : tree.objects(c)) {
                        if (kinds.of(tree, object) == Kinds.Kind.THING) {
                            return object;
                        }
                    }
                }
            }
        }
        return head;
    }

    /** Whether a noun tells of a trade. */
    boolean isTrade(int noun) {
        return frames.noun(tree, noun).stream()
                .anyMatch(f -> f.type().filter(ClaimType.TRADE::contains).isPresent());
    }

    /** Whether a noun tells of an event. */
    boolean isEvent(int noun) {
        return !frames.noun(tree.lemma(noun)).isEmpty();
    }

    /** "an increase in the sale of munitions": the sale; -1 for none. */
    int eventBehind(int noun) {
        if (isEvent(noun)) {
            return noun;
        }
        for (int c : tree.children(noun)) {
            if (tree.relation(c).equals("prep") && Set.of("of", "in").contains(tree.lemma(c))) {
                for (int object : tree.objects(c)) {
                    if (isEvent(object)) {
                        return object;
                    }
                }
            }
        }
        return -1;
    }
}
