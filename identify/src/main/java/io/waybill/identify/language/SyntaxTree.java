package io.waybill.identify.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The dependency tree of a sentence with the questions that frames ask of it. Token positions, -1 for none. */
public class SyntaxTree {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");

    private final Sentence sentence;
    private final List<List<Integer>> children;

    public SyntaxTree(Sentence sentence) {
        this.sentence = sentence;
        children = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            children.add(new ArrayList<>(4));
        }
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token.index());
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    public String form(int i) {
        return token(i).form();
    }

    public String lemma(int i) {
        return token(i).lemma();
    }

    public String pos(int i) {
        return token(i).pos();
    }

    public String relation(int i) {
        return token(i).relation();
    }

    public int head(int i) {
        return token(i).head();
    }

    /** The name of the entity type at a token ({@code GPE}), empty where there is none. */
    public String entity(int i) {
        String bilou = token(i).entity();
        return bilou.length() > 2 ? bilou.substring(2) : "";
    }

    public List<Integer> children(int i) {
        return children.get(i);
    }

    /** The first child under one of the relations. */
    public int child(int i, String... relations) {
        for (String relation : relations) {
            for (int c : children.get(i)) {
                if (relation(c).equals(relation)) {
                    return c;
                }
            }
        }
        return -1;
    }

    public boolean has(int i, String relation) {
        return child(i, relation) >= 0;
    }

    public boolean isVerb(int i) {
        return pos(i).startsWith("VB") || pos(i).equals("MD");
    }

    public boolean isNoun(int i) {
        return pos(i).startsWith("NN") || pos(i).startsWith("PRP") && !pos(i).equals("PRP$") || pos(i).equals("CD");
    }

    public boolean isName(int i) {
        return pos(i).startsWith("NNP");
    }

    /** The subject that stands at the verb itself. */
    public int ownSubject(int verb) {
        for (int c : children.get(verb)) {
            if (SUBJECTS.contains(relation(c)) && !relation(c).startsWith("csubj")) {
                return c;
            }
        }
        return -1;
    }

    public boolean isPassive(int verb) {
        if (has(verb, "nsubjpass") || has(verb, "auxpass")) {
            return true;
        }
        if (!pos(verb).equals("VBN") || has(verb, "aux")) {
            return false;
        }
        String r = relation(verb);
        if (r.equals("acl") || r.equals("relcl") && ownSubject(verb) < 0) {
            return !has(verb, "dobj");
        }
        // "was seized and brought": the conjunct shares the auxiliary
        return r.equals("conj")
                && ownSubject(verb) < 0
                && !has(verb, "dobj")
                && isVerb(head(verb))
                && isPassive(head(verb));
    }

    /** The token and all below it. */
    public BitSet subtree(int i) {
        BitSet set = new BitSet(size());
        collect(i, set);
        return set;
    }

    private void collect(int i, BitSet into) {
        if (into.get(i)) {
            return;
        }
        into.set(i);
        for (int c : children.get(i)) {
            collect(c, into);
        }
    }

    public boolean isBelow(int i, int ancestor) {
        for (int at = i, steps = 0; at >= 0 && steps <= size(); at = head(at), steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The token and those coordinated with it, in order: nouns with nouns, verbs with verbs. */
    public List<Integer> conjuncts(int i) {
        List<Integer> all = new ArrayList<>();
        addConjuncts(i, all);
        return all;
    }

    private void addConjuncts(int i, List<Integer> all) {
        all.add(i);
        for (int c : children.get(i)) {
            if (relation(c).equals("conj") && isVerb(c) == isVerb(i) && !all.contains(c) && !colonBetween(i, c)) {
                addConjuncts(c, all);
            }
        }
    }

    private boolean colonBetween(int i, int j) {
        for (int k = Math.min(i, j) + 1; k < Math.max(i, j); k++) {
            if (form(k).equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** The first of a coordination, whose relation holds for all. */
    public int firstConjunct(int i) {
        int at = i;
        while (relation(at).equals("conj") && head(at) >= 0) {
            at = head(at);
        }
        return at;
    }

    /** Objects of a preposition, all conjuncts; through "on behalf of", "in exchange for" and the like the inner ones. */
    public List<Integer> objects(int preposition) {
        List<Integer> all = new ArrayList<>();
        for (int c : children.get(preposition)) {
            if (relation(c).equals("pobj")) {
                all.addAll(conjuncts(behindUpTo(c)));
            }
        }
        return all;
    }

    /** "with up to several hundred drones": the drones. */
    private int behindUpTo(int object) {
        if (!form(object).equalsIgnoreCase("up")) {
            return object;
        }
        int to = child(object, "prep");
        int inner = to < 0 ? -1 : child(to, "pobj");
        return inner < 0 ? object : inner;
    }

    public int start(int from) {
        return token(from).start();
    }

    public int end(int to) {
        return token(to).end();
    }

    /** The words from one token to another, lower case. */
    public String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            words.append(i > from ? " " : "").append(form(i).toLowerCase(java.util.Locale.ROOT));
        }
        return words.toString();
    }
}
