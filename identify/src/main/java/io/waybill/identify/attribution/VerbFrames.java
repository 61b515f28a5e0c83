package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verbs and predicate adjectives as cues: what they take, who is their subject. */
final class VerbFrames {
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "acl", "oprd", "advcl");
    private static final Set<String> LOOSE = Set.of("parataxis", "meta", "dep", "advcl", "ccomp");

    private final SyntaxTree tree;
    private final Cues cues;
    private final Clause clause;
    private final Said said;

    VerbFrames(SyntaxTree tree, Cues cues, Quotes quotes) {
        this.tree = tree;
        this.cues = cues;
        clause = new Clause(tree);
        said = new Said(tree, quotes, clause, this::says);
    }

    Optional<Frame> verb(int verb) {
        return cues.at(
                        tree,
                        verb,
                        cue -> cue.pos().equals("verb") && !cue.lemma().startsWith("tell "))
                .filter(this::isCompact)
                .or(() -> cues.at(
                        tree,
                        verb,
                        cue -> cue.pos().equals("verb") && !cue.lemma().contains(" ")))
                .flatMap(found -> frame(verb, found));
    }

    private Optional<Frame> frame(int verb, Cues.Found found) {
        Cue cue = found.cue();
        Frame frame = new Frame(tree, cue, verb);
        int last = found.to();
        frame.cue.or(clause.group(verb, last));
        int upper = climb(verb, frame.cue);
        boolean passive = tree.isPassive(upper);
        int subject = clause.speaker(upper);

        for (int c : tree.children(verb)) {
            take(cue, verb, c, passive, frame);
        }
        if (frame.content.isEmpty() && cue.takes("that")) {
            stray(verb, frame);
        }
        if (frame.content.isEmpty() && last > verb && tree.isNoun(last)) {
            ofNoun(last, frame);
        }
        boolean pointed = !frame.content.isEmpty();
        if (!pointed && prepositional(cue, verb, last, frame)) {
            pointed = true;
        }
        int dobj = object(verb);
        if (cue.takes("object") && dobj > last && !(pointed && (tellsTo(verb, dobj) || cue.takes("hearer")))) {
            frame.content.or(tree.subtree(dobj));
        }
        if (passive && !bare(subject, frame) && (cue.takes("object") || cue.takes("inf") || pointed)) {
            passiveContent(upper, frame);
        }
        if (frame.content.isEmpty() && cue.takes("quote")) {
            loose(verb, subject, frame);
        }
        if (frame.content.isEmpty() && relative(verb, cue)) {
            frame.content.set(relativePronoun(verb));
        }
        if (subject >= 0 && !frame.content.get(subject) && !tree.isBelow(subject, verb)
                || subject >= 0 && tree.head(subject) == upper
                || subject >= 0 && agentOf(subject, upper)) {
            frame.source.or(clause.phrase(subject, this::says));
        }
        if (subject >= 0 && tree.lemma(subject).equals("it") && passive) {
            frame.source.clear();
        }
        said.colon(frame);
        said.asides(frame);
        said.quoted(frame);
        frame.content.andNot(frame.cue);
        frame.content.andNot(frame.source);
        if (frame.content.isEmpty() && !frame.pending) {
            return Optional.empty();
        }
        if (frame.source.isEmpty() && !passive) {
            return Optional.empty();
        }
        return Optional.of(frame);
    }

    private boolean agentOf(int subject, int verb) {
        int by = tree.head(subject);
        return by >= 0 && tree.head(by) == verb;
    }

    /** Whether a verb is a cue of saying itself. */
    boolean says(int verb) {
        return tree.isVerb(verb)
                && cues.at(
                                tree,
                                verb,
                                c -> c.pos().equals("verb")
                                        && (c.takes("that") || c.takes("quote") || c.takes("object")))
                        .isPresent();
    }

    /** A cue of several words holds only where nothing but small words stands between them. */
    private boolean isCompact(Cues.Found found) {
        int small = 0;
        for (int i = found.from() + 1; i < found.to(); i++) {
            boolean own = List.of(found.cue().lemma().split(" ")).contains(tree.lemma(i));
            small += own || tree.pos(i).matches("DT|JJ.?|RB|PRP\\$|CD") ? 0 : 1;
        }
        return small == 0;
    }

    /** "appeared to suggest", "went on to say": the whole chain is the cue, its first verb has the subject. */
    private int climb(int verb, BitSet group) {
        int at = verb;
        for (int step = 0; step < 3; step++) {
            int head = tree.head(at);
            boolean chained = head >= 0
                    && head < at
                    && tree.relation(at).equals("xcomp")
                    && tree.isVerb(head)
                    && !tree.has(head, "dobj")
                    && at - head <= 5
                    && cues.at(tree, head, c -> c.pos().equals("verb") && (c.takes("inf") || c.takes("ing")))
                            .isEmpty();
            if (!chained) {
                return at;
            }
            BitSet upper = clause.group(head, head);
            group.set(upper.nextSetBit(0), group.length());
            at = head;
        }
        return at;
    }

    private void take(Cue cue, int verb, int c, boolean passive, Frame frame) {
        String relation = tree.relation(c);
        if (!CLAUSES.contains(relation)) {
            return;
        }
        boolean infinitive = isInfinitive(c);
        boolean having = tree.children(c).stream()
                .anyMatch(a -> tree.relation(a).equals("aux") && tree.pos(a).equals("VBG"));
        boolean gerund = (tree.pos(c).equals("VBG") || having) && tree.ownSubject(c) < 0;
        boolean takes = switch (relation) {
            case "ccomp" ->
                isClause(c)
                        && (cue.takes("that")
                                || cue.takes("quote")
                                || cue.takes("whether")
                                || infinitive && cue.takes("inf"));
            case "xcomp" ->
                infinitive && (cue.takes("inf") || passive)
                        || gerund && (cue.takes("ing") || cue.takes("object"))
                        || !infinitive && !gerund && (cue.takes("oprd") || cue.takes("+as") || cue.takes("object"));
            case "oprd" -> cue.takes("object") || cue.takes("+as") || passive || cue.takes("oprd");
            case "acl" -> passive;
            default -> false;
        };
        if (!takes) {
            return;
        }
        frame.content.or(tree.subtree(c));
        int dobj = tree.child(verb, "dobj");
        if (dobj >= 0 && dobj < c && !cue.takes("hearer") && (relation.equals("xcomp") || relation.equals("oprd"))) {
            frame.content.or(tree.subtree(dobj));
        }
    }

    /** "insisted in June that": the clause belongs to the verb, not to the time. */
    private void stray(int verb, Frame frame) {
        for (int c : tree.children(verb)) {
            if (c < verb || !tree.relation(c).matches("prep|npadvmod")) {
                continue;
            }
            BitSet below = tree.subtree(c);
            for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
                boolean that = i > c
                        && tree.relation(i).matches("relcl|acl|ccomp")
                        && tree.isNoun(tree.head(i))
                        && tree.ownSubject(i) >= 0
                        && tree.form(tree.subtree(i).nextSetBit(0)).equalsIgnoreCase("that");
                if (that && frame.content.isEmpty()) {
                    frame.content.or(tree.subtree(i));
                }
            }
        }
    }

    /** "make the case that", "raise questions about". */
    private void ofNoun(int noun, Frame frame) {
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            if (c > noun && (relation.equals("acl") || relation.equals("ccomp"))) {
                frame.content.or(tree.subtree(c));
            } else if (c == noun + 1 && relation.equals("prep") && frame.content.isEmpty()) {
                frame.content.or(clause.behind(c));
                frame.cue.set(c);
            }
        }
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb).stream()
                .anyMatch(c -> tree.relation(c).equals("aux") && tree.pos(c).equals("TO"));
    }

    /** What the verb acts on; "said Monday" has none. */
    private int object(int verb) {
        int object = tree.child(verb, "dobj");
        return object >= 0
                        && (tree.entity(object).equals("DATE")
                                || tree.entity(object).equals("TIME"))
                ? -1
                : object;
    }

    /** What the parser calls a clause can be a stray adjective behind an object: "announced the listing pursuant to". */
    private boolean isClause(int c) {
        return tree.isVerb(c) || tree.ownSubject(c) >= 0 || !tree.has(tree.head(c), "dobj");
    }

    /** "told reporters that": the object only hears. */
    private boolean tellsTo(int verb, int dobj) {
        return !tree.has(verb, "xcomp") && !tree.has(verb, "oprd") && tree.has(verb, "ccomp");
    }

    /** "warned of attacks", "accused them of lying". */
    private boolean prepositional(Cue cue, int verb, int last, Frame frame) {
        for (int c : tree.children(verb)) {
            boolean joins =
                    tree.relation(c).equals("prep") && (cue.takes("+" + tree.lemma(c)) || c <= last && c > verb);
            if (!joins || clause.isTime(c)) {
                continue;
            }
            BitSet behind = clause.behind(c);
            if (behind.isEmpty()) {
                continue;
            }
            frame.content.or(behind);
            if (tree.lemma(c).equals("as")) {
                frame.content.set(c);
                if (tree.child(verb, "dobj") >= 0) {
                    frame.content.or(tree.subtree(tree.child(verb, "dobj")));
                }
            } else if (frame.cue.length() == c) {
                frame.cue.set(c);
            } else {
                frame.content.set(c);
                if (cue.takes("object") && tree.child(verb, "dobj") >= 0 && tree.child(verb, "dobj") < c) {
                    frame.content.or(tree.subtree(tree.child(verb, "dobj")));
                }
            }
            return true;
        }
        return false;
    }

    /** "was fired": nobody says it and nothing is said of it. */
    private boolean bare(int agent, Frame frame) {
        return agent < 0 && frame.content.isEmpty();
    }

    /** "is believed to have paid", "were criticized": the subject is part of what is said. */
    private void passiveContent(int verb, Frame frame) {
        int subject = tree.ownSubject(verb);
        if (subject >= 0 && !tree.lemma(subject).equals("it")) {
            frame.content.or(clause.isPronoun(subject) ? single(subject) : clause.phrase(subject, this::says));
        }
    }

    private static BitSet single(int i) {
        BitSet set = new BitSet();
        set.set(i);
        return set;
    }

    /** ", it added," inside or behind the clause that it attributes. */
    private void loose(int verb, int subject, Frame frame) {
        int head = tree.head(verb);
        if (head < 0 || !LOOSE.contains(tree.relation(verb)) || tree.ownSubject(verb) < 0 || subject < 0) {
            return;
        }
        int mark = tree.child(verb, "mark");
        if (mark >= 0 && !tree.lemma(mark).equals("as")) {
            return;
        }
        if (tree.relation(verb).equals("ccomp") && tree.head(verb) > verb) {
            return;
        }
        BitSet content = tree.subtree(head);
        content.andNot(tree.subtree(verb));
        frame.content.or(content);
        if (mark >= 0) {
            frame.cue.clear(mark);
        }
    }

    /** "charges that he denied": what is denied is named by the clause's own noun. */
    private boolean relative(int verb, Cue cue) {
        return cue.takes("object") && relativePronoun(verb) >= 0;
    }

    private int relativePronoun(int verb) {
        for (int c : tree.children(verb)) {
            if (c < verb
                    && tree.pos(c).startsWith("W")
                    && List.of("dobj", "pobj").contains(tree.relation(c))) {
                return c;
            }
        }
        return -1;
    }

    /** "is sure that", "was critical of". */
    Optional<Frame> adjective(int adjective) {
        if (!Set.of("acomp", "attr", "oprd", "conj").contains(tree.relation(adjective)) && !tree.isVerb(adjective)) {
            return Optional.empty();
        }
        Optional<Cues.Found> found = cues.at(tree, adjective, c -> c.pos().equals("adj"));
        int verb = tree.head(adjective);
        if (found.isEmpty() || verb < 0 || !tree.isVerb(verb)) {
            return Optional.empty();
        }
        Cue cue = found.get().cue();
        Frame frame = new Frame(tree, cue, adjective);
        BitSet group = clause.group(verb, verb);
        if (adjective - verb > 4 || adjective < verb) {
            return Optional.empty();
        }
        frame.cue.set(group.nextSetBit(0), adjective + 1);
        for (int c : tree.children(adjective)) {
            String relation = tree.relation(c);
            if (c > adjective
                    && (relation.equals("ccomp") && cue.takes("that")
                            || relation.equals("xcomp") && cue.takes("inf"))) {
                frame.content.or(tree.subtree(c));
            } else if (c == adjective + 1
                    && relation.equals("prep")
                    && cue.takes("+" + tree.lemma(c))
                    && frame.content.isEmpty()) {
                frame.content.or(clause.behind(c));
                frame.cue.set(c);
            }
        }
        int subject = clause.speaker(verb);
        if (subject < 0 || frame.content.isEmpty() || tree.lemma(subject).equals("it")) {
            return Optional.empty();
        }
        frame.source.or(clause.phrase(subject, this::says));
        return Optional.of(frame);
    }
}
