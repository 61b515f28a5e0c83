package io.waybill.identify.deal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names made comparable: case, accents, determiners, possessives, punctuation, legal forms. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** "(OFAC)", "(Jui Pang)": a short name in brackets after the full one. */
    private static final Pattern SHORT_IN_BRACKETS = Pattern.compile("\\s*\\(\\p{Lu}[^()]*\\)$");

    private static final Set<String> DETERMINERS = Table.words("determiners.tsv");
    private static final Set<String> LEGAL_FORMS = Table.words("legal-forms.tsv");
    private static final Set<String> NOBODY = Table.words("pronouns.tsv");

    private Names() {}

    /** Words of the name, lower case, without accents, determiners and possessives. */
    static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        // U.S. and US are one word
        plain = plain.replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)", "");
        List<String> words = new ArrayList<>(
                List.of(NO_WORD.matcher(plain).replaceAll(" ").strip().split(" ")));
        while (words.size() > 1 && DETERMINERS.contains(words.getFirst())) {
            words.removeFirst();
        }
        return words;
    }

    /** The key under which two spellings are one name. */
    static String key(String name) {
        List<String> words = words(SHORT_IN_BRACKETS.matcher(name).replaceAll(""));
        List<String> bare = new ArrayList<>(words);
        while (bare.size() > 1 && LEGAL_FORMS.contains(bare.getLast())) {
            bare.removeLast();
        }
        while (bare.size() > 1 && LEGAL_FORMS.contains(bare.getFirst())) {
            bare.removeFirst();
        }
        return String.join(" ", bare);
    }

    static boolean hasLegalForm(String name) {
        List<String> words = words(SHORT_IN_BRACKETS.matcher(name).replaceAll(""));
        return words.size() > 1 && (LEGAL_FORMS.contains(words.getLast()) || LEGAL_FORMS.contains(words.getFirst()));
    }

    /** A pronoun, or "any", "those who": words that mean nobody in particular. */
    static boolean meansNobody(String name) {
        List<String> raw = List.of(NO_WORD.matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" "));
        return raw.getFirst().isEmpty()
                || raw.size() == 1 && (NOBODY.contains(raw.getFirst()) || DETERMINERS.contains(raw.getFirst()))
                || raw.size() > 1 && Set.of("any", "anyone", "those", "whoever").contains(raw.getFirst());
    }

    /** Whether the words are a proper name: what stands before a bracket or a preposition ends in a capital. */
    static boolean isProper(String name) {
        String head = name.replaceAll("\\s*\\(.*$", "").split(",")[0];
        String[] parts = head.split("\\s+(?=(?:in|from|with|under|at|on|working|trading|not|who|that)\\s)");
        String[] words = parts[0].strip().split("\\s+");
        // "Ministry of Defence": the head stands before "of"
        int of = List.of(words).indexOf("of");
        String last = of > 0 ? words[of - 1] : words[words.length - 1];
        return !last.isEmpty()
                && (Character.isUpperCase(last.codePointAt(0))
                        || Character.isDigit(last.codePointAt(0)) && words.length > 1
                        || last.codePoints().anyMatch(Character::isUpperCase));
    }
}
