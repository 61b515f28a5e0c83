package io.waybill.app.evaluate;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Assigns columns to rows one to one so that the weights sum to the most (the Hungarian method). */
final class Assignment {
    private final double[][] cost;
    private final int size;
    private final double[] ofRow;
    private final double[] ofColumn;
    private final int[] rowAt;

    private Assignment(double[][] weights, int columns) {
        size = Math.max(weights.length, columns);
        cost = new double[size][size];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < columns; j++) {
                cost[i][j] = -Math.max(0, weights[i][j]);
            }
        }
        ofRow = new double[size + 1];
        ofColumn = new double[size + 1];
        rowAt = new int[size + 1];
    }

    /** Row by column; a weight that is not above 0 is never assigned. */
    static Map<Integer, Integer> of(double[][] weights) {
        Map<Integer, Integer> rowOf = new TreeMap<>();
        int columns = weights.length == 0 ? 0 : weights[0].length;
        if (columns == 0) {
            return rowOf;
        }
        Assignment assignment = new Assignment(weights, columns);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.add(row);
        }
        for (int column = 0; column < columns; column++) {
            int row = assignment.rowAt[column + 1] - 1;
            if (row < weights.length && weights[row][column] > 0) {
                rowOf.put(column, row);
            }
        }
        return rowOf;
    }

    /** Takes in one more row along the cheapest path of changes; column 0 stands for its start. */
    private void add(int row) {
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[size + 1];
        int[] before = new int[size + 1];
        rowAt[0] = row;
        int at = 0;
        while (rowAt[at] != 0) {
            used[at] = true;
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= size; j++) {
                if (used[j]) {
                    continue;
                }
                double reduced = cost[rowAt[at] - 1][j - 1] - ofRow[rowAt[at]] - ofColumn[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    before[j] = at;
                }
                if (least[j] < step) {
                    step = least[j];
                    next = j;
                }
            }
            shift(step, used, least);
            at = next;
        }
        while (at != 0) {
            rowAt[at] = rowAt[before[at]];
            at = before[at];
        }
    }

    private void shift(double step, boolean[] used, double[] least) {
        for (int j = 0; j <= size; j++) {
            if (used[j]) {
                ofRow[rowAt[j]] += step;
                ofColumn[j] -= step;
            } else {
                least[j] -= step;
            }
        }
    }
}
