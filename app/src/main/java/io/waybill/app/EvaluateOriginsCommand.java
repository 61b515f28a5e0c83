package io.waybill.app;

import io.waybill.app.evaluate.OriginScore;
import io.waybill.app.evaluate.OriginScoreJson;
import io.waybill.app.evaluate.OriginScoreText;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill evaluate origins}: which report derives from which, against labelled pairs. */
@Command(
        name = "origins",
        description = "Score which report derives from which, and what changed, against labelled pairs.",
        mixinStandardHelpOptions = true)
public final class EvaluateOriginsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Evaluation evaluation;

    @Parameters(paramLabel = "DIR", description = "Holds pairs.json and, in reports/, the texts that it labels.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--errors", description = "List what is wrong; not for a set that is kept for checking.")
    private boolean errors;

    @Mixin
    private OutputOptions options = new OutputOptions();

    /** Decides labelled pairs and scores that. */
    @FunctionalInterface
    public interface Evaluation {
        OriginScore evaluate(Path folder, Progress progress);
    }

    public EvaluateOriginsCommand(Terminal terminal, Evaluation evaluation) {
        this.terminal = terminal;
        this.evaluation = evaluation;
    }

    @Override
    public Integer call() {
        OriginScore score;
        try (ProgressLine progress = options.progress(terminal)) {
            score = evaluation.evaluate(folder, progress);
        } catch (WaybillException e) {
            terminal.err().println(Columns.printable("waybill: " + e.getMessage()));
            return ExitCode.UNREADABLE;
        }
        if (options.json) {
            terminal.out().println(OriginScoreJson.of(score));
        } else if (!options.quiet) {
            if (errors) {
                score.errors().stream().map(Columns::printable).forEach(terminal.out()::println);
            }
            OriginScoreText.of(score).forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }
}
