package io.waybill.app;

import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import java.nio.file.Path;
import java.util.List;

/** Turns files into an investigation. */
@FunctionalInterface
public interface Investigator {
    /**
     * Reads and analyses; what cannot be read stands in the intake with the reason.
     *
     * @param paths files, folders, or {@code -} for standard input
     * @return what was found, after {@link Stop#requested} only in the reports that were finished
     */
    Investigation investigate(List<Path> paths, InvestigateOptions options, Progress progress);
}
