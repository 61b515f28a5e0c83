package io.waybill.lexicon.name;

import io.waybill.lexicon.resource.Tsv;
import java.util.HashMap;
import java.util.Map;

/** Makes competing romanisations of a word one canonical form. Immutable, thread-safe. */
final class Sound {
    private static final int LONGEST = 8;
    private final Map<String, String> rules = new HashMap<>();

    Sound() {
        for (var row : Tsv.rows(Sound.class, "romanisation.tsv", 2)) {
            rules.put(row.get(0), row.get(1));
        }
    }

    /** The canonical form of a word in lower-case Latin letters; digits stay. */
    String canonical(String latin) {
        var out = new StringBuilder(latin.length());
        var bounded = "^" + latin + "$";
        var at = 1;
        while (at < bounded.length() - 1) {
            var rule = longest(bounded, at);
            if (rule == 0) {
                out.append(bounded.charAt(at++));
                continue;
            }
            var from = at == 1 && rules.containsKey(bounded.substring(0, at + rule)) ? 0 : at;
            var key = bounded.substring(from, at + rule);
            out.append(rules.get(key));
            at += rule;
        }
        return collapse(out);
    }

    /** How many characters from here the longest rule takes, the bounds of the word counted at its end. */
    private int longest(String bounded, int at) {
        for (var to = Math.min(bounded.length(), at + LONGEST); to > at; to--) {
            if (at == 1 && rules.containsKey(bounded.substring(0, to))
                    || rules.containsKey(bounded.substring(at, to))) {
                return to - at;
            }
        }
        return 0;
    }

    private static String collapse(StringBuilder letters) {
        var once = new StringBuilder(letters.length());
        for (var i = 0; i < letters.length(); i++) {
            var c = letters.charAt(i);
            if (once.isEmpty() || once.charAt(once.length() - 1) != c || Character.isDigit(c)) {
                once.append(c);
            }
        }
        return once.toString();
    }

    /** The consonants of a canonical form, for scripts that write no vowels. */
    static String skeleton(String canonical) {
        var out = new StringBuilder(canonical.length());
        for (var i = 0; i < canonical.length(); i++) {
            var c = canonical.charAt(i);
            if ("aeiou".indexOf(c) < 0 && !(c == 'h' && i == canonical.length() - 1)) {
                out.append(
                        switch (c) {
                            case 'c' -> 's';
                            case 'p' -> 'b';
                            case 'f' -> 'f';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }
}
