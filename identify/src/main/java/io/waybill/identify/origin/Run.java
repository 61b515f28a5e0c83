package io.waybill.identify.origin;

/** Words that stand alike in both reports: where the run begins in each, counted in words, and how long it is. */
record Run(int original, int rewrite, int length) {}
