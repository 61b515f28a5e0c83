package io.waybill.identify.claim;

import io.waybill.identify.attribution.Attributed;
import io.waybill.identify.attribution.AttributionFinder;
import io.waybill.identify.attribution.Cue;
import io.waybill.identify.attribution.Cues;
import io.waybill.identify.language.Document;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says what in a report: cue, source and the stretch of text that is said. */
final class Attributor {
    private static final Set<String> VERBS = Set.of("verb");
    private static final Set<String> OTHERS = Set.of("prep", "adv", "adverb");
    private static final Set<String> NOUNS = Set.of("noun", "adj", "adjective");
    private static final Set<String> ADJECTIVES = Set.of("adj", "adjective");
    private static final Set<String> CONCESSIONS = Set.of("though", "although", "while", "whereas", "despite", "but");

    private static final Set<String> NEGATING = Set.of("neg", "preconj");
    private static final Set<String> MODIFYING = Set.of("nmod", "amod");
    /** Stances that make a claim of their own, which need the clause that this class looks for. */
    private static final Set<Stance> ACTS = EnumSet.of(Stance.DENIES, Stance.DECLINES, Stance.RETRACTS);

    private final Discourse discourse;
    private final Cues cues;
    private final AttributionFinder finder;
    private final Words words;
    private final List<Link> links = new ArrayList<>();

    Attributor(Discourse discourse, Cues cues, AttributionFinder finder, Words words) {
        this.discourse = discourse;
        this.cues = cues;
        this.finder = finder;
        this.words = words;
    }

    List<Link> find() {
        for (Tree tree : discourse.trees) {
            for (int i = 0; i < tree.size(); i++) {
                int at = i;
                if (NEGATING.contains(tree.relation(i)) && tree.head(i) >= 0) {
                    cues.at(tree, i, VERBS)
                            .ifPresent(found -> verb(
                                    tree,
                                    new Cues.Found(found.cue(), tree.head(at), Math.max(tree.head(at), found.to()))));
                } else if (tree.pos(i).equals("VBN") && MODIFYING.contains(tree.relation(i))) {
                    cues.at(tree, i, ADJECTIVES).ifPresent(found -> caution(tree, at, found));
                } else if (tree.isVerb(i) && !startsBefore(tree, i)) {
                    cues.at(tree, i, VERBS).ifPresent(found -> verb(tree, found));
                } else if (tree.isNoun(i) || tree.pos(i).startsWith("JJ")) {
                    cues.at(tree, i, NOUNS).ifPresent(found -> noun(tree, at, found));
                }
                if (tree.pos(i).equals("MD") && tree.head(i) > i) {
                    cues.at(tree, i, VERBS)
                            .ifPresent(found -> verb(
                                    tree,
                                    new Cues.Found(found.cue(), tree.head(at), Math.max(tree.head(at), found.to()))));
                }
                if (tree.isVerb(i)) {
                    new Silence(discourse, tree, words).at(i).ifPresent(links::add);
                }
                cues.at(tree, i, OTHERS)
                        .filter(found -> found.cue().stance() != Stance.DENIES)
                        .ifPresent(found -> phrase(tree, found));
            }
        }
        foundElsewhere();
        citing();
        return new Continuation(discourse, links).extend();
    }

    /** Lets the finder of attributions say how far what is said goes, and adds what only it sees. */
    private void foundElsewhere() {
        Document document = new Document(
                discourse.document.report(),
                discourse.trees.stream().map(Tree::sentence).toList());
        List<Link> more = new ArrayList<>();
        for (Attributed one : finder.find(document)) {
            if (one.kind() == Cue.Kind.SAYING) {
                Tree tree = discourse.trees.get(one.sentence());
                Link found = link(tree, one);
                if (links.stream().anyMatch(l -> sharesCue(l, found))) {
                    links.replaceAll(l -> sharesCue(l, found) ? extended(tree, l, found) : l);
                } else if (isAddition(tree, one.stance(), found)) {
                    more.add(found);
                }
            }
        }
        links.addAll(more);
    }

    /** "did not rule out", "not deny": the cue begins with the negation. */
    private boolean startsBefore(Tree tree, int verb) {
        int first = tree.firstConjunct(verb);
        for (int negation : new int[] {tree.child(verb, "neg"), tree.child(first, "preconj")}) {
            boolean longer = negation >= 0
                    && cues.at(tree, negation, VERBS)
                            .filter(f -> f.to() >= verb)
                            .isPresent();
            if (longer) {
                return true;
            }
        }
        return false;
    }

    private Link link(Tree tree, Attributed one) {
        return new Link(
                one.sentence(),
                one.source().map(s -> head(tree, s)).orElse(-1),
                tokenAt(tree, one.cue().start()),
                tokenAt(tree, one.cue().end() - 1),
                one.stance(),
                false,
                positions(one.content()),
                1);
    }

