package io.waybill.identify.claim;

import java.util.List;
import java.util.Set;

/** Who does what to whom in a clause, through control, passives, relative clauses and coordination. */
final class Clauses {
    private final Tree tree;
    private final Words words;

    Clauses(Tree tree, Words words) {
        this.tree = tree;
        this.words = words;
    }

    /** The one who does it, in active terms; -1 where the clause does not say. */
    int actor(int verb) {
        if (tree.isPassive(verb)) {
            return byAgent(verb);
        }
        return subject(verb, 0);
    }

    /** What it is done to, in active terms: object of the active, subject of the passive. */
    int patient(int verb) {
        if (tree.isPassive(verb)) {
            int own = tree.ownSubject(verb);
            if (own >= 0) {
                return antecedent(own);
            }
            return subject(verb, 0);
        }
        int object = tree.child(verb, "dobj");
        if (object < 0) {
            int named = tree.child(verb, "oprd");
            boolean isObject =
                    named > verb && (tree.isName(named) || words.isDesignating(tree.lemma(verb)) && tree.isNoun(named));
            object = isObject ? named : -1; // "designated Ada Bank": read as a predicate
        }
        if (object >= 0) {
            return antecedent(object);
        }
        if (tree.relation(verb).equals("relcl") && tree.ownSubject(verb) >= 0 && !isRelative(tree.ownSubject(verb))) {
            return tree.head(verb);
        }
        if (tree.relation(verb).equals("conj") && tree.head(verb) < verb) {
            return -1;
        }
        // "obtain and ship missiles": the object of the last conjunct serves all
        for (int c : tree.children(verb)) {
            if (tree.relation(c).equals("conj") && tree.isVerb(c) && c - verb <= 4 && tree.ownSubject(c) < 0) {
                int shared = tree.child(c, "dobj");
                if (shared >= 0) {
                    return shared;
                }
            }
        }
        return -1;
    }

    private int byAgent(int verb) {
        for (int c : tree.children(verb)) {
            if (tree.relation(c).equals("agent")
                    || tree.relation(c).equals("prep") && tree.lemma(c).equals("by")) {
                List<Integer> objects = tree.objects(c);
                if (!objects.isEmpty()) {
                    return objects.getFirst();
                }
            }
        }
        if (tree.relation(verb).equals("conj") && tree.isVerb(tree.head(verb)) && tree.isPassive(tree.head(verb))) {
            return byAgent(tree.head(verb));
        }
        return -1;
    }

    /** The grammatical subject, understood ones included. */
    int subject(int verb, int depth) {
        if (depth > 8) {
            return -1;
        }
        int own = tree.ownSubject(verb);
        if (own >= 0) {
            return antecedent(own);
        }
        int head = tree.head(verb);
        if (head < 0) {
            return -1;
        }
        return switch (tree.relation(verb)) {
            case "conj" -> tree.isVerb(head) || tree.has(head, "nsubj") ? subjectAsActor(head, depth) : -1;
            case "xcomp", "ccomp", "oprd", "dep" -> controller(head, depth);
            case "advcl", "parataxis", "meta", "acomp" -> subjectAsActor(head, depth);
            case "acl" -> ofNounClause(verb, head, depth);
            case "relcl" -> referent(head, depth);
            case "pcomp" -> ofPrepositionClause(verb, head, depth);
            default -> -1;
        };
    }

    private int subjectAsActor(int verb, int depth) {
        return tree.isVerb(verb) || tree.ownSubject(verb) >= 0 ? subject(verb, depth + 1) : -1;
    }

    /** "persuade X to sell": X; "X agreed to sell": X; "X is ready to sell": X. */
    private int controller(int governor, int depth) {
        int object = tree.child(governor, "dobj");
        if (object < 0) {
            object = tree.child(governor, "dative");
        }
        if (object >= 0 && tree.isNoun(object) && words.controlsByObject(tree.lemma(governor))) {
            return antecedent(object);
        }
        return subject(governor, depth + 1);
    }

