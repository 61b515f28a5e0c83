package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.version.Manifest.SourceFile;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

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
            var parts = unpack(manifest.files(), unpacked, manifest.list());
            var bundle = new Bundle(
                    manifest.list(), reader, parts, manifest.date(), manifest.dateBasis(), manifest.asked(), List.of());
            var hashes = manifest.files().stream().map(SourceFile::sha256).toList();
            return VersionWriter.write(bundle, manifest.otherForms(), hashes, manifest.hash(), folder);
        } finally {
            Folders.delete(unpacked);
        }
    }

    /** The publisher's files as they were, in a folder each, since names may be equal. */
    List<ListPart> unpack(List<SourceFile> files, Path to, String list) throws IOException {
        var parts = new ArrayList<ListPart>();
        for (var i = 0; i < files.size(); i++) {
            var file = files.get(i);
            var target = Files.createDirectory(to.resolve(String.valueOf(i))).resolve(file.name());
            try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(file.kept())))) {
                Files.copy(in, target);
            }
            if (!Hashes.of(target).equals(file.sha256())) {
                throw new WaybillException(folder.resolve(file.kept()).toString(), "is damaged");
            }
            parts.add(new ListPart(target, list, file.role(), file.date()));
        }
        return parts;
    }
}
