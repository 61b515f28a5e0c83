package io.waybill.counter.batch;

import io.waybill.counter.screen.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a customer file.
 *
 * @param number from 1, the header not counted
 * @param cells by field where the column is recognised, else by its own header; in the order of the file, blank ones left out
 * @param problem why there is nothing to screen, in words
 */
public record QueryRow(long number, Query query, Map<String, List<String>> cells, Optional<String> problem) {}
