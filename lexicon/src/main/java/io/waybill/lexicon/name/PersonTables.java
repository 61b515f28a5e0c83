package io.waybill.lexicon.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What tables know of the words of people's names. Immutable, thread-safe. */
final class PersonTables {
    /** By canonical letters, which some spellings of different names share: kamal, and camal for Jamal. */
    private final Map<String, int[]> given = new HashMap<>();
    /** By Latin letters, of the spellings that are of fewer names than their canonical letters. */
    private final Map<String, int[]> exact = new HashMap<>();

    private final Map<String, String> particles = new HashMap<>();
    private final Set<String> honorifics = new HashSet<>();

    /** None: to be filled. */
    PersonTables() {}

    PersonTables(Tokeniser tokeniser) {
        for (var row : Tables.rows("given-names.tsv", 3)) {
            addAll(tokeniser, row.get(2), ("given " + row.get(0)).hashCode());
        }
        for (var row : Tables.rows("diminutives.tsv", 2)) {
            addAll(tokeniser, row.get(1), ("given " + row.get(0)).hashCode());
        }
        for (var row : Tables.rows("family-names.tsv", 2)) {
            addAll(tokeniser, row.get(1), ("family " + row.get(0)).hashCode());
        }
        exact.entrySet().removeIf(spelling -> {
            var letters = new StringBuilder();
            tokeniser.pieces(spelling.getKey()).forEach(piece -> letters.append(piece.canonical()));
            return Arrays.equals(spelling.getValue(), names(letters.toString()));
        });
        for (var row : Tables.rows("particles.tsv", 2)) {
            for (var spelling : Tables.spellings(row.get(0))) {
                tokeniser.pieces(spelling).forEach(piece -> particles.putIfAbsent(piece.text(), row.get(1)));
            }
        }
        for (var row : Tables.rows("honorifics.tsv", 1)) {
            for (var spelling : Tables.spellings(row.get(0))) {
                var pieces = tokeniser.pieces(spelling);
                if (pieces.size() == 1) {
                    honorifics.add(pieces.getFirst().key());
                }
            }
        }
    }

    private void addAll(Tokeniser tokeniser, String spellings, int id) {
        for (var spelling : Tables.spellings(spellings)) {
            var canonical = new StringBuilder();
            var text = new StringBuilder();
            for (var piece : tokeniser.pieces(spelling)) {
                canonical.append(piece.canonical());
                text.append(piece.text());
            }
            given.merge(canonical.toString(), new int[] {id}, PersonTables::joined);
            exact.merge(text.toString(), new int[] {id}, PersonTables::joined);
        }
    }

    void through(Flow flow) {
        flow.ids(given);
        flow.ids(exact);
        flow.texts(particles);
        flow.strings(honorifics);
    }

    private static int[] joined(int[] some, int[] more) {
        var all = new HashSet<Integer>();
        for (var id : some) {
            all.add(id);
        }
        for (var id : more) {
            all.add(id);
        }
        return all.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Given and family names in canonical letters. */
    Collection<String> names() {
        return Collections.unmodifiableSet(given.keySet());
    }

    /** The ids of the names that the word may be a form of; empty where the tables do not know it. */
    int[] names(String canonical) {
        return given.getOrDefault(canonical, new int[0]);
    }

    /** The same, of a word in Latin letters. */
    int[] names(String text, String canonical) {
        var own = exact.get(text);
        return own == null ? names(canonical) : own;
    }

    /** article, nasab, kunya, nobiliary, kinship, or "". */
    String particle(String text) {
        return particles.getOrDefault(text, "");
    }

    boolean isHonorific(Piece piece) {
        return honorifics.contains(piece.key());
    }
}
