package io.waybill.identify.claim;

import io.waybill.identify.attribution.Cues;
import io.waybill.model.Attribution.Stance;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Denials that need no verb of denying: "the report is false", "called it a lie", "there is no truth in", "has nothing to do
 * with". Whoever says so denies; where nobody but the author does, what is told is only told as untrue (source -1).
 */
final class Verdicts {
    private static final Set<String> POINTING = Set.of("that", "this", "it", "they", "these", "those", "which");
    private static final Set<String> STATES = Set.of("have", "be", "know", "there", "play", "take");

    private final Discourse discourse;
    private final Cues cues;
    private final Words words;
    private final Interest interest;
    private final List<Link> links;

    Verdicts(Discourse discourse, Cues cues, Words words, Interest interest, List<Link> links) {
        this.discourse = discourse;
        this.cues = cues;
        this.words = words;
        this.interest = interest;
        this.links = links;
    }

    /** Adds what verdicts deny, and says of each state of not knowing or not planning who claims it. */
    void settle() {
        links.replaceAll(this::claimed);
        links.removeIf(l ->
                l.stance() == Stance.DENIES && l.cueFrom() >= 0 && l.content().isEmpty());
        for (Tree tree : discourse.trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.isVerb(i) && !isNegated(tree, i)) {
                    predicate(tree, i);
                    naming(tree, i);
                    told(tree, i);
                }
                if (tree.isVerb(i)) {
                    truth(tree, i);
                }
            }
        }
    }

    /** "has nothing to do with": the speaker who says so of itself denies; of others, it is only told as untrue. */
    private Link claimed(Link link) {
        if (link.stance() != Stance.DENIES || link.cueFrom() < 0) {
            return link;
        }
        Tree tree = discourse.trees.get(link.sentence());
        if (!STATES.contains(tree.lemma(link.cueFrom())) || link.cueTo() == link.cueFrom()) {
            return link;
        }
        Optional<Link> outer = speaker(tree, link.cueFrom());
        boolean own = outer.isPresent()
                && (link.source() < 0 || interest.in(outer.get(), tree, link.source()) || isOwn(outer.get(), link));
        if (own) {
            return link.by(outer.get().source());
        }
        if (outer.isEmpty() && link.source() >= 0 && Interest.isFirstPerson(tree, link.source())) {
            return link; // "we have no plan to", in a quote whose speaker stands elsewhere
        }
        int object = tree.child(link.cueFrom(), "dobj");
        boolean untrue = object >= 0
                && tree.lemma(object).equals("nothing")
                && tree.lemma(link.cueFrom()).equals("have");
        return untrue ? link.by(-1) : link.at(new BitSet());
    }

    private static boolean isOwn(Link outer, Link link) {
        return outer.source() == link.source();
    }

    /** Who says what stands at a token, in the same sentence. */
    private Optional<Link> speaker(Tree tree, int token) {
        int at = discourse.position(tree, token);
        return links.stream()
                .filter(l -> l.sentence() == tree.sentence().index()
                        && l.source() >= 0
                        && l.cueFrom() != token
                        && (l.stance() == Stance.ASSERTS || l.stance() == Stance.ALLEGES)
                        && l.content().get(at))
                .min(Comparator.comparingInt(l -> l.content().cardinality()));
    }

    /** "the report that X sold Y is false", "that is an invention". */
    private void predicate(Tree tree, int verb) {
        int verdict = tree.child(verb, "acomp", "attr", "oprd");
        int subject = tree.ownSubject(verb);
        boolean judges = tree.lemma(verb).matches("be|prove|remain|sound") && verdict > verb;
        if (judges && subject >= 0 && words.isVerdict(tree.lemma(verdict)) && isSaid(tree, subject)) {
            add(tree, verb, verdict, subject, -1);
        }
    }

    private boolean isSaid(Tree tree, int noun) {
        return words.isClaimNoun(tree.lemma(noun)) || POINTING.contains(tree.lemma(noun));
    }

    /** "called the report that X sold Y baseless", "dismissed it as fiction". */
    private void naming(Tree tree, int verb) {
        if (!words.namesVerdict(tree.lemma(verb))) {
            return;
        }
        boolean passive = tree.isPassive(verb);
        int object = passive ? tree.ownSubject(verb) : tree.child(verb, "dobj");
        if (object < 0 || !isSaid(tree, object)) {
            return;
        }
        BitSet below = tree.subtree(verb);
        int last = -1;
        for (int i = below.nextSetBit(verb); i >= 0; i = below.nextSetBit(i + 1)) {
            last = i > object && words.isVerdict(tree.lemma(i)) && closes(tree, i, verb) ? i : last;
        }
        if (last >= 0) {
            Clauses clauses = new Clauses(tree, words);
            add(tree, verb, last, object, passive ? clauses.actor(verb) : clauses.subject(verb, 0));
        }
    }

    /** A verdict hangs on the verb, on its "as", or stands at the very end of the object that it is about. */
    private static boolean closes(Tree tree, int verdict, int verb) {
        int head = tree.head(verdict);
        boolean own = head == verb
                || tree.lemma(head).equals("as") && tree.head(head) == verb
                || tree.head(head) == verb && tree.relation(verdict).matches("acomp|attr|oprd");
        boolean end = verdict + 1 >= tree.size()
                || tree.relation(verdict + 1).equals("punct")
                        && tree.pos(verdict).startsWith("JJ");
        return own || end && !tree.relation(verdict).matches("nmod|amod|compound");
    }

    /** "There is no truth in the report", "the claim has no foundation", "is without foundation". */
    private void truth(Tree tree, int verb) {
        int subject = tree.ownSubject(verb);
        int noun = tree.child(verb, "attr", "dobj");
        boolean none = noun >= 0
                && words.isTruth(tree.lemma(noun))
                && (isNegated(tree, verb)
                        || tree.children(noun).stream()
                                .anyMatch(c -> tree.lemma(c).equals("no")));
        if (none
                && (tree.has(verb, "expl")
                        || subject >= 0 && tree.lemma(subject).equals("there"))) {
            for (int c : tree.children(noun)) {
                int object = tree.relation(c).equals("prep")
                        ? tree.objects(c).stream().findFirst().orElse(-1)
                        : -1;
                if (object >= 0) {
                    add(tree, verb, noun, object, -1);
                    return;
                }
            }
        } else if (none && subject >= 0 && isSaid(tree, subject)) {
            add(tree, verb, noun, subject, -1);
        }
        int without = tree.children(verb).stream()
                .filter(c -> tree.lemma(c).equals("without") && c > verb)
                .findFirst()
                .orElse(-1);
        if (without >= 0
                && subject >= 0
                && isSaid(tree, subject)
                && tree.objects(without).stream().anyMatch(o -> words.isTruth(tree.lemma(o)))) {
            add(tree, verb, without, subject, -1);
        }
    }

    /** "falsely reported that", "wrongly claimed": what is said is told as untrue. */
    private void told(Tree tree, int verb) {
        if (!cues.says(tree.lemma(verb))) {
            return;
        }
        for (int c : tree.children(verb)) {
            boolean untrue = tree.relation(c).equals("advmod")
                    && cues.at(tree, c, Set.of("adv"))
                            .filter(f -> f.cue().stance() == Stance.DENIES)
                            .isPresent();
            int clause = tree.child(verb, "ccomp", "xcomp");
            if (untrue && clause >= 0) {
                links.add(new Link(
                        tree.sentence().index(),
                        -1,
                        c,
                        c,
                        Stance.DENIES,
                        false,
                        discourse.lift(tree, tree.subtree(clause)),
                        0));
            }
        }
    }

    private void add(Tree tree, int verb, int verdict, int said, int source) {
        links.removeIf(l -> l.sentence() == tree.sentence().index()
                && (l.stance() == Stance.DENIES && l.cueFrom() >= 0 && Math.abs(l.cueFrom() - verb) == 0
                        || l.cueFrom() == said && l.source() == said
                        || l.stance() == Stance.DENIES && l.cueFrom() == verdict));
        int by = source >= 0 ? source : speaker(tree, verb).map(Link::source).orElse(-1);
        BitSet content = tree.subtree(said);
        if (by >= 0) {
            content.andNot(tree.subtree(by));
        }
        links.add(new Link(
                tree.sentence().index(),
                by,
                verb,
                Math.max(verb, verdict),
                Stance.DENIES,
                false,
                discourse.lift(tree, content),
                1));
    }

    private static boolean isNegated(Tree tree, int verb) {
        return tree.has(verb, "neg");
    }
}
