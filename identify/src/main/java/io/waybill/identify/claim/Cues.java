package io.waybill.identify.claim;

import io.waybill.model.Attribution.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The vocabulary of saying in {@code cues.tsv}, found by its first word. Immutable. */
final class Cues {
    private static final int GAP = 6;
    private final Map<String, List<Cue>> byFirst = new HashMap<>();

    static Cues load() {
        Cues cues = new Cues();
        for (String[] row : Rows.read(Cues.class, "cues.tsv")) {
            Cue cue = new Cue(
                    row[0], row[1], Stance.valueOf(row[2].toUpperCase(Locale.ROOT)), Set.of(row[3].split("[,; ]+")));
            cues.byFirst
                    .computeIfAbsent(row[0].split(" ")[0], k -> new ArrayList<>())
                    .add(cue);
        }
        return cues;
    }

    /** A cue that begins at a token, and its last token. */
    record Found(Cue cue, int from, int to) {}

    /** The longest cue of a part of speech that begins at the token. */
    Optional<Found> at(Tree tree, int i, Set<String> pos) {
        Found best = null;
        for (Cue cue : firsts(tree, i)) {
            if (!pos.contains(cue.pos())) {
                continue;
            }
            int to = match(tree, i, cue.lemma().split(" "));
            if (to >= 0
                    && (best == null
                            || cue.lemma().length() > best.cue().lemma().length())) {
                best = new Found(cue, i, to);
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Cue> firsts(Tree tree, int i) {
        List<Cue> byLemma = byFirst.getOrDefault(tree.lemma(i), List.of());
        String form = tree.form(i).toLowerCase(Locale.ROOT);
        return form.equals(tree.lemma(i)) || !byLemma.isEmpty() ? byLemma : byFirst.getOrDefault(form, List.of());
    }

    /** Words of a verb cue may stand apart ("called the allegations false"); those of others not. */
    private static int match(Tree tree, int from, String[] lemmas) {
        int at = from;
        for (int w = 1; w < lemmas.length; w++) {
            int limit = tree.isVerb(from) || tree.relation(from).equals("neg")
                    ? Math.min(tree.size() - 1, at + GAP)
                    : at + 1;
            int found = -1;
            for (int j = at + 1; j <= limit && j < tree.size(); j++) {
                if (tree.lemma(j).equals(lemmas[w]) || tree.form(j).equalsIgnoreCase(lemmas[w])) {
                    found = j;
                    break;
                }
            }
            if (found < 0) {
                return -1;
            }
            at = found;
        }
        return at;
    }
}
