package io.waybill.identify.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code key: value} lines between two lines of dashes at the head of a Markdown file. Only plain and quoted values and
 * folded blocks are read; what is damaged or nested is passed over, so that it never costs the report.
 *
 * @param body UTF-16 offset where the text after it starts; 0 without front matter
 */
record FrontMatter(Map<String, String> values, int body) {
    private static final Pattern FENCED = Pattern.compile(
            "\\s*(---|\\+\\+\\+)[ \\t]*\\R(.*?)(?:^|\\R)(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("([A-Za-z_][\\w .-]{0,40}?)\\s*[:=](?:\\s+(.*)|\\s*)");
    private static final int LONGEST = 64_000;

    static FrontMatter of(String text) {
        Matcher fenced = FENCED.matcher(text).region(0, Math.min(text.length(), LONGEST));
        if (fenced.lookingAt()) {
            Map<String, String> values = fields(fenced.group(2));
            return values.isEmpty() ? new FrontMatter(Map.of(), 0) : new FrontMatter(values, fenced.end());
        }
        int end = unclosed(text);
        return new FrontMatter(fields(text.substring(0, end)), end);
    }

    /** Front matter whose second line of dashes is missing ends before the first line that is no field. */
    private static int unclosed(String text) {
        if (!text.startsWith("---")) {
            return 0;
        }
        int body = 0;
        for (Lines.Line line : Lines.of(text, 0, Math.min(text.length(), LONGEST))) {
            String words = line.of(text);
            if (!words.equals("---") && !FIELD.matcher(words).matches()) {
                break;
            }
            body = line.end();
        }
        return body;
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        String key = "";
        for (String line : text.split("\\R")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                key = field.group(1).toLowerCase(Locale.ROOT);
                values.putIfAbsent(
                        key, unquoted(Optional.ofNullable(field.group(2)).orElse("")));
            } else if (!key.isEmpty() && line.startsWith(" ") && !line.strip().startsWith("#")) {
                values.merge(key, line.strip(), (before, more) -> (before + " " + more).strip());
            }
        }
        values.replaceAll((name, value) -> unquoted(value));
        return values;
    }

    private static String unquoted(String raw) {
        String value = raw.strip();
        if (value.matches("[|>][+-]?")) {
            return "";
        }
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
            return value.substring(1, value.length() - 1).replace("''", "'");
        }
        if (value.startsWith("[") && value.endsWith("]")) {
            return value.substring(1, value.length() - 1);
        }
        return value.replaceFirst("\\s+#\\s.*$", "");
    }

    Facts facts() {
        return new Facts(
                first("title", "headline"),
                first("publisher", "site", "site_name", "outlet"),
                first("author", "authors", "byline"),
                first("url", "link", "source_url", "canonical"),
                first("note"),
                Optional.ofNullable(values.get("date"))
                        .flatMap(date -> StatedDate.published(date, "the front matter (date)"))
                        .or(() -> Optional.ofNullable(values.get("published"))
                                .flatMap(date -> StatedDate.published(date, "the front matter (published)"))));
    }

    private Optional<String> first(String... names) {
        for (String name : names) {
            Optional<String> value = Optional.ofNullable(values.get(name)).flatMap(Facts::clean);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }
}
