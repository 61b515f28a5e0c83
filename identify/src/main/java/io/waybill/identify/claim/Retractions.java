package io.waybill.identify.claim;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "He withdrew that account": what its speaker, or else anybody, said last is told again, as taken back. */
final class Retractions {
    private static final int REACH = 8;

    private final Words words;
    private final References references;

    Retractions(Words words, References references) {
        this.words = words;
        this.references = references;
    }

    /** Drafts of what a sentence takes back without telling it anew. */
    List<Draft> of(Tree tree, List<Link> links, List<Draft> told, List<Claim> earlier) {
        List<Draft> drafts = new ArrayList<>();
        for (Link link : links) {
            boolean here = link.sentence() == tree.sentence().index()
                    && link.stance() == Stance.RETRACTS
                    && link.cueFrom() >= 0
                    && tree.isVerb(link.cueFrom());
            if (here && told.stream().noneMatch(d -> tree.isBelow(d.trigger, link.cueFrom())) && points(tree, link)) {
                last(tree, link, earlier).ifPresent(claim -> drafts.add(again(tree, link, claim)));
            }
        }
        return drafts;
    }

    private boolean points(Tree tree, Link link) {
        int object = tree.child(link.cueFrom(), "dobj", "nsubjpass");
        return object >= 0 && words.isClaimNoun(tree.lemma(object));
    }

    private Optional<Claim> last(Tree tree, Link link, List<Claim> earlier) {
        Optional<String> speaker = link.source() < 0
                ? Optional.empty()
                : references.who(tree, link.source()).map(References.Who::name);
        Optional<Claim> any = Optional.empty();
        for (Claim claim : earlier.reversed()) {
            if (tree.sentence().index() - claim.evidence().sentence() > REACH) {
                break;
            }
            boolean dealing = ClaimType.TRADE.contains(claim.type()) || claim.type() == ClaimType.DENY;
            boolean same = claim.attribution().stream()
                    .flatMap(a -> a.source().stream())
                    .anyMatch(s -> speaker.isPresent() && s.mention().entity().equals(speaker));
            if (dealing && same) {
                return Optional.of(claim);
            }
            if (dealing && any.isEmpty()) {
                any = Optional.of(claim);
            }
        }
        return any;
    }

    private static Draft again(Tree tree, Link link, Claim claim) {
        Draft draft = new Draft(tree, link.cueFrom(), claim.type(), claim.stage());
        draft.retracted = true;
        draft.undirected = claim.undirected();
        for (Role role : Role.values()) {
            claim.fillers(role).forEach(m -> draft.add(role, m.asImplied()));
        }
        return draft;
    }
}
