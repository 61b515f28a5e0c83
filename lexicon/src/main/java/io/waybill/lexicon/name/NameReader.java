package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Reads names: parts them into words, tells what each is, writes them so that spellings can be compared. Immutable, thread-safe. */
public final class NameReader {
    private static final class Shared {
        static final NameReader INSTANCE = new NameReader(NameTables.load());
    }

    private final NameTables tables;
    private final Tokeniser tokeniser = new Tokeniser();
    private final Rarity names;
    private final PersonReader people;
    private final CompanyReader companies;

    NameReader(NameTables tables) {
        this(tables, Bearers.NONE);
    }

    private NameReader(NameTables tables, Bearers bearers) {
        this.tables = tables;
        names = tables.names();
        var letters = tables.letters();
        var han = new HanReader(tokeniser, tables.han());
        people = new PersonReader(tokeniser, tables.people(), names.with(bearers), letters, han);
        companies = new CompanyReader(
                tokeniser,
                tables.companies(),
                names,
                new CompanyWords(
                        tokeniser, tables.companies(), tables.words().with(bearers), names.with(bearers), letters),
                new HanCompanies(tokeniser, tables.han(), tables.companies()));
    }

    /** The reader with the tables of the program, which are read once. */
    public static NameReader load() {
        return Shared.INSTANCE;
    }

    /** The same reader, which knows who bears a word among the names that others are compared with. */
    public NameReader with(Bearers bearers) {
        return new NameReader(tables, bearers);
    }

    /** A number that changes with the tables: keys of names read with others may differ. */
    public static long fingerprint() {
        return NameTables.fingerprint();
    }

    /** Reads a name in any script; of one without letters and digits nothing can be compared. */
    public Name read(String raw, NameKind kind) {
        var pieces = tokeniser.pieces(raw);
        List<Reading> readings = new ArrayList<>();
        if (!pieces.isEmpty()) {
            switch (kind) {
                case PERSON -> readings.addAll(people.read(pieces));
                case ORGANISATION -> readings.addAll(companies.read(pieces, kind));
                case SHIP, AIRCRAFT -> readings.addAll(companies.read(pieces, NameKind.SHIP));
                case UNKNOWN -> {
                    var asCompany = companies.read(pieces, NameKind.ORGANISATION);
                    if (!isCompany(asCompany.getFirst())) {
                        readings.addAll(people.read(pieces));
                    }
                    readings.addAll(asCompany);
                }
            }
        }
        readings.removeIf(reading -> reading.tokens.length == 0);
        return new Name(raw, kind, plain(pieces), readings);
    }

    /** Whether a name has a legal form, or a word of companies that no person bears. */
    private boolean isCompany(Reading reading) {
        for (var token : reading.minor) {
            if (token.kind() == TokenKind.LEGAL_FORM) {
                return true;
            }
        }
        for (var token : reading.tokens) {
            if (token.kind() == TokenKind.CONCEPT && !names.knows(token.canonical())) {
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
