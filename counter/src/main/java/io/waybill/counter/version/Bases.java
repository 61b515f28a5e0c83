package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions in force that amendments are put on top of where the rest of their list is not imported with them.
 * Unpacks files into folders that are gone when this is closed. Not thread-safe.
 */
final class Bases implements AutoCloseable {
    private final ListStore store;
    private final List<Path> unpacked = new ArrayList<>();

    /** @param parts the files that the version was made of */
    record Base(Manifest manifest, List<ListPart> parts) {}

    Bases(ListStore store) {
        this.store = store;
    }

    /** The version in force of the file's list, if it is of the same form. */
    Optional<Manifest> inForce(Recognised file) {
        return store.inForce().stream()
                .map(ListVersion::manifest)
                .filter(version -> version.list().equals(file.part().list())
                        && version.format().equals(file.format()))
                .findFirst();
    }

    /** The version with its files, asked once; a WaybillException where they are damaged. */
    Base unpack(Manifest version) throws IOException {
        var to = Files.createTempDirectory("waybill");
        unpacked.add(to);
        try {
            var from = store.folder(version.list(), version.date(), version.hash());
            return new Base(version, KeptFiles.unpack(from, version, to));
        } catch (IOException | WaybillException e) {
            throw new WaybillException(
                    version.list() + " of " + version.date(),
                    "cannot be amended, as a file of it is damaged (" + e.getMessage() + "); import the list again",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        for (var folder : unpacked) {
            Folders.delete(folder);
        }
    }
}
