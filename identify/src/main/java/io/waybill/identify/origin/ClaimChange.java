package io.waybill.identify.origin;

import io.waybill.lexicon.actor.Names;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
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

    private ClaimChange() {}

    /** Whether both may tell one thing: of one type, with a party in common or none on one side. */
    static boolean alike(Claim original, Claim rewrite) {
        if (original.type() != rewrite.type()) {
            return false;
        }
        return original.partyFillers().isEmpty()
                || rewrite.partyFillers().isEmpty()
                || original.partyFillers().stream()
                        .anyMatch(a -> rewrite.partyFillers().stream().anyMatch(b -> same(a, b)));
    }

    static List<Change> changes(Claim original, Claim rewrite) {
        List<Change> changes = new ArrayList<>();
        if (isDenied(original) && !isDenied(rewrite)) {
            changes.add(change(Drift.NEGATION_LOST, original, rewrite, "denied or negated → told"));
        }
        stage(original, rewrite).ifPresent(changes::add);
        for (Role role : SIDES) {
            side(original.fillers(role), rewrite.fillers(role)).ifPresent(changes::add);
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
        int step = rank(after) - rank(before);
        if (step == 0) {
            return Optional.empty();
        }
        Drift kind = step > 0 ? Drift.STRENGTHENED : Drift.WEAKENED;
        return Optional.of(change(kind, original, rewrite, before.label() + " → " + after.label()));
    }

    /** How far a stage is from what is only thought of. */
    private static int rank(Stage stage) {
        return switch (stage) {
            case POSSIBLE -> 0;
            case PLANNED -> 1;
            case ATTEMPTED -> 2;
            case ONGOING, COMPLETED -> 3;
        };
    }

    private static Optional<Change> side(List<Mention> before, List<Mention> after) {
        boolean open = before.isEmpty() || after.isEmpty();
        if (open || before.stream().anyMatch(a -> after.stream().anyMatch(b -> same(a, b)))) {
            return Optional.empty();
        }
        Mention from = before.getFirst();
        Mention to = after.getFirst();
        if (from.entity().isEmpty() || to.entity().isEmpty()) {
            return Optional.empty();
        }
        Drift kind = isName(to) ? Drift.PARTY_CHANGED : Drift.GENERALISED;
        return Optional.of(new Change(
                kind,
                Optional.of(new Span(from.start(), from.end())),
                Optional.of(new Span(to.start(), to.end())),
                from.name() + " → " + to.name()));
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
