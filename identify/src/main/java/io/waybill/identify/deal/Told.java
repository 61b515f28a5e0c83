package io.waybill.identify.deal;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Polarity;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A claim as one looks at it to tell dealings apart: sides in place of parties, families in place of goods.
 *
 * @param published when the report appeared, where that is known
 * @param price amounts of money told as the other side of the dealing
 * @param reversed supplier and recipient are swapped: the claim leaves the direction open, another one tells it
 */
record Told(
        Claim claim,
        Set<String> suppliers,
        Set<String> recipients,
        Set<String> brokers,
        Set<String> goods,
        Set<String> consideration,
        Optional<Period> period,
        Optional<Period> published,
        List<Double> price,
        boolean reversed) {

    static Told of(Claim claim, Parties parties, GoodsFamilies families, Optional<Period> published) {
        Set<String> suppliers = sides(claim, Role.SUPPLIER, parties);
        Set<String> recipients = sides(claim, Role.RECIPIENT, parties);
        return new Told(
                claim,
                // from a ship of a state to a port of it: where it came from is not told
                suppliers.equals(recipients) ? Set.of() : suppliers,
                recipients,
                sides(claim, Role.BROKER, parties),
                families.families(claim.fillers(Role.GOODS)),
                families.families(claim.fillers(Role.CONSIDERATION)),
                ClaimType.SPEECH.contains(claim.type()) ? Optional.empty() : Period.of(claim.time()),
                published,
                claim.fillers(Role.CONSIDERATION).isEmpty() ? List.of() : money(claim, Role.CONSIDERATION),
                false);
    }

    private static Set<String> sides(Claim claim, Role role, Parties parties) {
        return sides(claim.fillers(role).stream(), parties);
    }

    private static Set<String> sides(Stream<Mention> fillers, Parties parties) {
        Set<String> sides = new TreeSet<>();
        fillers.forEach(mention -> mention.party().map(parties::side).ifPresent(sides::add));
        return sides;
    }

    /** The sides of those who act, or of those who speak where no agent is told. */
    Set<String> actors(Parties parties) {
        Set<String> agents = sides(claim.fillers(Role.AGENT).stream(), parties);
        return agents.isEmpty()
                ? sides(
                        claim.attribution().stream()
                                .flatMap(link -> link.source().stream())
                                .map(source -> source.mention()),
                        parties)
                : agents;
    }

    /** The same dealing told from the other end. */
    Told turned() {
        return new Told(
                claim, recipients, suppliers, brokers, goods, consideration, period, published, price, !reversed);
    }

    /** "Turned to Iran and Syria for arms": dealings with each state; the claim tells of them all. */
    Stream<Told> apart(Parties parties) {
        boolean states = suppliers.size() > 1
                && !claim.undirected()
                && claim.fillers(Role.SUPPLIER).stream()
                        .allMatch(m -> m.party().filter(parties::isState).isPresent());
        return states
                ? suppliers.stream()
                        .map(one -> new Told(
                                claim,
                                Set.of(one),
                                recipients,
                                brokers,
                                goods,
                                consideration,
                                period,
                                published,
                                price,
                                reversed))
                : Stream.of(this);
    }

    /** The claim as one that only attests a dealing, without parties, goods or dates for it. */
    Told withoutSides() {
        return new Told(
                claim, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), published, List.of(), false);
    }

    Told withoutBrokers() {
        return new Told(
                claim, suppliers, recipients, Set.of(), goods, consideration, period, published, price, reversed);
    }

    boolean twoSided() {
        return !suppliers.isEmpty() && !recipients.isEmpty();
    }

    boolean oneSided() {
        return suppliers.isEmpty() != recipients.isEmpty();
    }

    boolean affirmed() {
        return claim.polarity() == Polarity.AFFIRMED && !has(Stance.RETRACTS) && !deniedByNearest();
    }

    /** Somebody says that it did not happen, or takes back that it did. */
    boolean contradicts() {
        return claim.polarity() == Polarity.NEGATED || has(Stance.RETRACTS) || deniedByNearest();
    }

    boolean retracted() {
        return has(Stance.RETRACTS);
    }

    /** "Any company that supplies them": nothing is said to have happened. */
    boolean hypothetical() {
        return Stream.of(Role.SUPPLIER, Role.RECIPIENT, Role.BROKER)
                .flatMap(role -> claim.fillers(role).stream())
                .anyMatch(mention -> Names.leavesOpen(mention.name()));
    }

    /** "Could not say whether": nobody asserts anything. */
    boolean declined() {
        return has(Stance.DECLINES);
    }

    private boolean has(Stance stance) {
        return claim.attribution().stream().anyMatch(link -> link.stance() == stance);
    }

    private boolean deniedByNearest() {
        return claim.attribution().getFirst().stance() == Stance.DENIES;
    }

    boolean possible() {
        return claim.stage().filter(stage -> stage == Stage.POSSIBLE).isPresent();
    }

    /** Amounts of money that fill the role. */
    static List<Double> money(Claim claim, Role role) {
        Set<Integer> considered = new TreeSet<>();
        claim.fillers(role).forEach(mention -> considered.add(mention.start()));
        return claim.quantities().stream()
                .filter(quantity -> quantity.of().isPresent()
                        ? considered.contains(quantity.of().getAsInt())
                        : isMoney(quantity))
                .filter(quantity -> isMoney(quantity) && quantity.value().isPresent())
                .map(quantity -> quantity.value().getAsDouble())
                .toList();
    }

    static boolean isMoney(Quantity quantity) {
        return quantity.unit().filter(unit -> unit.matches("\\p{Lu}{3}")).isPresent()
                || quantity.text().codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }
}
