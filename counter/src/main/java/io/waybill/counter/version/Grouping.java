package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.version.ImportResult.Refused;
import io.waybill.counter.version.Manifest.DateBasis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts files together that make one version of a list: main files of one list, form, folder and date, with what adds to
 * them from the same folder and what changes them from anywhere. Of two forms of one list and date the richer stays.
 */
final class Grouping {
    private record Key(String list, String format, Path folder, Optional<String> date) {}

    /** Files of one version, while they are being put together. */
    private static final class Group {
        private final Key key;
        private final Recognised first;
        private final List<ListPart> mains = new ArrayList<>();
        private final List<ListPart> companions = new ArrayList<>();
        private final List<ListPart> amendments = new ArrayList<>();
        private String date = "";
        private DateBasis basis = DateBasis.STATED;

        private Group(Key key, Recognised first) {
            this.key = key;
            this.first = first;
        }

        private List<ListPart> parts() {
            var parts = new ArrayList<>(mains);
            parts.addAll(companions);
            amendments.sort(Comparator.comparing((ListPart part) -> part.date().orElse(""))
                    .thenComparing(part -> part.file().getFileName()));
            parts.addAll(amendments);
            return parts;
        }
    }

    private final ImportOptions options;
    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    Grouping(ImportOptions options) {
        this.options = options;
    }

    /** What could not be joined to anything. */
    List<Refused> refused() {
        return refused;
    }

    List<Bundle> bundles(List<Recognised> files) throws IOException {
        for (var role : Role.values()) {
            for (var file : files) {
                if (file.part().role() == role) {
                    join(file);
                }
            }
        }
        for (var group : groups.values()) {
            date(group);
        }
        var versions = new LinkedHashMap<List<String>, List<Group>>();
        groups.values()
                .forEach(
                        group -> versions.computeIfAbsent(List.of(group.key.list(), group.date), v -> new ArrayList<>())
                                .add(group));
        return versions.values().stream()
                .flatMap(forms -> richest(forms).stream())
                .toList();
    }

    private void join(Recognised file) {
        switch (file.part().role()) {
            case MAIN -> {
                var key = new Key(
                        file.part().list(),
                        file.format(),
                        file.folder(),
                        file.part().date());
                groups.computeIfAbsent(key, k -> new Group(k, file)).mains.add(file.part());
            }
            case COMPANION ->
                main(file, file.folder())
                        .ifPresentOrElse(
                                group -> group.companions.add(file.part()),
                                () -> refuse(file, "adds to a list whose main file is not beside it"));
            case AMENDMENT ->
                main(file)
                        .ifPresentOrElse(
                                group -> group.amendments.add(file.part()),
                                () -> refuse(file, "changes a list whose files are not here; import them together"));
        }
    }

    private Optional<Group> main(Recognised file, Path folder) {
        var beside = groups.values().stream()
                .filter(group -> isOf(group, file) && group.key.folder().equals(folder))
                .toList();
        return beside.stream()
                .filter(group -> group.key.date().equals(file.part().date()))
                .findFirst()
                .or(() -> beside.stream().max(byDate()));
    }

    private Optional<Group> main(Recognised file) {
        return groups.values().stream().filter(group -> isOf(group, file)).max(byDate());
    }

    private static boolean isOf(Group group, Recognised file) {
        return group.key.list().equals(file.part().list()) && group.key.format().equals(file.format());
    }

    private static Comparator<Group> byDate() {
        return Comparator.comparing(group -> group.key.date().orElse(""));
    }

    private void refuse(Recognised file, String reason) {
        refused.add(new Refused(file.part().file().toString(), reason));
    }

    /** What the files say; else another form of the list beside them; else the user; else their names; else when they were written. */
    private void date(Group group) throws IOException {
        var stated = group.parts().stream()
                .flatMap(part -> part.date().stream())
                .max(Comparator.naturalOrder())
                .or(() -> groups.values().stream()
                        .filter(other -> other.key.list().equals(group.key.list())
                                && other.key.folder().equals(group.key.folder()))
                        .flatMap(other -> other.key.date().stream())
                        .max(Comparator.naturalOrder()))
                .or(() -> options.date().isPresent()
                        ? Optional.empty()
                        : FileDate.inName(group.first.part().file()));
        if (stated.isPresent()) {
            group.date = stated.get();
        } else if (options.date().isPresent()) {
            group.date = options.date().get();
            group.basis = DateBasis.GIVEN;
        } else {
            group.basis = DateBasis.FILE_TIME;
            for (var part : group.parts()) {
                var written = FileDate.written(part.file());
                group.date = written.compareTo(group.date) > 0 ? written : group.date;
            }
        }
    }

    /** The richest form, with the others for the case that it is damaged; of one form in several folders each. */
    private List<Bundle> richest(List<Group> forms) {
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

    private static int richness(Group group) {
        return group.first.reader().richness();
    }

    private Bundle bundle(Group group, List<Bundle> poorer) {
        return new Bundle(
                group.key.list(), group.first.reader(), group.parts(), group.date, group.basis, options.kind(), poorer);
    }
}
