package io.waybill.app;

import io.waybill.counter.screen.ScreenOptions;
import io.waybill.counter.screen.Threshold;
import io.waybill.model.ListKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be found, on which lists. */
final class ScreenChoice {
    @Option(
            names = "--threshold",
            paramLabel = "0..1",
            description = "Lowest score of a match (default: ${DEFAULT-VALUE}).")
    private double threshold = Threshold.DEFAULT;

    @Option(names = "--limit", paramLabel = "N", description = "Most matches of a row (default: ${DEFAULT-VALUE}).")
    private int limit = ScreenOptions.DEFAULT.limit();

    @Option(names = "--lists", paramLabel = "A,B", split = ",", description = "Only these lists, by their ids.")
    private List<String> lists = List.of();

    @Option(
            names = "--kinds",
            paramLabel = "A,B",
            split = ",",
            description =
                    "Kinds of list: sanctions, export-control, debarment, pep, reference (default: the first two).")
    private List<String> kinds = List.of();

    @Option(names = "--programs", paramLabel = "A,B", split = ",", description = "Only entries under these programmes.")
    private List<String> programmes = List.of();

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "Against the lists as they stood on a day.")
    private @Nullable LocalDate asOf;

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The options; WrongUsage where one cannot be. */
    ScreenOptions options() {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new WrongUsage("--threshold is between 0 and 1, not " + threshold);
        }
        if (limit < 1 || limit > ScreenOptions.MAX_LIMIT) {
            throw new WrongUsage("--limit is between 1 and " + ScreenOptions.MAX_LIMIT + ", not " + limit);
        }
        return new ScreenOptions(
                threshold,
                limit,
                new HashSet<>(lists),
                kinds.isEmpty() ? ScreenOptions.DEFAULT.kinds() : kinds(),
                new HashSet<>(programmes));
    }

    private Set<ListKind> kinds() {
        Set<ListKind> chosen = EnumSet.noneOf(ListKind.class);
        for (String kind : kinds) {
            chosen.add(ListKind.of(kind.strip())
                    .orElseThrow(() -> new WrongUsage("--kinds knows no '" + kind + "'; it knows "
                            + Arrays.stream(ListKind.values())
                                    .map(ListKind::label)
                                    .collect(Collectors.joining(", ")))));
        }
        return chosen;
    }

    /** A value that cannot be used; its message is for the user. */
    static final class WrongUsage extends RuntimeException {
        WrongUsage(String message) {
            super(message);
        }
    }
}
