package io.waybill.app.evaluate.screening;

import io.waybill.counter.screen.Query;
import io.waybill.counter.screen.ScreenOptions;
import io.waybill.counter.screen.Screening;
import io.waybill.model.Progress;
import java.util.Arrays;
import java.util.List;

/** How fast whole screenings with their reasons are, once warm. */
public final class Load {
    private static final int WARM = 3;

    private Load() {}

    /**
     * What was measured, in screenings a second and microseconds.
     *
     * @param heap bytes in use after a collection
     */
    public record Figures(double oneThread, double allCores, long p50, long p95, long p99, long heap) {}

    public static Figures measure(Screening screening, List<Query> queries, Progress progress) {
        for (int round = 0; round < WARM; round++) {
            queries.parallelStream().forEach(query -> screening.screen(query, ScreenOptions.DEFAULT));
            progress.at("warming up", round + 1, WARM);
        }
        long[] times = new long[queries.size()];
        long begun = System.nanoTime();
        for (int i = 0; i < times.length; i++) {
            long before = System.nanoTime();
            screening.screen(queries.get(i), ScreenOptions.DEFAULT);
            times[i] = (System.nanoTime() - before) / 1000;
        }
        double one = times.length * 1e9 / (System.nanoTime() - begun);
        begun = System.nanoTime();
        queries.parallelStream().forEach(query -> screening.screen(query, ScreenOptions.DEFAULT));
        double all = times.length * 1e9 / (System.nanoTime() - begun);
        Arrays.sort(times);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Figures(
                one, all, at(times, .5), at(times, .95), at(times, .99), runtime.totalMemory() - runtime.freeMemory());
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
