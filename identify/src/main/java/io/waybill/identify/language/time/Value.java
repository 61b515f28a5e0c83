package io.waybill.identify.language.time;

/** What a matched part is worth: a plain value of the tables, a time, or nothing. */
sealed interface Value {
    record Text(String text) implements Value {}

    record Sense(Meaning meaning) implements Value {}

    /** Looks like a time and is none. */
    record None() implements Value {}
}
