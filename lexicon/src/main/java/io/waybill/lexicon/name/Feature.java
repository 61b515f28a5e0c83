package io.waybill.lexicon.name;

/**
 * Why two names are alike or not.
 *
 * @param feature a short name of the kind of reason, such as {@code patronymic}
 * @param words the reason in plain words
 * @param value how much it says: above 0 for, below 0 against one name, between -1 and 1
 */
public record Feature(String feature, String words, double value) {}
