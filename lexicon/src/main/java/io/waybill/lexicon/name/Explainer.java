package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in plain words why two names are alike or not. */
final class Explainer {
    private final Alignment alignment;
    private final Reading query;
    private final Reading listed;
    private final double most;
    private final List<Feature> features = new ArrayList<>();

    Explainer(Alignment alignment, Reading query, Reading listed) {
        this.alignment = alignment;
        this.query = query;
        this.listed = listed;
        most = Math.max(.1, Math.max(query.weight, listed.weight));
    }

    List<Feature> features() {
        pairs();
        for (var kind : TokenKind.values()) {
            open(kind);
        }
        left(query.tokens, alignment.partner, listed.tokens, alignment.counterpart, "in the listed name");
        left(listed.tokens, alignment.counterpart, query.tokens, alignment.partner, "in the name asked for");
        forms();
        if (query.nasab && listed.nasab && turned()) {
            features.add(new Feature("order", "father and son stand the other way round", -.5));
        }
        features.sort(
                Comparator.comparingDouble((Feature f) -> Math.abs(f.value())).reversed());
        return features;
    }

    private void pairs() {
        for (var i = 0; i < query.tokens.length; i++) {
            var j = alignment.partner[i];
            if (j >= 0 && alignment.counterpart[j] == i) {
                features.add(pair(query.tokens[i], listed.tokens[j], alignment.like[i]));
            } else if (j >= 0) {
                var letter = alignment.isAcronym(listed.tokens[j], alignment.like[i]);
                features.add(new Feature(
                        letter ? "acronym" : "joined",
                        say(query.tokens[i])
                                + (letter ? " gives a letter to " : " is part of ")
                                + say(listed.tokens[j]),
                        value(query.tokens[i], alignment.like[i])));
            }
        }
    }

    private Feature pair(Token mine, Token theirs, double like) {
        var both = say(mine) + " and " + say(theirs);
        var value = value(mine, like);
        if (mine.text().equals(theirs.text())) {
            return new Feature("same-word", say(mine) + " stands in both", value);
        }
        if (mine.kind() == TokenKind.NUMERAL) {
            return new Feature("numeral", both + " are one number", value);
        }
        if (mine.kind() == TokenKind.INITIAL || theirs.kind() == TokenKind.INITIAL) {
            return new Feature("initial", both + " begin with one letter", value / 2);
        }
        if (mine.canonical().equals(theirs.canonical())) {
            return new Feature("spelling", both + " are spellings of one word", value);
        }
        if (mine.shares(theirs)) {
            return switch (mine.kind()) {
                case CONCEPT, BODY, PLACE ->
                    new Feature(lower(mine.kind()), both + " mean the same: " + mine.meaning.replace('-', ' '), value);
                case PATRONYMIC -> new Feature("patronymic", both + " are one patronymic", value);
                default -> new Feature("given-name", both + " are forms of one name", value);
            };
        }
        if (alignment.isAcronym(mine, like) || alignment.isAcronym(theirs, like)) {
            return new Feature("acronym", say(mine) + " may be made of the first letters of the other name", value);
        }
        if (mine.abjad() || theirs.abjad()) {
            return new Feature("consonants", both + " have nearly the same consonants", value);
        }
        return mine.known && theirs.known
                ? new Feature(
                        "other-word",
                        both + " are written nearly the same, but each is known as a word of its own",
                        value - .3)
                : new Feature("typing", both + " differ by little more than a slip", value / 2);
    }

    /** Words of one kind that stand in both names without an answer contradict each other. */
    private void open(TokenKind kind) {
        var mine = openWords(query.tokens, alignment.partner, kind);
        var theirs = openWords(listed.tokens, alignment.counterpart, kind);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        var weight = Math.min(sum(mine), sum(theirs));
        var words = say(mine) + " / " + say(theirs);
        features.add(
                switch (kind) {
                    case PATRONYMIC -> new Feature("patronymic", "patronymic differs: " + words, -weight / most);
                    case NUMERAL -> new Feature("numeral", "number differs: " + words, -weight / most);
                    case PLACE -> new Feature("place", "place differs: " + words, -weight / most);
                    case CONCEPT -> new Feature("concept", "what it does differs: " + words, -weight / most);
                    case FAMILY -> new Feature("family-name", "family name differs: " + words, -weight / most);
                    case GIVEN -> new Feature("given-name", "given name differs: " + words, -weight / most);
                    case INITIAL -> new Feature("initial", "initial differs: " + words, -weight / most);
                    default -> new Feature("word", "stand against each other: " + words, -weight / most);
                });
    }

    /** Words of a kind of which the other name has none open. */
    private void left(Token[] tokens, int[] partner, Token[] others, int[] theirs, String where) {
        for (var i = 0; i < tokens.length; i++) {
            if (partner[i] == Alignment.NONE
                    && openWords(others, theirs, tokens[i].kind()).isEmpty()) {
                var words = say(tokens[i]) + " has no counterpart " + where;
                features.add(new Feature("no-counterpart", words, -.3 * tokens[i].weight() / most));
            }
        }
    }

    private void forms() {
        var mine = forms(query);
        var theirs = forms(listed);
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            var same = mine.stream().anyMatch(m -> theirs.stream().anyMatch(m::shares));
            features.add(
                    same
                            ? new Feature("legal-form", say(mine) + " / " + say(theirs) + ": legal form agrees", .02)
                            : new Feature(
                                    "legal-form", "legal form differs: " + say(mine) + " / " + say(theirs), -.05));
        }
    }

    private static List<Token> forms(Reading reading) {
        return List.of(reading.minor).stream()
                .filter(t -> t.kind() == TokenKind.LEGAL_FORM)
                .toList();
    }

    private boolean turned() {
        var last = -1;
        for (var i = 0; i < query.tokens.length; i++) {
            if (alignment.partner[i] < last && alignment.partner[i] >= 0) {
                return true;
            }
            last = Math.max(last, alignment.partner[i]);
        }
        return false;
    }

    private static List<Token> openWords(Token[] tokens, int[] partner, TokenKind kind) {
        List<Token> open = new ArrayList<>();
        for (var i = 0; i < tokens.length; i++) {
            if (partner[i] == Alignment.NONE && tokens[i].kind() == kind) {
                open.add(tokens[i]);
            }
        }
        return open;
    }

    private double value(Token token, double like) {
        return Math.min(1, token.weight() * like / most);
    }

    private static double sum(List<Token> tokens) {
        return tokens.stream().mapToDouble(Token::weight).sum();
    }

    private static String say(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(t -> t.written).distinct().toList());
    }

    private static String say(Token token) {
        return "'" + token.written + "'";
    }

    private static String lower(TokenKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
