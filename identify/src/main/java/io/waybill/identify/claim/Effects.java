package io.waybill.identify.claim;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code modality.tsv} and what each does to an event, alone or with what goes with it. Immutable. */
final class Effects {
    private static final int REACH = 4;

    private final Map<String, Map<String, Set<String>>> words = new HashMap<>();

    private Effects() {}

    static Effects load() {
        Effects effects = new Effects();
        for (List<String> row : Tsv.rows(Effects.class, "modality.tsv")) {
            effects.words
                    .computeIfAbsent(row.get(1), k -> new HashMap<>())
                    .computeIfAbsent(row.get(0).toLowerCase(Locale.ROOT), k -> new HashSet<>())
                    .addAll(Set.of(row.get(2).split(" ")));
        }
        return effects;
    }

    private Set<String> of(String kind, String word) {
        return words.getOrDefault(kind, Map.of()).getOrDefault(word, Set.of());
    }

    boolean has(String kind, String word, String effect) {
        return of(kind, word).contains(effect);
    }

    Optional<Stage> stage(String kind, String word) {
        Set<String> found = of(kind, word);
        if (found.contains("conditional")) {
            return Optional.of(Stage.POSSIBLE);
        }
        for (Stage stage :
                new Stage[] {Stage.POSSIBLE, Stage.PLANNED, Stage.ATTEMPTED, Stage.ONGOING, Stage.COMPLETED}) {
            if (found.contains(stage.label())) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** What a word tells; that it completes something tells nothing of those who are only known or seen to do it. */
    Optional<Stage> below(String kind, String word) {
        return stage(kind, word).filter(s -> s != Stage.COMPLETED || !word.startsWith("be "));
    }

    /** The entry for a governing word with what goes with it: "agree to", "be due to", "have yet to", "stop -ing". */
    Optional<String> phrase(Tree tree, int head, int at) {
        if (head > at) {
            return Optional.empty();
        }
        for (String start : starts(tree, head)) {
            for (String end : ends(tree, head, at)) {
                String both = start + end;
                if (both.contains(" ")
                        && (!of("verb", both).isEmpty() || !of("aux", both).isEmpty())) {
                    return Optional.of(both);
                }
            }
        }
        return Optional.empty();
    }

    /** The governing word, with "be" and "not" where they stand before it. */
    private static List<String> starts(Tree tree, int head) {
        int above = tree.head(head);
        boolean copula = !tree.isVerb(head) && above >= 0 && tree.lemma(above).equals("be");
        boolean be = copula
                || tree.children(head).stream()
                        .anyMatch(c -> tree.relation(c).startsWith("aux")
                                && tree.lemma(c).equals("be"));
        List<String> starts = new ArrayList<>();
        if (be) {
            starts.add("be " + tree.form(head).toLowerCase(Locale.ROOT));
        }
        starts.add(tree.lemma(head));
        if (tree.has(head, "neg")) {
            starts.addAll(0, starts.stream().map(s -> "not " + s).toList());
        }
        return starts;
    }

    /** What stands between a governing word and the event: all of it, or what joins the two. */
    private static List<String> ends(Tree tree, int head, int at) {
        int last = joint(tree, head, at);
        StringBuilder all = new StringBuilder();
        for (int i = head + 1; i <= Math.min(last, head + REACH); i++) {
            all.append(' ').append(tree.form(i).toLowerCase(Locale.ROOT));
        }
        List<String> ends = new ArrayList<>();
        ends.add(all.toString());
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("prep") && c > head && c < last) {
                ends.add(" " + tree.lemma(c)); // "worked with X to sell"
            }
        }
        if (last > head) {
            ends.add(" " + tree.form(last).toLowerCase(Locale.ROOT));
        }
        if (tree.pos(at).equals("VBG")) {
            ends.add(all + " -ing");
        }
        return ends;
    }

    /** The last word that belongs to the governing one: "to", a preposition or a particle; itself where there is none. */
    private static int joint(Tree tree, int head, int at) {
        if (tree.relation(at).equals("prep")) {
            return at;
        }
        int joint = head;
        for (int c : tree.children(at)) {
            joint = tree.pos(c).equals("TO") && c < at ? c : joint;
        }
        int particle = tree.child(head, "prt");
        return joint == head && particle > head && particle < at ? particle : joint;
    }
}
