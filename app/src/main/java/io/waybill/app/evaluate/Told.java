package io.waybill.app.evaluate;

import io.waybill.model.Role;
import io.waybill.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A claim as far as scores depend on it, labelled or predicted.
 *
 * @param sources nearest to the event first; empty is the author's own voice
 * @param laws named as basis of a designation
 */
record Told(
        String id,
        String report,
        String type,
        Optional<String> stage,
        String polarity,
        Map<Role, List<Filler>> roles,
        List<Optional<Filler>> sources,
        Set<String> stances,
        Optional<Time> time,
        Optional<Span> evidence,
        String quote,
        List<Filler> laws) {
    /** The roles that are scored. */
    static final List<Role> ROLES = List.of(
            Role.SUPPLIER, Role.RECIPIENT, Role.BROKER, Role.AGENT, Role.TARGET, Role.GOODS, Role.CONSIDERATION);

    /** When the event took place. */
    record Time(String text, Optional<String> normalised) {}

    Told {
        roles = Map.copyOf(roles);
        sources = List.copyOf(sources);
        stances = Set.copyOf(stances);
        laws = List.copyOf(laws);
    }

    List<Filler> fillers(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    int countFillers() {
        return ROLES.stream().mapToInt(role -> fillers(role).size()).sum();
    }

    boolean negative() {
        return type.equals("deny") || polarity.equals("negated");
    }

    Told withRoles(Map<Role, List<Filler>> other) {
        return new Told(id, report, type, stage, polarity, other, sources, stances, time, evidence, quote, laws);
    }
}
