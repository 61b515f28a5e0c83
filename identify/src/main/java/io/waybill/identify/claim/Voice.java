package io.waybill.identify.claim;

import io.waybill.model.Attribution;
import java.util.List;

/**
 * On whose word most of a sentence stands.
 *
 * @param sentence index over the report, from 0
 * @param chain nearest to what is told first; never empty, the author's own voice is one entry without source
 */
public record Voice(int sentence, List<Attribution> chain) {
    public Voice {
        chain = List.copyOf(chain);
    }
}
