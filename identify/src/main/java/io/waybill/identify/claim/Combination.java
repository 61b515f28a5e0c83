package io.waybill.identify.claim;

/** One way in which two predicates of a sentence tell one event. */
interface Combination {
    /** Joins a draft with others of its sentence, where they stand so to each other. */
    void join(Draft draft, Drafts drafts);
}
