package io.waybill.counter.version;

import io.waybill.counter.version.Manifest.OtherForm;
import io.waybill.counter.version.Manifest.SourceFile;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes a version into its folder; until the manifest is there, which comes last, it is none. */
final class VersionWriter {
    private static final int BUFFER_BYTES = 1 << 16;

    private VersionWriter() {}

    /**
     * Reads the files and keeps them with their records.
     *
     * @param hashes SHA-256 of each file
     * @throws WaybillException where a file is damaged; then the folder is as before
     */
    static Manifest write(Bundle bundle, List<OtherForm> otherForms, List<String> hashes, String hash, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        var part = folder.resolve("records" + AtomicFile.PART);
        try {
            var known = records(bundle, part);
            var files = keep(bundle, hashes, folder);
            var records = "records-%08x.bin".formatted(known.sum());
            AtomicFile.move(part, folder.resolve(records));
            var manifest = new Manifest(
                    bundle.list(),
                    bundle.date(),
                    bundle.dateBasis(),
                    hash,
                    bundle.reader().format(),
                    bundle.reader().richness(),
                    bundle.asked(),
                    Instant.now(),
                    known.tally().entries(),
                    known.tally().names(),
                    known.tally().kinds(),
                    files,
                    known.tally().problems(),
                    known.tally().changes(),
                    otherForms,
                    records);
            ManifestFile.write(manifest, folder);
            clear(folder, records);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
            dropIfNoVersion(folder);
        }
    }

    /** Reads the files into a file of records and keeps nothing else. */
    static void readOnly(Bundle bundle, Path records) throws IOException {
        var unused = records(bundle, records);
    }

    private record Read(Tally tally, int sum) {}

    private static Read records(Bundle bundle, Path part) throws IOException {
        try (var writer = new RecordsWriter(part)) {
            var tally = new Tally(writer, bundle.parts());
            bundle.reader().read(bundle.parts(), bundle.options(), tally);
            if (tally.entries() == 0) {
                throw new WaybillException(bundle.where(), "holds no entry that can be used" + why(tally));
            }
            return new Read(tally, writer.finish());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String why(Tally tally) {
        return tally.problems().isEmpty()
                ? ""
                : ": " + tally.problems().getFirst().reason();
    }

    private static List<SourceFile> keep(Bundle bundle, List<String> hashes, Path folder) throws IOException {
        var files = new ArrayList<SourceFile>();
        for (var i = 0; i < bundle.parts().size(); i++) {
            var part = bundle.parts().get(i);
            var name = String.valueOf(part.file().getFileName());
            var kept = "%03d-%s.gz".formatted(i + 1, name);
            if (!hashes.get(i).equals(compress(part.file(), folder.resolve(kept)))) {
                throw new WaybillException(part.file().toString(), "changed while it was being read; import it again");
            }
            files.add(new SourceFile(name, part.role(), part.date(), Files.size(part.file()), hashes.get(i), kept));
        }
        return files;
    }

    /** The hash of what was compressed. */
    private static String compress(Path file, Path target) throws IOException {
        var digest = Hashes.sha256();
        var part = target.resolveSibling(target.getFileName() + AtomicFile.PART);
        try (OutputStream out = new DigestOutputStream(new FastGzip(Files.newOutputStream(part)), digest)) {
            Files.copy(file, out);
        }
        AtomicFile.move(part, target);
        return Hashes.hex(digest);
    }

    /** Import must not wait for the last byte that could be saved. */
    private static final class FastGzip extends GZIPOutputStream {
        private FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static void clear(Path folder, String records) throws IOException {
        try (var old = Files.newDirectoryStream(folder, "records-*.bin")) {
            for (var file : old) {
                if (!file.endsWith(records)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void dropIfNoVersion(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(ManifestFile.NAME))) {
            Folders.delete(folder);
        }
    }
}
