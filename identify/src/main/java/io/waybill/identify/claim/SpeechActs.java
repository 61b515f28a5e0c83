package io.waybill.identify.claim;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Denials, accusations, admissions and refusals to comment as claims of their own, with the roles of the event. */
final class SpeechActs {
    private static final Set<ClaimType> ALSO_DENIED =
            EnumSet.of(ClaimType.USE, ClaimType.PRODUCE, ClaimType.VISIT, ClaimType.MEETING);

    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "neither", "nor", "none", "nothing", "nobody", "n't");

    private final Discourse discourse;
    private final Tree tree;
    private final Words words;
    private final Kinds kinds;
    private final Interest interest;

    SpeechActs(Discourse discourse, Tree tree, Words words, Kinds kinds, Interest interest) {
        this.discourse = discourse;
        this.tree = tree;
        this.words = words;
        this.kinds = kinds;
        this.interest = interest;
    }

    /** The drafts of a sentence with its speech acts; events inside a denial, an accusation or an admission go into them. */
    List<Draft> apply(List<Draft> drafts, List<Link> links) {
        List<Draft> result = new ArrayList<>(drafts);
        List<Link> idle = new ArrayList<>();
        for (Link link : links) {
            if (link.sentence() != tree.sentence().index() || link.cueFrom() < 0) {
                continue;
            }
            if (link.stance() == Stance.DENIES && link.source() < 0) {
                result.stream()
                        .filter(d -> ClaimType.CONDUCT.contains(d.type) && tells(link, d))
                        .forEach(d -> d.negated = true); // the author calls it untrue
            } else {
                type(link).filter(type -> !act(type, link, result)).ifPresent(type -> idle.add(link));
            }
        }
        links.removeAll(idle);
        return result;
    }

    private Optional<ClaimType> type(Link link) {
        String lemma = tree.lemma(link.cueFrom());
        return switch (link.stance()) {
            case DENIES -> Optional.of(ClaimType.DENY);
            case DECLINES -> Optional.of(ClaimType.NO_COMMENT);
            case CONFIRMS -> Optional.of(ClaimType.ADMIT);
            case ALLEGES -> words.isAccusing(lemma) ? Optional.of(ClaimType.ACCUSE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "false documents", "denied prisoners care", "acknowledged the changed circumstances": nothing said is denied or admitted. */
    private boolean isSaid(ClaimType type, Link link, List<Draft> drafts) {
        int cue = link.cueFrom();
        if (tree.pos(cue).startsWith("RB")
                || tree.pos(cue).startsWith("JJ") && tree.relation(cue).matches("nmod|amod|advmod")) {
            return false;
        }
        int object = tree.child(cue, "dobj");
        if (link.cueTo() > cue && type == ClaimType.DENY && tree.isVerb(cue)) {
            return true; // "has nothing to do with", "called it a lie"
        }
        if (!tree.isVerb(cue)) {
            object = tree.children(cue).stream()
                    .filter(c ->
                            tree.relation(c).equals("prep") && tree.lemma(c).equals("of"))
                    .flatMap(c -> tree.objects(c).stream())
                    .findFirst()
                    .orElse(-1);
        }
        boolean clause = tree.has(cue, "ccomp") || tree.has(cue, "xcomp");
        boolean twoObjects = tree.has(cue, "dative")
                || tree.children(cue).stream()
                                .filter(c -> tree.relation(c).equals("dobj"))
                                .count()
                        > 1;
        if (type == ClaimType.DENY && (link.source() == cue || isRefusal(link, object))) {
            return false;
        }
        boolean refuses =
                type == ClaimType.DENY && (twoObjects && !clause || asks(drafts, object)); // "denied the request"
        if (refuses) {
            return false;
        }
        if (type == ClaimType.NO_COMMENT || type == ClaimType.ACCUSE || object < 0 || isTold(drafts, object)) {
            return true;
        }
        return !twoObjects
                && (clause
                        || words.isClaimNoun(tree.lemma(object))
                        || tree.pos(object).matches("PRP|W.*|DT"));
    }

    /** "denied them funds", "the court dismissed the charges": what is refused is a thing or a case, and nothing told. */
    private boolean isRefusal(Link link, int object) {
        if (object < 0) {
            return false;
        }
        boolean told = tree.has(object, "acl") || tree.has(object, "ccomp") || tree.has(object, "relcl");
        boolean ended = tree.lemma(link.cueFrom()).matches("dismiss|reject|drop") && words.isCase(tree.lemma(object));
        boolean any = tree.children(object).stream().anyMatch(c -> tree.lemma(c).equals("any"));
        return ended && !told || words.isRefusable(tree.lemma(object)) && !any;
    }

    private static boolean asks(List<Draft> events, int object) {
        return events.stream().anyMatch(d -> d.trigger == object && d.type == ClaimType.SEEK);
    }

    private static boolean isTold(List<Draft> events, int object) {
        return events.stream().anyMatch(d -> d.trigger == object);
    }

    /** Adds the act; false where the words tell of nothing that the speaker can say of itself. */
    private boolean act(ClaimType type, Link link, List<Draft> drafts) {
        Draft act = new Draft(tree, link.cueFrom(), type, Optional.empty());
        List<Draft> events = new ArrayList<>();
        for (Draft draft : drafts) {
            if (tells(link, draft) && ClaimType.CONDUCT.contains(draft.type) && !isAct(draft)) {
                events.add(draft);
            }
        }
        boolean event = !events.isEmpty();
        boolean outsider = type == ClaimType.ADMIT
                && !words.isAdmitting(tree.lemma(link.cueFrom()))
                && (link.source() < 0 || events.stream().noneMatch(d -> interest.in(link, d)));
        boolean ignorant = type == ClaimType.DENY
                && (words.isKnowing(tree.lemma(link.cueFrom())) || words.isKnowing(tree.lemma(link.cueTo())))
                && events.stream().noneMatch(d -> interest.in(link, d)); // "did not know how many were sold"
        if (outsider || ignorant || !isSaid(type, link, events)) {
            return type != ClaimType.DENY;
        }
        if (type == ClaimType.ACCUSE && accused(link) < 0) {
            return true;
        }
        for (Draft draft : events) {
            act.fillFrom(draft);
            act.also.add(draft.trigger);
        }
        drafts.removeAll(events);
        drafts.removeIf(d -> d.trigger == link.cueFrom());
        if (type == ClaimType.ACCUSE) {
            act.clear(Role.AGENT);
            act.add(Role.AGENT, accused(link));
        } else {
            act.clear(Role.AGENT);
            act.speaker = link.source();
            if (link.source() >= 0) {
                act.add(Role.AGENT, link.source());
            } else if (!event) {
                return true;
            }
            int object = tree.child(link.cueFrom(), "dobj", "nsubjpass");
            if (object < 0 && tree.lemma(link.cueFrom()).equals("be")) {
                object = tree.ownSubject(link.cueFrom()); // "that is an invention"
            }
            if (!event && object >= 0 && type != ClaimType.NO_COMMENT) {
                act.add(Role.TARGET, object);
            }
        }
        drafts.add(act);
        return true;
    }

    private boolean tells(Link link, Draft draft) {
        return link.content().get(discourse.position(tree, draft.trigger));
    }

    private static boolean isAct(Draft draft) {
        return ClaimType.SPEECH.contains(draft.type);
    }

    private int accused(Link link) {
        int cue = link.cueFrom();
        if (tree.isVerb(cue)) {
            int accused = new Clauses(tree, words).patient(cue);
            return accused >= 0 && kinds.of(tree, accused) != Kinds.Kind.OTHER ? accused : -1;
        }
        for (int c : tree.children(cue)) {
            if (tree.relation(c).equals("prep") && tree.lemma(c).equals("against")) {
                return tree.objects(c).stream().findFirst().orElse(-1);
            }
        }
        return -1;
    }

    /** "no such sale": takes up what others have said. */
    static boolean echoes(Draft draft) {
        return draft.tree.children(draft.trigger).stream()
                .anyMatch(c -> draft.tree.lemma(c).equals("such"));
    }

    /** Negated by a plain word of negation, not by a verb of stopping or failing. */
    private static boolean isFlat(Draft draft) {
        int at = draft.verb >= 0 ? draft.verb : draft.trigger;
        for (int step = 0; at >= 0 && step < 4; step++, at = draft.tree.head(at)) {
            for (int c : draft.tree.children(at)) {
                boolean inside =
                        draft.tree.children(c).stream().anyMatch(d -> d < c && NEGATIONS.contains(draft.tree.lemma(d)));
                if (NEGATIONS.contains(draft.tree.lemma(c)) || inside) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a side of the dealing can deny by saying that it did not happen. */
    static boolean canBeDenied(Draft draft) {
        return draft.negated
                && isFlat(draft)
                && (ClaimType.TRADE.contains(draft.type) || ALSO_DENIED.contains(draft.type));
    }

    static Stance stance(ClaimType type, Stance told) {
        return switch (type) {
            case DENY -> Stance.DENIES;
            case ACCUSE -> Stance.ALLEGES;
            case ADMIT -> Stance.CONFIRMS;
            case NO_COMMENT -> Stance.DECLINES;
            default -> told;
        };
    }
}
