package io.waybill.identify.claim;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.ClaimType;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The frame vocabulary of {@code verbs.tsv}, {@code nouns.tsv} and {@code adjectives.tsv}. Immutable. */
final class Frames {
    private static final String[] NOUN_SLOTS = {"of", "by", "to", "from", "for", "poss", "adj", "compound"};

    private final Map<String, Map<String, Slot>> defaults = new HashMap<>();
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<String, List<Frame>> adjectives = new HashMap<>();

    static Frames load() {
        Frames frames = new Frames();
        Tsv.rows(Frames.class, "verbs.tsv").forEach(frames::verb);
        Tsv.rows(Frames.class, "nouns.tsv").forEach(frames::noun);
        Tsv.rows(Frames.class, "adjectives.tsv").forEach(frames::adjective);
        return frames;
    }

    private void verb(List<String> row) {
        if (row.get(0).equals("*")) {
            prepositions(defaults.computeIfAbsent(row.get(3), k -> new HashMap<>()), row.get(7));
            return;
        }
        Map<String, Slot> slots = new LinkedHashMap<>(defaults.getOrDefault(row.get(3), Map.of()));
        slots.put("subject", Slot.of(row.get(4)));
        slots.put("object", Slot.of(row.get(5)));
        slots.put("iobject", Slot.of(row.get(6)));
        prepositions(slots, row.get(7));
        add(
                verbs,
                new Frame(
                        row.get(0), blank(row.get(1)), blank(row.get(2)), type(row.get(3)), slots, stage(row.get(8))));
    }

    private void noun(List<String> row) {
        Map<String, Slot> slots = new LinkedHashMap<>(defaults.getOrDefault(row.get(1), Map.of()));
        for (int i = 0; i < NOUN_SLOTS.length; i++) {
            slots.put(NOUN_SLOTS[i], Slot.of(row.get(2 + i)));
        }
        prepositions(slots, row.get(11).replaceAll(",? ?undirected|\"[^\"]*\"", ""));
        add(nouns, new Frame(row.get(0), "", "", type(row.get(1)), slots, stage(row.get(10))));
    }

    private void adjective(List<String> row) {
        Map<String, Slot> slots = new LinkedHashMap<>(defaults.getOrDefault(row.get(1), Map.of()));
        slots.put("subject", Slot.of(row.get(2)));
        prepositions(slots, row.get(3));
        add(adjectives, new Frame(row.get(0), "", "", type(row.get(1)), slots, stage(row.get(4))));
    }

    private static Optional<ClaimType> type(String cell) {
        return cell.equals("light") ? Optional.empty() : Optional.of(ClaimType.of(cell));
    }

    /** {@code to=recipient;on, against=target}; words without an equals sign are a remark. */
    private static void prepositions(Map<String, Slot> slots, String cell) {
        for (String pair : blank(cell).split(";")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                String value = pair.substring(at + 1).strip().split("[ ,]")[0];
                for (String preposition : pair.substring(0, at).replace("=", "").split(",")) {
                    slots.put(preposition.strip(), Slot.of(value));
                }
            }
        }
    }

    private static void add(Map<String, List<Frame>> into, Frame frame) {
        into.computeIfAbsent(frame.lemma(), k -> new ArrayList<>()).add(frame);
    }

    private static String blank(String cell) {
        return cell.strip().equals("-") ? "" : cell.strip();
    }

    private static Optional<Stage> stage(String cell) {
        return blank(cell).isEmpty()
                ? Optional.empty()
                : Optional.of(Stage.valueOf(cell.strip().toUpperCase(Locale.ROOT)));
    }

    List<Frame> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Frame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** Of a noun with the words before it that belong to it, as far as they are known: "front company", "company". */
    List<Frame> noun(Tree tree, int noun) {
        StringBuilder words = new StringBuilder(tree.lemma(noun));
        List<Frame> longest = noun(tree.lemma(noun));
        for (int i = noun - 1; i >= Math.max(0, noun - 3) && tree.head(i) > i && tree.head(i) <= noun; i--) {
            words.insert(0, tree.form(i).toLowerCase(Locale.ROOT) + " ");
            List<Frame> found = noun(words.toString());
            longest = found.isEmpty() ? longest : found;
        }
        return longest;
    }

    List<Frame> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }
}
