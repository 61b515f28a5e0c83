package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.CharUtils;
import java.util.Arrays;

/** How a word is written, as the models know it. Item numbers are the library's. */
final class Orthography {
    private static final int HYPERLINK = 0;
    private static final int ALL_UPPER = 1;
    private static final int ALL_LOWER = 2;
    private static final int ALL_DIGIT = 3;
    private static final int ALL_PUNCTUATION = 4;
    private static final int ALL_DIGIT_OR_PUNCTUATION = 5;
    private static final int HAS_DIGIT = 6;
    private static final int HAS_PERIOD = 7;
    private static final int HAS_HYPHEN = 8;
    private static final int HAS_OTHER_PUNCTUATION = 9;
    private static final int NO_LOWER = 10;
    private static final int FIRST_UPPER = 11;
    private static final int ONE_UPPER = 12;
    private static final int MORE_UPPER = 13;

    static final int COUNT = 14;

    private Orthography() {}

    /** Items of a simplified form, in the order in which the models add them. */
    static int[] items(String form, boolean first) {
        if (form.equals(MetaConst.HYPERLINK)) {
            return new int[] {HYPERLINK};
        }
        int length = form.length();
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int marks = 0;
        for (int i = 0; i < length; i++) {
            char c = form.charAt(i);
            upper += CharUtils.isUpperCase(c) ? 1 : 0;
            lower += CharUtils.isLowerCase(c) ? 1 : 0;
            digits += CharUtils.isDigit(c) ? 1 : 0;
            marks += CharUtils.isPunctuation(c) ? 1 : 0;
        }
        boolean firstUpper = length > 0 && CharUtils.isUpperCase(form.charAt(0));
        boolean period = form.indexOf('.') >= 0;
        boolean hyphen = form.indexOf('-') >= 0;
        int[] items = new int[COUNT];
        int count = 0;
        int whole = whole(form, upper, lower, digits, marks);
        if (whole >= 0) {
            items[count++] = whole;
        }
        if (upper < length) {
            if (firstUpper && !first) {
                items[count++] = FIRST_UPPER;
            }
            int more = upper - (firstUpper ? 1 : 0);
            if (more > 0) {
                items[count++] = more == 1 ? ONE_UPPER : MORE_UPPER;
            }
        }
        if (digits > 0 && digits < length) {
            items[count++] = HAS_DIGIT;
        }
        if (period) {
            items[count++] = HAS_PERIOD;
        }
        if (hyphen) {
            items[count++] = HAS_HYPHEN;
        }
        if (marks > 0 && marks < length && !period && !hyphen) {
            items[count++] = HAS_OTHER_PUNCTUATION;
        }
        return Arrays.copyOf(items, count);
    }

    private static int whole(String form, int upper, int lower, int digits, int marks) {
        int length = form.length();
        if (upper == length) {
            return ALL_UPPER;
        }
        if (lower == length) {
            return ALL_LOWER;
        }
        if (digits == length) {
            return ALL_DIGIT;
        }
        if (marks == length) {
            return ALL_PUNCTUATION;
        }
        if (digits + marks == length) {
            return ALL_DIGIT_OR_PUNCTUATION;
        }
        return lower == 0 ? NO_LOWER : -1;
    }
}
