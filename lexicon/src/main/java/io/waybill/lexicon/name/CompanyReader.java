package io.waybill.lexicon.name;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads names of companies, bodies and ships: legal forms, concepts, places, numbers, what is left. Immutable, thread-safe. */
final class CompanyReader {
    private static final Set<String> UNMISTAKABLE = Set.of("co", "kg", "ao", "ag");
    /** Words of concepts that weigh more say something by themselves. */
    private static final double TELLING = .4;

    private final Tokeniser tokeniser;
    private final CompanyTables tables;
    private final Rarity words;
    private final Rarity names;
    private final Letters letters;
    private final Numerals numerals;
    private final HanCompanies han;

    CompanyReader(
            Tokeniser tokeniser,
            CompanyTables tables,
            Rarity words,
            Rarity names,
            Letters letters,
            Numerals numerals,
            HanCompanies han) {
        this.tokeniser = tokeniser;
        this.tables = tables;
        this.words = words;
        this.names = names;
        this.letters = letters;
        this.numerals = numerals;
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
        for (var piece : pieces) {
            var meant = words.knows(piece.canonical()) ? Optional.<String>empty() : tables.meant(piece.text());
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
                    : longest(pieces, at, kind == NameKind.ORGANISATION);
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
                    }
                }
                at = to;
                continue;
            }
            var token = plain(pieces, at, honour, kind);
            tokens.add(token);
            at++;
        }
        if (tokens.isEmpty()) {
            for (var i = 0; i < pieces.size(); i++) {
                tokens.add(plain(pieces, i, 1, kind));
            }
        }
        return new Reading(kind, summed(tokens), minor, pieces, false, mode);
    }

    private Optional<Terms.Found> longest(List<Piece> pieces, int at, boolean bodies) {
        var term = tables.terms().longest(pieces, at);
        var body = bodies ? tables.bodies().longest(pieces, at) : Optional.<Terms.Found>empty();
        var isBody = body.isPresent()
                && (term.isEmpty() || body.get().length() >= term.get().length());
        return isBody ? body : term;
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
            return !first && (at + 1 < pieces.size() || pieces.get(at).hyphen());
        }
        var letters = 0;
        for (var i = at; i < at + found.length(); i++) {
            letters += pieces.get(i).text().length();
        }
        if (found.term().kind() == Term.Kind.CONCEPT && letters < 3) {
            return pieces.get(at).capitals() || found.term().meanings().size() == 1;
        }
        return !form
                || letters > 4
                || pieces.get(at).dotted()
                || (at == 0 || first || endsWithForms(pieces, at))
                        && (letters > 2 || isOnlyForm(pieces, at, found.length()));
    }

    /** Two letters are a legal form only where the name has no other, or where they are unmistakable. */
    private boolean isOnlyForm(List<Piece> pieces, int from, int length) {
        if (UNMISTAKABLE.contains(pieces.get(from).text())) {
            return true;
        }
        for (var at = 0; at < pieces.size(); at++) {
            var other = at < from || at >= from + length
                    ? tables.terms().longest(pieces, at)
                    : Optional.<Terms.Found>empty();
            if (other.isPresent()
                    && other.get().term().kind() == Term.Kind.LEGAL_FORM
                    && pieces.get(at).text().length() > 2) {
                return false;
            }
        }
        return true;
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

    private Token plain(List<Piece> pieces, int at, double honour, NameKind kind) {
        var piece = pieces.get(at);
        var last = at > 0 && at == pieces.size() - 1;
        var compound = tables.compound(piece.text());
        var canonical = compound.equals(piece.text()) ? piece.canonical() : tokeniser.canonical(compound);
        var token = Token.of(piece.text(), canonical, piece.script())
                .written(piece.written())
                .mended(piece.mended())
                .at(at, at + 1);
        var number = numerals.digits(piece.text());
        if (number.isEmpty() && (piece.text().length() > 1 || last)) {
            number = numerals.roman(piece.text());
        }
        if (number.isPresent()) {
            return number(token, number);
        }
        if (honour < 1 && (piece.text().length() == 1 || piece.dotted())) {
            return token.kind(TokenKind.INITIAL).info(3).weight(.1).build();
        }
        if (piece.text().length() == 1) {
            return token.known(true).info(4).weight(.5).build();
        }
        if (tables.isFormWord(piece.text())) {
            return token.kind(TokenKind.CONCEPT).known(true).info(2).weight(.1).build();
        }
        var info = Math.min(words.info(canonical), names.info(canonical));
        return token.known(words.knows(canonical) || names.knows(canonical))
                .stem(tables.stem(canonical))
                .initials(tables.initials(piece), 0)
                .oddness(letters.oddness(canonical))
                .info(info)
                .weight(Math.clamp(info / 14, .45, 1) * honour)
                .build();
    }

    /** The tokens with "forty" and "four" as one number. */
    private static List<Token> summed(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        for (var token : tokens) {
            var last = out.isEmpty() ? 0 : value(out.getLast());
            var here = value(token);
            if (last >= 20
                    && last % 10 == 0
                    && here > 0
                    && here < 10
                    && !Character.isDigit(out.getLast().text().charAt(0))) {
                var tens = out.removeLast();
                out.add(number(
                        Token.of(tens.text() + token.text(), tens.canonical() + token.canonical(), tens.script())
                                .written(tens.written + " " + token.written)
                                .at(tens.from, token.to),
                        OptionalInt.of(last + here)));
            } else {
                out.add(token);
            }
        }
        return out;
    }

    private static int value(Token token) {
        var isNumber = token.kind() == TokenKind.NUMERAL && token.meaning.length() < 3;
        return isNumber ? Integer.parseInt(token.meaning) : 0;
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
