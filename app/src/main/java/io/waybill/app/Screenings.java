package io.waybill.app;

import io.waybill.counter.screen.ScreeningEngine;
import io.waybill.model.Progress;
import java.time.LocalDate;
import java.util.Optional;

/** Opens what screens. */
@FunctionalInterface
public interface Screenings {
    /**
     * The lists in force now, or on a day.
     *
     * @throws NoLists where none is loaded
     */
    ScreeningEngine open(Optional<LocalDate> asOf, Progress progress);

    /** Nothing to screen against; the message says what to do. */
    final class NoLists extends RuntimeException {
        public NoLists(String message) {
            super(message);
        }
    }
}
