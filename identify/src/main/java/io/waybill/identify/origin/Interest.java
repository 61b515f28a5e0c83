package io.waybill.identify.origin;

import io.waybill.lexicon.actor.Actor;
import io.waybill.lexicon.actor.Actors;
import io.waybill.lexicon.actor.Hit;
import io.waybill.model.Deal;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        if (roles.contains(party)) {
            return true;
        }
        Set<String> states = new HashSet<>();
        roles.forEach(role -> state(role).ifPresent(states::add));
        return state(party).filter(states::contains).isPresent();
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
