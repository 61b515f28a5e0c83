package io.waybill.counter.version.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.waybill.counter.version.Importer;
import io.waybill.counter.version.LineReader;
import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.Manifest;
import io.waybill.model.Designation;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine that behaves badly. */
final class UpdaterTest {
    private static final Patience SHORT = new Patience(
            Duration.ofMillis(600), Duration.ofMillis(200), 3, Duration.ofMillis(20), Duration.ofSeconds(5));
    private static final String GOOD = "lines main one 2024-05-03\n1 ANNA\n";

    @TempDir
    private Path data;

    private HttpServer server;
    private ListStore store;
    private final Map<String, Deque<HttpHandler>> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void start() throws IOException {
        store = ListStore.at(data, List.of(new LineReader("lines", 1)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            try (exchange) {
                HttpHandler answer;
                synchronized (asked) {
                    asked.add(exchange.getRequestURI().getPath());
                    var waiting = answers.getOrDefault(exchange.getRequestURI().getPath(), new ArrayDeque<>());
                    answer = waiting.size() > 1 ? waiting.remove() : waiting.peek();
                }
                if (answer == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    answer.handle(exchange);
                }
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void aListIsDownloadedAndInForce() {
        at("/one.txt", text(GOOD));
        var result = update("one.txt");

        assertThat(result.updated()).extracting(Manifest::list).containsExactly("one");
        assertThat(names()).containsExactly("ANNA");
        assertThat(store.folder().resolve("downloads")).isEmptyDirectory();
    }

    @Test
    void whatHasNotChangedIsNotDownloadedAgain() {
        at("/one.txt", tagged("\"v1\"", GOOD));
        update("one.txt");
        var second = update("one.txt");

        assertThat(second.updated()).isEmpty();
        assertThat(second.unchanged()).extracting(Manifest::date).containsExactly("2024-05-03");
        at("/one.txt", tagged("\"v2\"", "lines main one 2024-06-01\n1 ANNA\n2 BORIS\n"));
        assertThat(update("one.txt").updated()).extracting(Manifest::date).containsExactly("2024-06-01");
    }

    @Test
    void ofSeveralFilesThoseThatHaveNotChangedAreHadToo() {
        at("/one.txt", tagged("\"v1\"", GOOD));
        at("/more.txt", tagged("\"m1\"", "lines companion one\n2 BORIS\n"));
        update("one.txt", "more.txt");
        at("/one.txt", tagged("\"v2\"", "lines main one 2024-06-01\n1 ANNA\n"));
        update("one.txt", "more.txt");

        assertThat(names()).containsExactly("ANNA", "BORIS");
        assertThat(store.inForce().getFirst().manifest().date()).isEqualTo("2024-06-01");
    }

    @Test
    void aServerThatIsBusyOrBrokenForAMomentIsAskedAgain() {
        at("/one.txt", status(500), status(429, "Retry-After", "0"), text(GOOD));

        assertThat(update("one.txt").failed()).isEmpty();
        assertThat(asked).hasSize(3);
    }

    @Test
    void aServerThatStaysBrokenLeavesTheVersionBeforeInForce() {
        at("/one.txt", text(GOOD));
        update("one.txt");
        at("/one.txt", status(503));
        var result = update("one.txt");

        assertThat(result.failed().getFirst().reason()).contains("answers 503, 3 times");
        assertThat(result.failed().getFirst().inForce()).isPresent();
        assertThat(names()).containsExactly("ANNA");
    }

    @Test
    void theTimeThatAServerAsksToWaitIsWaited() {
        at("/one.txt", status(429, "Retry-After", "1"), text(GOOD));
        var start = System.nanoTime();
        update("one.txt");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(990));
        assertThat(names()).containsExactly("ANNA");
    }

    @Test
    void aServerThatAsksToWaitTooLongIsLeftForAnotherTime() {
        var later = ZonedDateTime.now(ZoneOffset.UTC).plusHours(2).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        at("/one.txt", status(429, "Retry-After", later));
        var result = update("one.txt");

        assertThat(result.failed().getFirst().reason()).contains("asks to wait");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        at("/one.txt", exchange -> await());

        assertThat(update("one.txt").failed().getFirst().reason()).contains("no answer in time, 3 times");
    }

    @Test
    void aDownloadThatStallsIsGivenUp() {
        at("/one.txt", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(GOOD.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await();
        });

        assertThat(update("one.txt").failed().getFirst().reason()).contains("nothing more came");
        assertThat(store.versions()).isEmpty();
    }

    @Test
    void aDownloadThatIsCutShortReplacesNothing() {
        at("/one.txt", text(GOOD));
        update("one.txt");
        at("/one.txt", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("lines main one 2025-01-01\n7 EVE\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });

        assertThat(update("one.txt").failed().getFirst().reason()).contains("the connection broke");
        assertThat(names()).containsExactly("ANNA");
    }

    @Test
    void aWebPageInPlaceOfTheListIsRefused() {
        at("/one.txt", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            send(exchange, 200, "<!DOCTYPE html><title>Moved</title>");
        });
        at("/two.txt", text("<!DOCTYPE html><title>Moved</title>"));

        assertThat(update("one.txt").failed().getFirst().reason()).contains("a web page, not with the list");
        assertThat(update("two.txt").failed().getFirst().reason())
                .contains("cannot be used: is no list in a form that is known");
    }

    @Test
    void aDamagedListIsRefusedWithItsLine() {
        at("/one.txt", text(GOOD));
        update("one.txt");
        at("/one.txt", text("lines main one 2024-06-01\n1 ANNA\n!\n"));
        var result = update("one.txt");

        assertThat(result.failed().getFirst().reason()).contains("one.txt:3: is damaged");
        assertThat(names()).containsExactly("ANNA");
    }

    @Test
    void aRedirectIsFollowed() {
        at("/one.txt", status(302, "Location", "/new/one.txt"));
        at("/new/one.txt", text(GOOD));
        update("one.txt");

        assertThat(names()).containsExactly("ANNA");
    }

    @Test
    void aFileThatIsGoneOrForbiddenIsToldWithTheNextStep() {
        at("/one.txt", status(403));

        assertThat(update("one.txt").failed().getFirst().reason()).contains("download it yourself");
        assertThat(update("none.txt").failed().getFirst().reason()).contains("no longer there");
    }

    @Test
    void anUnreachableServerIsToldAndTheOtherListsGoOn() {
        at("/one.txt", text(GOOD));
        var port = server.getAddress().getPort();
        var publishers = List.of(
                publisher("unknown", "http://no-such-host.invalid/list.xml"),
                publisher("closed", "http://127.0.0.1:1/list.xml"),
                publisher("one", "http://127.0.0.1:" + port + "/one.txt"));
        var result = updater().run(publishers, Progress.NONE);

        assertThat(result.updated()).hasSize(1);
        assertThat(result.failed()).extracting(UpdateResult.Failed::list).containsExactly("unknown", "closed");
        assertThat(result.failed().getFirst().reason()).contains("not known to this network");
        assertThat(result.failed().getLast().reason()).contains("cannot be reached");
    }

    @Test
    void aListWithoutADateIsAsOldAsThePublishersFile() {
        at("/one.txt", exchange -> {
            exchange.getResponseHeaders().add("Last-Modified", "Fri, 02 Feb 2024 10:00:00 GMT");
            send(exchange, 200, "lines main one\n1 ANNA\n");
        });

        assertThat(update("one.txt").updated().getFirst().date()).isEqualTo("2024-02-02");
    }

    @Test
    void theTablesNameEveryFileOfAList() throws IOException {
        assertThat(Publisher.shipped())
                .extracting(Publisher::list)
                .contains("un", "us-ofac-sdn", "us-ofac-consolidated", "eu-fsf", "uk", "ca-sema");
        assertThat(Publisher.shipped()
                        .getFirst()
                        .at("https://mirror.example/lists")
                        .files()
                        .getFirst()
                        .address())
                .isEqualTo(URI.create("https://mirror.example/lists/ca-sema/sema-lmes.xml"));
        var table = Files.writeString(
                data.resolve("mine.tsv"),
                "# mine\none\ta.csv\thttps://x.example/a\tf\ts\n" + "one\tb.csv\thttps://x.example/b\tf\ts\n");
        assertThat(Publisher.read(table))
                .singleElement()
                .satisfies(one -> assertThat(one.files()).hasSize(2));
        Files.writeString(table, "one\ta.csv\tfile:///etc/passwd\tf\ts\n");
        assertThatThrownBy(() -> Publisher.read(table)).isInstanceOf(WaybillException.class);
        Files.writeString(table, "one\t../a.csv\thttps://x.example/a\tf\ts\n");
        assertThatThrownBy(() -> Publisher.read(table)).isInstanceOf(WaybillException.class);
    }

    private Updater updater() {
        return new Updater(store, new Importer(store), SHORT);
    }

    private UpdateResult update(String... files) {
        var base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        var addresses = Arrays.stream(files)
                .map(file -> new Publisher.Address(file, URI.create(base + file)))
                .toList();
        return updater().run(List.of(new Publisher("one", addresses)), Progress.NONE);
    }

    private static Publisher publisher(String list, String address) {
        return new Publisher(list, List.of(new Publisher.Address("list.txt", URI.create(address))));
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        store.inForce().getFirst().forEach((Designation entry) -> names.add(entry.name()));
        return names;
    }

    /** Answers in their order; the last for ever. */
    private void at(String path, HttpHandler... handlers) {
        answers.put(path, new ArrayDeque<>(List.of(handlers)));
    }

    private static HttpHandler text(String body) {
        return exchange -> send(exchange, 200, body);
    }

    private static HttpHandler status(int code, String... header) {
        return exchange -> {
            if (header.length > 0) {
                exchange.getResponseHeaders().add(header[0], header[1]);
            }
            exchange.sendResponseHeaders(code, -1);
        };
    }

    private static HttpHandler tagged(String tag, String body) {
        return exchange -> {
            exchange.getResponseHeaders().add("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, 200, body);
            }
        };
    }

    private static void send(HttpExchange exchange, int code, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
