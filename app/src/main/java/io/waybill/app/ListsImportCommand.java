package io.waybill.app;

import io.waybill.app.lists.ImportJson;
import io.waybill.app.lists.ImportText;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.counter.version.ImportOptions;
import io.waybill.counter.version.ImportResult;
import io.waybill.counter.version.Importer;
import io.waybill.model.ListKind;
import io.waybill.model.WaybillException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waybill lists import}: list files into the store. */
@Command(
        name = "import",
        description = "Read list files and keep them; what is damaged is refused and changes nothing.",
        mixinStandardHelpOptions = true)
public final class ListsImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Importer importer;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files as their publishers make them, or folders, which are read whole.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> paths;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What it means to stand on the list, where the file does not say it: sanctions,"
                    + " export-control, debarment, pep or reference.")
    private @Nullable String kind;

    @Option(names = "--list", paramLabel = "ID", description = "A name of your own for the list.")
    private @Nullable String list;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "When the list was published, where the file does not say it.")
    private @Nullable LocalDate date;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public ListsImportCommand(Terminal terminal, Importer importer) {
        this.terminal = terminal;
        this.importer = importer;
    }

    @Override
    public Integer call() {
        ImportOptions asked = asked();
        ImportResult result;
        try (ProgressLine progress = options.progress(terminal)) {
            result = importer.run(paths, asked, progress);
        } catch (WaybillException e) {
            terminal.err().println(Columns.printable("waybill: " + e.getMessage()));
            return ExitCode.LISTS;
        }
        if (!options.quiet) {
            ImportText.refusals(result).forEach(terminal.err()::println);
            ImportText.inferred(result).forEach(terminal.err()::println);
        }
        if (options.json) {
            terminal.out().println(ImportJson.of(result));
        } else if (!options.quiet) {
            ImportText.lines(result, options.style(terminal), terminal.columns())
                    .forEach(terminal.out()::println);
        }
        if (!result.isAnythingLoaded()) {
            terminal.err().println("waybill: nothing was loaded; what was in force stays so");
        }
        return result.isAnythingLoaded() ? ExitCode.DONE : ExitCode.LISTS;
    }

    private ImportOptions asked() {
        if (list != null && !list.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}")) {
            throw new ParameterException(
                    spec.commandLine(), "--list takes letters, digits, dots and hyphens, such as house-list");
        }
        return new ImportOptions(
                Optional.ofNullable(kind).map(this::kindOf),
                Optional.ofNullable(list),
                Optional.ofNullable(date).map(LocalDate::toString));
    }

    private ListKind kindOf(String label) {
        return ListKind.of(label).orElseThrow(() -> {
            String kinds = Arrays.stream(ListKind.values()).map(ListKind::label).collect(Collectors.joining(", "));
            return new ParameterException(spec.commandLine(), "--kind is one of " + kinds);
        });
    }
}
