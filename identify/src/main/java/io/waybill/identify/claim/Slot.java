package io.waybill.identify.claim;

import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What fills a syntactic position: one or several roles, the first of alternatives that fits, an embedded event, or the
 * role of the noun's own doer.
 */
sealed interface Slot {
    /** Nothing that a claim tells. */
    record None() implements Slot {}

    /** The filler is an event that has a frame of its own. */
    record Event() implements Slot {}

    /** The doer of the noun that a light verb governs. */
    record Doer() implements Slot {}

    /** Alternatives, of which the first that fits is taken; each gives one role or several. */
    record Roles(List<List<Role>> alternatives) implements Slot {
        public Roles {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Reads {@code supplier}, {@code a+b}, {@code a/b}, {@code event}, {@code =} or {@code -}. */
    static Slot of(String cell) {
        String text = cell.strip();
        switch (text) {
            case "", "-" -> {
                return new None();
            }
            case "=" -> {
                return new Doer();
            }
            default -> {}
        }
        List<List<Role>> alternatives = new ArrayList<>();
        for (String alternative : text.split("/")) {
            List<Role> roles = new ArrayList<>();
            for (String name : alternative.split("\\+")) {
                role(name).ifPresent(roles::add);
            }
            if (!roles.isEmpty()) {
                alternatives.add(List.copyOf(roles));
            }
        }
        return alternatives.isEmpty() ? new Event() : new Roles(alternatives);
    }

    private static java.util.Optional<Role> role(String name) {
        for (Role role : Role.values()) {
            if (role.label().equals(name.strip())) {
                return java.util.Optional.of(role);
            }
        }
        return java.util.Optional.empty();
    }
}
