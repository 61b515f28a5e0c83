package io.waybill.app.evaluate;

import io.waybill.identify.origin.Profile;
import io.waybill.model.Comparison;

/** A labelled pair with what was decided of it. */
public record PairDecision(OriginLabels.Pair label, Profile original, Profile rewrite, Comparison comparison) {
    boolean isDerived() {
        return label.derivation().isDerived();
    }
}
