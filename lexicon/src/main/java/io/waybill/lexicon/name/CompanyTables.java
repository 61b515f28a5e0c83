package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tables know of the words of company and ship names. Immutable, thread-safe. */
final class CompanyTables {
    /** Languages from which acronyms are made that stand beside translations. */
    private static final Set<String> ACRONYM_LANGUAGES = Set.of("ru", "uk", "en");

    private final Terms terms = new Terms();
    private final Terms bodies = new Terms();
    /** Shorter words are mended only within a term of several words. */
    private static final int SHORTEST_ALONE = 5;

    private static final int SHORTEST_WITHIN = 3;

    private final Vocabulary vocabulary = new Vocabulary(SHORTEST_ALONE);
    private final Set<String> formWords = new HashSet<>();
    private final Vocabulary forms = new Vocabulary(SHORTEST_ALONE);
    /** Words of terms of several words. */
    private final Vocabulary parts = new Vocabulary(SHORTEST_WITHIN);
    /** Legal forms of a few letters. */
    private final Set<String> abbreviations = new HashSet<>();

    private final Terms ships = new Terms();
    private final Map<String, Integer> initials = new HashMap<>();
    private final List<String> prefixes = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    private final Map<String, String> firstParts = new HashMap<>();

    /** None: to be filled. */
    CompanyTables() {}

    CompanyTables(Tokeniser tokeniser) {
        for (var row : Tables.rows("legal-forms.tsv", 4)) {
            addAll(tokeniser, row.get(3), new Term(Term.Kind.LEGAL_FORM, List.of(row.get(1)), .08));
            for (var spelling : Tables.spellings(row.get(3))) {
                var words = tokeniser.pieces(spelling).stream().map(Piece::text).toList();
                if (words.size() == 1 && isAbbreviation(words.getFirst())) {
                    abbreviations.add(words.getFirst());
                }
                words.stream().filter(word -> word.length() > 3).forEach(word -> {
                    formWords.add(word);
                    forms.add(word);
                });
            }
        }
        for (var row : Tables.rows("phrases.tsv", 2)) {
            addAll(
                    tokeniser,
                    row.get(1),
                    new Term(Term.Kind.CONCEPT, Arrays.asList(row.get(0).split(" ")), .4));
        }
        for (var row : Tables.rows("bodies.tsv", 2)) {
            for (var spelling : Tables.spellings(row.get(1))) {
                var pieces = tokeniser.pieces(spelling);
                bodies.add(pieces, new Term(Term.Kind.BODY, List.of(row.get(0)), 1));
                vocabulary.add(spelling);
                addParts(pieces);
            }
        }
        for (var row : Tables.rows("connectors.tsv", 2)) {
            switch (row.get(0)) {
                case "function" -> addAll(tokeniser, row.get(1), new Term(Term.Kind.FUNCTION, List.of(), 0));
                case "honour" -> addAll(tokeniser, row.get(1), new Term(Term.Kind.HONOUR, List.of(), 0));
                default -> prefixes.addAll(Tables.spellings(row.get(1)));
            }
        }
        for (var row : Tables.rows("numerals.tsv", 2)) {
            addAll(tokeniser, row.get(1), new Term(Term.Kind.NUMERAL, List.of(row.get(0)), .9));
        }
        for (var row : Tables.rows("company-words.tsv", 4)) {
            addAll(tokeniser, row.get(3), new Term(Term.Kind.CONCEPT, List.of(row.get(0)), weight(row.get(1))));
            if (ACRONYM_LANGUAGES.contains(row.get(2))) {
                initials.merge(row.get(0), firsts(tokeniser, row.get(3)), (some, more) -> some | more);
            }
        }
        for (var row : Tables.rows("places.tsv", 3)) {
            addAll(
                    tokeniser,
                    row.get(2),
                    new Term(Term.Kind.PLACE, List.of(row.get(0)), row.get(1).equals("country") ? .5 : .65));
        }
        for (var row : Tables.rows("ship-prefixes.tsv", 1)) {
            for (var spelling : Tables.spellings(row.getLast())) {
                ships.add(tokeniser.pieces(spelling), new Term(Term.Kind.SHIP_PREFIX, List.of(), 0));
            }
        }
        for (var row : Tables.rows("word-parts.tsv", 2)) {
            for (var spelling : Tables.spellings(row.get(1))) {
                tokeniser.pieces(spelling).forEach(piece -> firstParts.putIfAbsent(piece.text(), row.get(0)));
            }
        }
        for (var row : Tables.rows("endings.tsv", 1)) {
            endings.add(row.get(0));
        }
        endings.sort((a, b) -> b.length() - a.length());
    }

