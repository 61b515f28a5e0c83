package io.waybill.identify.claim;

import io.waybill.model.Party;
import io.waybill.model.Role;
import java.util.Set;

/** Whether a draft tells that somebody was put on a list, and not what an order is for or how a person is called. */
final class Designations {
    private static final Set<String> GENERIC = Set.of(
            "person", "individual", "entity", "those", "anyone", "other", "party", "people", "company", "firm", "bank");

    private final Draft draft;
    private final Tree tree;
    private final Kinds kinds;
    private final Words words;

    Designations(Draft draft, Kinds kinds, Words words) {
        this.draft = draft;
        this.tree = draft.tree;
        this.kinds = kinds;
        this.words = words;
    }

    boolean isClaim() {
        boolean listed = draft.heads(Role.TARGET).stream()
                        .anyMatch(h -> (kinds.isParty(tree, h) || kinds.of(tree, h) == Kinds.Kind.PRONOUN || isCraft(h))
                                && !isGeneric(h))
                || !draft.phrases(Role.TARGET).isEmpty();
        boolean otherAction = !tree.isVerb(draft.trigger)
                && words.isAction(tree.lemma(draft.trigger))
                && (tree.children(draft.trigger).stream().anyMatch(c -> words.otherAction(tree.lemma(c)))
                        || draft.heads(Role.AGENT).stream().noneMatch(this::isAuthority)
                                && !tree.has(draft.trigger, "poss"));
        return !otherAction
                && listed
                && !purposeOfLaw()
                && !titleOfLaw()
                && (!words.namesOnly(tree.lemma(draft.trigger)) || isListing());
    }

    /** Ships and aircraft are goods elsewhere. */
    private boolean isCraft(int target) {
        return words.partyNoun(tree.lemma(target))
                .filter(k -> k == Party.Kind.SHIP || k == Party.Kind.AIRCRAFT)
                .isPresent();
    }

    /** "persons", "the entities designated today": nobody that the sentence tells apart. */
    private boolean isGeneric(int target) {
        if (tree.isName(target) || !GENERIC.contains(tree.lemma(target))) {
            return false;
        }
        boolean counted = tree.children(target).stream()
                .anyMatch(c -> c < target
                        && (tree.pos(c).equals("CD") || tree.relation(c).matches("num|qmod|poss")));
        boolean modifier = tree.isVerb(draft.trigger)
                && tree.head(draft.trigger) == target
                && !tree.has(draft.trigger, "auxpass")
                && !tree.has(draft.trigger, "aux");
        boolean told = tree.children(target).stream()
                .anyMatch(c -> tree.relation(c).matches("det|nmod|amod|compound")
                        && !tree.lemma(c).matches("any|all|other|certain"));
        return !counted && (modifier || !told);
    }

    /** "Executive Order 13224, which targets terrorists and their supporters". */
    private boolean purposeOfLaw() {
        if (!tree.isVerb(draft.trigger)) {
            return false;
        }
        int subject = tree.ownSubject(draft.trigger);
        boolean relative = tree.relation(draft.trigger).equals("relcl")
                && subject >= 0
                && tree.pos(subject).startsWith("W");
        return relative && kinds.of(tree, tree.head(draft.trigger)) == Kinds.Kind.LAW
                || relative && tree.entity(tree.head(draft.trigger)).equals("LAW")
                || relative && tree.pos(tree.head(draft.trigger)).equals("CD")
                || subject >= 0 && kinds.of(tree, subject) == Kinds.Kind.LAW;
    }

    /** Executive Order 14014, "Blocking Property With Respect to ...". */
    private boolean titleOfLaw() {
        int head = tree.head(draft.trigger);
        boolean title = draft.trigger > 0
                && tree.pos(draft.trigger).equals("VBG")
                && Character.isUpperCase(tree.form(draft.trigger).charAt(0));
        return title
                || tree.relation(draft.trigger).equals("acl") && head >= 0 && kinds.of(tree, head) == Kinds.Kind.LAW;
    }

    private boolean isListing() {
        return !draft.phrases(Role.LEGAL_BASIS).isEmpty()
                || draft.has(Role.LEGAL_BASIS)
                || draft.heads(Role.AGENT).stream().anyMatch(this::isAuthority) && !calls()
                || hasStatus();
    }

    private boolean isAuthority(int agent) {
        return kinds.of(tree, agent) == Kinds.Kind.PRONOUN
                || kinds.partyKind(tree, agent)
                        .filter(k -> k == Party.Kind.STATE || k == Party.Kind.BODY)
                        .isPresent()
                || words.isAction(tree.lemma(agent));
    }

    /** "identified X as its director": a name for somebody, no listing, whoever gives it. */
    private boolean calls() {
        return as() >= 0 && !hasStatus();
    }

    private boolean hasStatus() {
        int as = as();
        return as >= 0 && tree.objects(as).stream().anyMatch(o -> words.isListedStatus(tree.lemma(o)));
    }

    private int as() {
        for (int c : tree.children(draft.trigger)) {
            if (tree.relation(c).equals("prep") && tree.lemma(c).equals("as")) {
                return c;
            }
        }
        return -1;
    }
}
