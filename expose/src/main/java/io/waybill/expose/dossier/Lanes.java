package io.waybill.expose.dossier;

import java.util.ArrayList;
import java.util.List;

/** Finds for each thing on a line the first lane in which it overlaps nothing. */
final class Lanes {
    private final List<List<int[]>> lanes = new ArrayList<>();

    /** The lane, from 0, that is free between the two places. */
    int place(int from, int to) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).stream().noneMatch(taken -> from < taken[1] && taken[0] < to)) {
                lanes.get(i).add(new int[] {from, to});
                return i;
            }
        }
        lanes.add(new ArrayList<>(List.of(new int[] {from, to})));
        return lanes.size() - 1;
    }

    int count() {
        return lanes.size();
    }
}
