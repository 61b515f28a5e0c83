package io.waybill.app;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.model.Grading;
import io.waybill.model.Intake.Refused;
import io.waybill.model.Investigation;
import io.waybill.model.WaybillException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

/** {@code waybill investigate}: from reports to a dossier. */
@Command(
        name = "investigate",
        description = "Read reports and write a dossier in which every line is backed by a sentence.",
        mixinStandardHelpOptions = true)
public final class InvestigateCommand implements Callable<Integer> {
    private static final int MAX_REFUSED_SHOWN = 8;

    private final Terminal terminal;
    private final Investigator investigator;
    private final Output output;
    private final Stop stop;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Reports: text, Markdown, HTML, PDF, JSON Lines, folders of them; - is standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> paths;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("waybill-out");

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "When the reports were published.")
    private @Nullable LocalDate date;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "How reliable you hold sources to be: a YAML list of source, grade (A to F), day, reason.")
    private @Nullable Path sources;

    @Option(names = "--open", description = "Open the dossier when it is written.")
    private boolean open;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public InvestigateCommand(Terminal terminal, Investigator investigator, Output output, Stop stop) {
        this.terminal = terminal;
        this.investigator = investigator;
        this.output = output;
        this.stop = stop;
    }

    @Override
    public Integer call() {
        Path folder = out.toAbsolutePath().normalize();
        if (!OutFolder.isWritable(folder)) {
            throw new ParameterException(
                    spec.commandLine(), out + " is no folder that can be written: give another one with --out");
        }
        List<Grading> gradings = gradings();
        Investigation found;
        boolean isStopped;
        try (ProgressLine progress = options.progress(terminal)) {
            InvestigateOptions how = new InvestigateOptions(Optional.ofNullable(date), gradings, terminal.in(), stop);
            found = investigator.investigate(paths, how, progress);
            isStopped = stop.requested();
            if (!found.reports().isEmpty()) {
                output.write(found, folder, progress);
            }
        } finally {
            stop.over();
        }
        tell(found, folder, isStopped);
        return found.reports().isEmpty() ? ExitCode.UNREADABLE : ExitCode.DONE;
    }

    private List<Grading> gradings() {
        try {
            return sources == null ? List.of() : SourcesFile.read(sources);
        } catch (WaybillException e) {
            throw new ParameterException(spec.commandLine(), "--sources " + e.getMessage(), e);
        }
    }

    private void tell(Investigation found, Path folder, boolean isStopped) {
        Path dossier = folder.resolve("dossier.html");
        boolean hasDossier = !found.reports().isEmpty();
        if (!options.quiet) {
            tellRefused(found.intake().refused());
            if (isStopped) {
                terminal.err().println("waybill: stopped; what was finished is written");
            }
        }
        if (!hasDossier) {
            terminal.err().println("waybill: nothing could be read, so nothing is written");
        }
        if (options.json) {
            terminal.out().println(ResultJson.of(found, folder));
        } else if (!options.quiet && hasDossier) {
            new Summary(found, options.style(terminal), terminal.columns())
                    .lines()
                    .forEach(terminal.out()::println);
            terminal.out().println();
            terminal.out().println("Dossier: " + dossier);
        }
        if (open && hasDossier && !isStopped && !Opener.open(dossier)) {
            terminal.err().println("waybill: no program found to open the dossier with; open it in a browser");
        }
    }

    private void tellRefused(List<Refused> refused) {
        refused.stream()
                .limit(MAX_REFUSED_SHOWN)
                .map(file -> Columns.printable("refused: " + file.path() + ": " + file.reason()))
                .forEach(terminal.err()::println);
        if (refused.size() > MAX_REFUSED_SHOWN) {
            int more = refused.size() - MAX_REFUSED_SHOWN;
            terminal.err().println("refused: " + more + " more, listed in intake.json");
        }
    }
}
