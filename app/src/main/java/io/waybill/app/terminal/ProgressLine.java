package io.waybill.app.terminal;

import io.waybill.model.Progress;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;

/** One line that tells how far long work has come; it appears only once the work has lasted a while. Thread-safe. */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final long QUIET_NANOS = Duration.ofMillis(700).toNanos();
    private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();
    private static final int BAR = 24;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream to;
    private final int columns;
    private final long start = System.nanoTime();
    private long drawn;
    private boolean visible;
    private String task = "";

    public ProgressLine(PrintStream to, int columns) {
        this.to = to;
        this.columns = columns;
    }

    /** One that nobody sees. */
    public static ProgressLine hidden() {
        return new ProgressLine(new PrintStream(OutputStream.nullOutputStream()), 0);
    }

    @Override
    public synchronized void at(String what, long done, long total) {
        long now = System.nanoTime();
        boolean isDue = !what.equals(task) || now - drawn >= REDRAW_NANOS;
        if (now - start < QUIET_NANOS || !isDue) {
            return;
        }
        task = what;
        drawn = now;
        visible = true;
        to.print(ERASE + Columns.fit(text(what, done, total), columns - 1));
        to.flush();
    }

    private static String text(String what, long done, long total) {
        String words = Columns.printable(what);
        if (total <= 0) {
            return done <= 0 ? words + " …" : words + " " + done;
        }
        int full = (int) Math.clamp(BAR * done / total, 0, BAR);
        return words + " " + "━".repeat(full) + "╌".repeat(BAR - full) + " " + done + "/" + total;
    }

    /** Takes the line away, so that other words can be written. */
    public synchronized void clear() {
        if (visible) {
            to.print(ERASE);
            to.flush();
            visible = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
