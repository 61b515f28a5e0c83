package io.waybill.lexicon.goods;

import io.waybill.lexicon.resource.Tsv;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of quantities.tsv and the pieces of a sentence in which they are looked up. */
final class QuantityWords {
    private static final int LONGEST = 4;
    private static final Pattern PIECE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?"
            + "|(?:[Uu]\\.?[Ss]\\.?|[A-Z]{1,2})?[$€£¥₽₩₺₹₴₪₦]"
            + "|(?:\\p{L}\\.){2,}|\\p{L}+(?:[-‑'’]\\p{L}+)*+|%|\\S");

    enum Kind {
        NUMBER,
        MAGNITUDE,
        VAGUE,
        VAGUE_LEAST,
        SIZE,
        AMOUNT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        CURRENCY,
        MEASURE,
        COUNTED,
        MONTH,
        LABEL,
        AFTER,
        FUNCTION
    }

    /** A word, number or mark of the text. */
    record Piece(String lower, int start, int end, boolean capital) {
        boolean isNumeral() {
            return Character.isDigit(lower.charAt(0));
        }

        double numeral() {
            return Double.parseDouble(lower.replace(",", ""));
        }
    }

    /** A phrase found at some piece: its value and how many pieces it takes. */
    record Word(String value, int pieces) {}

    private final Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);

    QuantityWords() {
        for (List<String> row : Tsv.rows(QuantityWords.class, "quantities.tsv", 3)) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(kind, k -> new HashMap<>()).put(row.get(0), row.get(2));
        }
    }

    static List<Piece> pieces(CharSequence text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher m = PIECE.matcher(text);
        while (m.find()) {
            int end = m.end();
            while (end > m.start() + 1 && text.charAt(end - 1) == ',') {
                end--;
            }
            pieces.add(new Piece(
                    text.subSequence(m.start(), end).toString().toLowerCase(Locale.ROOT),
                    m.start(),
                    end,
                    Character.isUpperCase(text.charAt(m.start()))));
        }
        return pieces;
    }

    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Map.of()).containsKey(word);
    }

    /** The longest phrase of that kind from piece {@code from} on; zero pieces where there is none. */
    Word from(Kind kind, List<Piece> pieces, int from) {
        for (int n = Math.min(LONGEST, pieces.size() - from); n > 0; n--) {
            String value = words.getOrDefault(kind, Map.of()).get(joined(pieces, from, from + n));
            if (value != null) {
                return new Word(value, n);
            }
        }
        return new Word("", 0);
    }

    /** Where the longest phrase of that kind starts that ends before piece {@code to}. */
    OptionalInt before(Kind kind, List<Piece> pieces, int to) {
        for (int n = Math.min(LONGEST, to); n > 0; n--) {
            if (is(kind, joined(pieces, to - n, to))) {
                return OptionalInt.of(to - n);
            }
        }
        return OptionalInt.empty();
    }

    private static String joined(List<Piece> pieces, int from, int to) {
        StringBuilder b = new StringBuilder();
        for (int i = from; i < to; i++) {
            b.append(i > from ? " " : "").append(pieces.get(i).lower());
        }
        return b.toString();
    }
}
