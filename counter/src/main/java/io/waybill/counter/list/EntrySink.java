package io.waybill.counter.list;

import io.waybill.model.Designation;

/** Takes what a reader finds. Called by one thread. */
public interface EntrySink {
    void entry(Designation entry);

    /** A record, or a part of one, that could not be used. */
    void problem(Problem problem);
}
