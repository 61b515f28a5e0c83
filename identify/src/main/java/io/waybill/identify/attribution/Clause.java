package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who speaks in a clause, and which words belong to its verb. */
final class Clause {
    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass", "neg", "modal");
    private final SyntaxTree tree;

    Clause(SyntaxTree tree) {
        this.tree = tree;
    }

    /** The token that heads the source of a verb; -1 where the clause names none. */
    int speaker(int verb) {
        return tree.isPassive(verb) ? agent(verb) : subject(verb, 0);
    }

    /** "by the ministry". */
    int agent(int verb) {
        for (int c : tree.children(verb)) {
            boolean by = tree.relation(c).equals("agent")
                    || tree.relation(c).equals("prep") && tree.lemma(c).equals("by");
            if (by && !tree.objects(c).isEmpty()) {
                return tree.objects(c).getFirst();
            }
        }
        return -1;
    }

    private int subject(int verb, int depth) {
        if (depth > 6) {
            return -1;
        }
        int own = tree.ownSubject(verb);
        if (own >= 0) {
            return tree.pos(own).equals("EX") ? -1 : own;
        }
        int head = tree.head(verb);
        if (head < 0) {
            return -1;
        }
        if (isActorOfParticiple(verb - 1, verb)) {
            return verb - 1;
        }
        return switch (tree.relation(verb)) {
            case "conj" -> tree.isVerb(head) ? subject(head, depth + 1) : -1;
            case "xcomp", "ccomp", "advcl", "parataxis", "meta", "dep" -> above(head, depth);
            case "acl", "relcl" ->
                tree.pos(verb).equals("VBG") || tree.relation(verb).equals("relcl") ? head : owner(head, depth);
            case "pcomp" -> tree.head(head) >= 0 ? above(tree.head(head), depth) : -1;
            default -> -1;
        };
    }

    /** "footage of the envoy denying it": the named one right before the participle. */
    private boolean isActorOfParticiple(int noun, int verb) {
        return noun >= 0
                && tree.pos(verb).equals("VBG")
                && tree.relation(noun).equals("pobj")
                && List.of("PERSON", "ORG", "GPE", "NORP").contains(tree.entity(noun));
    }

    /** Who acts in the clause above; with an object in between ("persuaded him to say") the object. */
    private int above(int head, int depth) {
        if (tree.isVerb(head)) {
            return subject(head, depth + 1);
        }
        return tree.ownSubject(head) >= 0 ? tree.ownSubject(head) : owner(head, depth);
    }

    /** "his decision to blame": his; "made a decision to blame": the subject. */
    private int owner(int noun, int depth) {
        int owner = tree.child(noun, "poss");
        if (owner >= 0) {
            return owner;
        }
        int up = tree.head(noun);
        return up >= 0 && tree.isVerb(up) ? subject(up, depth + 1) : -1;
    }

    /** The verb with its auxiliaries, negation, adverbs and particle, in one piece. */
    BitSet group(int verb, int last) {
        BitSet group = new BitSet();
        int from = verb;
        for (int i = verb - 1; i >= 0 && belongs(i, verb); i--) {
            from = i;
        }
        int to = Math.max(verb, last);
        while (to + 1 < tree.size()
                && tree.head(to + 1) == verb
                && tree.relation(to + 1).equals("prt")) {
            to++;
        }
        group.set(from, to + 1);
        return group;
    }

    private boolean belongs(int i, int verb) {
        int head = tree.head(i);
        String relation = tree.relation(i);
        if (head == verb && AUXILIARIES.contains(relation)) {
            return true;
        }
        boolean adverb = tree.pos(i).startsWith("RB") && relation.equals("advmod");
        return adverb
                && (head == verb
                        || head > i && head < verb && belongs(head, verb)
                        || head >= 0 && head < i && belongs(head, verb));
    }

