package io.waybill.lexicon.name;

import io.waybill.lexicon.name.HanTables.Tongue;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads company names in Han characters as those of Korea, Japan or Hong Kong, by known names of companies and places
 * in them, and in Korean by the characters between the words that tell a trade. Immutable, thread-safe.
 */
final class HanCompanies {
    private static final int LONGEST = 5;

    private final Tokeniser tokeniser;
    private final HanTables tables;
    private final CompanyTables companies;

    HanCompanies(Tokeniser tokeniser, HanTables tables, CompanyTables companies) {
        this.tokeniser = tokeniser;
        this.tables = tables;
        this.companies = companies;
    }

    /** A stretch of a name: a word of another language, one of the tables of companies, or characters of a name. */
    private record Stretch(int from, int to, HanTables.Word word, boolean known) {}

    /** The name as another language reads it; empty where that is not likely. */
    Optional<List<Piece>> read(List<Piece> pieces) {
        if (!HanReader.isHan(pieces)) {
            return Optional.empty();
        }
        var stretches = stretches(pieces);
        var told = stretches.stream()
                .map(stretch -> stretch.word.language())
                .filter(language -> !language.isEmpty())
                .findFirst();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var korean = told.get().equals("ko");
        List<Piece> heard = new ArrayList<>();
        for (var stretch : stretches) {
            var own = pieces.subList(stretch.from, stretch.to);
            var words = stretch.known ? List.<String>of() : words(korean, own, stretch.word.latin());
            for (var word : words) {
                heard.add(own.getFirst().heard(written(own), word, tokeniser.canonical(word)));
            }
            heard.addAll(words.isEmpty() ? own : List.of());
        }
        return Optional.of(heard);
    }

    private List<Stretch> stretches(List<Piece> pieces) {
        List<Stretch> stretches = new ArrayList<>();
        var begun = 0;
        var at = 0;
        while (at < pieces.size()) {
            var next = next(pieces, at);
            if (next.to > at) {
                if (begun < at) {
                    stretches.add(new Stretch(begun, at, tables.word(""), false));
                }
                stretches.add(next);
                begun = next.to;
            }
            at = Math.max(at + 1, next.to);
        }
        if (begun < at) {
            stretches.add(new Stretch(begun, at, tables.word(""), false));
        }
        return stretches;
    }

    /** The longest word that begins here; of no length where none does. */
    private Stretch next(List<Piece> pieces, int at) {
        var terms = companies.terms().longest(pieces, at);
        var known = terms.map(Terms.Found::length).orElse(0);
        if (pieces.get(at).script() != UnicodeScript.HAN) {
            known = Math.max(1, known);
        }
        for (var to = Math.min(pieces.size(), at + LONGEST); to > at && to >= at + known; to--) {
            var word = tables.word(tables.normal(written(pieces.subList(at, to))));
            if (!word.latin().isEmpty()) {
                return new Stretch(at, to, word, false);
            }
        }
        return new Stretch(at, at + known, tables.word(""), true);
    }

    /** How the stretch is written in Latin letters; of unknown characters only Korean makes a word. */
    private List<String> words(boolean korean, List<Piece> pieces, String latin) {
        if (!latin.isEmpty()) {
            return List.of(latin.split(" "));
        }
        var joined = new StringBuilder();
        for (var piece : pieces) {
            var reading = tables.letter(Tongue.KOREAN, tables.normal(piece.lower()));
            if (reading.isEmpty() || !korean) {
                return List.of();
            }
            joined.append(Hangul.north(reading.charAt(0)));
        }
        return List.of(joined.toString());
    }

    private static String written(List<Piece> pieces) {
        var written = new StringBuilder();
        pieces.forEach(piece -> written.append(piece.written()));
        return written.toString();
    }
}
