package io.waybill.app.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the command reads and writes. Always UTF-8, whatever the locale: names must not turn into question marks.
 *
 * @param columns width of the window
 * @param colour whether the user wants colours at all; they are used on terminals only
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        boolean colour) {
    private static final int DEFAULT_COLUMNS = 120;
    private static final int MIN_COLUMNS = 40;
    private static final int MAX_COLUMNS = 160;

    /** That of this process. Java cannot ask each stream what it is: the launcher says it in system properties. */
    public static Terminal ofProcess(Map<String, String> env) {
        String told = System.getProperty("waybill.terminal");
        Console console = System.console();
        boolean both = told == null && console != null && console.isTerminal();
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                both || told != null && told.contains("out"),
                both || told != null && told.contains("err"),
                columns(System.getProperty("waybill.columns", env.getOrDefault("COLUMNS", ""))),
                env.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(env.get("TERM")));
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    private static int columns(String told) {
        boolean isNumber = told.matches("[1-9][0-9]{0,3}");
        return isNumber ? Math.clamp(Integer.parseInt(told), MIN_COLUMNS, MAX_COLUMNS) : DEFAULT_COLUMNS;
    }

    public Style style(boolean wanted) {
        return wanted && colour && outIsTerminal ? Style.COLOUR : Style.PLAIN;
    }
}
