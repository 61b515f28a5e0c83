package io.waybill.app;

import io.waybill.app.evaluate.screening.Damage;
import io.waybill.app.evaluate.screening.Load;
import io.waybill.app.evaluate.screening.OrdinaryCompanies;
import io.waybill.app.evaluate.screening.OrdinaryNames;
import io.waybill.app.evaluate.screening.ScreeningTrial;
import io.waybill.app.evaluate.screening.ScreeningTrial.Row;
import io.waybill.app.evaluate.screening.ScreeningTrialText;
import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Terminal;
import io.waybill.counter.screen.Query;
import io.waybill.counter.screen.ScreeningEngine;
import io.waybill.counter.version.ListStore;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waybill evaluate screening}: damaged names, ordinary names and load, on the lists that are loaded. */
@Command(
        name = "screening",
        description = "Damage names of a loaded list and ask for them; ask for ordinary names; measure the speed.",
        mixinStandardHelpOptions = true)
public final class EvaluateScreeningCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ListStore store;
    private final Screenings screenings;

    @Option(names = "--list", paramLabel = "ID", description = "Names are taken from it (default: ${DEFAULT-VALUE}).")
    private String list = "us-ofac-sdn";

    @Option(
            names = "--names",
            paramLabel = "N",
            description = "Names for each kind of damage (default: ${DEFAULT-VALUE}).")
    private int names = 500;

    @Option(
            names = "--ordinary",
            paramLabel = "N",
            description = "Ordinary names of people, and of companies (default: ${DEFAULT-VALUE}).")
    private int ordinary = 5_000;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed, other names (default: ${DEFAULT-VALUE}).")
    private long seed = 7;

    @Option(names = "--speed", paramLabel = "N", description = "Measure the speed with so many queries.")
    private int speed;

    @Option(names = "--errors", description = "List what was missed and what was hit wrongly.")
    private boolean errors;

    @Mixin
    private OutputOptions options = new OutputOptions();

    public EvaluateScreeningCommand(Terminal terminal, ListStore store, Screenings screenings) {
        this.terminal = terminal;
        this.store = store;
        this.screenings = screenings;
    }

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        try (ProgressLine progress = options.progress(terminal);
                ScreeningEngine engine = screenings.open(Optional.empty(), progress)) {
            long opened = (System.nanoTime() - begun) / 1_000_000;
            List<Designation> entries = entries();
            ScreeningTrial trial = new ScreeningTrial(engine, entries, list);
            Map<Damage, Row> damaged = trial.damaged(names, seed, progress);
            List<ScreeningTrial.FalseHit> hits =
                    trial.falseHits(OrdinaryNames.of(ordinary, new Random(seed)), EntryType.PERSON, progress);
            List<ScreeningTrial.FalseHit> companies =
                    trial.falseHits(OrdinaryCompanies.of(ordinary, new Random(seed)), EntryType.ORGANISATION, progress);
            Optional<Load.Figures> load =
                    speed > 0 ? Optional.of(Load.measure(engine, queries(entries, speed), progress)) : Optional.empty();
            progress.clear();
            ScreeningTrialText text = new ScreeningTrialText(damaged, hits, companies, ordinary, load, opened);
            List<String> lines = options.json ? List.of(text.json()) : text.lines(errors);
            lines.forEach(terminal.out()::println);
            return ExitCode.DONE;
        } catch (Screenings.NoLists e) {
            terminal.err().println("waybill: " + e.getMessage());
            return ExitCode.LISTS;
        }
    }

    private List<Designation> entries() {
        return LoadedList.entries(store, list).orElseThrow(() -> new Screenings.NoLists(LoadedList.missing(list)));
    }

    /** Half damaged names of the list, half ordinary ones: what a bank would ask. */
    private List<Query> queries(List<Designation> entries, int count) {
        Random random = new Random(seed);
        List<String> common = OrdinaryNames.of(count, random);
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Designation entry = entries.get(random.nextInt(entries.size()));
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            queries.add(
                    i % 2 == 0
                            ? Query.of(
                                    damage.of(entry.name(), entry.type(), random)
                                            .orElse(entry.name()),
                                    entry.type())
                            : Query.of(common.get(i), EntryType.PERSON));
        }
        return queries;
    }
}
