package io.waybill.app;

import io.waybill.app.evaluate.SharedBirths;
import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Terminal;
import io.waybill.counter.version.ListStore;
import io.waybill.model.Designation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waybill evaluate births}: whether a shared date of birth makes one person of two. */
@Command(
        name = "births",
        description = "Compare different persons of a loaded list who share a day or a year of birth.",
        mixinStandardHelpOptions = true)
public final class EvaluateBirthsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ListStore store;

    @Option(names = "--list", paramLabel = "ID", description = "Persons are taken from it (default: ${DEFAULT-VALUE}).")
    private String list = "us-ofac-sdn";

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "Pairs who share a year of birth (default: ${DEFAULT-VALUE}).")
    private int years = 20_000;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed, other pairs (default: ${DEFAULT-VALUE}).")
    private long seed = 7;

    @Option(names = "--errors", description = "List the pairs over the threshold.")
    private boolean errors;

    @Mixin
    private OutputOptions options = new OutputOptions();

    public EvaluateBirthsCommand(Terminal terminal, ListStore store) {
        this.terminal = terminal;
        this.store = store;
    }

    @Override
    public Integer call() {
        Optional<List<Designation>> entries = LoadedList.entries(store, list);
        if (entries.isEmpty()) {
            terminal.err().println(Columns.printable("waybill: " + LoadedList.missing(list)));
            return ExitCode.LISTS;
        }
        SharedBirths births = new SharedBirths(entries.get());
        SharedBirths.Figures days = births.days();
        SharedBirths.Figures sameYear = births.years(Math.max(0, years), new Random(seed));
        if (options.json) {
            terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "{\"days\":%d,\"daysOver\":%d,\"years\":%d,\"yearsOver\":%d}",
                            days.pairs(),
                            days.over().size(),
                            sameYear.pairs(),
                            sameYear.over().size()));
            return ExitCode.DONE;
        }
        terminal.out().println(days.line("day of birth"));
        terminal.out().println(sameYear.line("year of birth"));
        if (errors) {
            Stream.concat(days.over().stream(), sameYear.over().stream())
                    .map(pair -> String.format(Locale.ROOT, "%.2f %s | %s", pair.score(), pair.one(), pair.other()))
                    .forEach(line -> terminal.out().println(Columns.printable(line)));
        }
        return ExitCode.DONE;
    }
}
