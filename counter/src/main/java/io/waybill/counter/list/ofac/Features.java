package io.waybill.counter.list.ofac;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Identifier;
import io.waybill.model.WaybillException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the labels of OFAC's remarks, id types and feature types. Immutable, thread-safe. */
final class Features {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}.'-]+");
    private static final Pattern HYPHEN = Pattern.compile("-");
    /** An address without a label. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.).+|[^@:]+@[^@:]+\\.[^@:.]+");
    /** A number under a label that no row has. */
    private static final Pattern NUMBERED =
            Pattern.compile("^(\\p{L}[\\p{L} .'/()-]{1,50}(?:No\\.|Number|#|ID|Code)):? (?=.*\\d)(.+)$");

    /** What a label may add to the words of its row: "Listing Date (CMIC):", "Digital Currency Address - XBT". */
    private static final Pattern ADDED = Pattern.compile("\\s*(?:\\([^()]*\\))?\\s*[:-]?");

    private static final Pattern CURRENCY = Pattern.compile("\\s*[A-Z0-9]{2,8}");

    private final Map<String, List<Row>> byFirstWord = new HashMap<>();
    private final Set<String> words;

    private record Row(String label, Sense sense) {}

    /**
     * What a remark says.
     *
     * @param label as the list writes it
     * @param value what stands behind the label
     */
    record Feature(String label, Sense sense, String value) {}

    Features() {
        for (List<String> cells : Tsv.rows(Features.class, "features.tsv", 2)) {
            String label = cells.get(0).toLowerCase(Locale.ROOT);
            Sense sense = Sense.of(cells.get(1))
                    .orElseThrow(() -> new WaybillException("features.tsv", "no such sense: " + cells.get(1)));
            byFirstWord
                    .computeIfAbsent(firstWord(label), word -> new ArrayList<>())
                    .add(new Row(label, sense));
        }
        byFirstWord.values().forEach(rows -> rows.sort(Comparator.comparingInt((Row row) -> -row.label.length())));
        words = Tsv.rows(Features.class, "remark-words.tsv", 2).stream()
                .map(List::getFirst)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a remark says by its label; empty where it has none that is known. */
    Optional<Feature> of(String remark) {
        String text = remark.strip();
        Optional<Row> row = row(text);
        if (row.isPresent()) {
            int end = row.get().label.length();
            return Optional.of(new Feature(text.substring(0, end), row.get().sense, value(text.substring(end))));
        }
        if (text.indexOf(' ') < 0 && ADDRESS.matcher(text).matches()) {
            boolean mail = text.indexOf('@') >= 0;
            return Optional.of(new Feature(
                    mail ? "Email" : "Website",
                    new Sense.Number(mail ? Identifier.Type.EMAIL : Identifier.Type.WEBSITE),
                    text));
        }
        var numbered = NUMBERED.matcher(text.length() > 200 ? "" : text);
        return numbered.matches()
                ? Optional.of(new Feature(
                        numbered.group(1),
                        new Sense.Number(Identifier.Type.OTHER),
                        numbered.group(2).strip()))
                : Optional.empty();
    }

    /** Whether a text is a label and nothing but one. */
    boolean isLabel(String text) {
        String label = text.strip();
        return row(label)
                .filter(row -> {
                    String rest = label.substring(row.label.length());
                    return ADDED.matcher(rest).matches()
                            || isCurrency(row.sense) && CURRENCY.matcher(rest).matches();
                })
                .isPresent();
    }

    /** Whether what stands behind a label is a number, which may have an issuer and dates. */
    boolean isNumbered(String label) {
        return row(label.strip()).map(Row::sense).map(Features::isNumber).orElse(true);
    }

    private static boolean isCurrency(Sense sense) {
        return sense instanceof Sense.Number number && number.type() == Identifier.Type.WALLET;
    }

    private static boolean isNumber(Sense sense) {
        return switch (sense) {
            case Sense.Number number ->
                switch (number.type()) {
                    case WALLET, EMAIL, WEBSITE -> false;
                    default -> true;
                };
            case Sense.Other other -> other == Sense.Other.IDENTITY;
        };
    }

    /** The longest label with which a text begins. */
    private Optional<Row> row(String text) {
        return byFirstWord.getOrDefault(firstWord(text.toLowerCase(Locale.ROOT)), List.of()).stream()
                .filter(row -> {
                    int end = row.label.length();
                    return text.regionMatches(true, 0, row.label, 0, end) && ends(text, end);
                })
                .findFirst();
    }

    /** Whether a remark without a label tells of an office, of what became of someone, or of how far an entry reaches. */
    boolean isProse(String remark) {
        return BETWEEN_WORDS
                .splitAsStream(remark.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(Stream.of(word, stripped(word)), HYPHEN.splitAsStream(word)))
                .anyMatch(words::contains);
    }

    private static boolean ends(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private static String value(String rest) {
        String value = rest.strip();
        return value.startsWith(":") ? value.substring(1).strip() : value;
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).replace(":", "");
    }

    private static String stripped(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
