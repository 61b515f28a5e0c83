package io.waybill.app;

import io.waybill.app.terminal.Terminal;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line. */
@Command(
        name = "waybill",
        description = "Who is said to have moved what, from whom, to whom, on whose word.",
        mixinStandardHelpOptions = true,
        versionProvider = Waybill.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Waybill implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Waybill(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command line, ready for {@code execute}. */
    public static CommandLine commandLine(Terminal terminal, Object... commands) {
        Waybill root = new Waybill(terminal);
        CommandLine line = new CommandLine(root);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        boolean colour = terminal.colour() && terminal.outIsTerminal();
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(60, terminal.columns()));
        line.setParameterExceptionHandler((error, args) -> root.wrongUsage(error));
        line.setExecutionExceptionHandler((error, command, result) -> root.failed(error));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as: waybill investigate reports/");
    }

    private int wrongUsage(ParameterException error) {
        CommandLine command = error.getCommandLine();
        terminal.err().println("waybill: " + error.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr())) {
            terminal.err().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    private int failed(Exception error) {
        if (error instanceof WaybillException) {
            terminal.err().println("waybill: " + error.getMessage());
        } else {
            terminal.err().println("waybill: internal error: a fault of Waybill itself. Please report what follows.");
            error.printStackTrace(terminal.err());
        }
        return ExitCode.INTERNAL;
    }

    /** Reads the version that the build has written. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties build = new Properties();
            try (InputStream in = Waybill.class.getResourceAsStream("build.properties")) {
                if (in != null) {
                    build.load(in);
                }
            }
            return new String[] {"waybill " + build.getProperty("version", "of unknown version")};
        }
    }
}
