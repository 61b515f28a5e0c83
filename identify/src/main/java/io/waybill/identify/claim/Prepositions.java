package io.waybill.identify.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The prepositional phrases around a trigger, complex prepositions ("on behalf of", "in exchange for") as one. */
final class Prepositions {
    private static final Set<String> INNER = Set.of(
            "exchange",
            "return",
            "behalf",
            "help",
            "aid",
            "assistance",
            "way",
            "means",
            "favor",
            "favour",
            "support",
            "benefit",
            "service",
            "services",
            "hand",
            "possession",
            "attack",
            "strike",
            "raid",
            "assault");
    private static final Set<String> ONWARD =
            Set.of("on", "over", "back", "off", "across", "down", "through", "onward");
    private static final Set<String> CHAINED =
            Set.of("to", "from", "via", "through", "on", "in", "for", "using", "into", "with");

    private final Tree tree;

    Prepositions(Tree tree) {
        this.tree = tree;
    }

    /**
     * A phrase: its preposition in lower case, the objects, the position of the preposition.
     *
     * @param depth 0 at the trigger itself, 1 at its object, 2 at another phrase
     */
    record Phrase(String preposition, List<Integer> objects, int at, int depth) {}

    /** The phrases of a trigger, those that the parser hung on its objects or in a chain included. */
    List<Phrase> around(int trigger, List<Integer> objects) {
        List<Phrase> all = new ArrayList<>();
        collect(trigger, 0, all);
        for (int object : objects) {
            collect(object, 1, all);
        }
        return all;
    }

    private void collect(int governor, int depth, List<Phrase> all) {
        if (depth == 1) {
            for (int c : tree.children(governor)) {
                boolean worth = tree.lemma(c).equals("worth"); // "boats worth 140m to Y"
                if ((tree.relation(c).equals("appos") || worth) && c > governor) {
                    tree.children(c).stream()
                            .filter(p -> tree.relation(p).equals("prep"))
                            .forEach(p -> read(p, 1, all));
                }
            }
        }
        for (int c : tree.children(governor)) {
            String relation = tree.relation(c);
            if (relation.equals("prep")
                    || relation.equals("dative")
                    || relation.equals("agent")
                    || relation.equals("advmod") && tree.has(c, "prep")
                    || isVerbalPreposition(c)) {
                read(c, depth, all);
            }
        }
    }

    private boolean isVerbalPreposition(int i) {
        return tree.pos(i).equals("VBG")
                && Set.of("include", "use").contains(tree.lemma(i))
                && tree.relation(i).equals("prep");
    }

    private void read(int preposition, int depth, List<Phrase> all) {
        String key = tree.form(preposition).toLowerCase(java.util.Locale.ROOT);
        List<Integer> objects = tree.objects(preposition);
        if (tree.relation(preposition).equals("dative") && objects.isEmpty() && tree.isNoun(preposition)) {
            return;
        }
        int first = objects.isEmpty() ? -1 : objects.getFirst();
        if (first >= 0 && INNER.contains(tree.lemma(first)) && objects.size() == 1) {
            boolean deeper = false;
            for (int c : tree.children(first)) {
                if (tree.relation(c).equals("prep")) {
                    all.add(new Phrase(
                            key + " " + tree.lemma(first) + " " + tree.lemma(c), tree.objects(c), preposition, depth));
                    deeper = true;
                }
            }
            int owner = tree.child(first, "poss");
            if (!deeper && owner >= 0) {
                all.add(new Phrase(key + " " + tree.lemma(first) + " of", tree.conjuncts(owner), preposition, depth));
            } else if (!deeper) {
                all.add(new Phrase(key + " " + tree.lemma(first), List.of(), preposition, depth));
            }
            return;
        }
        if (objects.isEmpty()) {
            for (int c : tree.children(preposition)) {
                if (tree.relation(c).equals("prep")) {
                    boolean on = ONWARD.contains(key) && tree.lemma(c).equals("to"); // "sold on to"
                    String name = on ? "to" : key + " " + tree.lemma(c);
                    all.add(new Phrase(name, tree.objects(c), preposition, depth));
                }
            }
            return;
        }
        all.add(new Phrase(key, objects, preposition, depth));
        for (int c : tree.children(preposition)) {
            if (tree.relation(c).equals("conj") && tree.lemma(c).equals(tree.lemma(preposition))) {
                read(c, depth, all); // "on X and on Y"
            }
        }
        if (depth < 2) {
            for (int object : objects) {
                for (int c : tree.children(object)) {
                    if (tree.relation(c).equals("prep") && CHAINED.contains(tree.lemma(c))) {
                        read(c, 2, all);
                    } else if (tree.lemma(c).equals("worth") && c > object) {
                        tree.children(c).stream()
                                .filter(p -> tree.relation(p).equals("prep"))
                                .forEach(p -> read(p, 2, all));
                    }
                }
            }
        }
    }
}
