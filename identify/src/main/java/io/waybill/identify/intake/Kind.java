package io.waybill.identify.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file that become reports. */
enum Kind {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    JSON_LINES;

    private static final Map<String, Kind> BY_SUFFIX = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("pdf", PDF),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES));
    private static final Pattern HTML_START = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html|head|body)\\b.*", Pattern.DOTALL);
    private static final Pattern JSON_START = Pattern.compile("^\\s*\\{\\s*\"[a-z_]+\"\\s*:.*", Pattern.DOTALL);
    private static final int SNIFFED = 1024;

    /** What the name promises; empty where it promises nothing that we read. */
    static Optional<Kind> ofName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(BY_SUFFIX.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** What the first bytes show, for input without a telling name. */
    static Kind ofContent(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (isPdf(bytes)) {
            return PDF;
        }
        if (HTML_START.matcher(start.toLowerCase(Locale.ROOT)).matches()) {
            return HTML;
        }
        if (JSON_START.matcher(start).matches()) {
            return JSON_LINES;
        }
        return start.startsWith("---\n") || start.startsWith("---\r") ? MARKDOWN : TEXT;
    }

    static boolean isPdf(byte[] bytes) {
        int end = Math.min(bytes.length, SNIFFED);
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
}
