package io.waybill.identify.claim;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps out what reads like an event and is none: powers and prohibitions of a law, generic "those who", an authority as
 * a side of the dealing that it punishes, the same event told twice in a sentence.
 */
final class Gate {
    private static final Role[] SIDES = {Role.SUPPLIER, Role.RECIPIENT, Role.BROKER, Role.AGENT};

    private final Kinds kinds;
    private final Words words;

    Gate(Kinds kinds, Words words) {
        this.kinds = kinds;
        this.words = words;
    }

    /** Takes the authority that designates out of the dealings of its sentence. */
    void veto(List<Draft> drafts) {
        Set<Integer> authorities = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.type == ClaimType.DESIGNATE) {
                authorities.addAll(draft.heads(Role.AGENT));
            }
        }
        for (Draft draft : drafts) {
            if (ClaimType.CONDUCT.contains(draft.type)) {
                for (Role role : SIDES) {
                    List.copyOf(draft.heads(role)).stream()
                            .filter(h -> authorities.contains(h) || isAuthority(draft.tree, h))
                            .forEach(h -> draft.drop(role, h));
                }
            }
        }
    }

    private boolean isAuthority(Tree tree, int head) {
        return kinds.name(tree, head).filter(words::isAuthority).isPresent();
    }

    boolean isEvent(Draft draft) {
        if (draft.type == ClaimType.DESIGNATE) {
            return !isMeant(draft);
        }
        return !ClaimType.CONDUCT.contains(draft.type)
                || draft.retracted
                || !isPower(draft) && !isDuty(draft) && !isGeneric(draft) && !isPointer(draft) && !isStockGround(draft);
    }

    /** "will continue to target", "authorized to impose sanctions on": nobody is listed by it. */
    private boolean isMeant(Draft draft) {
        Tree tree = draft.tree;
        if (!tree.isVerb(draft.trigger)) {
            return false;
        }
        boolean infinitive =
                tree.children(draft.trigger).stream().anyMatch(c -> tree.pos(c).equals("TO"));
        int head = tree.head(draft.trigger);
        boolean named = draft.heads(Role.TARGET).stream().anyMatch(tree::isName);
        boolean modal = tree.children(draft.trigger).stream()
                .anyMatch(c -> tree.lemma(c).matches("will|would|can|could|may|might|shall"));
        return infinitive
                        && (head < 0
                                || words.intends(tree.lemma(head))
                                || tree.relation(draft.trigger).equals("advcl"))
                || modal && !named;
    }

    /** "This support", "these efforts": says nothing of its own. */
    private static boolean points(Tree tree, int noun) {
        return tree.children(noun).stream()
                .anyMatch(c -> c < noun && tree.lemma(c).matches("this|these|such|that|those"));
    }

    private boolean isPointer(Draft draft) {
        return !draft.tree.isVerb(draft.trigger)
                && draft.verb < 0
                && words.onlyPoints(draft.tree.lemma(draft.trigger))
                && points(draft.tree, draft.trigger);
    }

    /** "financial, material, or technological support for, or goods or services in support of": the words of an order. */
    private boolean isStockGround(Draft draft) {
        if (draft.type != ClaimType.TRANSFER || !draft.has(Role.GOODS)) {
            return false;
        }
        Tree tree = draft.tree;
        int from = Math.max(0, draft.trigger - 1);
        String words = tree.words(from, Math.min(tree.size() - 1, draft.trigger + 12));
        return words.contains("technological support") || words.contains("technological , or other support");
    }

    /** "prohibits the sale", "authorized to block", "prevent Iran from obtaining", "the ability to". */
    private boolean isPower(Draft draft) {
        Tree tree = draft.tree;
        int at = draft.verb >= 0 ? draft.verb : draft.trigger;
        for (int step = 0; step < 8; step++) {
            int head = tree.head(at);
            String relation = tree.relation(at);
            if (head < 0 || !relation.matches("dobj|pobj|pcomp|xcomp|prep|acl|ccomp|conj|nsubjpass|relcl|oprd|acomp")) {
                return false;
            }
            boolean forbids = words.forbids(tree.lemma(head)) && !relation.equals("ccomp");
            boolean law = tree.isVerb(head)
                    && words.empowers(tree.lemma(head))
                    && tree.ownSubject(head) >= 0
                    && kinds.of(tree, tree.ownSubject(head)) == Kinds.Kind.LAW;
            if (forbids || law) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** "to comply with its obligations", "must comply": nobody is said to have kept the law. */
    private boolean isDuty(Draft draft) {
        Tree tree = draft.tree;
        return draft.type == ClaimType.LEGALITY
                && words.complies(tree.lemma(draft.trigger))
                && (!tree.isVerb(draft.trigger)
                        || tree.pos(draft.trigger).equals("VBG") && !tree.has(draft.trigger, "aux")
                        || tree.children(draft.trigger).stream()
                                .anyMatch(c -> tree.pos(c).equals("TO")
                                        || tree.lemma(c).matches("must|should")));
    }

    /** "those who sell gold", "any person that supplies": nobody in particular is on any side. */
    private boolean isGeneric(Draft draft) {
        List<Integer> sides = new ArrayList<>();
        for (Role role : SIDES) {
            sides.addAll(draft.heads(role));
        }
        return !sides.isEmpty()
                && sides.stream().anyMatch(h -> anyone(draft.tree, h))
                && sides.stream()
                        .noneMatch(h -> draft.tree.isName(h) && kinds.isParty(draft.tree, h) && isDoer(draft, h));
    }

    private static boolean isDoer(Draft draft, int head) {
        return head == draft.subject || draft.heads(Role.SUPPLIER).contains(head);
    }

    private static boolean anyone(Tree tree, int head) {
        boolean clause =
                tree.children(head).stream().anyMatch(c -> tree.relation(c).matches("relcl|acl"));
        boolean any = clause
                && tree.children(head).stream().anyMatch(c -> tree.lemma(c).equals("any"));
        return Set.of("those", "anyone", "whoever", "anybody").contains(tree.lemma(head))
                || any
                || clause
                        && Set.of("person", "individual", "entity").contains(tree.lemma(head))
                        && tree.pos(head).equals("NNS")
                        && tree.children(head).stream().noneMatch(c -> c < head);
    }

    /** Leaves of claims of one type in one sentence those that add a filler. */
    static List<Claim> distinct(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            boolean told = claims.stream()
                    .anyMatch(o -> o != claim
                            && o.type() == claim.type()
                            && o.polarity() == claim.polarity()
                            && o.evidence().sentence() == claim.evidence().sentence()
                            && adds(claim, o) == 0
                            && (adds(o, claim) > 0 || claims.indexOf(o) < claims.indexOf(claim)));
            if (!told) {
                kept.add(claim);
            }
        }
        return kept;
    }

    /** How many fillers one claim has that the other lacks. */
    private static int adds(Claim one, Claim other) {
        int more = 0;
        for (Role role : Role.values()) {
            for (Mention mention : one.fillers(role)) {
                boolean there = other.fillers(role).stream()
                        .anyMatch(m -> m.start() < mention.end() && mention.start() < m.end()
                                || m.entity().isPresent() && m.entity().equals(mention.entity()));
                more += there ? 0 : 1;
            }
        }
        return more;
    }
}
