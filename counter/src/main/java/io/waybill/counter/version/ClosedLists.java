package io.waybill.counter.version;

import io.waybill.lexicon.resource.Tsv;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Knows files of lists that are closed, so that it can be said which list stands in their place. Thread-safe. */
final class ClosedLists {
    private static final List<Closed> CLOSED = Tsv.rows(ClosedLists.class, "closed-lists.tsv", 2).stream()
            .map(row -> new Closed(List.of(row.get(0).split(";")), row.get(1).strip()))
            .toList();

    private record Closed(List<String> words, String said) {}

    private ClosedLists() {}

    /** What is to be said of a file that begins so; empty where it is of no closed list. */
    static Optional<String> said(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        return CLOSED.stream()
                .filter(list -> list.words().stream().allMatch(text::contains))
                .map(Closed::said)
                .findFirst();
    }
}
