package io.waybill.identify.origin;

import io.waybill.model.Grading;
import io.waybill.model.Grading.Grade;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a person holds of the sources. Immutable. */
final class Grades {
    private final Map<String, Grading> bySource = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Grades(List<Grading> gradings) {
        gradings.forEach(grading -> bySource.put(grading.source(), grading));
    }

    /** The best grade that one of the names has; names that nobody graded count as C. */
    Grade of(Collection<String> names) {
        return names.stream()
                .map(bySource::get)
                .flatMap(grading -> Optional.ofNullable(grading).stream())
                .map(Grading::grade)
                .min(Comparator.naturalOrder())
                .orElse(Grade.C);
    }
}
