package io.waybill.lexicon.name;

import io.waybill.lexicon.resource.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes competing romanisations of a word one canonical form. Immutable, thread-safe. */
final class Sound {
    /** Letters that become others, at the beginning or the end of a word only where that is said. */
    private record Rule(String letters, String canonical, boolean start, boolean end) {
        boolean fits(String word, int at) {
            return (!start || at == 0)
                    && word.startsWith(letters, at)
                    && (!end || at + letters.length() == word.length());
        }
    }

    private final List<List<Rule>> byFirst = new ArrayList<>();

    Sound() {
        for (var c = 0; c < 128; c++) {
            byFirst.add(new ArrayList<>());
        }
        for (var row : Tsv.rows(Sound.class, "romanisation.tsv", 2)) {
            var start = row.get(0).startsWith("^");
            var end = row.get(0).endsWith("$");
            var letters = row.get(0).substring(start ? 1 : 0, row.get(0).length() - (end ? 1 : 0));
            byFirst.get(letters.charAt(0)).add(new Rule(letters, row.get(1), start, end));
        }
        for (var rules : byFirst) {
            rules.sort(Comparator.comparingInt(
                            (Rule rule) -> rule.letters.length() * 2 + (rule.start ? 1 : 0) + (rule.end ? 1 : 0))
                    .reversed());
        }
    }

    /** The canonical form of a word in lower-case Latin letters; digits stay. */
    String canonical(String latin) {
        var out = new StringBuilder(latin.length());
        var at = 0;
        while (at < latin.length()) {
            var c = latin.charAt(at);
            Rule found = null;
            var rules = byFirst.get(c & 127);
            for (var i = 0; i < rules.size() && found == null; i++) {
                found = rules.get(i).fits(latin, at) ? rules.get(i) : null;
            }
            if (found == null) {
                append(out, c);
                at++;
            } else {
                for (var i = 0; i < found.canonical.length(); i++) {
                    append(out, found.canonical.charAt(i));
                }
                at += found.letters.length();
            }
        }
        return out.toString();
    }

    /** A letter twice counts once. */
    private static void append(StringBuilder out, char c) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != c || c <= '9') {
            out.append(c);
        }
    }

    /** The consonants of a canonical form, for scripts that write no vowels. */
    static String skeleton(String canonical) {
        var out = new StringBuilder(canonical.length());
        for (var i = 0; i < canonical.length(); i++) {
            var c = canonical.charAt(i);
            if ("aeiou".indexOf(c) < 0 && !(c == 'h' && i == canonical.length() - 1)) {
                out.append(c == 'c' ? 's' : c == 'p' ? 'b' : c);
            }
        }
        return out.toString();
    }
}