    private static boolean sharesCue(Link a, Link b) {
        return a.sentence() == b.sentence() && a.cueFrom() <= b.cueTo() && a.cueTo() >= b.cueFrom();
    }

    /** The link with the content that the finder sees for the same verb and source; what its participles tell stays. */
    private Link extended(Tree tree, Link link, Link found) {
        if (link.rank() != 1 || link.source() != found.source()) {
            return link;
        }
        BitSet participles = new BitSet();
        for (int c : tree.children(link.cueFrom())) {
            if (tree.relation(c).equals("advcl") && tree.pos(c).equals("VBG")) {
                participles.or(discourse.lift(tree, tree.subtree(c)));
            }
        }
        participles.and(link.content());
        participles.or(found.content());
        return link.at(participles);
    }

    /** Claims made through a noun or a mark, and what somebody is accused or suspected of; verbs are read here. */
    private boolean isAddition(Tree tree, Stance stance, Link found) {
        return !isIntention(tree, stance, found.cueTo()) && isAdded(tree, stance, found);
    }

    /** "is considering selling": who means to do something suggests nothing. */
    private boolean isIntention(Tree tree, Stance stance, int cue) {
        return stance == Stance.SUGGESTS
                && tree.isVerb(cue)
                && !tree.isPassive(cue)
                && tree.has(cue, "xcomp")
                && !tree.has(cue, "ccomp")
                && cues.at(tree, cue, VERBS)
                        .filter(f -> !f.cue().takes("inf") && !f.cue().takes("ing"))
                        .isPresent();
    }

    private static boolean isAdded(Tree tree, Stance stance, Link found) {
        return stance == Stance.ALLEGES
                || stance == Stance.SUGGESTS
                || !ACTS.contains(stance) && !tree.isVerb(found.cueTo());
    }

    private static int tokenAt(Tree tree, int offset) {
        for (int i = 0; i < tree.size(); i++) {
            if (offset < tree.end(i)) {
                return i;
            }
        }
        return tree.size() - 1;
    }

    /** The word of a phrase that the others hang on. */
    private static int head(Tree tree, Span phrase) {
        int from = tokenAt(tree, phrase.start());
        int to = tokenAt(tree, phrase.end() - 1);
        for (int i = from; i <= to; i++) {
            if (tree.isNoun(i) && (tree.head(i) < from || tree.head(i) > to)) {
                return i;
            }
        }
        return from;
    }

    private BitSet positions(List<Span> spans) {
        BitSet positions = new BitSet();
        for (Tree tree : discourse.trees) {
            int from = tree.sentence().start();
            int to = tree.sentence().end();
            if (spans.stream().noneMatch(s -> s.start() < to && from < s.end())) {
                continue;
            }
            for (int i = 0; i < tree.size(); i++) {
                int start = tree.start(i);
                int end = tree.end(i);
                if (spans.stream().anyMatch(s -> s.contains(start, end))) {
                    positions.set(discourse.position(tree, i));
                }
            }
        }
        return positions;
    }

