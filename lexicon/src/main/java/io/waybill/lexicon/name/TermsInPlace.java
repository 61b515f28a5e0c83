package io.waybill.lexicon.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which terms are meant where they stand in the name of a company, a body or a ship. Immutable, thread-safe. */
final class TermsInPlace {
    private static final Set<String> UNMISTAKABLE = Set.of("co", "kg", "ao", "ag");

    /** Words that weigh less say little beside the short name of a body. */
    private static final double SAYS = .2;

    private final CompanyTables tables;
    private final Rarity names;

    /** @param names words of people's names, which may be short names of bodies, too: oak, Wagner */
    TermsInPlace(CompanyTables tables, Rarity names) {
        this.tables = tables;
        this.names = names;
    }

    /** The longest term that begins at a piece, one of bodies too where they are asked for. */
    Optional<Terms.Found> longest(List<Piece> pieces, int at, boolean bodies) {
        var term = tables.terms().longest(pieces, at);
        var body = bodies ? tables.bodies().longest(pieces, at) : Optional.<Terms.Found>empty();
        var isBody = body.isPresent()
                && (term.isEmpty() || body.get().length() >= term.get().length())
                && (body.get().length() > 1 || isBody(pieces, at));
        return isBody ? body : term;
    }

    /** A word that is a name, too, stands for a body only where nothing else is said: "OAK JSC", not "Oak Furniture Ltd". */
    private boolean isBody(List<Piece> pieces, int at) {
        if (!names.tells(pieces.get(at).canonical())) {
            return true;
        }
        for (var i = 0; i < pieces.size(); i++) {
            var other = tables.terms().longest(pieces, i);
            if (i != at && (other.isEmpty() || other.get().term().weight() > SAYS)) {
                return false;
            }
            i += other.map(found -> found.length() - 1).orElse(0);
        }
        return true;
    }

    /** Whether a term is meant: short legal forms stand at an end; ships have no legal form and few concepts. */
    boolean fits(Terms.Found found, List<Piece> pieces, int at, NameKind kind, boolean first) {
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
}
