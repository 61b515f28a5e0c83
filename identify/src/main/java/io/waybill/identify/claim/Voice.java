package io.waybill.identify.claim;

import io.waybill.model.Attribution;
import java.util.List;

/**
 * On whose word most of a sentence stands.
 *
 * @param sentence index over the report, from 0
 * @param chain nearest to what is told first; never empty, the author's own voice is one entry without source
 * @param part on whose word some of it stands; the same as the chain where that is most of it
 */
public record Voice(int sentence, List<Attribution> chain, List<Attribution> part) {
    public Voice {
        chain = List.copyOf(chain);
        part = List.copyOf(part);
    }

    /** The same so many sentences later in the report. */
    Voice later(int sentences) {
        return new Voice(sentence + sentences, chain, part);
    }
}