    private void verb(Tree tree, Cues.Found found) {
        Cue cue = found.cue();
        int verb = found.from();
        Clauses clauses = new Clauses(tree, words);
        BitSet content = new BitSet();
        boolean passive = tree.isPassive(verb);
        List<Integer> around = new ArrayList<>(tree.children(verb));
        if (found.to() != verb && tree.firstConjunct(found.to()) == verb) {
            around.addAll(tree.children(found.to())); // "neither confirmed nor denied that"
        }
        for (int c : around) {
            String relation = tree.relation(c);
            boolean clause = relation.equals("ccomp")
                    || (relation.equals("xcomp") || relation.equals("advcl") && isGerund(tree, c))
                            && (cue.takes("inf") || passive || isGerund(tree, c) && cue.takes("object"))
                    || relation.equals("acl") && passive
                    || relation.equals("oprd") && passive;
            boolean unsaid = cue.stance() == Stance.DECLINES
                    && (relation.equals("xcomp")
                            || relation.equals("advcl") && tree.has(c, "mark") && c < verb
                            || relation.equals("prep") && tree.lemma(c).matches("on|about|to"));
            if (clause || unsaid || isDenied(tree, cue, found, c)) {
                content.or(tree.subtree(c));
            } else if (relation.equals("dobj")
                    && (cue.stance() == Stance.RETRACTS
                            ? words.isClaimNoun(tree.lemma(c))
                            : cue.takes("object") && !cue.takes("of") && canBeSaid(tree, cue, c))) {
                content.or(tree.subtree(c));
            } else if (relation.equals("prep")
                    && cue.takes("of")
                    && Set.of("of", "with", "for").contains(tree.lemma(c))) {
                content.or(tree.subtree(c));
                int blamed = tree.child(verb, "dobj", "nsubjpass");
                if (blamed >= 0) {
                    content.or(tree.subtree(blamed));
                }
            } else if (relation.equals("nsubjpass")
                    && (passive && !content.isEmpty()
                            || cue.stance() == Stance.RETRACTS && words.isClaimNoun(tree.lemma(c)))) {
                content.or(tree.subtree(c));
            }
        }
        if (content.isEmpty() && found.to() > verb && closes(tree, cue, found.to())) {
            content.or(tree.subtree(found.to())); // "has nothing to do with the sale", "pleaded guilty to selling"
            content.clear(found.to());
        }
        if (passive && !content.isEmpty() && tree.ownSubject(verb) >= 0) {
            content.or(tree.subtree(tree.ownSubject(verb)));
        }
        if (content.isEmpty() && inserted(tree, verb)) {
            content.or(tree.subtree(tree.head(verb)));
            content.andNot(tree.subtree(verb));
        }
        if (cue.takes("quote") && content.isEmpty()) {
            BitSet quote = discourse.quotedOf(tree);
            for (int i = 0; i < tree.size(); i++) {
                if (quote.get(discourse.position(tree, i))) {
                    content.set(i);
                }
            }
        }
        int source = source(tree, clauses, verb);
        if (source < 0 && passive && cue.stance() == Stance.DECLINES) {
            source = clauses.patient(verb); // "could not be reached"
        }
        if (content.isEmpty() && cue.stance() != Stance.DECLINES) {
            return;
        }
        if (source >= 0 && content.get(source)) {
            source = -1;
        }
        content.andNot(frameOf(tree, verb, source));
        if (content.isEmpty() && cue.stance() == Stance.DECLINES) {
            content.set(verb);
        }
        if (cue.stance() == Stance.DENIES) {
            content.andNot(concessions(tree, content));
        }
        boolean quoting = cue.takes("quote");
        links.add(new Link(
                tree.sentence().index(),
                source,
                found.from(),
                found.to(),
                cue.stance(),
                quoting,
                discourse.lift(tree, content),
                1));
    }

    /** A cue of several words whose last one leads to what is said. */
    private static boolean closes(Tree tree, Cue cue, int last) {
        return switch (cue.stance()) {
            case DENIES -> cue.lemma().matches("(have|be|know|not|play|take|there) .*");
            case CONFIRMS -> true;
            case DECLINES -> tree.isNoun(last);
            default -> false;
        };
    }

    /** The one who says it; where a relative clause hangs on what cannot speak, its pronoun, so that a party nearby is found. */
    private int source(Tree tree, Clauses clauses, int verb) {
        int source = tree.isPassive(verb) ? clauses.actor(verb) : clauses.subject(verb, 0);
        int own = tree.ownSubject(verb);
        boolean dumb = source >= 0
                && source != own
                && own >= 0
                && clauses.isRelative(own)
                && !tree.isName(source)
                && words.partyNoun(tree.lemma(source)).isEmpty();
        return dumb ? own : source;
    }

    /** "objected to the claim that", "took issue with reports of": something said behind a preposition of the cue. */
    private boolean isDenied(Tree tree, Cue cue, Cues.Found found, int preposition) {
        return cue.stance() == Stance.DENIES
                && tree.relation(preposition).equals("prep")
                && (preposition <= found.to() || cue.takes("+" + tree.lemma(preposition)))
                && tree.objects(preposition).stream().anyMatch(o -> words.isClaimNoun(tree.lemma(o)));
    }

    /** What is denied or dismissed as an object is something said, or an event; "counter efforts" is no denial. */
    private boolean canBeSaid(Tree tree, Cue cue, int object) {
        return cue.stance() != Stance.DENIES
                || words.isClaimNoun(tree.lemma(object))
                || cue.lemma().matches("deny|rule out");
    }

    /** ", it added," inside the clause that it attributes. */
    private static boolean inserted(Tree tree, int verb) {
        return tree.head(verb) >= 0
                && Set.of("parataxis", "meta", "dep", "advcl").contains(tree.relation(verb))
                && tree.ownSubject(verb) >= 0
                && !tree.has(verb, "mark");
    }

    /** The tokens that frame the content: verb, source, auxiliaries. */
    private static BitSet frameOf(Tree tree, int verb, int source) {
        BitSet frame = new BitSet();
        frame.set(verb);
        for (int c : tree.children(verb)) {
            if (tree.relation(c).startsWith("aux") || tree.relation(c).equals("neg")) {
                frame.set(c);
            }
        }
        if (source >= 0 && tree.head(source) == verb) {
            frame.or(tree.subtree(source));
        }
        return frame;
    }

