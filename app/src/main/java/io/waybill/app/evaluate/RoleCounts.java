package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How many fillers of each role a told claim has right, against one label. */
final class RoleCounts {
    private static final List<Role> SIDES = List.of(Role.SUPPLIER, Role.RECIPIENT, Role.BROKER);

    private final Label label;
    private final Told told;
    private final Names names;
    private final boolean isTrade;
    private final List<Filler> sides;

    private RoleCounts(Label label, Told told, Names names) {
        this.label = label;
        this.told = told;
        this.names = names;
        isTrade = Types.TRADE.contains(label.told().type()) || Types.TRADE.contains(told.type());
        sides = SIDES.stream()
                .flatMap(role -> label.told().fillers(role).stream())
                .toList();
    }

    /** Where the label leaves the direction open, supplier and recipient may be swapped. */
    static Map<Role, Counts> of(Label label, Told told, Names names) {
        Map<Role, Counts> straight = new RoleCounts(label, told, names).all();
        if (!label.undirected()) {
            return straight;
        }
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        roles.putAll(told.roles());
        roles.put(Role.SUPPLIER, told.fillers(Role.RECIPIENT));
        roles.put(Role.RECIPIENT, told.fillers(Role.SUPPLIER));
        Map<Role, Counts> swapped = new RoleCounts(label, told.withRoles(roles), names).all();
        Counts a = sum(straight);
        Counts b = sum(swapped);
        boolean better = b.found() > a.found() || b.found() == a.found() && b.wrong() < a.wrong();
        return better ? swapped : straight;
    }

    static Counts sum(Map<Role, Counts> byRole) {
        return byRole.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Names of the sides that must be found: an agent that is one of them is told already. */
    static Set<Optional<String>> requiredSides(Told label) {
        return SIDES.stream()
                .flatMap(role -> label.fillers(role).stream())
                .filter(Filler::required)
                .map(Filler::entity)
                .collect(Collectors.toSet());
    }

    private Map<Role, Counts> all() {
        Map<Role, Counts> counts = new EnumMap<>(Role.class);
        Told.ROLES.forEach(role -> counts.put(role, count(role)));
        return counts;
    }

    private Counts count(Role role) {
        List<Filler> right = right(role);
        List<Filler> given = told.fillers(role);
        Map<Integer, Integer> pairs = Pairs.of(right, given, names, role);
        Set<Integer> paired = new TreeSet<>(pairs.values());
        int found = 0;
        int missed = 0;
        for (int i = 0; i < right.size(); i++) {
            if (right.get(i).required()) {
                boolean isFound = paired.contains(i) || role == Role.AGENT && isTrade && isToldAsSide(right.get(i));
                found += isFound ? 1 : 0;
                missed += isFound ? 0 : 1;
            }
        }
        int wrong = 0;
        for (int j = 0; j < given.size(); j++) {
            wrong += !pairs.containsKey(j) && isWrong(role, given.get(j), right) ? 1 : 0;
        }
        return new Counts(found, wrong, missed);
    }

    private List<Filler> right(Role role) {
        List<Filler> right = label.told().fillers(role);
        if (role != Role.AGENT || !isTrade) {
            return right;
        }
        Set<Optional<String>> required = requiredSides(label.told());
        List<Filler> eased = new ArrayList<>();
        right.forEach(filler -> eased.add(required.contains(filler.entity()) ? filler.asOptional() : filler));
        return eased;
    }

    /** The seeker told as recipient, where the label has the same one as an optional side. */
    private boolean isToldAsSide(Filler agent) {
        return SIDES.stream()
                .anyMatch(role -> label.told().fillers(role).stream()
                        .filter(side -> side.entity().equals(agent.entity()))
                        .anyMatch(side -> told.fillers(role).stream().anyMatch(given -> names.match(side, given))));
    }

    private boolean isWrong(Role role, Filler given, List<Filler> right) {
        boolean isSecondMention = right.stream().anyMatch(filler -> names.match(filler, given, Pairs.isThing(role)));
        return !isSecondMention && !isNeutral(role, given);
    }

    /** What the conventions leave open. */
    private boolean isNeutral(Role role, Filler given) {
        String type = label.told().type();
        return switch (role) {
            case AGENT ->
                isTrade && isAnyOf(sides, given)
                        || type.equals("accuse")
                                && isAnyOf(
                                        label.told().sources().stream()
                                                .flatMap(Optional::stream)
                                                .toList(),
                                        given)
                        || type.equals("deny")
                                && (isAnyOf(label.told().fillers(Role.SUPPLIER), given)
                                        || isAnyOf(label.told().fillers(Role.RECIPIENT), given));
            case RECIPIENT -> type.equals("seek") && isAnyOf(label.told().fillers(Role.AGENT), given);
            case TARGET -> type.equals("deny") || type.equals("accuse");
            default -> false;
        };
    }

    private boolean isAnyOf(List<Filler> fillers, Filler given) {
        return fillers.stream().anyMatch(filler -> names.match(filler, given));
    }
}
