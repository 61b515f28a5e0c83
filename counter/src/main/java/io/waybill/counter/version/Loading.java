package io.waybill.counter.version;

import io.waybill.counter.version.ImportResult.Refused;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes one version of one list into the store, unless it is there. For whoever holds the lock. */
final class Loading {
    private final ListStore store;
    private final Bundle bundle;

    Loading(ListStore store, Bundle bundle) {
        this.store = store;
        this.bundle = bundle;
    }

    /** Where the richest form is damaged, the next one is taken. */
    ImportResult run() throws IOException {
        var result = load();
        for (var other : bundle.poorer()) {
            if (!result.isAnythingLoaded()) {
                result = result.and(new Loading(store, other).load());
            }
        }
        return result;
    }

    private ImportResult load() throws IOException {
        try {
            var hashes = new ArrayList<String>();
            for (var part : bundle.parts()) {
                hashes.add(Hashes.of(part.file()));
            }
            var hash = Hashes.of(
                    Stream.concat(Stream.of(bundle.list(), bundle.reader().format()), hashes.stream()));
            var known = known(hash);
            return known.isPresent()
                    ? new ImportResult(List.of(), List.of(known.get()), List.of())
                    : new ImportResult(List.of(write(hashes, hash)), List.of(), List.of());
        } catch (WaybillException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // A fault of one reader must not keep the other lists out.
            return refused("cannot be read, by a fault of Waybill itself; please report it: " + e);
        }
    }

    private ImportResult refused(String reason) {
        return new ImportResult(List.of(), List.of(), List.of(new Refused(bundle.where(), reason)));
    }

    /** The version that is there, sound and of this version of the program; an inferred date gives way to surer ones. */
    private Optional<Manifest> known(String hash) {
        var folders = bundle.dateBasis().isInferred()
                ? store.folders(bundle.list(), hash)
                : List.of(store.folder(bundle.list(), bundle.date(), hash));
        return folders.stream()
                .flatMap(folder -> sound(folder).stream())
                .filter(known -> known.dateBasis().compareTo(bundle.dateBasis()) <= 0)
                .findFirst();
    }

    private Optional<Manifest> sound(Path folder) {
        try {
            var known = ManifestFile.read(folder).filter(manifest -> isAsAsked(manifest) && isKept(folder, manifest));
            known.ifPresent(
                    manifest -> Records.open(folder.resolve(manifest.records())).verify());
            return known;
        } catch (WaybillException e) {
            return Optional.empty();
        }
    }

    private boolean isAsAsked(Manifest known) {
        return known.asked().equals(bundle.asked()) && known.otherForms().equals(bundle.otherForms());
    }

    private static boolean isKept(Path folder, Manifest known) {
        return known.files().stream().allMatch(file -> Files.exists(folder.resolve(file.kept())));
    }

    private Manifest write(List<String> hashes, String hash) throws IOException {
        var folder = store.folder(bundle.list(), bundle.date(), hash);
        var written = VersionWriter.write(bundle, bundle.otherForms(), hashes, hash, folder);
        for (var twin : store.folders(bundle.list(), hash)) {
            if (!twin.equals(folder) && isLessSure(twin)) {
                Folders.delete(twin);
            }
        }
        return written;
    }

    /** Whether the date of the version is inferred from less than this one's, or it is no whole version. */
    private boolean isLessSure(Path folder) {
        try {
            return ManifestFile.read(folder)
                    .map(Manifest::dateBasis)
                    .filter(basis -> !basis.isInferred() || basis.compareTo(bundle.dateBasis()) < 0)
                    .isEmpty();
        } catch (WaybillException e) {
            return true;
        }
    }
}
