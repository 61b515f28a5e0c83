package io.waybill.counter.list;

import io.waybill.model.WaybillException;
import java.util.HashMap;
import java.util.Map;

/** Makes the numbers of entries unique where a list gives one twice. Not thread-safe; for one reading of one list. */
public final class EntryNumbers {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The number, with {@code #2} and so on where it stood before. */
    public String unique(String number) {
        if (seen.size() >= Limits.ENTRIES) {
            throw new WaybillException(
                    "list", "has more than " + Limits.ENTRIES + " entries, the most that a list may have");
        }
        var count = seen.merge(number, 1, Integer::sum);
        return count == 1 ? number : unique(number + "#" + count);
    }
}
