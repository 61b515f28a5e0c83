package io.waybill.counter.list.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Damages a file as accident or malice would: flips, cuts, doubles, moves, and puts hostile pieces in. */
final class Mutations {
    private static final int MOST = 8;
    private static final int LONGEST = 200_000;
    private static final List<String> PIECES = List.of(
            "<",
            "</",
            "/>",
            ">",
            "\"",
            "\"\"",
            "'",
            ",",
            ";",
            "; ",
            "(",
            ")",
            "[",
            "{",
            "\n",
            "\r\n",
            "\u001A",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "&amp;",
            "&lt;",
            "&x;",
            "&#0;",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE a [<!ENTITY x 'y'>]>",
            "-0-",
            "DOB ",
            "DOB circa 31 Feb 0000 to 99 Zzz 9999; ",
            "alt. ",
            "a.k.a. ''",
            "a.k.a. '",
            "Linked To: ",
            "Passport ()",
            "Passport issued expires ",
            "Digital Currency Address - ",
            "99999999999999999999999999",
            "0000-00-00",
            "31.2.1960",
            "(a.k.a. ",
            "/",
            "}",
            "\\u0000",
            "1e999999999",
            "-1",
            "№",
            "Иван Иван",
            "محمد علي",
            "dd/mm/1945",
            "(a) 1.1.1900 (b)",
            "number-columns-repeated=\"999999999\"",
            "\"schema\":\"Person\"",
            "\"properties\":{\"a\":{\"b\":{}}}",
            " and ",
            "ex ",
            "IMO",
            "☃",
            " ".repeat(2000),
            ":".repeat(2000),
            "(".repeat(2000),
            "a, ".repeat(1000),
            "1 or ".repeat(1000),
            "ꙮ".repeat(500));

    private Mutations() {}

    /** @param choose picks a number from 0 up to, without, the one given */
    static byte[] mutate(byte[] original, IntUnaryOperator choose) {
        byte[] bytes = original;
        int times = 1 + choose.applyAsInt(MOST);
        for (int i = 0; i < times && bytes.length > 0 && bytes.length < LONGEST; i++) {
            bytes = one(bytes, choose);
        }
        return bytes;
    }

    /** Puts hostile pieces between tags or quotes only, so that the file stays whole. */
    static byte[] mutateTexts(byte[] original, IntUnaryOperator choose) {
        byte[] bytes = original;
        boolean xml = bytes.length > 0 && bytes[0] == '<';
        int times = 1 + choose.applyAsInt(MOST);
        for (int i = 0; i < times && bytes.length < LONGEST; i++) {
            int from = index(bytes, xml ? '>' : '"', choose.applyAsInt(bytes.length)) + 1;
            if (!xml && from > 1 && bytes[from - 2] != ',') {
                continue; // a quote that ends a cell
            }
            int to = index(bytes, xml ? '<' : '"', from);
            String piece = PIECES.get(choose.applyAsInt(PIECES.size())).replaceAll("[<&\\p{Cntrl}\"\uFEFF]|]]>", "");
            int at = choose.applyAsInt(2) == 0 ? from : to;
            if (from > 0 && to > 0) {
                bytes = splice(bytes, at, to, piece.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes;
    }

    private static int index(byte[] bytes, char sought, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == sought) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] one(byte[] bytes, IntUnaryOperator choose) {
        int from = choose.applyAsInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + choose.applyAsInt(Math.min(bytes.length, 400)));
        byte[] part = Arrays.copyOfRange(bytes, from, to);
        return switch (choose.applyAsInt(6)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[from] = (byte) choose.applyAsInt(256);
                yield flipped;
            }
            case 1 -> splice(bytes, from, to, new byte[0]);
            case 2 -> splice(bytes, from, from, part);
            case 3 -> splice(bytes, choose.applyAsInt(bytes.length), -1, part);
            case 4 -> Arrays.copyOf(bytes, from);
            default -> splice(bytes, from, from, piece(choose));
        };
    }

    private static byte[] piece(IntUnaryOperator choose) {
        return PIECES.get(choose.applyAsInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes with others in place of those from the first to the second index; -1: to the first. */
    private static byte[] splice(byte[] bytes, int from, int to, byte[] with) {
        int end = to < 0 ? from : to;
        byte[] spliced = new byte[from + with.length + bytes.length - end];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(with, 0, spliced, from, with.length);
        System.arraycopy(bytes, end, spliced, from + with.length, bytes.length - end);
        return spliced;
    }
}
