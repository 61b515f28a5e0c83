package io.waybill.identify.claim;

import io.waybill.lexicon.goods.Good;
import io.waybill.lexicon.goods.GoodsClass;
import io.waybill.model.ClaimType;
import io.waybill.model.Party;
import io.waybill.model.Role;

/** Whether a draft tells enough to be a claim. */
final class Checks {
    private final Kinds kinds;
    private final Things things;
    private final Words words;

    Checks(Kinds kinds, Things things, Words words) {
        this.kinds = kinds;
        this.things = things;
        this.words = words;
    }

    boolean isClaim(Draft draft) {
        if (draft.retracted) {
            return true;
        }
        boolean goods = hasGoods(draft);
        int sides = (draft.has(Role.SUPPLIER) ? 1 : 0)
                + (draft.has(Role.RECIPIENT) ? 1 : 0)
                + (draft.has(Role.BROKER) ? 1 : 0);
        return switch (draft.type) {
            case TRANSFER ->
                !isStock(draft) && !isBare(draft) && goods && sides > 0 && (known(draft) || sides > 1 || trades(draft))
                        || sides > 1
                                && parties(draft) > 1
                                && (!words.isWeak(draft.tree.lemma(draft.trigger))
                                        || draft.tree.isVerb(draft.trigger)
                                                && words.impliesGoods(draft.tree.lemma(draft.trigger)));
            case SEEK ->
                (goods && known(draft) && !earns(draft) || asksState(draft)) && (draft.has(Role.AGENT) || sides > 0);
            case AGREE ->
                (goods && (sides > 0 || draft.has(Role.AGENT)) || sides > 1)
                        && (!words.isPartnership(draft.tree.lemma(draft.trigger))
                                || military(draft)
                                || betweenStates(draft));
            case OFFER, NEGOTIATE -> goods && (sides > 0 || draft.has(Role.AGENT)) || sides > 1;
            case BROKER -> draft.has(Role.BROKER) && (goods || sides > 1 && arranges(draft));
            case PRODUCE -> controlled(draft) && draft.has(Role.AGENT);
            case USE, INTERCEPT ->
                arms(draft) && (draft.has(Role.AGENT) || draft.has(Role.TARGET) || draft.has(Role.PLACE))
                        || attacks(draft);
            case SEIZE ->
                !looksFor(draft)
                        && (goods
                                        && (known(draft) && !pointsOnly(draft)
                                                || !words.isFinding(draft.tree.lemma(draft.trigger)))
                                || draft.has(Role.TARGET) && draft.has(Role.AGENT) && !arrests(draft));
            case VISIT -> draft.has(Role.AGENT) && (draft.has(Role.PLACE) || draft.has(Role.TARGET));
            case MEETING ->
                draft.heads(Role.AGENT).size() + draft.heads(Role.TARGET).size() > 1;
            case DESIGNATE -> new Designations(draft, kinds, words).isClaim();
            case LEGALITY ->
                draft.heads(Role.TARGET).stream().anyMatch(h -> kinds.of(draft.tree, h) == Kinds.Kind.LAW)
                        && (draft.tree.isVerb(draft.trigger)
                                || draft.tree.relation(draft.trigger).equals("pobj")
                                || !draft.also.isEmpty()
                                || draft.has(Role.AGENT)
                                || sides > 0);
            case ASSESS -> draft.has(Role.AGENT) && (draft.has(Role.SUPPLIER) || judges(draft) || effectOfLaw(draft));
            case DENY -> draft.has(Role.AGENT);
            case ADMIT, NO_COMMENT -> !draft.isEmpty();
            case ACCUSE -> draft.has(Role.AGENT);
        };
    }

    /** "arrested the trader with his brother": somebody is held, and nothing seized. */
    private boolean arrests(Draft draft) {
        return draft.heads(Role.TARGET).stream()
                .allMatch(h -> kinds.partyKind(draft.tree, h)
                        .filter(k -> k == Party.Kind.PERSON || k == Party.Kind.GROUP)
                        .isPresent());
    }

    /** "the rebels attacked army positions": by whom on whom, with what is not told. */
    private boolean attacks(Draft draft) {
        return draft.type == ClaimType.USE
                && (words.attacks(draft.tree.lemma(draft.trigger))
                        || draft.frame
                                .filter(f -> f.condition().equals("obj=attack"))
                                .isPresent())
                && draft.has(Role.AGENT)
                && (draft.has(Role.TARGET) || draft.has(Role.PLACE));
    }

    private boolean trades(Draft draft) {
        return draft.tree.isVerb(draft.trigger) && words.isTrading(draft.tree.lemma(draft.trigger));
    }

    private boolean judges(Draft draft) {
        return words.judges(draft.tree.lemma(draft.trigger));
    }

    /** "sanctions are hurting its supply lines"; what harms whom is no claim of ours elsewhere. */
    private boolean effectOfLaw(Draft draft) {
        boolean purpose = draft.tree.children(draft.trigger).stream()
                .anyMatch(c -> draft.tree.pos(c).equals("TO"));
        return draft.has(Role.TARGET)
                && !purpose
                && java.util.stream.Stream.of(Role.AGENT, Role.TARGET)
                        .flatMap(r -> draft.heads(r).stream())
                        .anyMatch(h -> words.isSanction(draft.tree.lemma(h)));
    }

