package io.waybill.identify.language.time;

import java.time.MonthDay;

/** What a matched part is worth: a plain value of the tables, a time, a fact about the day of publication, or nothing. */
sealed interface Value {
    record Text(String text) implements Value {}

    record Sense(Meaning meaning) implements Value {}

    /**
     * Words that tie the day of publication to an event.
     *
     * @param kind {@code anniversary}: so long ago to the day; {@code age}: about so long ago; {@code within}: the
     *     amount-th unit since then is running; {@code weekdate}: {@code day} falls on weekday {@code amount}
     */
    record Fact(String kind, int amount, Precision unit, MonthDay day) implements Value {}

    /** Looks like a time and is none. */
    record None() implements Value {}
}
