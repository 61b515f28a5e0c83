package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The frame vocabulary of {@code verbs.tsv} and {@code nouns.tsv}. Immutable. */
final class Frames {
    private static final String[] NOUN_SLOTS = {"of", "by", "to", "from", "for", "poss", "adj", "compound"};

    private final Map<String, List<Frame>> verbs;
    private final Map<String, List<Frame>> nouns;

    private Frames(Map<String, List<Frame>> verbs, Map<String, List<Frame>> nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    static Frames load() {
        Map<String, List<Frame>> verbs = new HashMap<>();
        for (String[] row : Rows.read(Frames.class, "verbs.tsv")) {
            Map<String, Role> slots = new LinkedHashMap<>();
            put(slots, "subject", row[3]);
            put(slots, "object", row[4]);
            put(slots, "iobject", row[5]);
            prepositions(slots, row[6]);
            add(verbs, row[0], new Frame(row[0], blank(row[1]), ClaimType.of(row[2]), slots, blank(row[7]), stage(row[8])));
        }
        Map<String, List<Frame>> nouns = new HashMap<>();
        for (String[] row : Rows.read(Frames.class, "nouns.tsv")) {
            Map<String, Role> slots = new LinkedHashMap<>();
            for (int i = 0; i < NOUN_SLOTS.length; i++) {
                put(slots, NOUN_SLOTS[i], row[2 + i]);
            }
            prepositions(slots, row[10]);
            add(nouns, row[0], new Frame(row[0], "", ClaimType.of(row[1]), slots, "", stage(row[11])));
        }
        return new Frames(verbs, nouns);
    }

    private static void add(Map<String, List<Frame>> into, String lemma, Frame frame) {
        into.computeIfAbsent(lemma, k -> new ArrayList<>()).add(frame);
    }

    private static String blank(String cell) {
        return cell.equals("-") ? "" : cell.strip();
    }

    private static Optional<Stage> stage(String cell) {
        return blank(cell).isEmpty() ? Optional.empty() : Optional.of(Stage.valueOf(cell.strip().toUpperCase(Locale.ROOT)));
    }

    private static void prepositions(Map<String, Role> slots, String cell) {
        for (String pair : blank(cell).split(";")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                put(slots, pair.substring(0, at).strip(), pair.substring(at + 1).replace("!", ""));
            }
        }
    }

    private static void put(Map<String, Role> slots, String slot, String cell) {
        String name = blank(cell);
        if (!name.isEmpty()) {
            for (Role role : Role.values()) {
                if (role.label().equals(name)) {
                    slots.put(slot, role);
                    return;
                }
            }
            throw new IllegalArgumentException("unknown role '" + name + "' for " + slot);
        }
    }

    List<Frame> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Frame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    int size() {
        return verbs.size() + nouns.size();
    }
}
