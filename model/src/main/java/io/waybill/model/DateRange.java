package io.waybill.model;

/**
 * A date as a list tells it: a day, a year, a span of years.
 *
 * @param text as the list writes it
 * @param from ISO date of the first day it may be
 * @param to ISO date of the last day it may be
 * @param circa whether the list says that it is about right only
 */
public record DateRange(String text, String from, String to, boolean circa) {}
