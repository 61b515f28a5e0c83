package io.waybill.identify.language;

import io.waybill.model.Report;

/** Finds sentences, words, parts of speech, entities and dependencies of an English report. Thread-safe. */
public interface Analyzer {
    Document analyze(Report report);
}
