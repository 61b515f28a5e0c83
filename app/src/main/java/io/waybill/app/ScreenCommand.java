package io.waybill.app;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.counter.batch.BatchScreener;
import io.waybill.counter.batch.BatchScreener.Totals;
import io.waybill.counter.batch.HitJson;
import io.waybill.counter.batch.Queries;
import io.waybill.counter.batch.QueryFile;
import io.waybill.counter.batch.QueryRow;
import io.waybill.counter.screen.Hit;
import io.waybill.counter.screen.Receipt;
import io.waybill.counter.screen.ScreenOptions;
import io.waybill.counter.screen.ScreeningEngine;
import io.waybill.model.WaybillException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** {@code waybill screen}: names, numbers and files of customers against the lists. */
@Command(
        name = "screen",
        description = "Screen names, ships, numbers or a file of customers against the lists, with reasons.",
        mixinStandardHelpOptions = true)
public final class ScreenCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Screenings screenings;
    private final Stop stop;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names of one person, company, ship each.")
    private List<String> names = List.of();

    @Option(
            names = "--file",
            paramLabel = "F",
            description = "Customers: CSV with a header, or JSON Lines; columns are recognised by name.")
    private @Nullable Path file;

    @Option(
            names = "--out",
            paramLabel = "F",
            description = "Where the lines go: .csv for spreadsheets, else JSON Lines (default: standard output).")
    private @Nullable Path out;

    @Option(names = "--fail-on-hit", description = "Exit with 10 where anything matches.")
    private boolean failOnHit;

    @Mixin
    private ScreenQuery query = new ScreenQuery();

    @Mixin
    private ScreenChoice choice = new ScreenChoice();

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public ScreenCommand(Terminal terminal, Screenings screenings, Stop stop) {
        this.terminal = terminal;
        this.screenings = screenings;
        this.stop = stop;
    }

    @Override
    public Integer call() {
        ScreenOptions wanted = wanted();
        try (ProgressLine progress = options.progress(terminal);
                ScreeningEngine engine = screenings.open(choice.asOf(), progress)) {
            progress.clear();
            boolean hit = file == null ? one(engine, wanted) : whole(engine, wanted, file, progress);
            return hit && failOnHit ? ExitCode.HIT : ExitCode.DONE;
        } catch (Screenings.NoLists e) {
            terminal.err().println("waybill: " + e.getMessage());
            return ExitCode.LISTS;
        } catch (WaybillException e) {
            terminal.err().println(Columns.printable("waybill: " + e.getMessage()));
            return ExitCode.UNREADABLE;
        }
    }

    private ScreenOptions wanted() {
        if (file == null && names.isEmpty() && !query.hasNumber()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say whom to screen: waybill screen \"Ann Example\", --id 9999991, or --file customers.csv");
        }
        if (file != null && !names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give names or --file, not both.");
        }
        if (file == null && out != null) {
            throw new ParameterException(spec.commandLine(), "--out goes with --file.");
        }
        try {
            return choice.options();
        } catch (ScreenChoice.WrongUsage e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private boolean one(ScreeningEngine engine, ScreenOptions wanted) {
        Queries queries = new Queries();
        Receipt receipt = engine.receipt(wanted);
        HitText text = new HitText(options.style(terminal));
        List<List<String>> each = names.isEmpty()
                ? List.of(List.of())
                : names.stream().map(List::of).toList();
        List<String> json = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < each.size(); i++) {
            QueryRow row = queries.row(i + 1L, query.cells(each.get(i)));
            List<Hit> hits = row.problem().isPresent() ? List.of() : engine.screen(row.query(), wanted);
            any |= !hits.isEmpty();
            if (options.json) {
                json.add(HitJson.line(row, hits, Optional.of(receipt)));
            } else if (!options.quiet) {
                row.problem()
                        .ifPresent(problem -> terminal.err().println("waybill: row " + row.number() + ": " + problem));
                text.of(row.query().caption().orElse(""), hits).forEach(terminal.out()::println);
            }
        }
        if (options.json) {
            terminal.out().println(json.size() == 1 ? json.getFirst() : "[" + String.join(",", json) + "]");
        } else if (!options.quiet) {
            text.of(receipt).forEach(terminal.out()::println);
        }
        return any;
    }

    private boolean whole(ScreeningEngine engine, ScreenOptions wanted, Path in, ProgressLine progress) {
        if (!Files.isReadable(in) || Files.isDirectory(in)) {
            throw new WaybillException(in.toString(), "cannot be read: it is no file that you may read");
        }
        Totals totals;
        boolean finished = true;
        if (out == null) {
            try (QueryFile rows = QueryFile.open(in, new Queries())) {
                totals = new BatchScreener(engine, wanted)
                        .run(
                                rows,
                                false,
                                Totals.NONE,
                                (lines, so) -> lines.forEach(terminal.out()::println),
                                progress,
                                stop::requested);
            }
            ReceiptFile.write(in, HitJson.receipt(engine.receipt(wanted), totals.told(in)));
        } else {
            ScreenedFile.Result result = new ScreenedFile(in, out).run(engine, wanted, progress, stop::requested);
            totals = result.totals();
            finished = result.finished();
            tell(result, out);
        }
        stop.over();
        return finished && totals.rowsWithMatches() > 0;
    }

    private void tell(ScreenedFile.Result result, Path to) {
        Totals totals = result.totals();
        if (options.json) {
            terminal.out().println(ScreenJson.of(result, to));
            return;
        }
        if (options.quiet) {
            return;
        }
        if (result.resumedAt() > 0) {
            terminal.err().println("waybill: went on after row " + result.resumedAt() + " of earlier work");
        }
        terminal.err()
                .println(String.format(
                        Locale.ROOT,
                        result.finished()
                                ? "%,d rows screened, %,d with a match, %,d with nothing to screen: %s"
                                : "stopped after %,d rows, %,d with a match, %,d with nothing to screen; the same command goes on: %s",
                        totals.rows(),
                        totals.rowsWithMatches(),
                        totals.problems(),
                        to));
    }
}
