package io.waybill.app;

import io.waybill.app.terminal.Terminal;
import io.waybill.counter.version.Importer;
import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.update.Patience;
import io.waybill.counter.version.update.Updater;
import io.waybill.expose.dossier.DossierWriter;
import io.waybill.expose.export.InvestigationWriter;
import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import java.nio.file.Path;
import picocli.CommandLine;

/** The process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess(System.getenv());
        Stop stop = new Stop();
        stop.whenProcessEnds(() -> terminal.err().println("\nwaybill: stopping; what is finished is being written"));
        Path caches = Caches.folder(System.getenv());
        ListStore store = ListStore.at(DataFolder.of(System.getenv()));
        ListScreenings screenings = new ListScreenings(store);
        Pipeline pipeline = new Pipeline(caches, screenings);
        InvestigateCommand investigate = new InvestigateCommand(terminal, pipeline, Main::write, stop);
        CompareCommand compare = new CompareCommand(terminal, pipeline);
        EvaluateAttributionCommand attribution =
                new EvaluateAttributionCommand(terminal, new AttributionEvaluation(caches));
        EvaluateClaimsCommand claims = new EvaluateClaimsCommand(terminal, pipeline, InvestigationWriter::write);
        EvaluateDesigneesCommand designees =
                new EvaluateDesigneesCommand(terminal, pipeline, InvestigationWriter::write);
        EvaluateOriginsCommand origins = new EvaluateOriginsCommand(terminal, new LabelledOrigins(caches));
        CommandLine evaluate = EvaluateCommand.with(
                claims,
                designees,
                origins,
                attribution,
                new EvaluateNamesCommand(terminal),
                new EvaluateBirthsCommand(terminal, store),
                new EvaluateScreeningCommand(terminal, store, screenings));
        ScreenCommand screen = new ScreenCommand(terminal, screenings, stop);
        CommandLine lists = lists(terminal, store, screenings);
        System.exit(Waybill.commandLine(terminal, investigate, compare, screen, lists, evaluate)
                .execute(args));
    }

    private static CommandLine lists(Terminal terminal, ListStore store, ListScreenings screenings) {
        Importer importer = new Importer(store).afterwards((changed, progress) -> screenings.prepare(progress));
        return ListsCommand.with(
                new ListsStatusCommand(terminal, store),
                new ListsImportCommand(terminal, importer),
                new ListsUpdateCommand(terminal, new Updater(store, importer, Patience.USUAL)),
                new ListsDiffCommand(terminal, store));
    }

    private static void write(Investigation found, Path folder, Progress progress) {
        InvestigationWriter.write(found, folder, progress);
        DossierWriter.write(found, folder.resolve("dossier.html"));
    }
}
