package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The publisher's files as a version keeps them. */
final class KeptFiles {
    private KeptFiles() {}

    /**
     * Unpacks them as they were, each into a folder of its own, since names may be equal; in the order of the manifest.
     *
     * @param version folder of the version
     * @throws WaybillException where one is damaged
     */
    static List<ListPart> unpack(Path version, Manifest manifest, Path to) throws IOException {
        var parts = new ArrayList<ListPart>();
        for (var i = 0; i < manifest.files().size(); i++) {
            var file = manifest.files().get(i);
            var target = Files.createDirectory(to.resolve(String.valueOf(i))).resolve(file.name());
            try (var in = new GZIPInputStream(Files.newInputStream(version.resolve(file.kept())))) {
                Files.copy(in, target);
            }
            if (!Hashes.of(target).equals(file.sha256())) {
                throw new WaybillException(version.resolve(file.kept()).toString(), "is damaged");
            }
            parts.add(new ListPart(target, manifest.list(), file.role(), file.date()));
        }
        return parts;
    }
}
