package io.waybill.identify.intake;

import io.waybill.lexicon.resource.Tsv;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Knows files that are no text by their first bytes (magic.tsv), to name what they are. */
final class Magic {
    private record Known(byte[] start, String what, String next) {}

    private static final List<Known> KNOWN = Tsv.rows(Magic.class, "magic.tsv", 3).stream()
            .map(row -> new Known(HexFormat.of().parseHex(row.get(0)), row.get(1), row.get(2)))
            .toList();

    private Magic() {}

    static void refuse(byte[] bytes) throws Refusal {
        for (Known known : KNOWN) {
            int length = known.start.length;
            if (bytes.length >= length && Arrays.equals(bytes, 0, length, known.start, 0, length)) {
                throw new Refusal("it is " + known.what + "; " + known.next);
            }
        }
    }
}