    /** "its oil exports", "Iran's proliferation": a noun with an owner and nobody else tells of no one movement. */
    private boolean isBare(Draft draft) {
        boolean noun = !draft.tree.isVerb(draft.trigger) && draft.verb < 0 && draft.also.isEmpty();
        boolean amount = draft.heads(Role.GOODS).stream()
                .anyMatch(g -> draft.tree.children(g).stream()
                        .anyMatch(c -> draft.tree.pos(c).equals("CD")));
        int sides = (draft.has(Role.SUPPLIER) ? 1 : 0)
                + (draft.has(Role.RECIPIENT) ? 1 : 0)
                + (draft.has(Role.BROKER) ? 1 : 0);
        boolean named = draft.tree.children(draft.trigger).stream()
                .anyMatch(c -> draft.tree.relation(c).matches("prep|agent")
                        && c > draft.trigger
                        && !draft.tree.lemma(c).equals("of"));
        return noun && sides < 2 && !amount && !named;
    }

    /** "its weapons supply" moves nothing to anybody. */
    private boolean isStock(Draft draft) {
        return !draft.tree.isVerb(draft.trigger)
                && words.isStock(draft.tree.lemma(draft.trigger))
                && (!draft.has(Role.SUPPLIER) || !draft.has(Role.RECIPIENT));
    }

    /** "turned to Iran": whoever asks a state for what is not told; "urged partners to act" asks for nothing dealt in. */
    private boolean asksState(Draft draft) {
        boolean request = draft.frame.filter(f -> f.condition().equals("inf")).isPresent();
        return !request
                && java.util.stream.Stream.concat(
                                draft.heads(Role.SUPPLIER).stream(), draft.impliedHeads(Role.SUPPLIER).stream())
                        .anyMatch(h -> kinds.partyKind(draft.tree, h)
                                .filter(k -> k == Party.Kind.STATE)
                                .isPresent());
    }

    /** "generated revenue": money from nobody told. */
    private boolean earns(Draft draft) {
        return words.earns(draft.tree.lemma(draft.trigger)) && !draft.has(Role.SUPPLIER);
    }

    private boolean military(Draft draft) {
        return kinds.good(draft.tree, draft.trigger).filter(Good::controlled).isPresent() || controlled(draft);
    }

    private boolean betweenStates(Draft draft) {
        return java.util.stream.Stream.of(Role.AGENT, Role.TARGET, Role.SUPPLIER, Role.RECIPIENT)
                        .flatMap(r -> draft.heads(r).stream())
                        .filter(h -> kinds.isState(draft.tree, h))
                        .distinct()
                        .count()
                > 1;
    }

    /** A go-between noun ("front company for X"), or both sides of what is arranged. */
    private static boolean arranges(Draft draft) {
        boolean forSomebody = draft.has(Role.RECIPIENT)
                && draft.frame.filter(f -> f.condition().contains("obj=")).isPresent();
        return !draft.tree.isVerb(draft.trigger)
                || forSomebody
                || draft.event >= 0
                || draft.has(Role.SUPPLIER) && draft.has(Role.RECIPIENT);
    }

    /** "worked to find aircraft": nothing was found yet. */
    private boolean looksFor(Draft draft) {
        return words.isFinding(draft.tree.lemma(draft.trigger))
                && draft.tree.children(draft.trigger).stream()
                        .anyMatch(c -> draft.tree.pos(c).equals("TO"));
    }

    /** "wherever we find them". */
    private boolean pointsOnly(Draft draft) {
        return draft.heads(Role.GOODS).stream().allMatch(h -> kinds.of(draft.tree, h) == Kinds.Kind.PRONOUN);
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

    /** Weapons, and what the report calls them by a pronoun; the use of software or drugs is not what is told here. */
    private boolean arms(Draft draft) {
        return draft.heads(Role.GOODS).stream()
                .anyMatch(h -> isArms(draft.tree, h)
                        || kinds.of(draft.tree, h) == Kinds.Kind.PRONOUN
                                && draft.has(Role.AGENT)
                                && things.meant(draft.tree, h)
                                        .filter(t -> !isArms(t.tree(), t.head()))
                                        .isEmpty());
    }

    private boolean isArms(Tree tree, int head) {
        return kinds.good(tree, head)
                .filter(g -> g.goodsClass() == GoodsClass.ARMS || g.category().isPresent())
                .isPresent();
    }

    private boolean controlled(Draft draft) {
        return draft.heads(Role.GOODS).stream()
                .anyMatch(h -> kinds.good(draft.tree, h)
                                .filter(g -> g.controlled() || g.category().isPresent())
                                .isPresent()
                        || kinds.of(draft.tree, h) == Kinds.Kind.PRONOUN && draft.has(Role.AGENT));
    }
}
