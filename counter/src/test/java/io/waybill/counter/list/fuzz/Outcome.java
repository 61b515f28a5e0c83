package io.waybill.counter.list.fuzz;

import io.waybill.counter.list.Problem;
import io.waybill.model.Designation;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What came of a file that a reader was given.
 *
 * @param refusals none where the file was read, else one
 */
record Outcome(Path file, List<Designation> entries, List<Problem> problems, List<String> refusals) {
    /** Line, of XML with its column, or that the whole file is no such file. */
    private static final Pattern PLACE = Pattern.compile(
            "(?s)(?:/content\\.xml)?(?::\\d+|: after line \\d+|, line \\d+, column \\d+): .+"
                    + "|: (?:is cut off or no OpenDocument|has no content|has no column|cannot be read|unpacks to more).+");

    Outcome {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
        refusals = List.copyOf(refusals);
    }

    boolean isRead() {
        return refusals.isEmpty();
    }

    /** Whether the refusal says where in this file it is damaged, and how. */
    boolean hasPlace(String refusal) {
        return refusal.startsWith(file.toString())
                && PLACE.matcher(refusal.substring(file.toString().length())).matches();
    }

    /** Whether the problem says where in this file it is, and what. */
    boolean hasPlace(Problem problem) {
        return problem.where().contains(file.toString()) && !problem.reason().isBlank();
    }

    /** Whether an entry can be found, screened and shown with its source. */
    static boolean isWhole(Designation entry) {
        return !entry.list().isBlank()
                && !entry.entry().isBlank()
                && !entry.name().isBlank()
                && entry.names().stream().noneMatch(name -> name.text().isBlank())
                && entry.identifiers().stream()
                        .noneMatch(number -> number.value().isBlank())
                && !entry.fileDate().isBlank()
                && !entry.source().isEmpty();
    }

    /** Whether dates and countries of an entry are written as screening reads them. */
    static boolean isWellWritten(Designation entry) {
        return entry.births().stream()
                        .allMatch(birth -> isDay(birth.from())
                                && isDay(birth.to())
                                && birth.from().compareTo(birth.to()) <= 0)
                && entry.listedOn().stream().allMatch(Outcome::isDay)
                && entry.nationalities().stream().allMatch(Outcome::isCountry)
                && entry.countries().stream().allMatch(Outcome::isCountry);
    }

    private static boolean isDay(String date) {
        return date.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static boolean isCountry(String code) {
        return code.matches("[a-z]{2}");
    }
}
