package io.waybill.app;

import io.waybill.model.Grading;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to investigate.
 *
 * @param date the user's own date of publication, put before every stated one
 * @param gradings what a person holds of the sources
 * @param stdin what the path {@code -} stands for
 */
public record InvestigateOptions(Optional<LocalDate> date, List<Grading> gradings, InputStream stdin, Stop stop) {
    public InvestigateOptions {
        gradings = List.copyOf(gradings);
    }
}
