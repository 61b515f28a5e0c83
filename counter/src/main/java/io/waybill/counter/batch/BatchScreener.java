package io.waybill.counter.batch;

import io.waybill.counter.screen.Hit;
import io.waybill.counter.screen.ScreenOptions;
import io.waybill.counter.screen.Screening;
import io.waybill.model.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Screens the rows of a file on all cores and hands the lines on in order, a few hundred rows at a time, whatever the
 * length of the file. Not thread-safe.
 */
public final class BatchScreener {
    private static final int BATCH = 512;

    private final Screening screening;
    private final ScreenOptions options;

    public BatchScreener(Screening screening, ScreenOptions options) {
        this.screening = screening;
        this.options = options;
    }

    /** What has been done: rows read, rows with a match, rows that nothing could be done with. */
    public record Totals(long rows, long rowsWithMatches, long problems) {
        public static final Totals NONE = new Totals(0, 0, 0);

        /** As told in a receipt. */
        public Map<String, Object> told(Path file) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("file", file.getFileName().toString());
            told.put("rows", rows);
            told.put("rowsWithMatches", rowsWithMatches);
            told.put("problems", problems);
            return told;
        }

        private Totals plus(List<Screened> done) {
            return new Totals(
                    rows + done.size(),
                    rowsWithMatches
                            + done.stream().filter(row -> !row.hits().isEmpty()).count(),
                    problems
                            + done.stream()
                                    .filter(row -> row.row().problem().isPresent())
                                    .count());
        }
    }

    /** Takes the lines of a batch, in order, and the number of the last row in it. */
    @FunctionalInterface
    public interface Lines {
        void accept(List<String> lines, Totals soFar);
    }

    /**
     * Screens all rows.
     *
     * @param from totals of earlier work on the same file, whose rows are passed over
     * @param stop asked between batches; what is finished has been handed on
     */
    public Totals run(QueryFile file, boolean csv, Totals from, Lines out, Progress progress, BooleanSupplier stop) {
        HitLines form = csv ? new HitCsv() : HitLines.JSON;
        if (!form.head().isEmpty() && from.rows() == 0) {
            out.accept(List.of(form.head()), from);
        }
        for (long skipped = 0; skipped < from.rows() && file.hasNext(); skipped++) {
            file.next();
        }
        Totals totals = from;
        long start = System.nanoTime();
        while (file.hasNext() && !stop.getAsBoolean()) {
            List<QueryRow> rows = new ArrayList<>(BATCH);
            while (rows.size() < BATCH && file.hasNext()) {
                rows.add(file.next());
            }
            List<Screened> screened = rows.parallelStream().map(this::screen).toList();
            totals = totals.plus(screened);
            out.accept(
                    screened.stream()
                            .map(done -> form.line(done.row(), done.hits()))
                            .toList(),
                    totals);
            long perSecond = (totals.rows() - from.rows()) * 1_000_000_000L / Math.max(System.nanoTime() - start, 1);
            progress.at("screening, " + perSecond + " rows/s, row", totals.rows(), 0);
        }
        return totals;
    }

    private Screened screen(QueryRow row) {
        return new Screened(row, row.problem().isPresent() ? List.of() : screening.screen(row.query(), options));
    }

    private record Screened(QueryRow row, List<Hit> hits) {}
}
