package io.waybill.identify.deal;

import io.waybill.lexicon.resource.Tsv;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names made comparable: case, accents, determiners, possessives, punctuation, legal forms. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** "(OFAC)", "(Jui Pang)": a short name in brackets after the full one. */
    private static final Pattern SHORT_IN_BRACKETS = Pattern.compile("\\s*\\(\\p{Lu}[^()]*\\)$");

    private static final Pattern BRACKET = Pattern.compile("\\s*\\(.*$");
    private static final Pattern AFTER_HEAD = Pattern.compile(
            "\\s(?:of|for|in|from|with|under|at|on|not|who|which|that|working|trading|located|based)\\s");
    private static final Pattern OPEN =
            Pattern.compile("^(?:any|anyone|anybody|those|whoever)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> DETERMINERS = wordsOf("determiners.tsv");
    private static final Set<String> LEGAL_FORMS = wordsOf("legal-forms.tsv");
    private static final Set<String> NOBODY = wordsOf("pronouns.tsv");

    private Names() {}

    private static Set<String> wordsOf(String file) {
        return Tsv.rows(Names.class, file, 1).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }

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

    /** A pronoun, or "any", "those who": words that mean nobody in particular. */
    static boolean meansNobody(String name) {
        String plain =
                NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return plain.isEmpty() || NOBODY.contains(plain) || DETERMINERS.contains(plain) || leavesOpen(name);
    }

    /** "any firm", "those who": the words leave open who. */
    static boolean leavesOpen(String name) {
        return OPEN.matcher(name).find();
    }

    /** The words up to the head: before a bracket, a comma, a preposition or a relative clause. */
    static String head(String name) {
        String head = BRACKET.matcher(name).replaceAll("").split(",")[0];
        Matcher after = AFTER_HEAD.matcher(head);
        return after.find() && after.start() > 0 ? head.substring(0, after.start()) : head;
    }

    /** Whether the words are a proper name: the head is written with a capital or a number. */
    static boolean isProper(String name) {
        String[] words = head(name).strip().split("\\s+");
        String last = words[words.length - 1];
        return last.codePoints().anyMatch(Character::isUpperCase)
                || words.length > 1 && !last.isEmpty() && Character.isDigit(last.codePointAt(0));
    }
}
