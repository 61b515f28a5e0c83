package io.waybill.app;

import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import java.nio.file.Path;

/** Writes an investigation, or a part of it, into a folder. */
@FunctionalInterface
public interface Output {
    void write(Investigation found, Path folder, Progress progress);
}