    void through(Flow flow) {
        terms.through(flow);
        bodies.through(flow);
        ships.through(flow);
        vocabulary.through(flow);
        forms.through(flow);
        parts.through(flow);
        flow.strings(formWords);
        flow.strings(abbreviations);
        flow.numbers(initials);
        flow.strings(prefixes);
        flow.strings(endings);
        flow.texts(firstParts);
    }

    private static int firsts(Tokeniser tokeniser, String spellings) {
        var letters = 0;
        for (var spelling : Tables.spellings(spellings)) {
            for (var piece : tokeniser.pieces(spelling).stream().limit(1).toList()) {
                letters |= Token.letter(piece.text().charAt(0));
            }
        }
        return letters;
    }

    /** With which letters a concept may begin in an acronym, as a set of bits. */
    int initials(String concept) {
        return initials.getOrDefault(concept, 0);
    }

    /** The letters that a word gives to an acronym: its first, and that of the second part of a compound such as electromechanical. */
    String initials(Piece piece) {
        var text = piece.text();
        for (var prefix : prefixes) {
            if (text.length() > prefix.length() + 3 && text.startsWith(prefix)) {
                return text.substring(0, 1) + text.charAt(prefix.length());
            }
        }
        return text.substring(0, 1);
    }

    private static double weight(String name) {
        return switch (name) {
            case "legalish" -> .1;
            case "generic" -> .25;
            default -> .45;
        };
    }

    private void addAll(Tokeniser tokeniser, String spellings, Term term) {
        for (var spelling : Tables.spellings(spellings)) {
            var pieces = tokeniser.pieces(spelling);
            terms.add(pieces, term);
            pieces.forEach(piece -> vocabulary.add(piece.text()));
            addParts(pieces);
        }
    }

    private void addParts(List<Piece> pieces) {
        if (pieces.size() > 1) {
            pieces.forEach(piece -> parts.add(piece.text()));
        }
    }

    /** The word of the tables that a mistyped word was meant to be: one of legal forms first. */
    Optional<String> meant(String text) {
        return forms.meant(text).or(() -> vocabulary.meant(text));
    }

    private static boolean isAbbreviation(String word) {
        return word.length() >= 3 && word.length() <= 5;
    }

    /** Whether a word may be an abbreviated legal form with one letter mistyped. */
    boolean isNearlyForm(String text) {
        return text.length() <= 6 && abbreviations.stream().anyMatch(form -> Edits.isOneEdit(text, form));
    }

    /** Whether legal forms are made of the word. */
    boolean isFormWord(String text) {
        return formWords.contains(text);
    }

    /** The word that makes a mistyped one part of a term of several words, of which others stand beside it. */
    Optional<String> meant(Tokeniser tokeniser, List<Piece> pieces, int at) {
        var text = pieces.get(at).text();
        return parts.meant(text, word -> {
            var piece = pieces.get(at).as(word, tokeniser.canonical(word));
            return terms.isPart(pieces, at, piece) || bodies.isPart(pieces, at, piece);
        });
    }

    Terms terms() {
        return terms;
    }

    Terms bodies() {
        return bodies;
    }

    Terms ships() {
        return ships;
    }

    /** A word with the first part of a compound written as English writes it: gidromash as hydromash. */
    String compound(String text) {
        for (var length = Math.min(10, text.length() - 3); length > 2; length--) {
            var part = firstParts.get(text.substring(0, length));
            if (part != null) {
                return part + text.substring(length);
            }
        }
        return text;
    }

    /** A canonical word without its ending, four letters at least. */
    String stem(String canonical) {
        for (var ending : endings) {
            if (canonical.length() - ending.length() >= 4 && canonical.endsWith(ending)) {
                return canonical.substring(0, canonical.length() - ending.length());
            }
        }
        return canonical;
    }
}
