package io.waybill.identify.attribution;

import io.waybill.identify.attribution.Cue.Kind;
import io.waybill.identify.language.SyntaxTree;
import io.waybill.model.Attribution.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The vocabulary of saying in {@code cues.tsv} and of attitudes in {@code attitudes.tsv}, found by first word. Immutable. */
public final class Cues {
    private static final int GAP = 6;
    private final Map<String, List<Cue>> byFirst = new HashMap<>();

    private Cues() {}

    /** The words of saying only. */
    public static Cues saying() {
        Cues cues = new Cues();
        Map<String, Set<String>> frames = frames();
        for (String[] row : Rows.read("cues.tsv")) {
            Set<String> takes = new HashSet<>(Set.of(row[3].split("[,; ]+")));
            for (String frame : frames.getOrDefault(row[0] + " " + row[1], Set.of())) {
                if (frame.startsWith("-")) {
                    takes.remove(frame.substring(1));
                } else {
                    takes.add(frame);
                }
            }
            cues.add(new Cue(row[0], row[1], Stance.valueOf(row[2].toUpperCase(Locale.ROOT)), Kind.SAYING, takes));
        }
        return cues;
    }

    /** The words of saying and of attitudes. */
    public static Cues all() {
        Cues cues = saying();
        for (String[] row : Rows.read("attitudes.tsv")) {
            cues.widen(new Cue(row[0], row[1], Stance.ASSERTS, Kind.ATTITUDE, Set.of(row[2].split(","))));
        }
        return cues;
    }

    private static Map<String, Set<String>> frames() {
        Map<String, Set<String>> byWord = new HashMap<>();
        for (String[] row : Rows.read("cue-frames.tsv")) {
            byWord.put(row[0] + " " + row[1], Set.of(row[2].split(",")));
        }
        return byWord;
    }

    private void add(Cue cue) {
        byFirst.computeIfAbsent(cue.lemma().split(" ")[0], k -> new ArrayList<>())
                .add(cue);
    }

    /** Adds a cue, or what it takes to one of the same words. */
    private void widen(Cue cue) {
        List<Cue> known = byFirst.computeIfAbsent(cue.lemma().split(" ")[0], k -> new ArrayList<>());
        for (int i = 0; i < known.size(); i++) {
            Cue other = known.get(i);
            if (other.lemma().equals(cue.lemma()) && other.pos().equals(cue.pos())) {
                Set<String> both = new HashSet<>(other.complements());
                both.addAll(cue.complements());
                known.set(i, new Cue(other.lemma(), other.pos(), other.stance(), other.kind(), both));
                return;
            }
        }
        known.add(cue);
    }

    /** Whether a verb by itself takes what is said, as a clause or in quotes. */
    public boolean says(String lemma) {
        return byFirst.getOrDefault(lemma, List.of()).stream()
                .anyMatch(c ->
                        c.lemma().equals(lemma) && c.pos().equals("verb") && (c.takes("that") || c.takes("quote")));
    }

    /** Whether a verb by itself takes a quote: whoever is its subject speaks. */
    public boolean quotes(String lemma) {
        return byFirst.getOrDefault(lemma, List.of()).stream()
                .anyMatch(c -> c.lemma().equals(lemma) && c.pos().equals("verb") && c.takes("quote"));
    }

    /** A cue that begins at a token, and its last token. */
    public record Found(Cue cue, int from, int to) {}

    /** The longest cue of a part of speech that begins at the token. */
    public Optional<Found> at(SyntaxTree tree, int i, Set<String> pos) {
        return at(tree, i, cue -> pos.contains(cue.pos()));
    }

    /** The longest cue among those that a condition admits. */
    public Optional<Found> at(SyntaxTree tree, int i, Predicate<Cue> admits) {
        Found best = null;
        for (Cue cue : firsts(tree, i)) {
            if (!admits.test(cue)) {
                continue;
            }
            int to = cue.lemma().indexOf(' ') < 0
                    ? i
                    : match(tree, i, cue.lemma().split(" "));
            if (to >= 0
                    && (best == null
                            || cue.lemma().length() > best.cue().lemma().length())) {
                best = new Found(cue, i, to);
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Cue> firsts(SyntaxTree tree, int i) {
        List<Cue> byLemma = byFirst.getOrDefault(tree.lemma(i), List.of());
        String form = tree.form(i).toLowerCase(Locale.ROOT);
        // "the reported sale"
        boolean modifier = tree.relation(i).equals("nmod") || tree.relation(i).equals("amod");
        return form.equals(tree.lemma(i)) || !byLemma.isEmpty() && !modifier
                ? byLemma
                : byFirst.getOrDefault(form, byLemma);
    }

    /** Words of a verb cue may stand apart ("called the allegations false"); those of others not. */
    private static int match(SyntaxTree tree, int from, String[] lemmas) {
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
