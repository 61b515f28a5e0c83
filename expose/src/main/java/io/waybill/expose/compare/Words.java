package io.waybill.expose.compare;

import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a stretch of text, made comparable. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[-'’.,][\\p{L}\\p{N}]+)*");
    private static final String QUOTES = "“”\"«»„";
    private static final Set<String> SMALL = Set.of(Wording.word("words.small").split(" ", -1));

    private Words() {}

    /**
     * A word.
     *
     * @param key equal for words that are the same; one that stands first or last in a quotation is not the same without
     */
    record Word(int start, int end, String key) {
        /** Whether the word tells something by itself. */
        boolean isContent() {
            return !SMALL.contains(key);
        }
    }

    static List<Word> in(String text, Span span) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(span.start(), Math.min(span.end(), text.length()));
        while (word.find()) {
            String key = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            String open = quote(text, word.start() - 1) ? "“" : "";
            String close = quote(text, word.end()) ? "”" : "";
            words.add(new Word(word.start(), word.end(), open + key + close));
        }
        return words;
    }

    private static boolean quote(String text, int at) {
        return at >= 0 && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }
}
