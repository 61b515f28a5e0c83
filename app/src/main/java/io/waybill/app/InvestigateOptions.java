package io.waybill.app;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to investigate.
 *
 * @param date the user's own date of publication, put before every stated one
 * @param stdin what the path {@code -} stands for
 */
public record InvestigateOptions(Optional<LocalDate> date, InputStream stdin, Stop stop) {}
