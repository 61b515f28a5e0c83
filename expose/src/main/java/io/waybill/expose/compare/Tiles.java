package io.waybill.expose.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Common runs of words, the longest first, each word used once: greedy string tiling (Wise 1993). */
final class Tiles {
    /** From here on a common run counts as copied. */
    static final int COPIED = 3;

    /** Words compared on a side; what follows is left unmarked, so that no text makes this slow. */
    static final int MOST = 2_000;

    private Tiles() {}

    /** A run of {@code length} words that starts at {@code left} on one side and at {@code right} on the other. */
    record Tile(int left, int right, int length) {
        boolean isCopied() {
            return length >= COPIED;
        }
    }

    /** In the order of the left side. */
    static List<Tile> of(List<String> left, List<String> right) {
        int n = Math.min(left.size(), MOST);
        int m = Math.min(right.size(), MOST);
        List<Tile> runs = maximal(left.subList(0, n), right.subList(0, m));
        double slope = n == 0 ? 0 : (double) m / n;
        runs.sort(Comparator.comparing(Tile::length, Comparator.reverseOrder())
                .thenComparing(tile -> Math.abs(tile.right - slope * tile.left))
                .thenComparing(Tile::left)
                .thenComparing(Tile::right));
        boolean[] usedLeft = new boolean[n];
        boolean[] usedRight = new boolean[m];
        List<Tile> tiles = new ArrayList<>();
        for (Tile run : runs) {
            int from = 0;
            for (int k = 0; k <= run.length; k++) {
                if (k == run.length || usedLeft[run.left + k] || usedRight[run.right + k]) {
                    if (k > from) {
                        tiles.add(new Tile(run.left + from, run.right + from, k - from));
                        Arrays.fill(usedLeft, run.left + from, run.left + k, true);
                        Arrays.fill(usedRight, run.right + from, run.right + k, true);
                    }
                    from = k + 1;
                }
            }
        }
        tiles.sort(Comparator.comparing(Tile::left));
        return tiles;
    }

    /** Every run that cannot be made longer. */
    private static List<Tile> maximal(List<String> left, List<String> right) {
        List<Tile> runs = new ArrayList<>();
        int[] above = new int[right.size() + 1];
        for (int i = 0; i < left.size(); i++) {
            int[] row = new int[right.size() + 1];
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i).equals(right.get(j))) {
                    row[j + 1] = above[j] + 1;
                    boolean ends = i + 1 == left.size()
                            || j + 1 == right.size()
                            || !left.get(i + 1).equals(right.get(j + 1));
                    if (ends) {
                        runs.add(new Tile(i - row[j + 1] + 1, j - row[j + 1] + 1, row[j + 1]));
                    }
                }
            }
            above = row;
        }
        return runs;
    }
}
