package io.waybill.lexicon.name;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Words that tables of company names know.
 *
 * @param kind what they are
 * @param meanings what they are the same as: one or several concepts one after another, or one id
 * @param others what they may mean instead, where they have one meaning
 * @param weight how much they say, 0 to 1
 */
record Term(Kind kind, List<String> meanings, List<String> others, double weight) {
    enum Kind {
        LEGAL_FORM,
        CONCEPT,
        BODY,
        PLACE,
        NUMERAL,
        FUNCTION,
        HONOUR,
        SHIP_PREFIX
    }

    Term(Kind kind, List<String> meanings, double weight) {
        this(kind, meanings, List.of(), weight);
    }

    /** The term of a spelling that tables give two meanings; the first keeps its kind. */
    Term or(Term other) {
        if (kind != Kind.CONCEPT || other.kind != kind || meanings.size() > 1 || other.meanings.size() > 1) {
            return this;
        }
        var all = new LinkedHashSet<>(others);
        all.addAll(other.meanings);
        all.removeAll(meanings);
        return new Term(kind, meanings, List.copyOf(all), Math.min(weight, other.weight));
    }

    /** The ids of one of its meanings. */
    int[] ids(String meaning) {
        var ids = new int[1 + others.size()];
        ids[0] = id(kind, meaning);
        for (var i = 0; i < others.size(); i++) {
            ids[i + 1] = id(kind, others.get(i));
        }
        return ids;
    }

    /** The id of a meaning: the same in every run, so that an index may keep it. */
    static int id(Kind kind, String meaning) {
        return (kind + " " + meaning).hashCode();
    }
}
