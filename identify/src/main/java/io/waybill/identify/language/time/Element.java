package io.waybill.identify.language.time;

import java.util.List;

/**
 * One place of a pattern.
 *
 * @param choices words, classes or symbols, any of which may stand here
 * @param optional may be absent
 * @param glued no space before it
 * @param context must be there, is no part of the expression
 * @param absent must not be there
 */
record Element(List<String> choices, boolean optional, boolean glued, boolean context, boolean absent) {
    static Element parse(String written) {
        String rest = written;
        boolean context = rest.length() > 2 && rest.startsWith("(") && rest.endsWith(")");
        if (context) {
            rest = rest.substring(1, rest.length() - 1);
        }
        boolean absent = rest.length() > 1 && rest.startsWith("!");
        boolean glued = rest.length() > 1 && rest.startsWith("_");
        if (absent || glued) {
            rest = rest.substring(1);
        }
        boolean optional = rest.length() > 1 && rest.endsWith("?");
        if (optional) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return new Element(List.of(rest.replace("\\", "").split("\\|")), optional, glued, context, absent);
    }

    /** Classes and symbols are written in capitals; everything else stands for itself. */
    static boolean isName(String choice) {
        return Character.isUpperCase(choice.charAt(0));
    }
}
