package io.waybill.lexicon.actor;

/**
 * A title or office beside the name of a person.
 *
 * @param text lower case
 * @param ofState the office is one of a state, or of states
 */
public record Title(String text, boolean ofState) {}
