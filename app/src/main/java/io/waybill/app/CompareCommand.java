package io.waybill.app;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Style;
import io.waybill.app.terminal.Terminal;
import io.waybill.expose.compare.Verdict;
import io.waybill.expose.export.ComparisonWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waybill compare}: what one report took from another, and what became of it. */
@Command(
        name = "compare",
        description = "Tell whether one report derives from another, and what changed on the way.",
        mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ComparisonSource source;

    @Parameters(
            index = "0",
            paramLabel = "ORIGINAL",
            description = "The report that was there first; - is standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path original;

    @Parameters(index = "1", paramLabel = "REWRITE", description = "The report that may derive from it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path rewrite;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("waybill-out");

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "When the rewrite was published.")
    private @Nullable LocalDate date;

    @Option(names = "--open", description = "Open the page when it is written.")
    private boolean open;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public CompareCommand(Terminal terminal, ComparisonSource source) {
        this.terminal = terminal;
        this.source = source;
    }

    @Override
    public Integer call() {
        Path folder = out.toAbsolutePath().normalize();
        if (!OutFolder.isWritable(folder)) {
            throw new ParameterException(
                    spec.commandLine(), out + " is no folder that can be written: give another one with --out");
        }
        Compared found;
        try (ProgressLine progress = options.progress(terminal)) {
            CompareOptions how = new CompareOptions(Optional.ofNullable(date), terminal.in());
            found = source.compare(original, rewrite, how, progress);
            found.write(folder);
        } catch (UnreadableReport e) {
            terminal.err().println(Columns.printable("waybill: " + e.getMessage()));
            return ExitCode.UNREADABLE;
        }
        tell(found, folder.resolve("compare.html"));
        return ExitCode.DONE;
    }

    private void tell(Compared found, Path page) {
        if (options.json) {
            terminal.out().println(ComparisonWriter.line(found.comparison()));
        } else if (!options.quiet) {
            summary(found);
            terminal.out().println();
            terminal.out().println("Comparison: " + page);
        }
        if (open && !Opener.open(page)) {
            terminal.err().println("waybill: no program found to open the page with; open it in a browser");
        }
    }

    private void summary(Compared found) {
        Verdict verdict = Verdict.of(found.comparison(), found.original(), found.rewrite(), found.claims());
        Style style = options.style(terminal);
        line(style.strong(Columns.printable(verdict.title())));
        line(Columns.printable(verdict.derivation() + ". " + verdict.sentences()));
        line(Columns.printable(verdict.first() + " " + verdict.counts()));
        verdict.score().map(Columns::printable).ifPresent(words -> line(words + "."));
        if (!verdict.drift().isEmpty()) {
            line("");
            verdict.drift().stream().map(Columns::printable).forEach(this::line);
        }
    }

    private void line(String words) {
        terminal.out().println(words);
    }
}
