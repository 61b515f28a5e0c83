package io.waybill.identify.deal;

import io.waybill.lexicon.actor.Actor;
import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Role;
import io.waybill.model.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The register of parties over all reports, and on which side of a dealing each stands. */
final class Parties {
    /** Kinds that deal for themselves, whatever state they belong to. */
    private static final Set<Party.Kind> OWN_SIDE = Set.of(Party.Kind.COMPANY, Party.Kind.GROUP);

    private final List<Party> all;
    private final Map<String, String> idOfKey = new HashMap<>();
    private final Map<String, String> sideOf = new HashMap<>();
    private final Map<String, String> stateParty = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    private final Set<String> organs = new HashSet<>();
    private final PartyKeys keys;

    /**
     * @param claims in the order of the reports
     * @param texts of the reports by their ids
     */
    Parties(List<Claim> claims, Map<String, String> texts, Actorship actors) {
        List<Occurrence> occurrences = new ArrayList<>();
        claims.forEach(claim -> occurrences.addAll(Occurrence.of(claim)));
        keys = new PartyKeys(actors, occurrences);
        Map<String, PartyDraft> drafts = new TreeMap<>();
        Set<String> firm = new HashSet<>();
        occurrences.stream()
                .filter(Occurrence::firm)
                .forEach(seen -> keys.key(seen).ifPresent(firm::add));
        for (Occurrence seen : occurrences) {
            keys.key(seen)
                    .filter(key -> seen.firm() || firm.contains(key) || key.startsWith("k ") || named(seen))
                    .ifPresent(key -> drafts.computeIfAbsent(key, k -> new PartyDraft(actors))
                            .add(seen, texts.getOrDefault(seen.report(), "")));
        }
        List<Party> parties = new ArrayList<>();
        drafts.forEach((key, draft) -> {
            Party party = draft.party(key, keys);
            parties.add(party);
            idOfKey.put(key, party.id());
            nameOf.put(party.id(), party.name());
            if (key.startsWith("s ") || keys.isOrgan(party.name())) {
                organs.add(party.id());
            }
            Optional<String> state = state(party, draft);
            sideOf.put(party.id(), state.map(name -> "state " + name).orElse(party.id()));
            if (party.kind() == Party.Kind.STATE) {
                state.ifPresent(name -> stateParty.put("state " + name, party.id()));
            }
        });
        all = List.copyOf(parties);
    }

    private static boolean named(Occurrence seen) {
        return seen.role()
                        .filter(role -> role == Role.PLACE || role == Role.TARGET || role == Role.AGENT)
                        .isPresent()
                && seen.mention().entity().isPresent()
                && Names.isProper(seen.mention().name());
    }

    private Optional<String> state(Party party, PartyDraft draft) {
        return keys.find(party.name())
                .or(() -> keys.ofState(draft.name()))
                .filter(actor -> !OWN_SIDE.contains(party.kind()))
                .flatMap(Actor::state);
    }

    List<Party> all() {
        return all;
    }

    String name(String id) {
        return nameOf.getOrDefault(id, id);
    }

    /** The state for its organs, the party itself for everybody else. */
    String side(String id) {
        return sideOf.getOrDefault(id, id);
    }

    /** The party as a side of a deal: the state for what is only called its forces, its delegation. */
    String face(String id) {
        return organs.contains(id) ? stateParty.getOrDefault(side(id), id) : id;
    }

    boolean isState(String id) {
        return stateParty.containsValue(id);
    }

    /** The claim with the parties of its fillers and speakers. */
    Claim identify(Claim claim) {
        Map<Role, List<Mention>> roles = new EnumMap<>(Role.class);
        claim.roles()
                .forEach((role, fillers) -> roles.put(
                        role,
                        Occurrence.mayBeParty(claim.type(), role)
                                ? fillers.stream()
                                        .map(mention -> identify(claim.report(), mention, Optional.empty()))
                                        .toList()
                                : fillers));
        List<Attribution> chain = claim.attribution().stream()
                .map(link -> new Attribution(
                        link.source()
                                .map(source -> Occurrence.speaks(source)
                                        ? new Source(
                                                identify(claim.report(), source.mention(), Optional.of(source.kind())),
                                                source.kind())
                                        : source),
                        link.cue(),
                        link.stance(),
                        link.quoted()))
                .toList();
        return claim.withRoles(roles).withAttribution(chain);
    }

    private Mention identify(String report, Mention mention, Optional<Source.Kind> speaker) {
        return keys.key(new Occurrence(report, mention, Optional.empty(), speaker, true))
                .flatMap(key -> Optional.ofNullable(idOfKey.get(key)))
                .map(mention::withParty)
                .orElse(mention);
    }
}
