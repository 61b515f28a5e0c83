package io.waybill.app;

import io.waybill.app.evaluate.Gold;
import io.waybill.app.evaluate.GoldReader;
import io.waybill.app.evaluate.LabelledTexts;
import io.waybill.app.evaluate.Predictions;
import io.waybill.app.evaluate.Score;
import io.waybill.app.evaluate.ScoreJson;
import io.waybill.app.evaluate.ScoreText;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.model.WaybillException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill evaluate claims}: the claims of labelled reports against their labels. */
@Command(
        name = "claims",
        description = "Score the claims found in labelled reports against their labels.",
        mixinStandardHelpOptions = true)
public final class EvaluateClaimsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final LabelledClaims finder;

    @Parameters(paramLabel = "DIR", description = "Holds gold.json and, in reports/, the texts that it labels.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--claims", paramLabel = "FILE", description = "Score these claims instead of finding them anew.")
    private @Nullable Path claims;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Where labelled texts are looked for that reports/ lacks (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("../shared");

    @Option(names = "--dated", description = "Read each report as of its date of publication, if gold.json tells it.")
    private boolean dated;

    @Option(names = "--list", description = "List false and missed claims; not those of a set kept for checking.")
    private boolean list;

    @Mixin
    private OutputOptions options = new OutputOptions();

    public EvaluateClaimsCommand(Terminal terminal, Investigator investigator, Output output) {
        this.terminal = terminal;
        finder = new LabelledClaims(investigator, output);
    }

    @Override
    public Integer call() {
        try {
            Gold gold = GoldReader.read(folder.resolve("gold.json"));
            if (claims != null) {
                tell(gold, Predictions.read(claims), List.of());
                return ExitCode.DONE;
            }
            return investigated(gold);
        } catch (WaybillException e) {
            return unreadable(e.getMessage());
        }
    }

    private int investigated(Gold gold) {
        LabelledTexts texts = LabelledTexts.find(gold, folder, corpus);
        texts.skipped()
                .forEach((report, reason) ->
                        terminal.err().println(Columns.printable("left out: " + report + ": " + reason)));
        if (texts.texts().isEmpty()) {
            return unreadable(folder + ": none of the labelled texts is at hand; say with --corpus where they are");
        }
        Predictions told;
        try (ProgressLine progress = options.progress(terminal)) {
            told = finder.find(gold, texts, dated, progress);
        }
        tell(gold.only(texts.present(gold)), told, List.copyOf(texts.skipped().keySet()));
        return ExitCode.DONE;
    }

    private int unreadable(@Nullable String message) {
        terminal.err().println("waybill: " + message);
        return ExitCode.UNREADABLE;
    }

    private void tell(Gold gold, Predictions told, List<String> skipped) {
        Score score = Score.of(gold, told);
        if (list && !gold.isOpen()) {
            terminal.err().println("waybill: errors of a set kept for checking are not listed");
        }
        if (options.json) {
            terminal.out().println(ScoreJson.of(score, skipped));
        } else if (!options.quiet) {
            if (list && gold.isOpen()) {
                score.errors().stream().map(Columns::printable).forEach(terminal.out()::println);
            }
            ScoreText.of(score).forEach(terminal.out()::println);
        }
    }
}