    /**
     * The phrase around the head of a source with what describes it: ", the spokesman for the council,". Clauses that say
     * something themselves stay outside.
     */
    BitSet phrase(int head, Predicate<Integer> says) {
        BitSet phrase = new BitSet();
        phrase.set(head);
        if (isPronoun(head)) {
            return phrase;
        }
        for (int c : tree.children(head)) {
            if (!isAside(c, head, says)) {
                phrase.or(tree.subtree(c));
            }
        }
        return around(head, phrase);
    }

    private boolean isAside(int c, int head, Predicate<Integer> says) {
        return switch (tree.relation(c)) {
            case "parataxis", "ccomp", "advcl", "meta", "dep" -> true;
            case "relcl", "acl" -> c > head && commaBefore(c) && (says.test(c) || !commaBehind(c));
            case "prep" -> c > head && isTime(c);
            default -> false;
        };
    }

    private boolean commaBehind(int c) {
        int next = tree.subtree(c).length();
        return next < tree.size()
                && (tree.form(next).equals(",") || tree.form(next - 1).equals(","));
    }

    /** The one stretch around the head, without marks at its ends and without what a quotation mark cuts off. */
    private BitSet around(int head, BitSet phrase) {
        int from = phrase.nextSetBit(0);
        int to = phrase.length() - 1;
        for (int i = head - 1; i >= from; i--) {
            if (Quotes.isMark(tree, i) && oddMarks(i, head)) {
                from = i + 1;
            }
        }
        for (int i = head + 1; i <= to; i++) {
            if (Quotes.isMark(tree, i) && oddMarks(head, i + 1) && oddMarks(i, to + 1)) {
                to = i - 1;
            }
        }
        while (to > head && isTrailing(to)) {
            to--;
        }
        while (from < head
                && (tree.relation(from).equals("punct") || tree.pos(from).equals("CC"))
                && !Quotes.isMark(tree, from)) {
            from++;
        }
        to = throughBrackets(to);
        if (to + 1 < tree.size() && tree.form(to + 1).equals(",") && commas(from, to) % 2 == 1) {
            to++;
        }
        BitSet whole = new BitSet();
        whole.set(from, to + 1);
        return whole;
    }

    private boolean oddMarks(int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks += Quotes.isMark(tree, i) ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    /** "Rep. Trey Gowdy (R-S.C.)". */
    private int throughBrackets(int to) {
        if (to + 2 < tree.size() && tree.form(to + 1).equals("(")) {
            for (int i = to + 2; i < Math.min(tree.size(), to + 10); i++) {
                if (tree.form(i).equals(")")) {
                    return i;
                }
            }
        }
        return to;
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int i = from; i <= to; i++) {
            boolean list =
                    i > from && tree.pos(i).equals("CC") && tree.form(i - 1).equals(",");
            commas += tree.form(i).equals(",") ? 1 : 0;
            commas -= list ? 1 : 0;
        }
        return commas;
    }

    private boolean isTrailing(int i) {
        return tree.relation(i).equals("punct") && !tree.form(i).equals(")")
                || tree.pos(i).equals("CC");
    }

    /** "on Monday". */
    boolean isTime(int preposition) {
        return tree.objects(preposition).stream()
                .anyMatch(o -> tree.entity(o).equals("DATE") || tree.entity(o).equals("TIME"));
    }

    boolean commaBefore(int c) {
        int from = tree.subtree(c).nextSetBit(0);
        return from > 0 && (tree.form(from - 1).equals(",") || tree.form(from).equals(","));
    }

    boolean isPronoun(int i) {
        return tree.pos(i).startsWith("PRP") || tree.pos(i).startsWith("W");
    }

    /** Objects and clauses of a preposition. */
    BitSet behind(int preposition) {
        BitSet set = new BitSet();
        for (int c : tree.children(preposition)) {
            if (List.of("pobj", "pcomp", "ccomp", "prep").contains(tree.relation(c)) && c > preposition) {
                set.or(tree.subtree(c));
            }
        }
        return set;
    }
}