    /** What stands outside a denial: "even though rockets have been found". */
    private static BitSet concessions(Tree tree, BitSet content) {
        BitSet outside = new BitSet();
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            int mark = tree.child(i, "mark");
            if (tree.relation(i).equals("advcl") && mark >= 0 && CONCESSIONS.contains(tree.lemma(mark))) {
                outside.or(tree.subtree(i));
            }
        }
        return outside;
    }

    private void noun(Tree tree, int noun, Cues.Found found) {
        BitSet content = new BitSet();
        if (tree.pos(noun).startsWith("JJ") && !tree.relation(noun).equals("acomp")) {
            caution(tree, noun, found);
            return;
        }
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            if ((relation.equals("acl") || relation.equals("ccomp"))
                    && (tree.has(c, "mark")
                            || tree.ownSubject(c) >= 0
                            || found.cue().takes("inf"))) {
                content.or(tree.subtree(c));
            } else if (relation.equals("prep")
                    && found.cue().takes("of")
                    && tree.lemma(c).equals("of")) {
                content.or(tree.subtree(c));
            }
        }
        if (tree.relation(noun).equals("nsubj")
                && tree.has(tree.head(noun), "ccomp")
                && tree.lemma(tree.head(noun)).equals("be")) {
            content.or(tree.subtree(tree.child(tree.head(noun), "ccomp")));
        }
        if (content.isEmpty()) {
            return;
        }
        int source = tree.child(noun, "poss");
        links.add(new Link(
                tree.sentence().index(),
                source >= 0 ? source : noun,
                found.from(),
                found.to(),
                found.cue().stance(),
                false,
                discourse.lift(tree, content),
                0));
    }

    /** "the alleged sale": the author's own caution. */
    private void caution(Tree tree, int adjective, Cues.Found found) {
        int head = tree.head(adjective);
        if (head >= 0
                && Set.of(Stance.ALLEGES, Stance.SUGGESTS).contains(found.cue().stance())
                && tree.isNoun(head)) {
            links.add(new Link(
                    tree.sentence().index(),
                    -1,
                    found.from(),
                    found.to(),
                    found.cue().stance(),
                    false,
                    discourse.lift(tree, tree.subtree(head)),
                    0));
        }
    }

    /** "according to X", "reportedly": what they hang on is what is said. */
    private void phrase(Tree tree, Cues.Found found) {
        int at = found.from();
        int governor = tree.head(at);
        if (governor < 0) {
            return;
        }
        int source = -1;
        BitSet own = tree.subtree(at);
        if (found.cue().pos().equals("prep")) {
            List<Integer> objects = tree.objects(found.to());
            if (objects.isEmpty()) {
                return;
            }
            source = objects.getFirst();
        }
        int clause = governor;
        while (!tree.isVerb(clause)
                && tree.head(clause) >= 0
                && found.cue().pos().equals("prep")) {
            clause = tree.head(clause);
        }
        BitSet content = tree.subtree(clause);
        content.andNot(own);
        for (int c : tree.children(clause)) {
            // a coordinated clause with a subject of its own is not under the adverb
            if (source < 0 && tree.relation(c).equals("conj") && tree.ownSubject(c) >= 0) {
                content.andNot(tree.subtree(c));
            }
        }
        links.add(new Link(
                tree.sentence().index(),
                source,
                found.from(),
                found.to(),
                found.cue().stance(),
                false,
                discourse.lift(tree, content),
                0));
    }

    /** "US officials, citing intelligence, said that": the cited source stands nearer to the event. */
    private void citing() {
        List<Link> cited = new ArrayList<>();
        for (Tree tree : discourse.trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.lemma(i).equals("cite") && tree.pos(i).equals("VBG") && tree.child(i, "dobj") >= 0) {
                    int object = tree.child(i, "dobj");
                    int verb = i;
                    links.removeIf(l -> l.sentence() == tree.sentence().index() && l.cueFrom() == verb);
                    governing(tree, i)
                            .ifPresent(link -> cited.add(new Link(
                                    tree.sentence().index(),
                                    object,
                                    verb,
                                    verb,
                                    Stance.ASSERTS,
                                    false,
                                    link.content(),
                                    0)));
                }
            }
        }
        links.addAll(cited);
    }

    private Optional<Link> governing(Tree tree, int verb) {
        int head = tree.head(verb);
        return links.stream()
                .filter(l -> l.sentence() == tree.sentence().index() && (l.cueFrom() == head || l.source() == head))
                .findFirst();
    }

    /** "selling", "having sold". */
    private static boolean isGerund(Tree tree, int verb) {
        return tree.pos(verb).equals("VBG")
                || tree.pos(verb).equals("VBN")
                        && tree.children(verb).stream()
                                .anyMatch(c -> tree.relation(c).equals("aux")
                                        && tree.pos(c).equals("VBG"));
    }
}
