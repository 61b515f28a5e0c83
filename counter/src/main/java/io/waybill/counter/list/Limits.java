package io.waybill.counter.list;

/** What the file of a list may hold at most; each limit is named in the message of who exceeds it. */
public final class Limits {
    /** Characters of one cell or text of an element. */
    public static final int CELL = 1 << 20;
    /** Cells of a row. */
    public static final int COLUMNS = 4096;
    /** Characters of one row of a table or one line of JSON. */
    public static final int RECORD = 1 << 24;
    /** Entries of one list. */
    public static final int ENTRIES = 5_000_000;
    /** Depth of elements or objects in each other. */
    public static final int DEPTH = 64;
    /** Bytes of a file, and of what a packed file holds. */
    public static final long BYTES = 4L << 30;

    private Limits() {}
}
