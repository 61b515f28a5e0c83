package io.waybill.lexicon.name;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names of companies, bodies and ships: legal forms, concepts, places, numbers, what is left. Immutable, thread-safe. */
final class CompanyReader {
    /** Words of concepts that weigh more say something by themselves. */
    private static final double TELLING = .4;

    private final Tokeniser tokeniser;
    private final CompanyTables tables;
    private final TermsInPlace terms;
    private final CompanyWords words;
    private final HanCompanies han;

    CompanyReader(Tokeniser tokeniser, CompanyTables tables, Rarity names, CompanyWords words, HanCompanies han) {
        this.tokeniser = tokeniser;
        this.tables = tables;
        terms = new TermsInPlace(tables, names);
        this.words = words;
        this.han = han;
    }

    List<Reading> read(List<Piece> all, NameKind kind) {
        List<Reading> readings = new ArrayList<>();
        var inside = all.stream().filter(Piece::aside).toList();
        var outside = all.stream().filter(piece -> !piece.aside()).toList();
        if (!inside.isEmpty() && !outside.isEmpty()) {
            readings.add(one(outside, kind, Reading.Mode.OUTSIDE));
            readings.add(one(all, kind, Reading.Mode.WHOLE));
            var reading = one(inside, kind, Reading.Mode.WHOLE);
            if (says(reading)) {
                readings.add(reading);
            }
        } else {
            readings.add(one(all, kind, Reading.Mode.WHOLE));
        }
        var main = outside.isEmpty() ? all : outside;
        if (kind == NameKind.ORGANISATION && swallows(readings.getFirst(), main)) {
            readings.add(one(main, kind, Reading.Mode.LITERAL));
        }
        var mended = kind == NameKind.ORGANISATION ? mended(main) : main;
        if (!mended.equals(main)) {
            readings.add(one(mended, kind, Reading.Mode.WHOLE));
        }
        if (kind == NameKind.ORGANISATION) {
            han.read(main).ifPresent(pieces -> readings.add(one(pieces, kind, Reading.Mode.BORROWED)));
        }
        return readings;
    }

    /** The pieces with each unknown word that is nearly one of the tables taken for that. */
    private List<Piece> mended(List<Piece> pieces) {
        List<Piece> mended = new ArrayList<>();
        for (var at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            var place = at;
            var meant = words.knows(piece.canonical())
                    ? Optional.<String>empty()
                    : tables.meant(tokeniser, pieces, at)
                            .or(() -> tables.meant(pieces.get(place).text()));
            mended.add(meant.isPresent() ? piece.as(meant.get(), tokeniser.canonical(meant.get())) : piece);
        }
        return mended;
    }

    /** Whether a term stands for several words that say something one by one. */
    private boolean swallows(Reading reading, List<Piece> pieces) {
        for (var token : reading.tokens) {
            var term = token.kind() == TokenKind.BODY || token.kind() == TokenKind.CONCEPT;
            if (term && token.to - token.from > 1) {
                return true;
            }
        }
        for (var token : reading.minor) {
            for (var at = token.from; at < token.to - 1; at++) {
                var word = tables.terms().longest(pieces.subList(at, at + 1), 0);
                if (word.isPresent() && word.get().term().weight() > TELLING) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is a name by itself: something distinctive or known, or three words. */
    private static boolean says(Reading reading) {
        var distinctive = 0;
        for (var token : reading.tokens) {
            distinctive +=
                    token.kind() == TokenKind.PLAIN && token.text().length() > 3 || token.kind() == TokenKind.BODY
                            ? 1
                            : 0;
        }
        return distinctive > 0 || reading.tokens.length > 2;
    }

    private Reading one(List<Piece> pieces, NameKind kind, Reading.Mode mode) {
        List<Token> tokens = new ArrayList<>();
        List<Token> minor = new ArrayList<>();
        var honour = 1.0;
        var at = 0;
        while (at < pieces.size()) {
            var piece = pieces.get(at);
            var prefix = kind == NameKind.SHIP && at + 1 < pieces.size()
                    ? tables.ships().longest(pieces, at)
                    : Optional.<Terms.Found>empty();
            if (prefix.isPresent() && at == 0) {
                minor.add(Token.of(piece).kind(TokenKind.HONORIFIC).weight(.05).build());
                at += prefix.get().length();
                continue;
            }
            var found = mode == Reading.Mode.LITERAL
                    ? tables.terms().longest(pieces.subList(at, at + 1), 0)
                    : terms.longest(pieces, at, kind == NameKind.ORGANISATION);
            if (found.isPresent() && terms.fits(found.get(), pieces, at, kind, tokens.isEmpty())) {
                var to = at + found.get().length();
                var term = found.get().term();
                switch (term.kind()) {
                    case FUNCTION, SHIP_PREFIX -> {}
                    case HONOUR -> honour = .4;
                    case LEGAL_FORM -> {
                        var form = term.meanings().getFirst();
                        minor.add(Token.of(piece)
                                .at(at, to)
                                .written(pieces.subList(at, to).stream()
                                        .map(Piece::written)
                                        .collect(joining(" ")))
                                .kind(TokenKind.LEGAL_FORM)
                                .weight(.08)
                                .means(form, Term.id(term.kind(), form))
                                .build());
                        honour = 1;
                    }
                    default -> {
                        add(tokens, pieces, at, to, term, honour);
                    }
                }
                at = to;
                continue;
            }
            var token = words.at(pieces, at, honour);
            tokens.add(token);
            at++;
        }
        var last = pieces.size() - 1;
        if (kind == NameKind.ORGANISATION && minor.isEmpty() && tokens.size() > 1 && tokens.getLast().from == last) {
            tokens.set(tokens.size() - 1, words.last(pieces, tokens.getLast()));
        }
        if (tokens.isEmpty()) {
            for (var i = 0; i < pieces.size(); i++) {
                tokens.add(words.at(pieces, i, 1));
            }
        }
        return new Reading(kind, CompanyWords.summed(tokens), minor, pieces, false, mode);
    }

    private void add(List<Token> tokens, List<Piece> pieces, int from, int to, Term term, double honour) {
        var piece = pieces.get(from);
        var written = pieces.subList(from, to).stream().map(Piece::written).collect(joining(" "));
        var initials = pieces.subList(from, to).stream().map(tables::initials).collect(joining());
        var first = term.meanings().size() == 1;
        for (var meaning : term.meanings()) {
            var whole = term.meanings().size() == 1 && to == from + 1;
            var text = whole ? piece.text() : meaning;
            var canonical = whole ? piece.canonical() : tokeniser.canonical(meaning);
            var token = Token.of(text, canonical, piece.script())
                    .written(written)
                    .at(from, to)
                    .mended(pieces.subList(from, to).stream().anyMatch(Piece::mended))
                    .kind(
                            switch (term.kind()) {
                                case BODY -> TokenKind.BODY;
                                case PLACE -> TokenKind.PLACE;
                                case NUMERAL -> TokenKind.NUMERAL;
                                default -> TokenKind.CONCEPT;
                            })
                    .means(meaning, term.ids(meaning))
                    .stem(tables.stem(canonical))
                    .initials(first ? initials : "", tables.initials(meaning))
                    .known(true)
                    .info(term.weight() * 14)
                    .weight(term.weight() * honour);
            tokens.add(token.build());
        }
    }
}
