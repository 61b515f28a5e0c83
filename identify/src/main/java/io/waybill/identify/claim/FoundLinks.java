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
import java.util.Set;

/** What the general finder of attributions sees in a report: how far what is said goes, and links that only it sees. */
final class FoundLinks {
    private static final Set<String> VERBS = Set.of("verb");
    /** Stances that make a claim of their own, which need the clause that the cue's verb takes. */
    private static final Set<Stance> ACTS = EnumSet.of(Stance.DENIES, Stance.DECLINES, Stance.RETRACTS);

    private final Discourse discourse;
    private final Cues cues;
    private final AttributionFinder finder;

    FoundLinks(Discourse discourse, Cues cues, AttributionFinder finder) {
        this.discourse = discourse;
        this.cues = cues;
        this.finder = finder;
    }

    /** Lets the finder of attributions say how far what is said goes, and adds what only it sees. */
    void addTo(List<Link> links) {
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

    private static int tokenAt(Tree tree, int offset) {
        for (int i = 0; i < tree.size(); i++) {
            if (offset < tree.end(i)) {
                return i;
            }
        }
        return tree.size() - 1;
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
}
