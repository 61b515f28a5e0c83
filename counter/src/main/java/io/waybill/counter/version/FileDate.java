package io.waybill.counter.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a file was published, by its name, its folder, or when it was last written. */
final class FileDate {
    /** What follows a digit and a letter is the number of an act: 32026R1940. */
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?<!\\d\\p{Lu})((?:19|20)\\d\\d)"
            + "(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\\d|3[01]))?)?(?!\\d)");

    private FileDate() {}

    /** ISO date, month or year in the name of the file, else in that of its folder. */
    static Optional<String> inName(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        return in(absolute.getFileName())
                .or(() -> Optional.ofNullable(absolute.getParent()).flatMap(folder -> in(folder.getFileName())));
    }

    /** ISO date of the day, in UTC, on which the file was last written. */
    static String written(Path file) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    private static Optional<String> in(@Nullable Path name) {
        var found = DATE.matcher(name == null ? "" : name.toString());
        if (!found.find()) {
            return Optional.empty();
        }
        var date = new StringBuilder(found.group(1));
        for (var i = 2; i <= 3 && found.group(i) != null; i++) {
            date.append('-').append(found.group(i));
        }
        return Optional.of(date.toString());
    }
}
