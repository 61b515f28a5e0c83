package io.waybill.app;

import io.waybill.app.evaluate.DesigneeList;
import io.waybill.app.evaluate.DesigneeOutput;
import io.waybill.app.evaluate.DesigneeScore;
import io.waybill.app.evaluate.Predictions;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill evaluate designees}: whom releases designate against lists made by hand. */
@Command(
        name = "designees",
        description = "Score the parties found to be designated against lists of designees.",
        mixinStandardHelpOptions = true)
public final class EvaluateDesigneesCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final LabelledClaims finder;

    @Parameters(paramLabel = "DIR", description = "Holds one JSON file for each report: report, designees, earlier.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--claims", paramLabel = "FILE", description = "Score these claims instead of finding them anew.")
    private @Nullable Path claims;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Below which the reports lie, by their file names (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("../shared/data/reports");

    @Option(
            names = "--silver",
            paramLabel = "FILE.tsv",
            description = "Compare all other reports with the names that they set in bold, which mark headings too.")
    private @Nullable Path silver;

    @Option(names = "--errors", description = "List designees missed and targets that are none.")
    private boolean errors;

    @Mixin
    private OutputOptions options = new OutputOptions();

    public EvaluateDesigneesCommand(Terminal terminal, Investigator investigator, Output output) {
        this.terminal = terminal;
        finder = new LabelledClaims(investigator, output);
    }

    @Override
    public Integer call() {
        try {
            DesigneeList labelled = DesigneeList.read(folder);
            Optional<DesigneeList> bold =
                    Optional.ofNullable(silver).map(DesigneeList::silver).map(list -> list.without(labelled));
            if (claims != null) {
                tell(labelled, bold, Predictions.read(claims), List.of());
                return ExitCode.DONE;
            }
            return investigated(labelled, bold);
        } catch (WaybillException e) {
            return unreadable(e.getMessage());
        }
    }

    private int investigated(DesigneeList labelled, Optional<DesigneeList> bold) {
        Set<String> wanted = new LinkedHashSet<>();
        Stream.concat(labelled.reports().stream(), bold.stream().flatMap(list -> list.reports().stream()))
                .forEach(report -> wanted.add(report.report()));
        Map<String, Path> texts = below(corpus, wanted);
        if (texts.isEmpty()) {
            return unreadable(corpus + ": holds none of the reports; say with --corpus where they are");
        }
        List<String> skipped =
                wanted.stream().filter(report -> !texts.containsKey(report)).toList();
        skipped.forEach(report -> terminal.err().println(Columns.printable("left out: " + report + ": no such text")));
        Predictions told;
        try (ProgressLine progress = options.progress(terminal)) {
            told = finder.find(List.copyOf(texts.values()), progress);
        }
        tell(labelled.only(texts.keySet()), bold.map(list -> list.only(texts.keySet())), told, skipped);
        return ExitCode.DONE;
    }

    private static Map<String, Path> below(Path corpus, Set<String> wanted) {
        Map<String, Path> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            files.sorted()
                    .filter(file -> wanted.contains(file.getFileName().toString()))
                    .forEach(file -> texts.putIfAbsent(file.getFileName().toString(), file));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new WaybillException(corpus.toString(), "cannot be read; say with --corpus where the reports are", e);
        }
        return texts;
    }

    private int unreadable(@Nullable String message) {
        terminal.err().println("waybill: " + message);
        return ExitCode.UNREADABLE;
    }

    private void tell(DesigneeList labelled, Optional<DesigneeList> bold, Predictions told, List<String> skipped) {
        DesigneeScore score = DesigneeScore.of(labelled, told);
        Optional<DesigneeScore> other = bold.map(list -> DesigneeScore.of(list, told));
        if (options.json) {
            terminal.out().println(DesigneeOutput.json(score, other, skipped));
        } else if (!options.quiet) {
            if (errors) {
                List<String> lines = new ArrayList<>(score.errors());
                other.ifPresent(s -> lines.addAll(s.errors()));
                lines.stream().map(Columns::printable).forEach(terminal.out()::println);
            }
            DesigneeOutput.text(score, other).forEach(terminal.out()::println);
        }
    }
}
