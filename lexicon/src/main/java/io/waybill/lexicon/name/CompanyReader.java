package io.waybill.lexicon.name;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads names of companies, bodies and ships: legal forms, concepts, places, numbers, what is left. Immutable, thread-safe. */
final class CompanyReader {
    private final Tokeniser tokeniser;
    private final CompanyTables tables;
    private final Rarity words;
    private final Rarity names;
    private final Numerals numerals;

    CompanyReader(Tokeniser tokeniser, CompanyTables tables, Rarity words, Rarity names, Numerals numerals) {
        this.tokeniser = tokeniser;
        this.tables = tables;
        this.words = words;
        this.names = names;
        this.numerals = numerals;
    }

    List<Reading> read(List<Piece> all, NameKind kind) {
        List<Reading> readings = new ArrayList<>();
        readings.add(one(all, kind));
        var inside = all.stream().filter(Piece::aside).toList();
        var outside = all.stream().filter(piece -> !piece.aside()).toList();
        if (!inside.isEmpty() && !outside.isEmpty()) {
            for (var part : List.of(outside, inside)) {
                var reading = one(part, kind);
                if (part == outside || says(reading)) {
                    readings.add(reading);
                }
            }
        }
        return readings;
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

    private Reading one(List<Piece> pieces, NameKind kind) {
        List<Token> tokens = new ArrayList<>();
        List<Token> minor = new ArrayList<>();
        var initials = new StringBuilder();
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
            var found = tables.terms().longest(pieces, at);
            if (found.isPresent() && fits(found.get(), pieces, at, kind, tokens.isEmpty())) {
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
                        initials.append(piece.text().charAt(0));
                    }
                }
                at = to;
                continue;
            }
            var token = plain(pieces, at, honour, kind);
            tokens.add(token);
            initials.append(piece.text().charAt(0));
            at++;
        }
        if (tokens.isEmpty()) {
            for (var i = 0; i < pieces.size(); i++) {
                tokens.add(plain(pieces, i, 1, kind));
            }
        }
        return new Reading(kind, tokens, minor, pieces, initials.toString(), false);
    }

    /** Whether a term is meant: short legal forms stand at an end; ships have no legal form and few concepts. */
    private boolean fits(Terms.Found found, List<Piece> pieces, int at, NameKind kind, boolean first) {
        var form = found.term().kind() == Term.Kind.LEGAL_FORM;
        if (kind == NameKind.SHIP) {
            return switch (found.term().kind()) {
                case NUMERAL -> at > 0 || pieces.get(at).isNumber();
                case FUNCTION -> pieces.get(at).text().length() > 1;
                default -> false;
            };
        }
        if (found.term().kind() == Term.Kind.FUNCTION && pieces.get(at).text().length() == 1) {
            return !first && at + 1 < pieces.size() && !pieces.get(at).capitals();
        }
        var letters = 0;
        for (var i = at; i < at + found.length(); i++) {
            letters += pieces.get(i).text().length();
        }
        return !form || letters > 4 || at == 0 || first || endsWithForms(pieces, at);
    }

    private boolean endsWithForms(List<Piece> pieces, int from) {
        var at = from;
        while (at < pieces.size()) {
            var found = tables.terms().longest(pieces, at);
            if (found.isEmpty() || found.get().term().kind() != Term.Kind.LEGAL_FORM) {
                return pieces.get(at).aside();
            }
            at += found.get().length();
        }
        return true;
    }

    private void add(List<Token> tokens, List<Piece> pieces, int from, int to, Term term, double honour) {
        var piece = pieces.get(from);
        var written = pieces.subList(from, to).stream().map(Piece::written).collect(joining(" "));
        for (var meaning : term.meanings()) {
            var whole = term.meanings().size() == 1 && to == from + 1;
            var text = whole ? piece.text() : meaning;
            var canonical = whole ? piece.canonical() : tokeniser.canonical(meaning);
            var token = Token.of(text, canonical, piece.script())
                    .written(written)
                    .at(from, to)
                    .kind(
                            switch (term.kind()) {
                                case BODY -> TokenKind.BODY;
                                case PLACE -> TokenKind.PLACE;
                                case NUMERAL -> TokenKind.NUMERAL;
                                default -> TokenKind.CONCEPT;
                            })
                    .means(meaning, term.ids(meaning))
                    .stem(tables.stem(canonical))
                    .known(true)
                    .info(term.weight() * 14)
                    .weight(term.weight() * honour);
            tokens.add(token.build());
        }
    }

    private Token plain(List<Piece> pieces, int at, double honour, NameKind kind) {
        var piece = pieces.get(at);
        var last = at > 0 && at == pieces.size() - 1;
        var token = Token.of(piece).at(at, at + 1);
        var number = numerals.digits(piece.text());
        if (number.isEmpty() && (piece.text().length() > 1 || last)) {
            number = numerals.roman(piece.text());
        }
        if (number.isPresent()) {
            return number(token, number);
        }
        if (piece.text().length() == 1 || piece.dotted() && honour < 1) {
            return token.kind(TokenKind.INITIAL)
                    .info(3)
                    .weight(kind == NameKind.SHIP ? .5 : .2 * honour)
                    .build();
        }
        var canonical = piece.canonical();
        var info = Math.min(words.info(canonical), names.info(canonical));
        return token.known(words.knows(canonical) || names.knows(canonical))
                .stem(tables.stem(canonical))
                .info(info)
                .weight(Math.clamp(info / 14, .45, 1) * honour)
                .build();
    }

    private static Token number(Token.Builder token, OptionalInt number) {
        var value = String.valueOf(number.getAsInt());
        return token.kind(TokenKind.NUMERAL)
                .means(value, Term.id(Term.Kind.NUMERAL, value))
                .known(true)
                .info(6)
                .weight(.9)
                .build();
    }
}
