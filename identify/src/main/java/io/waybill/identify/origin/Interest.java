package io.waybill.identify.origin;

import io.waybill.lexicon.actor.Actor;
import io.waybill.lexicon.actor.Actors;
import io.waybill.lexicon.actor.Hit;
import io.waybill.model.Deal;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has an interest in the matter: the parties of a deal, and the states that they belong to. Thread-safe. */
final class Interest {
    private final Actors actors = Actors.load();
    private final Map<String, Party> parties;

    Interest(Map<String, Party> parties) {
        this.parties = Map.copyOf(parties);
    }

    /** Whether a party stands in a role of the deal, is the state of one that does, or belongs to such a state. */
    boolean in(Deal deal, String party) {
        List<String> roles = new ArrayList<>(deal.supplier());
        roles.addAll(deal.recipient());
        roles.addAll(deal.broker());
        return among(roles, party);
    }

    /** Whether a party is one of those, is the state of one, or belongs to such a state. */
    boolean among(Collection<String> roles, String party) {
        if (roles.contains(party)) {
            return true;
        }
        Optional<String> own = state(party);
        return own.isPresent() && roles.stream().anyMatch(role -> state(role).equals(own));
    }

    private Optional<String> state(String id) {
        Party party = parties.get(id);
        if (party == null) {
            return Optional.empty();
        }
        return actors.find(party.name())
                .flatMap(Actor::state)
                .or(() -> actors.scan(List.of(party.name().split("\\s+"))).stream()
                        .map(Hit::actor)
                        .map(Actor::state)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
