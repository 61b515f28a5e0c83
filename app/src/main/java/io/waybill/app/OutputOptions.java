package io.waybill.app;

import io.waybill.app.terminal.ProgressLine;
import io.waybill.app.terminal.Style;
import io.waybill.app.terminal.Terminal;
import picocli.CommandLine.Option;

/** What every command lets the user say about its output. */
final class OutputOptions {
    @Option(names = "--json", description = "Print one JSON value on standard output, and nothing else there.")
    boolean json;

    @Option(names = "--quiet", description = "Print nothing but errors (and what --json asks for).")
    boolean quiet;

    @Option(names = "--no-color", description = "No colours. The variable NO_COLOR does the same.")
    boolean noColor;

    Style style(Terminal terminal) {
        return terminal.style(!noColor);
    }

    /** A line of progress, where somebody may be looking. */
    ProgressLine progress(Terminal terminal) {
        boolean visible = terminal.errIsTerminal() && !quiet;
        return visible ? new ProgressLine(terminal.err(), terminal.columns()) : ProgressLine.hidden();
    }
}
