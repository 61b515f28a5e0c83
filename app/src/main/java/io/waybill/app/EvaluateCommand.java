package io.waybill.app;

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
final class EvaluateCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to measure, such as: waybill evaluate attribution articles/");
    }
}
