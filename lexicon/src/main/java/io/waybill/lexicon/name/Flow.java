package io.waybill.lexicon.name;

import java.util.Collection;
import java.util.Map;

/** Where the contents of tables go when the program is built, and come from when it starts. For one thread. */
interface Flow {
    void strings(Collection<String> values);

    void texts(Map<String, String> values);

    void numbers(Map<String, Integer> values);

    void decimals(Map<String, Double> values);

    void ids(Map<String, int[]> values);

    /** Of a length that both sides know. */
    void floats(float[] values);

    void terms(Map<String, Term> values);
}
