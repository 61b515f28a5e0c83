package io.waybill.identify.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Carries a speaker over quotes that stand in sentences without a cue of their own. */
final class Continuation {
    private final Discourse discourse;
    private final List<Link> links;

    Continuation(Discourse discourse, List<Link> links) {
        this.discourse = discourse;
        this.links = links;
    }

    List<Link> extend() {
        List<Link> all = new ArrayList<>(links);
        Optional<Link> last = Optional.empty();
        int lastBlock = -1;
        for (Tree tree : discourse.trees) {
            int index = tree.sentence().index();
            Optional<Link> own = links.stream()
                    .filter(l -> l.sentence() == index && l.quoting() && l.source() >= 0 && outsideQuotes(tree, l))
                    .findFirst();
            BitSet open = discourse.quotedOf(tree);
            links.stream()
                    .filter(l -> l.sentence() == index && outsideQuotes(tree, l))
                    .forEach(l -> open.andNot(l.content()));
            boolean begins = open.get(discourse.first(tree)) || open.get(discourse.first(tree) + 1);
            if (own.isPresent()) {
                if (begins && open.cardinality() > 3) {
                    all.add(own.get().at(open));
                }
            } else if (begins && open.cardinality() > 3) {
                boolean near =
                        tree.sentence().block() == lastBlock || tree.sentence().block() == lastBlock + 1;
                Optional<Link> speaker =
                        last.isPresent() && near && tree.sentence().block() == lastBlock
                                ? last
                                : following(index).or(() -> near ? lastOf(index) : Optional.empty());
                speaker.ifPresent(l -> all.add(l.at(open)));
            }
            if (own.isPresent()) {
                last = own;
                lastBlock = tree.sentence().block();
            }
        }
        return all;
    }

    private boolean outsideQuotes(Tree tree, Link link) {
        return link.cueFrom() < 0 || !discourse.isQuoted(tree, link.cueFrom());
    }

    /** The cue of a later sentence of the same paragraph. */
    private Optional<Link> following(int sentence) {
        int block = discourse.trees.get(sentence).sentence().block();
        return links.stream()
                .filter(l -> l.sentence() > sentence
                        && l.quoting()
                        && outsideQuotes(discourse.trees.get(l.sentence()), l)
                        && l.source() >= 0
                        && discourse.trees.get(l.sentence()).sentence().block() == block)
                .findFirst();
    }

    private Optional<Link> lastOf(int sentence) {
        return links.stream()
                .filter(l -> l.sentence() < sentence && l.quoting() && l.source() >= 0)
                .reduce((a, b) -> b);
    }
}
