package io.waybill.counter.version;

import io.waybill.counter.version.Manifest.SourceFile;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens the records of a version, and makes them anew from the publisher's files where they are not sound. */
final class Mending {
    private final ListStore store;
    private final Path folder;

    Mending(ListStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    Records open(Manifest manifest) {
        try {
            return Records.open(folder.resolve(manifest.records()));
        } catch (WaybillException fault) {
            return mend(manifest, fault);
        }
    }

    private Records mend(Manifest manifest, WaybillException fault) {
        try (var lock = StoreLock.take(store.folder(), Progress.NONE)) {
            // Another process may have mended it while this one waited.
            var now = ManifestFile.read(folder).orElse(manifest);
            if (!now.records().equals(manifest.records())) {
                return Records.open(folder.resolve(now.records()));
            }
            return Records.open(folder.resolve(remake(now).records()));
        } catch (IOException | WaybillException e) {
            throw new WaybillException(
                    folder.toString(),
                    "the records of " + manifest.list() + " of " + manifest.date() + " cannot be used ("
                            + fault.getMessage() + ") and could not be made anew (" + e.getMessage()
                            + "); import the list again",
                    e);
        }
    }

    private Manifest remake(Manifest manifest) throws IOException {
        var reader = ListReaders.of(manifest.format(), store.readers())
                .orElseThrow(() -> new WaybillException(folder.toString(), "nothing reads " + manifest.format()));
        var unpacked = store.temporary();
        try {
            var parts = KeptFiles.unpack(folder, manifest, unpacked);
            var bundle = new Bundle(
                    manifest.list(),
                    reader,
                    parts,
                    parts,
                    manifest.date(),
                    manifest.dateBasis(),
                    manifest.asked(),
                    List.of());
            var hashes = manifest.files().stream().map(SourceFile::sha256).toList();
            return VersionWriter.write(bundle, manifest.otherForms(), hashes, manifest.hash(), folder);
        } finally {
            Folders.delete(unpacked);
        }
    }
}
