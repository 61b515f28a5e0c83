package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes the files of lists into a store. What is damaged is refused and changes nothing; the rest goes on. Thread-safe;
 * imports of one store wait for each other, also between processes.
 */
public final class Importer {
    /** Done after an import that has loaded something, such as building the index. */
    @FunctionalInterface
    public interface Afterwards {
        void run(ListStore store, Progress progress);
    }

    private final ListStore store;
    private final Afterwards afterwards;

    public Importer(ListStore store) {
        this(store, (changed, progress) -> {});
    }

    private Importer(ListStore store, Afterwards afterwards) {
        this.store = store;
        this.afterwards = afterwards;
    }

    /** One that does something more after each import that has loaded something. */
    public Importer afterwards(Afterwards more) {
        return new Importer(store, more);
    }

    /**
     * Imports files, and all files in folders.
     *
     * @throws WaybillException where the store itself cannot be written
     */
    public ImportResult run(List<Path> paths, ImportOptions options, Progress progress) {
        ImportResult result;
        try (var lock = StoreLock.take(store.folder(), progress)) {
            store.clear();
            result = alone(paths, options, progress);
            result = result.isAnythingLoaded() ? result.against(store.inForce()) : result;
        } catch (IOException e) {
            throw new WaybillException(
                    store.folder().toString(),
                    "cannot be written (" + e.getMessage() + "); make room, or set WAYBILL_DATA to another folder",
                    e);
        }
        if (!result.loaded().isEmpty()) {
            afterwards.run(store, progress);
        }
        return result;
    }

    private ImportResult alone(List<Path> paths, ImportOptions options, Progress progress) throws IOException {
        progress.at("looking at files", 0, 0);
        var recognition = new Recognition(store.readers());
        recognition.look(paths);
        var files = recognition.recognised().stream()
                .map(file -> renamed(file, options))
                .toList();
        try (var bases = new Bases(store)) {
            var grouping = new Grouping(options, bases);
            var bundles = grouping.bundles(files);
            var result = new ImportResult(List.of(), List.of(), recognition.refused())
                    .and(new ImportResult(List.of(), grouping.unchanged(), grouping.refused()));
            for (var outcome : readAll(bundles, progress)) {
                result = result.and(outcome);
            }
            return result;
        }
    }

    private static Recognised renamed(Recognised file, ImportOptions options) {
        var part = file.part();
        return options.list()
                .map(list -> new Recognised(new ListPart(part.file(), list, part.role(), part.date()), file.reader()))
                .orElse(file);
    }

    /** Lists side by side, told in their order. */
    private List<ImportResult> readAll(List<Bundle> bundles, Progress progress) throws IOException {
        var done = new AtomicInteger();
        var results = new ArrayList<ImportResult>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var futures = new ArrayList<Future<ImportResult>>();
            for (var bundle : bundles) {
                Callable<ImportResult> task = () -> {
                    progress.at("reading " + bundle.list(), done.get(), bundles.size());
                    var result = new Loading(store, bundle).run();
                    progress.at("reading lists", done.incrementAndGet(), bundles.size());
                    return result;
                };
                futures.add(threads.submit(task));
            }
            for (var future : futures) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException("a list could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return results;
    }
}
