package io.waybill.lexicon.name;

import java.util.ArrayList;
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

    /** Words of the terms within which a mistyped word is looked for. */
    private static final int LONGEST = 6;

    private final Map<String, Term> terms = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    void add(List<Piece> pieces, Term term) {
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

    void through(Flow flow) {
        flow.terms(terms);
        flow.strings(beginnings);
    }

    /** Whether another piece at a place would be part of a term of several words. */
    boolean isPart(List<Piece> pieces, int at, Piece other) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(at, other);
        for (var from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
            var found = longest(changed, from);
            if (found.isPresent()
                    && found.get().length() > 1
                    && from + found.get().length() > at) {
                return true;
            }
        }
        return false;
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
