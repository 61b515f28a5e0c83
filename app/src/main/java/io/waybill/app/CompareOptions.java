package io.waybill.app;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to compare.
 *
 * @param date the user's own date of publication of the rewrite, put before a stated one
 * @param stdin what the path {@code -} stands for
 */
public record CompareOptions(Optional<LocalDate> date, InputStream stdin) {}
