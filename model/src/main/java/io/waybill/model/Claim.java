package io.waybill.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attributed claim: who is said to have done what, on whose word, in which sentence.
 *
 * @param id hash of report text, evidence offsets, type and roles, and of the report's id where an equal text was given
 *     before: stable over runs
 * @param report id of the report
 * @param roles fillers per role in the order told; roles without filler are absent
 * @param attribution chain of sources, nearest to the event first; never empty
 * @param event shared by claims that tell one event
 */
public record Claim(
        String id,
        String report,
        ClaimType type,
        Optional<Stage> stage,
        Polarity polarity,
        Map<Role, List<Mention>> roles,
        boolean undirected,
        List<Quantity> quantities,
        Optional<ClaimTime> time,
        List<Attribution> attribution,
        Evidence evidence,
        Optional<String> event) {
    public Claim {
        EnumMap<Role, List<Mention>> copy = new EnumMap<>(Role.class);
        roles.forEach((role, fillers) -> {
            if (!fillers.isEmpty()) {
                copy.put(role, List.copyOf(fillers));
            }
        });
        roles = Collections.unmodifiableMap(copy);
        quantities = List.copyOf(quantities);
        attribution = List.copyOf(attribution);
        if (attribution.isEmpty()) {
            throw new IllegalArgumentException("a claim without attribution");
        }
    }

    public List<Mention> fillers(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** All fillers that may be parties: of every role but goods, consideration and legal basis. */
    public List<Mention> partyFillers() {
        List<Mention> all = new ArrayList<>();
        roles.forEach((role, fillers) -> {
            if (role != Role.GOODS && role != Role.CONSIDERATION && role != Role.LEGAL_BASIS) {
                all.addAll(fillers);
            }
        });
        return List.copyOf(all);
    }

    public Claim withRoles(Map<Role, List<Mention>> other) {
        return new Claim(
                id, report, type, stage, polarity, other, undirected, quantities, time, attribution, evidence, event);
    }

    public Claim withAttribution(List<Attribution> other) {
        return new Claim(
                id, report, type, stage, polarity, roles, undirected, quantities, time, other, evidence, event);
    }

    public Claim withId(String other) {
        return new Claim(
                other,
                report,
                type,
                stage,
                polarity,
                roles,
                undirected,
                quantities,
                time,
                attribution,
                evidence,
                event);
    }

    public Claim withEvidence(Evidence other) {
        return new Claim(
                id, report, type, stage, polarity, roles, undirected, quantities, time, attribution, other, event);
    }

    public Claim withEvent(String other) {
        return new Claim(
                id,
                report,
                type,
                stage,
                polarity,
                roles,
                undirected,
                quantities,
                time,
                attribution,
                evidence,
                Optional.of(other));
    }
}
