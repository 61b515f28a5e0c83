package io.waybill.counter.version.update;

import io.waybill.counter.version.update.FileBody.TooLargeException;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Downloads one file, again where that may help. Thread-safe. */
final class Download {
    private static final long LIMIT = 1L << 30;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY = 429;

    private final HttpClient client;
    private final Patience patience;

    Download(HttpClient client, Patience patience) {
        this.client = client;
        this.patience = patience;
    }

    /** What failed now and may succeed later. */
    private static final class AgainException extends Exception {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never written
        private final Optional<Duration> wait;

        AgainException(String message, Optional<Duration> wait) {
            super(message);
            this.wait = wait;
        }
    }

    /**
     * Writes the file.
     *
     * @param known what was said of the version that is in force
     * @return what the server says of the file; empty where it has not changed since {@code known}
     * @throws WaybillException in words for the user, where it cannot be had
     */
    Optional<Validators> to(Path file, URI address, Validators known, Progress progress) {
        var pause = patience.pause();
        for (var attempt = 1; ; attempt++) {
            try {
                return once(file, address, known, progress);
            } catch (AgainException e) {
                var wait = e.wait.orElse(pause);
                if (attempt >= patience.attempts()) {
                    throw new WaybillException(
                            address.toString(), e.getMessage() + ", " + attempt + " times; try again later");
                }
                if (wait.compareTo(patience.longest()) > 0) {
                    throw new WaybillException(
                            address.toString(),
                            e.getMessage() + ", and asks to wait " + wait.toSeconds() + " s; try again then");
                }
                progress.at("waiting to try " + address.getHost() + " again", 0, 0);
                sleep(wait, address);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private Optional<Validators> once(Path file, URI address, Validators known, Progress progress)
            throws AgainException {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience.connect())
                .header("User-Agent", "Waybill (sanctions list update)")
                .header("Accept", "application/xml, text/xml, text/csv, */*;q=0.5");
        known.addTo(request);
        var response = send(request.build(), file, progress);
        return switch (response.statusCode()) {
            case 200 -> {
                refuseWebPage(response, address);
                yield Optional.of(Validators.of(response.headers()));
            }
            case NOT_MODIFIED -> Optional.empty();
            case TOO_MANY, 500, 502, 503, 504 ->
                throw new AgainException(
                        "the server answers " + response.statusCode(), RetryAfter.of(response.headers()));
            case 401, 403, 407, 451 ->
                throw new WaybillException(
                        address.toString(),
                        "the server, or a proxy before it, does not let this machine have it (answer "
                                + response.statusCode() + "); download it yourself and import the file");
            case 404, 410 ->
                throw new WaybillException(
                        address.toString(),
                        "is no longer there (answer " + response.statusCode()
                                + "); give a table with the new address with --from");
            default ->
                throw new WaybillException(
                        address.toString(), "the server answers " + response.statusCode() + ", not with the list");
        };
    }

    private HttpResponse<?> send(HttpRequest request, Path file, Progress progress) throws AgainException {
        var received = new AtomicLong();
        var sending = client.sendAsync(request, head -> {
            try {
                return head.statusCode() == 200
                        ? new FileBody(file, LIMIT, received)
                        : HttpResponse.BodySubscribers.replacing(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        var last = received.get();
        var since = System.nanoTime();
        var host = request.uri().getHost();
        while (true) {
            try {
                return sending.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                var now = received.get();
                progress.at("downloading from " + host + ", kB", now >> 10, 0);
                if (now != last) {
                    last = now;
                    since = System.nanoTime();
                } else if (System.nanoTime() - since
                        > patience.stall().plus(patience.connect()).toNanos()) {
                    sending.cancel(true);
                    throw again("nothing more came for " + patience.stall().toSeconds() + " s");
                }
            } catch (ExecutionException e) {
                throw fault(e.getCause(), request.uri());
            } catch (InterruptedException e) {
                sending.cancel(true);
                Thread.currentThread().interrupt();
                throw new WaybillException(request.uri().toString(), "was stopped", e);
            }
        }
    }

    private static AgainException again(String message) {
        return new AgainException(message, Optional.empty());
    }

    private static AgainException fault(@Nullable Throwable fault, URI address) {
        var where = address.toString();
        if (fault instanceof TooLargeException) {
            throw new WaybillException(where, String.valueOf(fault.getMessage()), fault);
        }
        if (fault instanceof HttpTimeoutException) {
            return again("no answer in time");
        }
        if (fault instanceof ConnectException && isUnknownHost(fault)) {
            throw new WaybillException(
                    where,
                    "the name of the server is not known to this network; check the network, or set a proxy with"
                            + " WAYBILL_JAVA_OPTS=\"-Dhttps.proxyHost=… -Dhttps.proxyPort=…\"",
                    fault);
        }
        if (fault instanceof ConnectException) {
            return again("the server cannot be reached from this network");
        }
        if (fault instanceof IOException) {
            return again("the connection broke (" + fault.getMessage() + ")");
        }
        throw new WaybillException(where, "cannot be had: " + fault);
    }

    private static boolean isUnknownHost(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private static void refuseWebPage(HttpResponse<?> response, URI address) {
        var isPage = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (isPage) {
            throw new WaybillException(
                    address.toString(), "answers with a web page, not with the list; open it in a browser to see why");
        }
    }

    private static void sleep(Duration wait, URI address) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaybillException(address.toString(), "was stopped", e);
        }
    }
}
