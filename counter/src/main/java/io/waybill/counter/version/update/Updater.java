package io.waybill.counter.version.update;

import io.waybill.counter.version.ImportOptions;
import io.waybill.counter.version.ImportResult;
import io.waybill.counter.version.Importer;
import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.ListVersion;
import io.waybill.counter.version.Manifest;
import io.waybill.counter.version.update.UpdateResult.Failed;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Downloads lists from their publishers and imports what is new. A list that cannot be had, or of which a file is
 * damaged, stays as it is. Thread-safe.
 */
public final class Updater {
    private static final Duration MOST_AN_UPDATE_LASTS = Duration.ofDays(1);

    private final ListStore store;
    private final Importer importer;
    private final Patience patience;

    public Updater(ListStore store, Importer importer, Patience patience) {
        this.store = store;
        this.importer = importer;
        this.patience = patience;
    }

    /** Files of one list that were downloaded. */
    private record Downloaded(Publisher publisher, Path folder, Map<URI, Validators> validators) {}

    /** Updates the lists one after another. A WaybillException where the store cannot be written. */
    public UpdateResult run(List<Publisher> publishers, Progress progress) {
        var unchanged = new ArrayList<Manifest>();
        var failed = new ArrayList<Failed>();
        var downloaded = new ArrayList<Downloaded>();
        try (var client = HttpClient.newBuilder()
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var downloads = Files.createDirectories(store.folder().resolve("downloads"));
            clear(downloads);
            var folder = Files.createTempDirectory(downloads, "");
            try {
                var download = new Download(client, patience);
                for (var publisher : publishers) {
                    try {
                        var target = Files.createDirectories(folder.resolve(String.valueOf(downloaded.size())));
                        download(publisher, target, download, progress)
                                .ifPresentOrElse(
                                        downloaded::add,
                                        () -> inForce(publisher.list()).ifPresent(unchanged::add));
                    } catch (WaybillException e) {
                        failed.add(failed(publisher.list(), String.valueOf(e.getMessage())));
                    }
                }
                return imported(downloaded, unchanged, failed, progress);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new WaybillException(
                    store.folder().toString(),
                    "cannot be written (" + e.getMessage() + "); make room, or set WAYBILL_DATA to another folder",
                    e);
        }
    }

    /** Empty where the publisher has nothing other than what is in force. */
    private Optional<Downloaded> download(Publisher publisher, Path folder, Download download, Progress progress)
            throws IOException {
        var known = inForce(publisher.list())
                .map(version -> new Fetched(store.folder(), publisher.list()).of(version.hash()))
                .orElse(Map.of());
        var said = new LinkedHashMap<URI, Validators>();
        var isNew = false;
        for (var file : publisher.files()) {
            var validators = known.getOrDefault(file.address(), Validators.NONE);
            var answer = download.to(folder.resolve(file.file()), file.address(), validators, progress);
            isNew |= answer.isPresent();
            said.put(file.address(), answer.orElse(validators));
        }
        if (!isNew) {
            return Optional.empty();
        }
        for (var file : publisher.files()) {
            var target = folder.resolve(file.file());
            if (!Files.exists(target)) { // unchanged beside one that changed: a version is made of all
                said.put(
                        file.address(),
                        download.to(target, file.address(), Validators.NONE, progress)
                                .orElse(Validators.NONE));
            }
            date(target, said.getOrDefault(file.address(), Validators.NONE));
        }
        return Optional.of(new Downloaded(publisher, folder, said));
    }

    /** A list that tells no date is as old as its publisher's file. */
    private static void date(Path file, Validators said) throws IOException {
        try {
            var date = said.lastModified().map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            if (date.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(date.get().toInstant()));
            }
        } catch (DateTimeException e) {
            // The day of the download is the next best.
        }
    }

    private UpdateResult imported(
            List<Downloaded> downloaded, List<Manifest> unchanged, List<Failed> failed, Progress progress) {
        var updated = new ArrayList<Manifest>();
        if (!downloaded.isEmpty()) {
            var folders = downloaded.stream().map(Downloaded::folder).toList();
            var result = importer.run(folders, ImportOptions.NONE, progress);
            var loaded = byList(result.loaded());
            var sameAsBefore = byList(result.unchanged());
            for (var each : downloaded) {
                var list = each.publisher().list();
                var version =
                        Optional.ofNullable(loaded.get(list)).or(() -> Optional.ofNullable(sameAsBefore.get(list)));
                if (version.isEmpty()) {
                    failed.add(failed(list, reason(each, result)));
                } else {
                    (loaded.containsKey(list) ? updated : unchanged).add(version.get());
                    new Fetched(store.folder(), list).remember(version.get().hash(), each.validators());
                }
            }
        }
        return new UpdateResult(updated, unchanged, failed);
    }

    private static Map<String, Manifest> byList(List<Manifest> versions) {
        var byList = new HashMap<String, Manifest>();
        versions.forEach(version -> byList.put(version.list(), version));
        return byList;
    }

    private static String reason(Downloaded downloaded, ImportResult result) {
        var address = downloaded.publisher().files().getFirst().address();
        return result.refused().stream()
                .filter(refused -> refused.path().startsWith(downloaded.folder().toString()))
                .findFirst()
                .map(refused -> address + ": what was downloaded cannot be used: "
                        + refused.reason().replace(downloaded.folder() + "/", ""))
                .orElse(address + ": what was downloaded is another list");
    }

    private Failed failed(String list, String reason) {
        return new Failed(list, reason, inForce(list));
    }

    private Optional<Manifest> inForce(String list) {
        return store.inForce().stream()
                .map(ListVersion::manifest)
                .filter(version -> version.list().equals(list))
                .findFirst();
    }

    /** Takes away what an update that broke off has left. */
    private static void clear(Path downloads) throws IOException {
        var old = Instant.now().minus(MOST_AN_UPDATE_LASTS);
        try (Stream<Path> folders = Files.list(downloads)) {
            for (var folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(old)) {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
