package io.waybill.app;

import io.waybill.model.Progress;
import java.nio.file.Path;

/** Compares a report with the one that it may derive from. */
@FunctionalInterface
public interface ComparisonSource {
    /**
     * Reads and analyses both; the same file twice is a report that wholly derives from itself.
     *
     * @param original a file with one report, or {@code -} for standard input
     * @throws UnreadableReport if one of the two cannot be read
     */
    Compared compare(Path original, Path rewrite, CompareOptions options, Progress progress);
}
