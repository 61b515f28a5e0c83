package io.waybill.counter.version.update;

import java.time.Duration;

/**
 * How long a download may take.
 *
 * @param connect until the server is reached and answers
 * @param stall without a byte
 * @param attempts in all
 * @param pause before the second attempt, doubled before each further one
 * @param longest that is waited where the server says how long; if it wants more, the list is left for another time
 */
public record Patience(Duration connect, Duration stall, int attempts, Duration pause, Duration longest) {
    /** For publishers. */
    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(30), Duration.ofSeconds(60), 4, Duration.ofSeconds(2), Duration.ofMinutes(2));
}
