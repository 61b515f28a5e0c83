package io.waybill.counter.version;

import io.waybill.model.WaybillException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a version is there already as an import would make it. */
final class Soundness {
    private Soundness() {}

    /** The manifest, where everything is there, whole, and of this version of the program. */
    static Optional<Manifest> of(Path folder, Bundle bundle) {
        try {
            return ManifestFile.read(folder).filter(known -> isSound(folder, known, bundle));
        } catch (WaybillException e) {
            return Optional.empty();
        }
    }

    private static boolean isSound(Path folder, Manifest known, Bundle bundle) {
        if (!known.asked().equals(bundle.asked())
                || known.dateBasis() != bundle.dateBasis()
                || !known.otherForms().equals(bundle.otherForms())
                || known.files().stream().anyMatch(file -> !Files.exists(folder.resolve(file.kept())))) {
            return false;
        }
        Records.open(folder.resolve(known.records())).verify();
        return true;
    }
}
