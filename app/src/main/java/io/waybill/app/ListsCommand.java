package io.waybill.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waybill lists}: the official lists that parties are compared with. */
@Command(
        name = "lists",
        description = "Import, update and compare the lists that parties are screened against.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT")
public final class ListsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private ListsCommand() {}

    /** The command with what it can do. */
    public static CommandLine with(Object... commands) {
        CommandLine line = new CommandLine(new ListsCommand());
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: waybill lists status, waybill lists import folder/, waybill lists update,"
                        + " or waybill lists diff old.csv new.csv");
    }
}
