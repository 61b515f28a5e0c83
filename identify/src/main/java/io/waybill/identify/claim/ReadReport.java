package io.waybill.identify.claim;

import io.waybill.model.Claim;
import java.util.List;

/**
 * What was read out of a report.
 *
 * @param claims in the order of the text
 * @param voices by sentence
 */
public record ReadReport(List<Claim> claims, List<Voice> voices) {
    public ReadReport {
        claims = List.copyOf(claims);
        voices = List.copyOf(voices);
    }
}
