package io.waybill.counter.version;

import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.version.Dating.Dated;
import io.waybill.counter.version.ImportResult.Refused;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts files together that make one version of a list: main files of one list, form, folder and date, with what adds to
 * them from the same folder and what changes them from anywhere; changes alone go on top of the version in force. Of two forms of one list and date the richer stays.
 */
final class Grouping {
    private static final Comparator<Group> BY_DATE =
            Comparator.comparing(group -> group.key().date().orElse(""));

    private final ImportOptions options;
    private final Bases bases;
    private final Map<Group.Key, Group> groups = new LinkedHashMap<>();
    /** By list and form. */
    private final Map<List<String>, Group> amended = new LinkedHashMap<>();

    private final Map<String, Manifest> unchanged = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    Grouping(ImportOptions options, Bases bases) {
        this.options = options;
        this.bases = bases;
    }

    /** What could not be joined to anything. */
    List<Refused> refused() {
        return refused;
    }

    /** Versions that hold all amendments to them that were given. */
    List<Manifest> unchanged() {
        return List.copyOf(unchanged.values());
    }

    List<Bundle> bundles(List<Recognised> files) throws IOException {
        for (var role : Role.values()) {
            for (var file : files) {
                if (file.part().role() == role) {
                    join(file);
                }
            }
        }
        var dating = new Dating(options, List.copyOf(groups.values()));
        var versions = new LinkedHashMap<List<String>, List<Dated>>();
        for (var group : all()) {
            var dated = dating.date(group);
            versions.computeIfAbsent(List.of(group.key().list(), dated.date()), v -> new ArrayList<>())
                    .add(dated);
            group.base().ifPresent(base -> unchanged.remove(base.hash()));
        }
        return versions.values().stream()
                .flatMap(forms -> richest(forms).stream())
                .toList();
    }

    private List<Group> all() {
        var all = new ArrayList<>(groups.values());
        amended.values().stream().filter(group -> !group.imported().isEmpty()).forEach(all::add);
        return all;
    }

    private void join(Recognised file) throws IOException {
        switch (file.part().role()) {
            case MAIN ->
                groups.computeIfAbsent(Group.Key.of(file), key -> Group.of(file))
                        .add(file.part());
            case COMPANION ->
                beside(file)
                        .ifPresentOrElse(
                                group -> group.add(file.part()),
                                () -> refuse(file, "adds to a list whose main file is not beside it"));
            case AMENDMENT -> amend(file);
        }
    }

    private Optional<Group> beside(Recognised file) {
        var beside = groups.values().stream()
                .filter(group -> group.isOf(file) && group.key().folder().equals(file.folder()))
                .toList();
        return beside.stream()
                .filter(group -> group.key().date().equals(file.part().date()))
                .findFirst()
                .or(() -> beside.stream().max(BY_DATE));
    }

    /** To the latest of its list that are imported with it, or else to the version in force, where its acts are there. */
    private void amend(Recognised file) throws IOException {
        try {
            var acts = file.reader().acts(file.part());
            var group =
                    groups.values().stream().filter(other -> other.isOf(file)).max(BY_DATE);
            var inForce = group.isPresent() ? Optional.<Manifest>empty() : bases.inForce(file);
            if (inForce.isPresent() && holds(inForce.get(), file)) {
                unchanged.put(inForce.get().hash(), inForce.get());
                return;
            }
            if (group.isEmpty() && inForce.isPresent()) {
                group = Optional.of(amended(file, inForce.get()));
            }
            var missing = group.map(found -> found.missing(acts)).orElse(acts);
            if (group.isPresent() && missing.isEmpty()) {
                group.get().add(file.part());
            } else {
                refuse(file, missing(file, missing));
            }
        } catch (WaybillException e) {
            refuse(file, String.valueOf(e.getMessage()));
        }
    }

    private static boolean holds(Manifest version, Recognised amendment) throws IOException {
        var hash = Hashes.of(amendment.part().file());
        return version.files().stream()
                .anyMatch(file -> file.role() == Role.AMENDMENT && file.sha256().equals(hash));
    }

    private Group amended(Recognised amendment, Manifest version) throws IOException {
        var key = List.of(version.list(), version.format());
        var known = amended.get(key);
        if (known == null) {
            known = Group.of(amendment, bases.unpack(version));
            amended.put(key, known);
        }
        return known;
    }

    private static String missing(Recognised file, Set<String> acts) {
        var list = file.part().list();
        return acts.isEmpty()
                ? "changes " + list + ", of which nothing is loaded; import that list first"
                : "changes " + String.join(", ", acts)
                        + ", which is neither among the files imported with it nor in the" + " version of " + list
                        + " in force; import that act first, with the other acts of the list";
    }

    private void refuse(Recognised file, String reason) {
        refused.add(new Refused(file.part().file().toString(), reason));
    }

    /** The richest form, with the others for the case that it is damaged; of one form in several folders each. */
    private List<Bundle> richest(List<Dated> forms) {
        var richness = forms.stream().mapToInt(Grouping::richness).max().orElse(0);
        var poorer = forms.stream()
                .filter(group -> richness(group) < richness)
                .sorted(Comparator.comparingInt(Grouping::richness).reversed())
                .map(group -> bundle(group, List.of()))
                .toList();
        return forms.stream()
                .filter(group -> richness(group) == richness)
                .map(group -> bundle(group, poorer))
                .toList();
    }

    private static int richness(Dated form) {
        return form.group().reader().richness();
    }

    private Bundle bundle(Dated dated, List<Bundle> poorer) {
        var group = dated.group();
        return new Bundle(
                group.key().list(),
                group.reader(),
                group.parts(),
                group.imported(),
                dated.date(),
                dated.basis(),
                options.kind().or(() -> group.base().flatMap(Manifest::asked)),
                poorer);
    }
}
