package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Nouns as cues: "his claim that", "made the claim that", "concern among officials about". */
final class NounFrames {
    private static final Set<String> LIGHT = Set.of(
            "make",
            "have",
            "express",
            "voice",
            "give",
            "issue",
            "raise",
            "show",
            "offer",
            "repeat",
            "take",
            "hold",
            "share",
            "announce",
            "release",
            "reiterate",
            "state",
            "deliver",
            "maintain",
            "lodge",
            "file",
            "level",
            "launch",
            "keep",
            "declare",
            "signal",
            "reach",
            "feel",
            "put",
            "send",
            "publish",
            "do",
            "provide",
            "set",
            "face",
            "reject",
            "deny",
            "dismiss",
            "defend");
    private static final Set<String> OWNERS = Set.of("by", "from", "among", "of");

    private final SyntaxTree tree;
    private final Cues cues;
    private final Clause clause;

    NounFrames(SyntaxTree tree, Cues cues) {
        this.tree = tree;
        this.cues = cues;
        clause = new Clause(tree);
    }

    Optional<Frame> noun(int noun) {
        return cues.at(tree, noun, cue -> cue.pos().equals("noun")).flatMap(found -> frame(noun, found));
    }

    private Optional<Frame> frame(int noun, Cues.Found found) {
        Cue cue = found.cue();
        Frame frame = new Frame(tree, cue, noun);
        int end = tree.lemma(found.to()).equals("that") ? found.to() - 1 : found.to();
        frame.cue.set(noun, end + 1);
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            boolean finite = Set.of("acl", "ccomp", "relcl").contains(relation) && isThat(c);
            boolean infinitive = relation.equals("acl") && isInfinitive(c) && cue.takes("inf");
            if (c > noun && (finite || infinitive)) {
                frame.content.or(tree.subtree(c));
            }
        }
        int equals = equated(noun);
        if (frame.content.isEmpty() && equals >= 0) {
            frame.content.or(tree.subtree(equals));
            frame.cue.set(noun, tree.head(noun) + 1);
        }
        if (frame.content.isEmpty()) {
            prepositional(cue, noun, end, frame);
        }
        if (frame.content.isEmpty()) {
            return Optional.empty();
        }
        owner(noun, end, frame);
        frame.content.andNot(frame.cue);
        frame.content.andNot(frame.source);
        return frame.content.isEmpty() || frame.source.isEmpty() ? Optional.empty() : Optional.of(frame);
    }

    private boolean isThat(int verb) {
        int mark = tree.child(verb, "mark");
        return mark >= 0 && Set.of("that", "whether").contains(tree.lemma(mark));
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb).stream()
                .anyMatch(c -> tree.relation(c).equals("aux") && tree.pos(c).equals("TO"));
    }

    /** "his concern is that". */
    private int equated(int noun) {
        int be = tree.head(noun);
        if (be > noun && tree.relation(noun).equals("nsubj") && tree.lemma(be).equals("be")) {
            return tree.child(be, "ccomp");
        }
        return -1;
    }

    private void prepositional(Cue cue, int noun, int end, Frame frame) {
        for (int c : tree.children(noun)) {
            boolean joins = tree.relation(c).equals("prep")
                    && c > noun
                    && (cue.takes("+" + tree.lemma(c))
                            || cue.takes("of") && tree.lemma(c).equals("of"));
            if (joins && !(OWNERS.contains(tree.lemma(c)) && tree.child(noun, "poss") < 0 && !light(noun))) {
                frame.content.or(clause.behind(c));
                if (c == end + 1) {
                    frame.cue.set(c);
                }
                return;
            }
        }
    }

    private boolean light(int noun) {
        int verb = tree.head(noun);
        return verb >= 0 && tree.relation(noun).equals("dobj") && tree.isVerb(verb) && LIGHT.contains(tree.lemma(verb));
    }

    private void owner(int noun, int end, Frame frame) {
        int owner = tree.child(noun, "poss");
        if (owner >= 0) {
            BitSet phrase = clause.phrase(owner, c -> false);
            frame.source.or(phrase);
            int from = phrase.length();
            if (from <= noun && noun - from <= 3 && plain(from, noun)) {
                frame.cue.set(from, noun);
            }
            return;
        }
        int named = named(noun);
        if (named >= 0) {
            frame.source.set(tree.subtree(noun).nextSetBit(0), named + 1);
            if (named + 1 < noun) {
                frame.cue.set(named + 1, noun);
            }
            return;
        }
        if (light(noun)) {
            int verb = tree.head(noun);
            int subject = clause.speaker(verb);
            if (subject >= 0) {
                frame.source.or(clause.phrase(subject, c -> false));
                BitSet group = clause.group(verb, verb);
                frame.cue.set(group.nextSetBit(0), frame.cue.length());
            }
            return;
        }
        for (int c : tree.children(noun)) {
            if (tree.relation(c).equals("prep")
                    && c > noun
                    && OWNERS.contains(tree.lemma(c))
                    && !tree.objects(c).isEmpty()
                    && !frame.cue.get(c)) {
                frame.source.or(clause.phrase(tree.objects(c).getFirst(), v -> false));
                return;
            }
        }
    }

    /** "a New York Times report that": the last word of the name before the noun. */
    private int named(int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - 3; i--) {
            if (tree.entity(i).equals("ORG") && tree.isBelow(i, noun)) {
                return i;
            }
        }
        return -1;
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tree.pos(i).matches("JJ.*|RB|VBN|NN|POS|CD")) {
                return false;
            }
        }
        return true;
    }
}
