package io.waybill.identify.origin;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.Comparison;
import io.waybill.model.Deal;
import io.waybill.model.Grading;
import io.waybill.model.Grading.Grade;
import io.waybill.model.Origin;
import io.waybill.model.Origins;
import io.waybill.model.Origins.Standing;
import io.waybill.model.Party;
import io.waybill.model.Polarity;
import io.waybill.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The origins of reports and claims, and what they make of the deals. A pure function of its input.
 *
 * @param origins of the claims, with the standing of each event that is told
 * @param deals those given, with origins, credibility and its reasons
 */
public record OriginFinder(Origins origins, List<Deal> deals) {
    public OriginFinder {
        deals = List.copyOf(deals);
    }

    public static OriginFinder of(
            List<Report> reports,
            List<Claim> claims,
            List<Deal> deals,
            List<Party> parties,
            List<Comparison> comparisons,
            List<Grading> gradings) {
        Affiliations affiliations = new Affiliations(reports, claims);
        ClaimOrigins of = new ClaimOrigins(reports, claims, parties, comparisons, affiliations);
        Map<String, String> ofClaim = new HashMap<>();
        Map<String, ClaimOrigins.Key> keyOf =
                new LinkedHashMap<>(); // of several names of one origin the first told holds
        Map<String, Set<String>> reportsOf = new HashMap<>();
        Map<String, String> voiceOf = new HashMap<>();
        for (Claim claim : claims) {
            ClaimOrigins.Key key = of.of(claim);
            voiceOf.put(claim.id(), of.voice(claim));
            String id = id(key);
            ofClaim.put(claim.id(), id);
            keyOf.putIfAbsent(id, key);
            reportsOf.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(claim.report());
        }
        Map<String, Origin> originOf = new TreeMap<>();
        keyOf.forEach((id, key) -> originOf.put(
                id,
                new Origin(
                        id, key.name(), key.kind(), key.party(), List.copyOf(reportsOf.getOrDefault(id, Set.of())))));
        Map<String, Party> partyOf = new HashMap<>();
        parties.forEach(party -> partyOf.put(party.id(), party));
        Standings standings =
                new Standings(originOf, ofClaim, voiceOf, new Interest(partyOf), affiliations, new Grades(gradings));
        List<Deal> graded = deals.stream().map(standings::of).toList();
        Origins origins = new Origins(
                originOf.values().stream()
                        .sorted(Comparator.comparing(Origin::name).thenComparing(Origin::id))
                        .toList(),
                comparisons,
                ofClaim,
                standings.ofEvents(claims));
        return new OriginFinder(origins, graded);
    }

    private static String id(ClaimOrigins.Key key) {
        return "o" + Long.toHexString(Hash.of(key.kind() + " " + key.id()));
    }

    /** Grades deals and events by the origins of their claims. */
    private record Standings(
            Map<String, Origin> originOf,
            Map<String, String> ofClaim,
            Map<String, String> voiceOf,
            Interest interest,
            Affiliations affiliations,
            Grades grades) {
        Deal of(Deal deal) {
            Map<Origin, Grade> say = origins(deal.claimsFor());
            if (say.isEmpty()) {
                return deal;
            }
            Standing standing = Credibility.of(
                    say,
                    others(origins(deal.claimsAgainst()), say),
                    origin -> isInterested(origin, party -> interest.in(deal, party)));
            return deal.withStanding(standing);
        }

        /** Claims that tell one event have one standing; a claim without event stands for itself. */
        Map<String, Standing> ofEvents(List<Claim> claims) {
            Map<String, List<Claim>> events = new TreeMap<>();
            for (Claim claim : claims) {
                events.computeIfAbsent(claim.event().orElse(claim.id()), e -> new ArrayList<>())
                        .add(claim);
            }
            Map<String, Standing> standing = new HashMap<>();
            for (List<Claim> told : events.values()) {
                List<String> say =
                        told.stream().filter(c -> !isAgainst(c)).map(Claim::id).toList();
                List<String> deny = told.stream()
                        .filter(Standings::isAgainst)
                        .map(Claim::id)
                        .toList();
                if (!say.isEmpty()) {
                    Standing its = Credibility.of(
                            origins(say),
                            others(origins(deny), origins(say)),
                            origin -> isInterested(origin, party -> interest.among(sides(told), party)));
                    told.forEach(claim -> standing.put(claim.id(), its));
                }
            }
            return standing;
        }

        /** An official of a state that stays open is no impartial witness. */
        private boolean isInterested(Origin origin, Predicate<String> interested) {
            return origin.party().filter(interested).isPresent() || affiliations.isOfOpenState(origin.name());
        }

        private static Set<String> sides(List<Claim> told) {
            return told.stream()
                    .flatMap(claim -> claim.partyFillers().stream())
                    .flatMap(mention -> mention.party().stream())
                    .collect(Collectors.toSet());
        }

        private static boolean isAgainst(Claim claim) {
            Stance stance = claim.attribution().getFirst().stance();
            return claim.polarity() == Polarity.NEGATED || stance == Stance.DENIES || stance == Stance.RETRACTS;
        }

        /** Who asserts one part and denies another contradicts nobody else. */
        private static Map<Origin, Grade> others(Map<Origin, Grade> deny, Map<Origin, Grade> say) {
            Map<Origin, Grade> others = new LinkedHashMap<>(deny);
            others.keySet().removeAll(say.keySet());
            return others;
        }

        /** The origins of the claims by their ids, each as reliable as the best of the voices that it has in them. */
        private Map<Origin, Grade> origins(List<String> claims) {
            Map<String, Set<String>> voices = new TreeMap<>();
            claims.stream()
                    .filter(ofClaim::containsKey)
                    .forEach(claim -> voices.computeIfAbsent(ofClaim.get(claim), id -> new LinkedHashSet<>())
                            .add(voiceOf.get(claim)));
            Map<Origin, Grade> found = new LinkedHashMap<>();
            voices.forEach((id, names) -> {
                Optional.ofNullable(originOf.get(id)).ifPresent(origin -> {
                    names.add(origin.name());
                    found.put(origin, grades.of(names));
                });
            });
            return found;
        }
    }
}
