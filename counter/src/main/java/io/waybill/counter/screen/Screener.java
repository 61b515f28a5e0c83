package io.waybill.counter.screen;

import io.waybill.model.ListMatch;
import io.waybill.model.Party;
import java.util.List;

/** Finds the list entries that a party may be. Thread-safe. */
public interface Screener {
    /** Matches of the party, best first; what a person has decided of them is not known here. */
    List<ListMatch> match(Party party);

    /** What is compared with, in words for the reader, one line a list. */
    List<String> lists();
}
