package io.waybill.model;

/** Told how far long work has come. Called from any thread. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (task, done, total) -> {};

    /**
     * @param task what is being done, in words for the user
     * @param done units finished
     * @param total units in all, 0 where unknown
     */
    void at(String task, long done, long total);
}
