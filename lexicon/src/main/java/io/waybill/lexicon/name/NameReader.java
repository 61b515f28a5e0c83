package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Reads names: parts them into words, tells what each is, writes them so that spellings can be compared. Immutable, thread-safe. */
public final class NameReader {
    private static final class Shared {
        static final NameReader INSTANCE = new NameReader();
    }

    private static final Tokeniser TOKENISER = new Tokeniser();

    /** How common words of people's names are. */
    private static final class Common {
        static final Rarity NAMES = new Rarity(TOKENISER, "common-names.tsv");
    }

    /** Tables of people's names, read when the first is met. */
    private static final class People {
        static final PersonReader READER = new PersonReader(TOKENISER, new PersonTables(TOKENISER), Common.NAMES);
    }

    /** Tables of company names, the larger ones, read when the first is met. */
    private static final class Companies {
        static final CompanyReader READER = new CompanyReader(
                TOKENISER,
                new CompanyTables(TOKENISER),
                new Rarity(TOKENISER, "common-words.tsv"),
                Common.NAMES,
                new Numerals());
    }

    private NameReader() {}

    /** The reader with the tables of the program, which are read once. */
    public static NameReader load() {
        return Shared.INSTANCE;
    }

    /** Reads a name in any script; of one without letters and digits nothing can be compared. */
    public Name read(String raw, NameKind kind) {
        var pieces = TOKENISER.pieces(raw);
        List<Reading> readings = new ArrayList<>();
        if (!pieces.isEmpty()) {
            switch (kind) {
                case PERSON -> readings.addAll(People.READER.read(pieces));
                case ORGANISATION -> readings.addAll(Companies.READER.read(pieces, kind));
                case SHIP, AIRCRAFT -> readings.addAll(Companies.READER.read(pieces, NameKind.SHIP));
                case UNKNOWN -> {
                    var companies = Companies.READER.read(pieces, NameKind.ORGANISATION);
                    if (!isCompany(companies.getFirst())) {
                        readings.addAll(People.READER.read(pieces));
                    }
                    readings.addAll(companies);
                }
            }
        }
        readings.removeIf(reading -> reading.tokens.length == 0);
        return new Name(raw, kind, plain(pieces), readings);
    }

    /** Whether a name has a legal form, or a word of companies that no person bears. */
    private static boolean isCompany(Reading reading) {
        for (var token : reading.minor) {
            if (token.kind() == TokenKind.LEGAL_FORM) {
                return true;
            }
        }
        for (var token : reading.tokens) {
            if (token.kind() == TokenKind.CONCEPT && !Common.NAMES.knows(token.canonical())) {
                return true;
            }
        }
        return false;
    }

    private static String plain(List<Piece> pieces) {
        var plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece.script() == UnicodeScript.HAN ? piece.lower() : piece.text())
                .append(" "));
        return plain.toString().strip();
    }
}
