package io.waybill.lexicon.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the terms of the tables in the words of a name, the longest first. Immutable after loading, thread-safe. */
final class Terms {
    /** A term and the number of words it takes. */
    record Found(Term term, int length) {}

    private final Map<String, Term> terms = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Tokeniser tokeniser;

    Terms(Tokeniser tokeniser) {
        this.tokeniser = tokeniser;
    }

    void add(String spelling, Term term) {
        var pieces = tokeniser.pieces(spelling);
        var key = new StringBuilder();
        for (var i = 0; i < pieces.size(); i++) {
            key.append(i == 0 ? "" : " ").append(pieces.get(i).key());
            if (i < pieces.size() - 1) {
                beginnings.add(key.toString());
            }
        }
        if (!pieces.isEmpty()) {
            terms.merge(key.toString(), term, Term::or);
        }
    }

    Optional<Found> longest(List<Piece> pieces, int from) {
        var key = new StringBuilder();
        Found found = null;
        for (var at = from; at < pieces.size(); at++) {
            key.append(at == from ? "" : " ").append(pieces.get(at).key());
            var now = key.toString();
            var term = terms.get(now);
            if (term != null) {
                found = new Found(term, at + 1 - from);
            }
            if (!beginnings.contains(now)) {
                break;
            }
        }
        return Optional.ofNullable(found);
    }
}
