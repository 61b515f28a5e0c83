package io.waybill.app;

import io.waybill.app.terminal.Terminal;
import io.waybill.expose.export.InvestigationWriter;
import io.waybill.model.WaybillException;

/** The process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess(System.getenv());
        Stop stop = new Stop();
        stop.whenProcessEnds(() -> terminal.err().println("\nwaybill: stopping; what is finished is being written"));
        Investigator investigator = (p, o, pr) -> { throw new WaybillException("wiring", "not merged"); };
        InvestigateCommand investigate =
                new InvestigateCommand(terminal, investigator, InvestigationWriter::write, stop);
        System.exit(Waybill.commandLine(terminal, investigate).execute(args));
    }
}
