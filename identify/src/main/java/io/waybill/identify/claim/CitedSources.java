package io.waybill.identify.claim;

import io.waybill.model.Attribution.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "US officials, citing intelligence, said that": the sources that speakers cite. */
final class CitedSources {
    private final Discourse discourse;

    CitedSources(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "US officials, citing intelligence, said that": the cited source stands nearer to the event. */
    void addTo(List<Link> links) {
        List<Link> cited = new ArrayList<>();
        for (Tree tree : discourse.trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.lemma(i).equals("cite") && tree.pos(i).equals("VBG") && tree.child(i, "dobj") >= 0) {
                    int object = tree.child(i, "dobj");
                    int verb = i;
                    links.removeIf(l -> l.sentence() == tree.sentence().index() && l.cueFrom() == verb);
                    governing(links, tree, i)
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

    private static Optional<Link> governing(List<Link> links, Tree tree, int verb) {
        int head = tree.head(verb);
        return links.stream()
                .filter(l -> l.sentence() == tree.sentence().index() && (l.cueFrom() == head || l.source() == head))
                .findFirst();
    }
}
