package io.waybill.identify.claim;

import io.waybill.model.Span;
import java.util.List;
import java.util.Set;

/** Where the phrase around a noun begins and ends. */
final class NounPhrases {
    private static final Set<String> BEFORE = Set.of("det", "nmod", "compound", "poss", "predet", "amod", "num");
    private static final int LONGEST_TAIL = 7;

    private NounPhrases() {}

    /** The phrase that names a party: modifiers before, and a short "of", "in", "to" or "for" phrase right behind. */
    static Span party(Tree tree, int head) {
        int from = left(tree, head, false);
        return chars(tree, from, tail(tree, head, Set.of("of", "in", "to", "for", "on")));
    }

    /** The phrase that names a thing: without count and determiner, with a short "of" phrase. */
    static Span thing(Tree tree, int head) {
        int from = left(tree, head, true);
        return chars(tree, from, tail(tree, head, Set.of("of")));
    }

    /** First token of the phrase before the head. */
    static int left(Tree tree, int head, boolean bare) {
        int from = head;
        for (int c : tree.children(head)) {
            if (c < head && BEFORE.contains(tree.relation(c)) && !(bare && isCountOrDeterminer(tree, c))) {
                from = Math.min(from, leftmost(tree, c));
            }
        }
        while (from < head && (isMark(tree, from) || bare && isCountOrDeterminer(tree, from))) {
            from++;
        }
        return from;
    }

    private static boolean isMark(Tree tree, int i) {
        return tree.relation(i).equals("punct")
                || tree.pos(i).equals("POS")
                || tree.form(i).equals("\"");
    }

    static boolean isCountOrDeterminer(Tree tree, int i) {
        String pos = tree.pos(i);
        return pos.equals("DT")
                || pos.equals("CD")
                || pos.equals("PDT")
                || pos.equals("WDT")
                || tree.relation(i).equals("qmod")
                || pos.equals("$");
    }

    private static int leftmost(Tree tree, int i) {
        int from = tree.subtree(i).nextSetBit(0);
        // a clause before the noun is no modifier that names it
        return i - from > 12 ? i : from;
    }

    /** Last token of the phrase: the entity that the head ends or starts, or a short prepositional phrase behind it. */
    private static int tail(Tree tree, int head, Set<String> prepositions) {
        int to = head;
        while (to + 1 < tree.size() && continuesEntity(tree, to + 1)) {
            to++;
        }
        for (int c : tree.children(head)) {
            // "the tanker Amber Tern"
            if (c > to
                    && tree.relation(c).equals("appos")
                    && tree.isName(c)
                    && !tree.isName(head)
                    && left(tree, c, false) == to + 1) {
                to = c;
                while (to + 1 < tree.size() && continuesEntity(tree, to + 1)) {
                    to++;
                }
            }
        }
        for (int c : tree.children(head)) {
            if (c == to + 1 && tree.relation(c).equals("prep") && prepositions.contains(tree.lemma(c))) {
                int last = tree.subtree(c).length() - 1;
                if (last - c < LONGEST_TAIL && plain(tree, c, last) && !isTime(tree, c)) {
                    to = last;
                }
            }
        }
        return to;
    }

    private static boolean isTime(Tree tree, int preposition) {
        return tree.objects(preposition).stream()
                .anyMatch(o -> tree.entity(o).equals("DATE") || tree.entity(o).equals("TIME"));
    }

    private static boolean continuesEntity(Tree tree, int i) {
        String bilou = tree.token(i).entity();
        return bilou.startsWith("I-") || bilou.startsWith("L-");
    }

    private static boolean plain(Tree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tree.isVerb(i) && !tree.pos(i).equals("VBN")
                    || tree.pos(i).startsWith("W")
                    || tree.form(i).equals("\"")) {
                return false;
            }
        }
        return true;
    }

    private static Span chars(Tree tree, int from, int to) {
        return new Span(tree.start(from), tree.end(to));
    }

    /**
     * The noun that is counted or dealt in, behind measure words: "a number of shells", "millions of rockets".
     * {@code measures} are lemmas that only count.
     */
    static int counted(Tree tree, int head, Set<String> measures) {
        int at = head;
        for (int step = 0; step < 3; step++) {
            if (!measures.contains(tree.lemma(at)) && !tree.pos(at).equals("CD")) {
                return at;
            }
            int next = -1;
            for (int c : tree.children(at)) {
                if (tree.relation(c).equals("prep") && tree.lemma(c).equals("of")) {
                    List<Integer> objects = tree.objects(c);
                    next = objects.isEmpty() ? -1 : objects.getFirst();
                }
            }
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
