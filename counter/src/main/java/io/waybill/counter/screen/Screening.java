package io.waybill.counter.screen;

import java.util.List;

/** Screens one query after another against the lists in force. Thread-safe. */
public interface Screening {
    /** Entries that the query may be, best first; none below the threshold. */
    List<Hit> screen(Query query, ScreenOptions options);

    /** What the answers rest on. */
    Receipt receipt(ScreenOptions options);
}
