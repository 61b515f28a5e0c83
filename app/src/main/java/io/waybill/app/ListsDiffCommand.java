package io.waybill.app;

import io.waybill.app.lists.DifferenceJson;
import io.waybill.app.lists.DifferenceText;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.Side;
import io.waybill.counter.version.Sides;
import io.waybill.counter.version.difference.Difference;
import io.waybill.counter.version.difference.Differences;
import io.waybill.model.WaybillException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill lists diff}: what changed from one version to another. */
@Command(
        name = "diff",
        description = "Tell what was added, changed and removed between two versions of a list.",
        mixinStandardHelpOptions = true)
public final class ListsDiffCommand implements Callable<Integer> {
    private static final String SIDE = "a file, a folder of one list, the beginning of a version's hash,"
            + " or a list, also as of a day: un, un@2025-04-19";

    private final Terminal terminal;
    private final ListStore store;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier version: " + SIDE + ".")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String earlier;

    @Parameters(index = "1", paramLabel = "B", description = "The later version, named alike.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String later;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Entries shown of each sort in words (default: ${DEFAULT-VALUE}); --json holds all.")
    private int limit = 50;

    @Mixin
    private OutputOptions options = new OutputOptions();

    public ListsDiffCommand(Terminal terminal, ListStore store) {
        this.terminal = terminal;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (ProgressLine progress = options.progress(terminal)) {
            Sides sides = new Sides(store);
            try (Side a = sides.open(earlier, progress);
                    Side b = sides.open(later, progress)) {
                boolean isOneForm = a.format().equals(b.format());
                Difference found = Differences.between(a.records(), b.records(), isOneForm, progress);
                progress.clear();
                tell(a, b, found);
            }
        } catch (WaybillException e) {
            terminal.err().println(Columns.printable("waybill: " + e.getMessage()));
            return ExitCode.LISTS;
        }
        return ExitCode.DONE;
    }

    private void tell(Side a, Side b, Difference found) {
        if (!a.list().equals(b.list()) && !options.quiet) {
            terminal.err()
                    .println(Columns.printable("waybill: these are two lists, " + a.list() + " and " + b.list()
                            + ": equal numbers need not be one party"));
        }
        if (options.json) {
            terminal.out().println(DifferenceJson.of(found));
        } else if (!options.quiet) {
            new DifferenceText(options.style(terminal), terminal.columns(), Math.max(0, limit))
                    .lines(a, b, found)
                    .forEach(terminal.out()::println);
        }
    }
}
