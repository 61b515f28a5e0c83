package io.waybill.counter.index;

import io.waybill.model.Designation;

/** The entries of one version of a list, by position. Thread-safe. */
public interface Entries {
    int size();

    Designation entry(int position);
}
