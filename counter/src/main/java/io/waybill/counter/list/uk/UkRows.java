package io.waybill.counter.list.uk;

import io.waybill.counter.list.Limits;
import io.waybill.model.WaybillException;
import java.util.HashMap;
import java.util.Map;

/** How many rows each entry of a table has, so that one is told once its last row has been read. Not thread-safe. */
final class UkRows {
    private final Map<String, Integer> left = new HashMap<>();
    private final int most;

    UkRows() {
        this(Limits.ENTRIES);
    }

    UkRows(int most) {
        this.most = most;
    }

    /** Counts a row of an entry. */
    void count(String number) {
        if (left.size() >= most && !left.containsKey(number)) {
            throw new WaybillException("list", "has more than " + most + " entries, the most a list may have");
        }
        left.merge(number, 1, Integer::sum);
    }

    /** Takes a row of an entry; whether it was the last one. */
    boolean takeLast(String number) {
        return left.merge(number, -1, Integer::sum) <= 0;
    }
}
