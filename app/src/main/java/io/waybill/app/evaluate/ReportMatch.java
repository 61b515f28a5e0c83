package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import io.waybill.app.evaluate.Gold.LabelledReport;
import io.waybill.model.Role;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which told claims of a report stand for which labels. One to one first; then claims that split one label (one
 * designation for each designee) are joined to it, where they add something and say nothing wrong.
 */
final class ReportMatch {
    final List<Told> told = new ArrayList<>();
    final Map<Integer, List<Integer>> toldOf = new TreeMap<>();
    final Set<Integer> matched = new HashSet<>();
    int joined;
    int noise;

    private final LabelledReport report;
    private final List<Label> labels;
    private final Names names;
    private final double[][] weights;

    ReportMatch(LabelledReport report, List<Label> labels, List<Told> all, Names names) {
        this.report = report;
        this.labels = labels;
        this.names = names;
        for (Told claim : all) {
            if (!isIgnored(claim)) {
                told.add(claim);
            } else if (report.types().contains(claim.type())) {
                noise++;
            }
        }
        weights = new double[labels.size()][told.size()];
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < told.size(); j++) {
                weights[i][j] = weight(labels.get(i), told.get(j));
            }
        }
        Assignment.of(weights).forEach((j, i) -> {
            toldOf.put(i, new ArrayList<>(List.of(j)));
            matched.add(j);
        });
        for (int j = 0; j < told.size(); j++) {
            if (!matched.contains(j)) {
                join(j);
            }
        }
    }

    boolean isFound(int label) {
        return toldOf.containsKey(label);
    }

    /** The first claim told for the label, with the fillers of all. */
    Told merged(int label) {
        List<Integer> parts = toldOf.getOrDefault(label, List.of());
        Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
        Told.ROLES.forEach(role -> roles.put(role, fillers(parts, role)));
        return told.get(parts.getFirst()).withRoles(roles);
    }

    private List<Filler> fillers(List<Integer> parts, Role role) {
        return parts.stream().flatMap(j -> told.get(j).fillers(role).stream()).toList();
    }

    private boolean isIgnored(Told claim) {
        return claim.evidence().stream()
                .anyMatch(span -> report.ignored().stream().anyMatch(stretch -> mostlyIn(span, stretch)));
    }

    private static boolean mostlyIn(Span span, Span stretch) {
        return 2 * Place.overlap(span, stretch) > span.length();
    }

    private double weight(Label label, Told claim) {
        double common = Types.agree(label, claim) ? Place.common(label, claim, report.sentences()) : 0;
        if (common <= 0) {
            return 0;
        }
        double bonus = switch (label.salience()) {
            case CORE -> 0.2;
            case SECONDARY -> 0.1;
            case OPTIONAL -> 0;
        };
        double roles = RoleCounts.sum(RoleCounts.of(label, claim, names)).f1();
        double type = claim.type().equals(label.told().type()) ? 1 : 0;
        return 1 + bonus + 0.6 * roles + 0.1 * common + 0.1 * type;
    }

    private void join(int j) {
        OptionalInt whole =
                IntStream.range(0, labels.size()).filter(i -> isPart(i, j)).findFirst();
        whole.ifPresent(i -> {
            toldOf.getOrDefault(i, new ArrayList<>()).add(j);
            matched.add(j);
            joined++;
        });
    }

    private boolean isPart(int label, int j) {
        List<Integer> parts = toldOf.getOrDefault(label, List.of());
        if (parts.isEmpty()
                || weights[label][j] <= 0
                || !told.get(j).type().equals(told.get(parts.getFirst()).type())) {
            return false;
        }
        boolean adds = false;
        for (Role role : Told.ROLES) {
            List<Filler> right = labels.get(label).told().fillers(role);
            List<Filler> mine = told.get(j).fillers(role);
            if (!mine.stream().allMatch(m -> right.stream().anyMatch(r -> names.match(r, m, Pairs.isThing(role))))) {
                return false;
            }
            List<Filler> have = fillers(parts, role);
            List<Filler> both = new ArrayList<>(have);
            both.addAll(mine);
            adds |= !mine.isEmpty()
                    && Pairs.of(right, both, names, role).size()
                            > Pairs.of(right, have, names, role).size();
        }
        return adds;
    }
}
