package io.waybill.app.evaluate;

import java.util.Set;
import java.util.function.BiConsumer;

/** How many were found, told wrongly, missed, with what follows from that. */
record Counts(int found, int wrong, int missed) {
    static final Counts NONE = new Counts(0, 0, 0);

    static Counts of(boolean found, boolean wrong, boolean missed) {
        return new Counts(found ? 1 : 0, wrong ? 1 : 0, missed ? 1 : 0);
    }

    /** What is labelled and what was found, each error told with {@code FALSE} or {@code MISSED}. */
    static <T> Counts of(Set<T> labelled, Set<T> found, BiConsumer<T, String> error) {
        int right = 0;
        for (T each : found) {
            if (labelled.contains(each)) {
                right++;
            } else {
                error.accept(each, "FALSE");
            }
        }
        labelled.stream().filter(each -> !found.contains(each)).forEach(each -> error.accept(each, "MISSED"));
        return new Counts(right, found.size() - right, labelled.size() - right);
    }

    static Counts wrong(int number) {
        return new Counts(0, number, 0);
    }

    static Counts missed(int number) {
        return new Counts(0, 0, number);
    }

    Counts plus(Counts other) {
        return new Counts(found + other.found, wrong + other.wrong, missed + other.missed);
    }

    /** All that was found taken as wrong and missed. */
    Counts spoilt() {
        return new Counts(0, wrong + found, missed + found);
    }

    double precision() {
        return share(found, wrong);
    }

    double recall() {
        return share(found, missed);
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }

    private static double share(int good, int bad) {
        return good + bad == 0 ? 0 : (double) good / (good + bad);
    }
}
