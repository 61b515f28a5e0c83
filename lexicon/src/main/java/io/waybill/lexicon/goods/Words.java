package io.waybill.lexicon.goods;

import io.waybill.lexicon.resource.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Brings words to one key (lower case, singular, one spelling), whether they come as forms or as lemmas. */
final class Words {
    private static final Map<String, String> SPELLINGS = spellings();

    private Words() {}

    private static Map<String, String> spellings() {
        Map<String, String> map = new HashMap<>();
        Tsv.rows(Words.class, "spellings.tsv", 2).forEach(row -> map.put(row.get(0), row.get(1)));
        return Map.copyOf(map);
    }

    /** A part of a token: its key, its letters and digits as written in lower case, and the token it comes from. */
    record Part(String key, String raw, int token) {}

    /** The parts of the tokens; hyphens and slashes divide, quotes and dots fall away, other marks are a part "". */
    static List<Part> parts(List<String> tokens) {
        List<Part> parts = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            String lower = tokens.get(t).toLowerCase(Locale.ROOT);
            int from = 0;
            int before = parts.size();
            for (int i = 0; i <= lower.length(); i++) {
                char c = i < lower.length() ? lower.charAt(i) : '-';
                if (c == '-' || c == '/' || c == '–' || c == '‑') {
                    String raw = bare(lower, from, i);
                    if (!raw.isEmpty()) {
                        parts.add(new Part(key(raw), raw, t));
                    }
                    from = i + 1;
                }
            }
            if (parts.size() == before && !joins(lower)) {
                parts.add(new Part("", "", t));
            }
        }
        return parts;
    }

    private static boolean joins(String mark) {
        return mark.chars().allMatch(c -> "-–‑/\"'“”‘’`*_".indexOf(c) >= 0);
    }

    private static String bare(String s, int from, int to) {
        StringBuilder b = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(s.charAt(i))) {
                b.append(s.charAt(i));
            }
        }
        return b.toString();
    }

    static String key(String word) {
        String w = SPELLINGS.getOrDefault(word, word);
        int n = w.length();
        if (n > 3 && w.charAt(n - 1) == 's') {
            if (w.endsWith("ies") && n > 4) {
                w = w.substring(0, n - 3) + "y";
            } else if (w.endsWith("sses")
                    || w.endsWith("xes")
                    || w.endsWith("ches")
                    || w.endsWith("shes")
                    || w.endsWith("oes")) {
                w = w.substring(0, n - 2);
            } else if (!w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
                w = w.substring(0, n - 1);
            }
        }
        return SPELLINGS.getOrDefault(w, w);
    }

    static String plural(String phrase) {
        int n = phrase.length();
        char last = phrase.charAt(n - 1);
        if (last == 'y' && n > 1 && "aeiou".indexOf(phrase.charAt(n - 2)) < 0) {
            return phrase.substring(0, n - 1) + "ies";
        }
        boolean sibilant = last == 's' || last == 'x' || last == 'z' || phrase.endsWith("ch") || phrase.endsWith("sh");
        return phrase + (sibilant || phrase.endsWith("torpedo") ? "es" : "s");
    }
}
