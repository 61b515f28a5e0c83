package io.waybill.app;

/** What the process says when it ends. */
final class ExitCode {
    static final int DONE = 0;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int LISTS = 4;
    static final int INTERNAL = 5;
    /** With {@code --fail-on-hit}. */
    static final int HIT = 10;

    private ExitCode() {}
}
