package io.waybill.counter.screen;

import io.waybill.counter.version.Stamp;
import java.util.List;

/**
 * What an answer rests on, so that a clear result never says more than was looked at.
 *
 * @param algorithm name and version of the scoring
 * @param lists that were looked at
 * @param passedOver lists that are loaded and hold no entry of the kinds asked for, by id
 * @param unavailable lists that are known but not loaded, and files that were refused, in words
 * @param at ISO instant of the answer
 */
public record Receipt(
        String algorithm,
        List<Stamp> lists,
        List<String> passedOver,
        List<String> unavailable,
        ScreenOptions options,
        String asOf,
        String at) {
    public Receipt {
        lists = List.copyOf(lists);
        passedOver = List.copyOf(passedOver);
        unavailable = List.copyOf(unavailable);
    }
}
