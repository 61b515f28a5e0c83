package io.waybill.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: asks the work to stop, and lets what is finished be written before the process ends. Thread-safe. */
public final class Stop {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile boolean hasResults;

    /** Whether to begin nothing new. */
    public boolean requested() {
        return requested;
    }

    /** Tells that something is finished that is worth waiting for. */
    public void somethingDone() {
        hasResults = true;
    }

    /** Tells that all is written, or that nothing will be. */
    public void over() {
        over.countDown();
    }

    /** Stops the work when the process is told to end; {@code onStop} runs first if there is work to stop. */
    public void whenProcessEnds(Runnable onStop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> request(onStop), "stop"));
    }

    void request(Runnable onStop) {
        if (over.getCount() == 0 || !hasResults) {
            return;
        }
        requested = true;
        onStop.run();
        try {
            boolean unused = over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
