package io.waybill.app;

import io.waybill.app.evaluate.NamePairs;
import io.waybill.app.evaluate.NamePairsOutput;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Terminal;
import io.waybill.expose.export.WholeFile;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill evaluate names}: how well the comparison of names tells one from another, against labelled pairs. */
@Command(
        name = "names",
        description = "Score pairs of names, and the scores against labels.",
        mixinStandardHelpOptions = true)
public final class EvaluateNamesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV with the columns name1, name2, and perhaps is_match (true, false), schema, script.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--scores", paramLabel = "OUT.csv", description = "Write score,match of each pair, in order.")
    private @Nullable Path scores;

    @Option(names = "--explain", paramLabel = "OUT.csv", description = "Write each pair's score with its reasons.")
    private @Nullable Path reasons;

    @Option(
            names = "--corroborate",
            description = "Let dates of birth and countries count: columns dob1, country1, dob2, country2.")
    private boolean corroborate;

    @Mixin
    private OutputOptions options = new OutputOptions();

    public EvaluateNamesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NamePairs pairs;
        try {
            pairs = NamePairs.score(file, corroborate);
        } catch (WaybillException e) {
            terminal.err().println(Columns.printable("waybill: " + e.getMessage()));
            return ExitCode.UNREADABLE;
        }
        try {
            if (scores != null) {
                write(scores, NamePairsOutput.scores(pairs));
            }
            if (reasons != null) {
                write(reasons, NamePairsOutput.explanations(pairs));
            }
        } catch (IOException e) {
            terminal.err().println(Columns.printable("waybill: cannot write: " + e.getMessage()));
            return ExitCode.USAGE;
        }
        if (options.json) {
            terminal.out().println(NamePairsOutput.json(pairs));
        } else if (!options.quiet) {
            NamePairsOutput.text(pairs).forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        var text = String.join("\n", lines) + "\n";
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
