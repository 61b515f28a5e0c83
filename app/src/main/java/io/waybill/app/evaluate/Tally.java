package io.waybill.app.evaluate;

import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was counted, of one report or of many. Confined to one thread. */
final class Tally {
    Counts core = Counts.NONE;
    Counts secondary = Counts.NONE;
    int optionalFound;
    int joined;
    int noise;
    int skipped;
    int duplicates;
    /** Fillers of core claims; the same where source and polarity are right too. */
    Counts headline = Counts.NONE;

    Counts signed = Counts.NONE;
    /** Denied or negated claims. */
    Counts negative = Counts.NONE;

    final Map<String, Counts> types = new LinkedHashMap<>();
    final Map<String, Counts> roles = new LinkedHashMap<>();
    final Map<String, Counts> designations = new LinkedHashMap<>();
    final Map<String, Counts> frames = new LinkedHashMap<>();
    final Map<String, Counts> stages = new LinkedHashMap<>();
    final Map<String, Share> accuracy = new LinkedHashMap<>();
    final Map<String, Integer> confusion = new LinkedHashMap<>();
    final List<String> errors = new ArrayList<>();

    Tally() {
        for (Role role : List.of(
                Role.SUPPLIER, Role.RECIPIENT, Role.BROKER, Role.GOODS, Role.CONSIDERATION, Role.AGENT, Role.TARGET)) {
            roles.put(role.label(), Counts.NONE);
        }
        List.of("target", "authority", "legal basis").forEach(part -> designations.put(part, Counts.NONE));
        List.of("designate", "trade", "other").forEach(frame -> frames.put(frame, Counts.NONE));
        List.of(
                        "type exact",
                        "attribution",
                        "attribution named",
                        "stage",
                        "polarity",
                        "date",
                        "date absolute",
                        "entity")
                .forEach(what -> accuracy.put(what, Share.NONE));
    }

    static void add(Map<String, Counts> counts, String key, Counts more) {
        counts.merge(key, more, Counts::plus);
    }

    void judge(String what, boolean right) {
        accuracy.merge(what, Share.of(right), Share::plus);
    }

    void confuse(String what) {
        confusion.merge(what, 1, Integer::sum);
    }

    /** Core and secondary; false claims count once, with the core. */
    Counts all() {
        return core.plus(secondary);
    }

    /** Over the values told five times or more. */
    List<Double> frequentStages() {
        return stages.values().stream()
                .filter(counts -> counts.found() + counts.missed() >= 5)
                .map(Counts::f1)
                .toList();
    }

    double stageMacroF1() {
        return frequentStages().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    void add(Tally other) {
        core = core.plus(other.core);
        secondary = secondary.plus(other.secondary);
        optionalFound += other.optionalFound;
        joined += other.joined;
        noise += other.noise;
        skipped += other.skipped;
        duplicates += other.duplicates;
        headline = headline.plus(other.headline);
        signed = signed.plus(other.signed);
        negative = negative.plus(other.negative);
        other.types.forEach((key, counts) -> add(types, key, counts));
        other.roles.forEach((key, counts) -> add(roles, key, counts));
        other.designations.forEach((key, counts) -> add(designations, key, counts));
        other.frames.forEach((key, counts) -> add(frames, key, counts));
        other.stages.forEach((key, counts) -> add(stages, key, counts));
        other.accuracy.forEach((key, share) -> accuracy.merge(key, share, Share::plus));
        other.confusion.forEach((key, number) -> confusion.merge(key, number, Integer::sum));
        errors.addAll(other.errors);
    }
}
