package io.waybill.counter.list;

/**
 * Why something of a list could not be used.
 *
 * @param where file, line and, where it helps, the entry
 * @param reason in words; the same for all of its sort, so that they can be counted
 */
public record Problem(String where, String reason) {}
