package io.waybill.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What it means to stand on a list. Only the first two are shown as listed. */
public enum ListKind {
    /** Measures of a government or of the United Nations against the party. */
    SANCTIONS,
    /** Exports to the party need a licence or are forbidden. */
    EXPORT_CONTROL,
    /** Shut out of contracts. */
    DEBARMENT,
    /** Politically exposed: no allegation. */
    PEP,
    /** Anything else: portals of allegations, registers, what the file does not say. */
    REFERENCE;

    /** Lower case, with a hyphen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with a label; empty if none has it. */
    public static Optional<ListKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** Whether an entry of this kind may be called listed. */
    public boolean listed() {
        return this == SANCTIONS || this == EXPORT_CONTROL;
    }
}
