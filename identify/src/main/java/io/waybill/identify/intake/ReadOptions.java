package io.waybill.identify.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How reports are read.
 *
 * @param date the user's own date of publication, put before every stated one
 * @param stdin what the path {@code -} stands for
 */
public record ReadOptions(Optional<LocalDate> date, InputStream stdin, Limits limits) {
    public static ReadOptions standard() {
        return new ReadOptions(Optional.empty(), InputStream.nullInputStream(), Limits.DEFAULT);
    }

    public ReadOptions withDate(LocalDate given) {
        return new ReadOptions(Optional.of(given), stdin, limits);
    }

    public ReadOptions withStdin(InputStream in) {
        return new ReadOptions(date, in, limits);
    }

    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(date, stdin, other);
    }
}
