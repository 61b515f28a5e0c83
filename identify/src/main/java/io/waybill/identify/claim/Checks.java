package io.waybill.identify.claim;

import io.waybill.model.Role;

/** Whether a draft tells enough to be a claim. */
final class Checks {
    private final Kinds kinds;
    private final Words words;

    Checks(Kinds kinds, Words words) {
        this.kinds = kinds;
        this.words = words;
    }

    boolean isClaim(Draft draft) {
        boolean goods = hasGoods(draft);
        int sides = (draft.has(Role.SUPPLIER) ? 1 : 0)
                + (draft.has(Role.RECIPIENT) ? 1 : 0)
                + (draft.has(Role.BROKER) ? 1 : 0);
        return switch (draft.type) {
            case TRANSFER ->
                !isStock(draft) && goods && sides > 0 && (known(draft) || sides > 1)
                        || sides > 1 && !words.isWeak(draft.tree.lemma(draft.trigger)) && parties(draft) > 1;
            case SEEK ->
                !leansOnly(draft)
                        && (goods && known(draft) || draft.has(Role.SUPPLIER))
                        && (draft.has(Role.AGENT) || sides > 0);
            case OFFER, AGREE, NEGOTIATE -> goods && (sides > 0 || draft.has(Role.AGENT)) || sides > 1;
            case BROKER -> draft.has(Role.BROKER) && (goods || sides > 1);
            case PRODUCE -> controlled(draft) && draft.has(Role.AGENT);
            case USE, INTERCEPT -> controlled(draft);
            case SEIZE -> goods || draft.has(Role.TARGET) && draft.has(Role.AGENT);
            case VISIT -> draft.has(Role.AGENT) && (draft.has(Role.PLACE) || draft.has(Role.TARGET));
            case MEETING ->
                draft.heads(Role.AGENT).size() + draft.heads(Role.TARGET).size() > 1;
            case DESIGNATE -> new Designations(draft, kinds, words).isClaim();
            case LEGALITY -> draft.heads(Role.TARGET).stream().anyMatch(h -> kinds.of(draft.tree, h) == Kinds.Kind.LAW);
            case ASSESS -> draft.has(Role.AGENT) && (draft.has(Role.SUPPLIER) || judges(draft) || effectOfLaw(draft));
            case DENY, ADMIT, NO_COMMENT -> !draft.isEmpty();
            case ACCUSE -> draft.has(Role.AGENT);
        };
    }

    private boolean judges(Draft draft) {
        return words.judges(draft.tree.lemma(draft.trigger));
    }

    /** "sanctions are hurting its supply lines"; what harms whom is no claim of ours elsewhere. */
    private boolean effectOfLaw(Draft draft) {
        return draft.has(Role.TARGET)
                && java.util.stream.Stream.of(Role.AGENT, Role.TARGET)
                        .flatMap(r -> draft.heads(r).stream())
                        .anyMatch(h -> words.isLaw(draft.tree.lemma(h)));
    }

    /** "its weapons supply" moves nothing to anybody. */
    private boolean isStock(Draft draft) {
        return !draft.tree.isVerb(draft.trigger)
                && words.isStock(draft.tree.lemma(draft.trigger))
                && (!draft.has(Role.SUPPLIER) || !draft.has(Role.RECIPIENT));
    }

    /** Reliance on a subsidiary is no seeking; reliance on a state, or for goods, is. */
    private boolean leansOnly(Draft draft) {
        return words.isLeaning(draft.tree.lemma(draft.trigger))
                && !draft.has(Role.GOODS)
                && draft.heads(Role.SUPPLIER).stream()
                        .noneMatch(h -> kinds.partyKind(draft.tree, h)
                                .filter(k -> k == io.waybill.model.Party.Kind.STATE)
                                .isPresent());
    }

    private boolean known(Draft draft) {
        return !draft.phrases(Role.GOODS).isEmpty()
                || draft.heads(Role.GOODS).stream().anyMatch(h -> kinds.of(draft.tree, h) != Kinds.Kind.OTHER);
    }

    private boolean hasGoods(Draft draft) {
        return draft.has(Role.GOODS);
    }

    private int parties(Draft draft) {
        return (int) java.util.stream.Stream.of(Role.SUPPLIER, Role.RECIPIENT, Role.BROKER)
                .flatMap(r -> draft.heads(r).stream())
                .filter(h -> kinds.isParty(draft.tree, h) || kinds.of(draft.tree, h) == Kinds.Kind.PRONOUN)
                .count();
    }

    private boolean controlled(Draft draft) {
        return draft.heads(Role.GOODS).stream()
                .anyMatch(h -> kinds.good(draft.tree, h)
                                .filter(g -> g.controlled() || g.category().isPresent())
                                .isPresent()
                        || kinds.of(draft.tree, h) == Kinds.Kind.PRONOUN && draft.has(Role.AGENT));
    }
}
