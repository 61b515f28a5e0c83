package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the tokens of a block into sentences. Thread-safe. */
final class SentenceSplitter {
    /** Parts list items within a block; belongs to no sentence. */
    static final char BULLET = '\u2022';
    /** A longer sentence is cut, at a semicolon, colon or comma where there is one: parsing time stays bounded. */
    static final int MAX_TOKENS = 250;

    private static final String CLOSERS = "\"')]}";
    private static final List<String> SOFT_BOUNDARIES = List.of(";", ":", ",");
    private static final Set<String> GOES_ON = WordList.read("abbreviations.tsv");
    private static final Set<String> STARTERS = WordList.read("starters.tsv");

    /** Offsets of the tokens refer to {@code text}. */
    List<List<Token>> split(String text, List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isBullet(tokens.get(i))) {
                add(sentences, tokens.subList(from, i));
                from = i + 1;
            } else if (mayEnd(tokens, i)) {
                int end = afterClosers(text, tokens, i + 1);
                if (end >= tokens.size() || begins(tokens.get(end))) {
                    add(sentences, tokens.subList(from, end));
                    from = end;
                }
                i = end - 1;
            }
        }
        add(sentences, tokens.subList(from, tokens.size()));
        return sentences;
    }

    private static boolean isBullet(Token token) {
        return token.getWordForm().length() == 1 && token.getWordForm().charAt(0) == BULLET;
    }

    static boolean isStarter(String form) {
        return STARTERS.contains(form);
    }

    private static boolean mayEnd(List<Token> tokens, int i) {
        String form = tokens.get(i).getWordForm();
        if (form.chars().allMatch(c -> c == '.' || c == '!' || c == '?')) {
            return !form.equals(".") || !isAbbreviated(tokens, i);
        }
        if (!form.endsWith(".") || i + 1 >= tokens.size() || goesOn(form)) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (isStarter(next.getWordForm())
                || isAcronym(form) && Character.isUpperCase(next.getWordForm().charAt(0))) {
            return true;
        }
        int gap = next.getStartOffset() - tokens.get(i).getEndOffset();
        boolean adjacentQuote = gap == 0 && next.getWordForm().equals("\"");
        boolean initial = form.length() == 2;
        return !initial
                && (adjacentQuote
                        || gap >= 2 && Character.isUpperCase(next.getWordForm().charAt(0)));
    }

    /** "KKBC.": no abbreviation that takes a period. */
    private static boolean isAcronym(String form) {
        return form.length() >= 4
                && form.substring(0, form.length() - 1).chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && "AEIOUY".chars().filter(v -> form.indexOf(v) >= 0).count() < 2;
    }

    private static boolean goesOn(String form) {
        return GOES_ON.contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether a period belongs to an abbreviation that the tokeniser does not know, before a number or a name. */
    private static boolean isAbbreviated(List<Token> tokens, int period) {
        if (period == 0 || period + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(period - 1);
        String next = tokens.get(period + 1).getWordForm();
        return before.getEndOffset() == tokens.get(period).getStartOffset()
                && goesOn(before.getWordForm() + ".")
                && (Character.isDigit(next.charAt(0))
                        || Character.isUpperCase(before.getWordForm().charAt(0)) && !isStarter(next));
    }

    /** Closing quotes and brackets belong to the sentence before. */
    private static int afterClosers(String text, List<Token> tokens, int i) {
        int end = i;
        while (end < tokens.size()) {
            Token token = tokens.get(end);
            boolean closer = token.getWordForm().chars().allMatch(c -> CLOSERS.indexOf(c) >= 0);
            boolean adjacent = token.getStartOffset() == tokens.get(end - 1).getEndOffset();
            boolean spaceFollows = token.getEndOffset() >= text.length() || text.charAt(token.getEndOffset()) == ' ';
            if (!closer || !adjacent && !spaceFollows) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean begins(Token token) {
        return !Character.isLowerCase(token.getWordForm().charAt(0))
                && ",;:".indexOf(token.getWordForm().charAt(0)) < 0;
    }

    private static void add(List<List<Token>> sentences, List<Token> tokens) {
        List<Token> rest = tokens;
        while (rest.size() > MAX_TOKENS) {
            int cut = softBoundary(rest);
            sentences.add(rest.subList(0, cut));
            rest = rest.subList(cut, rest.size());
        }
        if (rest.stream().anyMatch(t -> t.getWordForm().chars().anyMatch(Character::isLetterOrDigit))) {
            sentences.add(rest);
        }
    }

    private static int softBoundary(List<Token> tokens) {
        for (String mark : SOFT_BOUNDARIES) {
            for (int i = MAX_TOKENS - 1; i >= MAX_TOKENS / 2; i--) {
                if (tokens.get(i).getWordForm().equals(mark)) {
                    return i + 1;
                }
            }
        }
        return MAX_TOKENS;
    }
}
