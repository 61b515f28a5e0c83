package io.waybill.identify.origin;

import io.waybill.lexicon.actor.Actor;
import io.waybill.lexicon.actor.Actors;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Drift;
import io.waybill.model.Mention;
import io.waybill.model.Polarity;
import io.waybill.model.Role;
import io.waybill.model.Span;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a claim with the one that tells it again, field by field. */
final class ClaimChange {
    private static final Set<Role> SIDES = EnumSet.of(Role.SUPPLIER, Role.RECIPIENT, Role.BROKER, Role.TARGET);

    private static final Set<ClaimType> PURSUITS = EnumSet.of(ClaimType.SEEK, ClaimType.OFFER, ClaimType.NEGOTIATE);

    private ClaimChange() {}

    /** Whether both may tell one thing: of one type, with a party in common or none on one side. */
    static boolean alike(Claim original, Claim rewrite) {
        if (original.type() != rewrite.type()) {
            return false;
        }
        return original.partyFillers().isEmpty()
                || rewrite.partyFillers().isEmpty()
                || anySame(original.partyFillers(), rewrite.partyFillers());
    }

    /** How many sides of the dealing are the same in both. */
    static int sidesInCommon(Claim original, Claim rewrite) {
        return (int) SIDES.stream()
                .filter(role -> anySame(original.fillers(role), rewrite.fillers(role)))
                .count();
    }

    private static boolean anySame(List<Mention> some, List<Mention> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> same(a, b)));
    }

    static List<Change> changes(Claim original, Claim rewrite) {
        List<Change> changes = new ArrayList<>();
        if (isDenied(original) && !isDenied(rewrite)) {
            changes.add(change(Drift.NEGATION_LOST, original, rewrite, "denied or negated → told"));
        }
        stage(original, rewrite).ifPresent(changes::add);
        for (Role role : SIDES) {
            side(original, rewrite, role).ifPresent(changes::add);
        }
        return changes;
    }

    private static boolean isDenied(Claim claim) {
        return claim.polarity() == Polarity.NEGATED
                || claim.attribution().getFirst().stance() == Stance.DENIES;
    }

    private static Optional<Change> stage(Claim original, Claim rewrite) {
        if (original.stage().isEmpty() || rewrite.stage().isEmpty() || isDenied(rewrite)) {
            return Optional.empty();
        }
        Stage before = original.stage().get();
        Stage after = rewrite.stage().get();
        int step = rank(after, rewrite) - rank(before, original);
        if (step == 0) {
            return Optional.empty();
        }
        Drift kind = step > 0 ? Drift.STRENGTHENED : Drift.WEAKENED;
        return Optional.of(change(kind, original, rewrite, before.label() + " → " + after.label()));
    }

    /** How far a stage is from what is only thought of; who is seeking has got no further than who tries to. */
    private static int rank(Stage stage, Claim claim) {
        return switch (stage) {
            case POSSIBLE -> 0;
            case PLANNED -> 1;
            case ATTEMPTED -> 2;
            case ONGOING -> PURSUITS.contains(claim.type()) ? 2 : 3;
            case COMPLETED -> 3;
        };
    }

    /** A side that is another now; not where the parties only changed places, as in a barter. */
    private static Optional<Change> side(Claim original, Claim rewrite, Role role) {
        List<Mention> before = original.fillers(role);
        List<Mention> after = rewrite.fillers(role);
        boolean open = before.isEmpty() || after.isEmpty();
        if (open || anySame(before, rewrite.partyFillers()) || anySame(original.partyFillers(), after)) {
            return Optional.empty();
        }
        Mention from = before.getFirst();
        Mention to = after.getFirst();
        if (from.entity().isEmpty() || to.entity().isEmpty()) {
            return Optional.empty();
        }
        Drift kind = isName(to) && !isStateOf(to, from) ? Drift.PARTY_CHANGED : Drift.GENERALISED;
        return Optional.of(new Change(
                kind,
                Optional.of(new Span(from.start(), from.end())),
                Optional.of(new Span(to.start(), to.end())),
                from.name() + " → " + to.name()));
    }

    private static boolean isStateOf(Mention state, Mention organ) {
        return Actors.load()
                .find(organ.name())
                .flatMap(Actor::state)
                .filter(state.name()::equals)
                .isPresent();
    }

    private static boolean isName(Mention mention) {
        return mention.text().codePoints().anyMatch(Character::isUpperCase);
    }

    static boolean same(Mention one, Mention other) {
        String a = one.name();
        String b = other.name();
        return Names.same(a, b)
                || Names.isShortOf(a, b)
                || Names.isShortOf(b, a)
                || Names.isAcronymOf(a, b)
                || Names.isAcronymOf(b, a);
    }

    private static Change change(Drift kind, Claim original, Claim rewrite, String words) {
        return new Change(
                kind,
                Optional.of(new Span(
                        original.evidence().start(), original.evidence().end())),
                Optional.of(
                        new Span(rewrite.evidence().start(), rewrite.evidence().end())),
                words);
    }
}
