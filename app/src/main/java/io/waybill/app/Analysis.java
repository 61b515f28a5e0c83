package io.waybill.app;

import io.waybill.model.Intake;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What was read out of all reports, found on all cores, in the order of the reports whatever is finished first.
 *
 * @param failed reason by report: what could not be analysed, because of a fault or because the user stopped it
 */
record Analysis<T>(List<T> results, Map<String, String> failed) {
    Analysis {
        results = List.copyOf(results);
    }

    private static final String STOPPED = "stopped before it was analysed: run again";
    private static final String FAULT = "could not be analysed, a fault of Waybill, please report it: ";

    static <T> Analysis<T> of(List<Report> reports, Function<Report, T> resultOf, Stop stop, Progress progress) {
        Map<String, T> results = new ConcurrentHashMap<>();
        Map<String, String> failed = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService cores = Executors.newFixedThreadPool(threads(reports))) {
            for (Report report : reports) {
                cores.execute(() -> {
                    if (stop.requested()) {
                        failed.put(report.id(), STOPPED);
                        return;
                    }
                    try {
                        results.put(report.id(), resultOf.apply(report));
                        stop.somethingDone();
                    } catch (RuntimeException | StackOverflowError e) {
                        failed.put(report.id(), FAULT + place(e));
                    }
                    progress.at("Analysing", done.incrementAndGet(), reports.size());
                });
            }
        }
        List<T> inOrder = reports.stream()
                .map(report -> Optional.ofNullable(results.get(report.id())))
                .flatMap(Optional::stream)
                .toList();
        return new Analysis<>(inOrder, new TreeMap<>(failed));
    }

    private static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static int threads(List<Report> reports) {
        return Math.clamp(reports.size(), 1, Runtime.getRuntime().availableProcessors());
    }

    /** The reports that are left. */
    List<Report> kept(List<Report> reports) {
        return reports.stream().filter(r -> !failed.containsKey(r.id())).toList();
    }

    /** The intake in which what failed is refused. */
    Intake kept(Intake intake) {
        List<Intake.Refused> refused = new ArrayList<>(intake.refused());
        List<Intake.Read> read = new ArrayList<>();
        for (Intake.Read file : intake.read()) {
            String reason = failed.get(file.report());
            if (reason == null) {
                read.add(file);
            } else {
                refused.add(new Intake.Refused(file.path(), reason));
            }
        }
        return new Intake(read, refused, intake.notAnalysed());
    }
}
