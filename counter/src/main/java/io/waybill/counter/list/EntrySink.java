package io.waybill.counter.list;

import io.waybill.model.Designation;

/** Takes what a reader finds. Called by one thread. */
public interface EntrySink {
    void entry(Designation entry);

    /** A record, or a part of one, that could not be used. */
    void problem(Problem problem);

    /**
     * A record of a main file that an amendment replaced. Its entry keeps its number; it is told to {@link #entry} as the
     * amendment has it.
     *
     * @param change where both stand and what was done, to be counted apart from problems
     */
    default void changed(Problem change) {}
}
