package io.waybill.identify.language.nlp4j;

import java.util.ArrayList;
import java.util.List;

/**
 * Which features a model looks at. A slot is a way to a node (source, window, relation); it is walked once, however many
 * features use it.
 *
 * @param slots source, window, relation ordinal of each
 * @param joined features whose values are joined: slot, field ordinal of each part
 * @param sets features with a set of values: slot, {@link Field.Set} ordinal
 * @param dense slots whose embeddings are features
 */
record Template(int[][] slots, int[][] joined, int[][] sets, int[] dense) {
    /** Where the way begins. */
    enum Source {
        STACK,
        INPUT,
        PEEK
    }

    /** The step from there. */
    enum Relation {
        SELF,
        HEAD,
        GRAND_HEAD,
        LEFTMOST,
        SECOND_LEFTMOST,
        RIGHTMOST,
        SECOND_RIGHTMOST,
        LEFT_SIBLING,
        SECOND_LEFT_SIBLING
    }

    int[] encode() {
        List<Integer> codes = new ArrayList<>();
        encode(slots, codes);
        encode(joined, codes);
        encode(sets, codes);
        encode(new int[][] {dense}, codes);
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void encode(int[][] rows, List<Integer> codes) {
        codes.add(rows.length);
        for (int[] row : rows) {
            codes.add(row.length);
            for (int value : row) {
                codes.add(value);
            }
        }
    }

    static Template decode(int[] codes) {
        int[] at = {0};
        return new Template(decode(codes, at), decode(codes, at), decode(codes, at), decode(codes, at)[0]);
    }

    private static int[][] decode(int[] codes, int[] at) {
        int[][] rows = new int[codes[at[0]++]][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new int[codes[at[0]++]];
            System.arraycopy(codes, at[0], rows[i], 0, rows[i].length);
            at[0] += rows[i].length;
        }
        return rows;
    }
}
