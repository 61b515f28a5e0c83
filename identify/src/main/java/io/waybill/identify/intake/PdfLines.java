package io.waybill.identify.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of PDF pages: without running heads, feet and page numbers. */
final class PdfLines {
    private static final int EDGE = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|\\s]*(page|p\\.)?\\s*\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?[-–—|\\s]*");
    private static final Pattern HYPHEN =
            Pattern.compile("([\\p{L}-]*\\p{L})[-\u2010\u00AD]\\s*\\n\\s*(\\p{Ll}[\\p{L}-]*)");

    private PdfLines() {}

    static List<String> body(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            edgesOf(page).stream().map(PdfLines::key).distinct().forEach(key -> edges.merge(key, 1, Integer::sum));
        }
        int often = Math.max(2, (pages.size() + 1) / 2);
        List<String> out = new ArrayList<>();
        for (List<String> page : pages) {
            turn(out, kept(page, edges, often));
        }
        return out;
    }

    private static List<String> kept(List<String> page, Map<String, Integer> edges, int often) {
        List<String> lines = page.stream().map(String::strip).toList();
        List<Integer> at = edgeIndexes(lines);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean running = at.contains(i)
                    && !line.isEmpty()
                    && (PAGE_NUMBER.matcher(line).matches() || edges.getOrDefault(key(line), 0) >= often);
            if (!running) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Adds a page; a paragraph goes on over the page's end unless a sentence ended there. */
    private static void turn(List<String> out, List<String> page) {
        while (!page.isEmpty() && page.getFirst().isEmpty()) {
            page.removeFirst();
        }
        while (!out.isEmpty() && out.getLast().isEmpty()) {
            out.removeLast();
        }
        if (!out.isEmpty()
                && ".!?:”\"".indexOf(out.getLast().charAt(out.getLast().length() - 1)) >= 0) {
            out.add("");
        }
        out.addAll(page);
    }

    private static List<String> edgesOf(List<String> page) {
        List<String> lines = page.stream().map(String::strip).toList();
        return edgeIndexes(lines).stream().map(lines::get).toList();
    }

    private static List<Integer> edgeIndexes(List<String> lines) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        List<Integer> at = new ArrayList<>(filled.subList(0, Math.min(EDGE, filled.size())));
        at.addAll(filled.subList(Math.max(0, filled.size() - EDGE), filled.size()));
        return at;
    }

    private static String key(String line) {
        return line.replaceAll("\\d+", "#");
    }

    /** Joins words that were parted at a line's end; a hyphen within a word that has others stays. */
    static String unhyphenated(String text) {
        Matcher hyphen = HYPHEN.matcher(text);
        return hyphen.replaceAll(parted -> {
            String first = parted.group(1);
            String second = parted.group(2);
            String mark = first.contains("-") || second.contains("-") ? "-" : "";
            return Matcher.quoteReplacement(first + mark + second);
        });
    }
}
