package io.waybill.app;

import io.waybill.app.lists.UpdateJson;
import io.waybill.app.lists.UpdateText;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.counter.version.update.Publisher;
import io.waybill.counter.version.update.UpdateResult;
import io.waybill.counter.version.update.Updater;
import io.waybill.model.WaybillException;
import java.nio.file.Path;
import java.util.List;
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

/** {@code waybill lists update}: official lists from their publishers. */
@Command(
        name = "update",
        description = "Download the official lists from their publishers and keep what is new.",
        mixinStandardHelpOptions = true)
public final class ListsUpdateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Updater updater;

    @Parameters(arity = "0..*", paramLabel = "LIST", description = "Lists to update, such as un (default: all).")
    private List<String> lists = List.of();

    @Option(
            names = "--from",
            paramLabel = "FROM",
            description = "A mirror: the beginning of addresses that go on with list/file; or a table of addresses,"
                    + " tab-separated: list, name of the file, address, format, source.")
    private @Nullable String from;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public ListsUpdateCommand(Terminal terminal, Updater updater) {
        this.terminal = terminal;
        this.updater = updater;
    }

    @Override
    public Integer call() {
        UpdateResult result;
        try (ProgressLine progress = options.progress(terminal)) {
            result = updater.run(publishers(), progress);
        } catch (WaybillException e) {
            terminal.err().println(Columns.printable("waybill: " + e.getMessage()));
            return ExitCode.LISTS;
        }
        if (!options.quiet) {
            UpdateText.failures(result).forEach(terminal.err()::println);
        }
        if (options.json) {
            terminal.out().println(UpdateJson.of(result));
        } else if (!options.quiet) {
            UpdateText.lines(result, options.style(terminal), terminal.columns())
                    .forEach(terminal.out()::println);
        }
        return result.failed().isEmpty() ? ExitCode.DONE : ExitCode.LISTS;
    }

    private List<Publisher> publishers() {
        List<Publisher> known = table();
        List<String> names = known.stream().map(Publisher::list).toList();
        for (String list : lists) {
            if (!names.contains(list)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no address is known of the list " + list + "; known are "
                                + names.stream().collect(Collectors.joining(", ")));
            }
        }
        return known.stream()
                .filter(publisher -> lists.isEmpty() || lists.contains(publisher.list()))
                .toList();
    }

    private List<Publisher> table() {
        if (from == null) {
            return Publisher.shipped();
        }
        try {
            String prefix = from;
            return prefix.matches("https?://.*")
                    ? Publisher.shipped().stream()
                            .map(publisher -> publisher.at(prefix))
                            .toList()
                    : Publisher.read(Path.of(prefix));
        } catch (WaybillException e) {
            throw new ParameterException(spec.commandLine(), "--from " + e.getMessage(), e);
        }
    }
}
