package io.waybill.counter.list.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files damaged by chance, always the same way. */
class HostileListsTest {
    private static final int TRIES = Integer.getInteger("waybill.hostile", 150);
    private static final List<String> PIECES = List.of(
            "\"",
            ";",
            ",",
            "(",
            ")",
            "(a.k.a. ",
            "/",
            "\n",
            "\u0000",
            "<",
            "&",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "{",
            "[",
            "}",
            "\\u0000",
            "1e999999999",
            "-1",
            "99999999999999999999",
            "№",
            "Иван Иван",
            "محمد علي",
            "a.k.a.",
            "dd/mm/1945",
            "(a) 1.1.1900 (b)",
            "31.2.1999",
            "\uFEFF",
            "\u001A",
            "number-columns-repeated=\"999999999\"",
            "\"schema\":\"Person\"",
            "\"properties\":{\"a\":{\"b\":{}}}",
            " or ",
            " and ",
            "ex ",
            "☃",
            "IMO",
            "  ");

    @TempDir
    Path folder;

    static IntStream targets() {
        return IntStream.range(0, HostileLists.TARGETS.size());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aDamagedFileIsReadOrRefused(int index) {
        var lists = new HostileLists(folder);
        var target = HostileLists.TARGETS.get(index);
        var whole = target.bytes();
        var random = new Random(20261126L + index);
        lists.read(target, whole);
        for (var tried = 0; tried < TRIES; tried++) {
            lists.read(target, damaged(whole, random));
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (var times = random.nextInt(4); times >= 0; times--) {
            var at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(6)) {
                case 0 ->
                    put(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                case 1 -> put(bytes, at, Math.min(bytes.length, at + random.nextInt(60)), new byte[0]);
                case 2 -> {
                    var to = Math.min(bytes.length, at + random.nextInt(300));
                    yield put(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
                }
                case 3 -> put(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 4 ->
                    put(
                            bytes,
                            at,
                            at,
                            PIECES.get(random.nextInt(PIECES.size()))
                                    .repeat(200)
                                    .getBytes(StandardCharsets.UTF_8));
                default -> random.nextInt(10) == 0 ? put(bytes, at, bytes.length, new byte[0]) : bytes;
            };
            if (bytes.length == 0) {
                return whole;
            }
        }
        return bytes;
    }

    private static byte[] put(byte[] bytes, int from, int to, byte[] piece) {
        var put = new ByteArrayOutputStream();
        put.write(bytes, 0, from);
        put.write(piece, 0, piece.length);
        put.write(bytes, to, bytes.length - to);
        return put.toByteArray();
    }
}
