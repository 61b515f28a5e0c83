package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads the words of companies and ships that no term knows: numbers, initials, what is left. Immutable, thread-safe. */
final class CompanyWords {
    /** What a mistyped legal form weighs less than another word. */
    private static final double FORM = .3;

    private static final int INITIALS = 3;

    private final Tokeniser tokeniser;
    private final CompanyTables tables;
    private final Rarity words;
    private final Rarity names;
    private final Letters letters;
    private final Numerals numerals = new Numerals();

    /**
     * @param words how common words of company names are
     * @param names how common words of people's names are
     */
    CompanyWords(Tokeniser tokeniser, CompanyTables tables, Rarity words, Rarity names, Letters letters) {
        this.tokeniser = tokeniser;
        this.tables = tables;
        this.words = words;
        this.names = names;
        this.letters = letters;
    }

    /** Whether the tables of company words, or the names compared with, know a word. */
    boolean knows(String canonical) {
        return words.knows(canonical);
    }

    /** The word at a place that belongs to no term. */
    Token at(List<Piece> pieces, int at, double honour) {
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
        if (isInitials(pieces, at)) {
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

    /** Whether letters with dots stand before a word of people's names: S.V. Lebedev. */
    private boolean isInitials(List<Piece> pieces, int at) {
        return pieces.get(at).dotted()
                && pieces.get(at).text().length() <= INITIALS
                && at > 0
                && at + 1 < pieces.size()
                && names.tells(pieces.get(at + 1).canonical());
    }

    /** The last word of a name without a legal form: one that nobody knows and that is nearly a legal form says little. */
    Token last(List<Piece> pieces, Token token) {
        var isForm = token.kind() == TokenKind.PLAIN && !token.known && tables.isNearlyForm(token.text());
        return isForm ? at(pieces, token.from, FORM) : token;
    }

    /** The tokens with "forty" and "four" as one number. */
    static List<Token> summed(List<Token> tokens) {
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
