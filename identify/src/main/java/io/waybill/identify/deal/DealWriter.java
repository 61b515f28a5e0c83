package io.waybill.identify.deal;

import io.waybill.model.Claim;
import io.waybill.model.Deal;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A finished strand as the record that people and programs read. */
final class DealWriter {
    private final Parties parties;
    private final GoodsFamilies families;
    private final Why why;

    DealWriter(Parties parties, GoodsFamilies families, Why why) {
        this.parties = parties;
        this.families = families;
        this.why = why;
    }

    /** @param taken ids given so far: a second deal of the same sides and goods gets another one */
    Deal write(Strand strand, Set<String> taken) {
        List<String> suppliers = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        List<String> brokers = new ArrayList<>();
        DealItems goods = new DealItems(families);
        DealItems consideration = new DealItems(families);
        for (Told told : strand.told) {
            boolean names = !told.suppliers().isEmpty()
                    || !told.recipients().isEmpty()
                    || !told.brokers().isEmpty();
            if (!names) {
                continue;
            }
            Claim claim = told.claim();
            if (!told.suppliers().isEmpty()) {
                suppliers.addAll(faces(claim, told.reversed() ? Role.RECIPIENT : Role.SUPPLIER, told.suppliers()));
            }
            if (!told.recipients().isEmpty()) {
                recipients.addAll(faces(claim, told.reversed() ? Role.SUPPLIER : Role.RECIPIENT, told.recipients()));
            }
            brokers.addAll(faces(claim, Role.BROKER));
            goods.add(claim, Role.GOODS);
            consideration.add(claim, Role.CONSIDERATION);
        }
        for (Told told : strand.returns) {
            brokers.addAll(faces(told.claim(), Role.BROKER));
            consideration.add(told.claim(), Role.GOODS);
        }
        List<String> from = distinct(suppliers);
        List<String> to = distinct(recipients);
        List<String> through = distinct(brokers.stream()
                .filter(id -> !from.contains(id) && !to.contains(id))
                .toList());
        Deal deal = new Deal(
                "",
                strand.stage(),
                !strand.directed,
                from,
                to,
                through,
                goods.items(),
                consideration.items(),
                strand.period.map(Period::first),
                strand.period.map(Period::last),
                claims(strand),
                List.copyOf(strand.against),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
        return finish(deal, id(deal, taken), why.of(strand, deal));
    }

    private List<String> faces(Claim claim, Role role) {
        return claim.fillers(role).stream()
                .flatMap(mention -> mention.party().stream())
                .map(parties::face)
                .toList();
    }

    /** Those of one of the sides: a claim may tell of dealings with several. */
    private List<String> faces(Claim claim, Role role, Set<String> sides) {
        return claim.fillers(role).stream()
                .flatMap(mention -> mention.party().stream())
                .filter(party -> sides.contains(parties.side(party)))
                .map(parties::face)
                .toList();
    }

    /** Each once; where the state itself is told, its organs add nothing. */
    private List<String> distinct(Collection<String> ids) {
        Set<String> kept = new TreeSet<>(ids);
        kept.removeIf(id -> !parties.isState(id)
                && ids.stream()
                        .anyMatch(other ->
                                parties.isState(other) && parties.side(other).equals(parties.side(id))));
        return List.copyOf(kept);
    }

    private static List<String> claims(Strand strand) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(strand.told.stream(), strand.returns.stream())
                .map(told -> told.claim().id())
                .filter(id -> !strand.against.contains(id))
                .sorted()
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    private static String id(Deal deal, Set<String> taken) {
        List<String> parts = new ArrayList<>();
        parts.addAll(deal.supplier());
        parts.add(deal.undirected() ? "<>" : ">");
        parts.addAll(deal.recipient());
        parts.add("goods");
        deal.goods().stream().map(item -> Names.key(item.text())).sorted().forEach(parts::add);
        String id = Hashes.id("d", parts);
        for (int n = 0; !taken.add(id); n++) {
            // the claims tell two deals of the same sides and goods apart
            parts.add(n < deal.claimsFor().size() ? deal.claimsFor().get(n) : Integer.toString(n));
            id = Hashes.id("d", parts);
        }
        return id;
    }

    private static Deal finish(Deal deal, String id, String why) {
        return new Deal(
                id,
                deal.stage(),
                deal.undirected(),
                deal.supplier(),
                deal.recipient(),
                deal.broker(),
                deal.goods(),
                deal.consideration(),
                deal.start(),
                deal.end(),
                deal.claimsFor(),
                deal.claimsAgainst(),
                deal.origins(),
                deal.credibility(),
                Optional.of(why));
    }
}