    private int ofNounClause(int verb, int noun, int depth) {
        boolean infinitive = tree.children(verb).stream()
                .anyMatch(c -> tree.relation(c).equals("aux") && tree.pos(c).equals("TO"));
        if (!infinitive && !tree.has(verb, "mark")) {
            return referent(noun, depth);
        }
        // "Iran's efforts to procure", "a bid to convince": the one whose effort it is
        int owner = tree.child(noun, "poss");
        if (owner >= 0) {
            return owner;
        }
        int adjective = nationality(noun);
        if (adjective >= 0) {
            return adjective;
        }
        int by = byAgent(noun);
        if (by >= 0) {
            return by;
        }
        int up = tree.head(noun);
        for (int step = 0; up >= 0 && step < 4; step++, up = tree.head(up)) {
            if (tree.isVerb(up)) {
                if (tree.relation(noun).equals("dobj") && words.isFrameOfGiving(tree.lemma(up))) {
                    int dative = tree.child(up, "dative");
                    if (dative >= 0 && tree.isNoun(dative)) {
                        return dative;
                    }
                }
                return subject(up, depth + 1);
            }
        }
        return -1;
    }

    /** A nationality before the noun: "Russian attempts". */
    int nationality(int noun) {
        for (int c : tree.children(noun)) {
            if (c < noun && (tree.entity(c).equals("NORP") || tree.entity(c).equals("GPE"))) {
                return c;
            }
        }
        return -1;
    }

    private int ofPrepositionClause(int verb, int preposition, int depth) {
        int governor = tree.head(preposition);
        if (governor < 0) {
            return -1;
        }
        String by = tree.lemma(preposition);
        if (tree.isVerb(governor)) {
            if (Set.of("of", "for", "from", "with", "over").contains(by) && words.blames(tree.lemma(governor))) {
                return patient(governor);
            }
            return subject(governor, depth + 1);
        }
        if (tree.pos(governor).startsWith("JJ") && tree.ownSubject(governor) >= 0) {
            return antecedent(tree.ownSubject(governor)); // "found X guilty of selling"
        }
        // "the process of buying": the subject of the verb above; "his role in procuring": his
        int owner = tree.child(governor, "poss");
        if (owner >= 0) {
            return owner;
        }
        if (words.isResponsibility(tree.lemma(governor)) || tree.pos(governor).startsWith("JJ")) {
            int up = tree.head(governor);
            if (up >= 0
                    && tree.pos(governor).startsWith("JJ")
                    && tree.relation(governor).matches("nmod|acl|relcl|amod")) {
                return up;
            }
        }
        int up = tree.head(governor);
        for (int step = 0; up >= 0 && step < 4; step++, up = tree.head(up)) {
            if (tree.isVerb(up)) {
                return words.blames(tree.lemma(up)) && patient(up) >= 0 ? patient(up) : subject(up, depth + 1);
            }
        }
        return -1;
    }

    /** "X is a trader who ...", "X is one of the banks that ...", "X, a company that ...": X. */
    private int referent(int noun, int depth) {
        int head = tree.head(noun);
        if (head < 0 || depth > 4 || tree.isName(noun)) {
            return noun;
        }
        if (tree.relation(noun).equals("attr") && tree.isVerb(head)) {
            int subject = tree.ownSubject(head);
            return subject >= 0 && tree.isNoun(subject) && !tree.pos(subject).equals("EX") ? antecedent(subject) : noun;
        }
        if (tree.relation(noun).equals("appos") && tree.isName(head)) {
            return head;
        }
        boolean ofOne = tree.relation(noun).equals("pobj")
                && tree.lemma(head).equals("of")
                && tree.head(head) >= 0
                && tree.lemma(tree.head(head)).equals("one");
        if (ofOne) {
            int one = referent(tree.head(head), depth + 1);
            return one == tree.head(head) ? noun : one;
        }
        return noun;
    }

    /** The noun that a relative pronoun stands for; the token itself otherwise. */
    int antecedent(int token) {
        if (!isRelative(token)) {
            return token;
        }
        for (int at = token, step = 0; at >= 0 && step < 10; step++, at = tree.head(at)) {
            if (tree.relation(at).equals("relcl") && tree.head(at) >= 0) {
                return referent(tree.head(at), 0);
            }
        }
        return token;
    }

    boolean isRelative(int token) {
        return tree.pos(token).equals("WDT")
                || tree.pos(token).equals("WP")
                || tree.lemma(token).equals("that")
                        && tree.pos(token).equals("IN")
                        && tree.relation(token).startsWith("nsubj");
    }
}
