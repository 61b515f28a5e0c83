package io.waybill.lexicon.name;

import java.util.ArrayList;
import java.util.List;

/** Reads names: parts them into words, tells what each is, writes them so that spellings can be compared. Immutable, thread-safe. */
public final class NameReader {
    private static final class Shared {
        static final NameReader INSTANCE = new NameReader();
    }

    private final Tokeniser tokeniser = new Tokeniser();
    private final PersonReader people;
    private final CompanyReader companies;

    private NameReader() {
        var numerals = new Numerals();
        var tables = new CompanyTables(tokeniser);
        var common = new Rarity(tokeniser, "common-names.tsv");
        people = new PersonReader(tokeniser, new PersonTables(tokeniser), common);
        companies = new CompanyReader(tokeniser, tables, new Rarity(tokeniser, "common-words.tsv"), common, numerals);
    }

    /** The reader with the tables of the program, which are read once. */
    public static NameReader load() {
        return Shared.INSTANCE;
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
                    readings.addAll(people.read(pieces));
                    readings.addAll(companies.read(pieces, NameKind.ORGANISATION));
                }
            }
        }
        readings.removeIf(reading -> reading.tokens.length == 0);
        return new Name(raw, kind, plain(pieces), readings);
    }

    private static String plain(List<Piece> pieces) {
        var plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece.text()).append(' '));
        return plain.toString().strip();
    }
}
