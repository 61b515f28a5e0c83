package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.version.Manifest.DateBasis;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Dates versions: by what their files say; else another form of the list beside them; else the user; else their names;
 * else the newest listing in them; else when they were written. What amends a version makes it no older.
 */
final class Dating {
    private final ImportOptions options;
    private final List<Group> groups;

    /** @param date ISO, as precise as known */
    record Dated(Group group, String date, DateBasis basis) {}

    /** @param groups all that are imported together */
    Dating(ImportOptions options, List<Group> groups) {
        this.options = options;
        this.groups = List.copyOf(groups);
    }

    Dated date(Group group) throws IOException {
        var told = told(group);
        if (group.base().isPresent()) {
            var base = group.base().get();
            return told.filter(dated -> dated.date().compareTo(base.date()) > 0)
                    .orElseGet(() -> new Dated(group, base.date(), base.dateBasis()));
        }
        return told.isPresent() ? told.get() : new Dated(group, written(group.imported()), DateBasis.FILE_TIME);
    }

    private Optional<Dated> told(Group group) throws IOException {
        var stated = group.imported().stream()
                .flatMap(part -> part.date().stream())
                .max(Comparator.naturalOrder())
                .or(() -> beside(group))
                .or(() -> options.date().isPresent()
                        ? Optional.empty()
                        : FileDate.inName(group.imported().getFirst().file()));
        if (stated.isPresent()) {
            return stated.map(date -> new Dated(group, date, DateBasis.STATED));
        }
        return options.date().isPresent()
                ? options.date().map(date -> new Dated(group, date, DateBasis.GIVEN))
                : newest(group).map(date -> new Dated(group, date, DateBasis.NEWEST_LISTING));
    }

    private Optional<String> beside(Group group) {
        return groups.stream()
                .filter(other -> other.key().list().equals(group.key().list())
                        && other.key().folder().equals(group.key().folder()))
                .flatMap(other -> other.key().date().stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<String> newest(Group group) throws IOException {
        var days = new ArrayList<String>();
        for (var part : group.imported()) {
            newest(group.reader(), part).ifPresent(days::add);
        }
        return days.stream().max(Comparator.naturalOrder());
    }

    /** No listing is newer than its file. */
    private static Optional<String> newest(ListReader reader, ListPart part) throws IOException {
        try {
            return reader.newestListing(part, FileDate.written(part.file()));
        } catch (WaybillException damaged) {
            return Optional.empty(); // told when it is read
        }
    }

    private static String written(List<ListPart> parts) throws IOException {
        var latest = "";
        for (var part : parts) {
            var day = FileDate.written(part.file());
            latest = day.compareTo(latest) > 0 ? day : latest;
        }
        return latest;
    }
}
