package io.waybill.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code waybill evaluate}: how good Waybill is, on data that people have labelled. */
@Command(
        name = "evaluate",
        description = "Measure Waybill on labelled data.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT")
public final class EvaluateCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private EvaluateCommand() {}

    /** The command with what it can measure. */
    public static CommandLine with(Object... measurements) {
        CommandLine line = new CommandLine(new EvaluateCommand());
        for (Object measurement : measurements) {
            line.addSubcommand(measurement);
        }
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to measure: waybill evaluate claims labelled/, waybill evaluate origins labelled/,"
                        + " waybill evaluate attribution articles/, or waybill evaluate names pairs.csv");
    }
}
