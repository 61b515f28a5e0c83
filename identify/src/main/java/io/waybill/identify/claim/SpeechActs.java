package io.waybill.identify.claim;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Denials, accusations, admissions and refusals to comment as claims of their own, with the roles of the event. */
final class SpeechActs {
    private final Discourse discourse;
    private final Tree tree;
    private final Words words;
    private final Kinds kinds;

    SpeechActs(Discourse discourse, Tree tree, Words words, Kinds kinds) {
        this.discourse = discourse;
        this.tree = tree;
        this.words = words;
        this.kinds = kinds;
    }

    /** The drafts of a sentence with its speech acts; events inside a denial, an accusation or an admission go into them. */
    List<Draft> apply(List<Draft> drafts, List<Link> links) {
        List<Draft> result = new ArrayList<>(drafts);
        for (Link link : links) {
            if (link.sentence() != tree.sentence().index() || link.cueFrom() < 0) {
                continue;
            }
            type(link).ifPresent(type -> act(type, link, result));
        }
        return result;
    }

    private Optional<ClaimType> type(Link link) {
        String lemma = tree.lemma(link.cueFrom());
        return switch (link.stance()) {
            case DENIES -> Optional.of(ClaimType.DENY);
            case DECLINES -> Optional.of(ClaimType.NO_COMMENT);
            case CONFIRMS -> words.isAdmitting(lemma) ? Optional.of(ClaimType.ADMIT) : Optional.empty();
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
        boolean refuses = type == ClaimType.DENY && twoObjects && !clause; // "denied them the use of the port"
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

    private static boolean isTold(List<Draft> events, int object) {
        return events.stream().anyMatch(d -> d.trigger == object);
    }

    private void act(ClaimType type, Link link, List<Draft> drafts) {
        Draft act = new Draft(tree, link.cueFrom(), type, Optional.empty());
        List<Draft> events = new ArrayList<>();
        for (Draft draft : drafts) {
            if (link.content().get(discourse.position(tree, draft.trigger))
                    && ClaimType.CONDUCT.contains(draft.type)
                    && !isAct(draft)) {
                events.add(draft);
            }
        }
        boolean event = !events.isEmpty();
        if (!isSaid(type, link, events)) {
            return;
        }
        for (Draft draft : events) {
            act.fillFrom(draft);
            act.also.add(draft.trigger);
        }
        drafts.removeAll(events);
        drafts.removeIf(d -> d.trigger == link.cueFrom());
        if (type == ClaimType.ACCUSE) {
            act.clear(Role.AGENT);
            int accused = accused(link);
            if (accused >= 0) {
                act.add(Role.AGENT, accused);
            }
            if (act.isEmpty()) {
                drafts.addAll(events);
                return;
            }
        } else {
            act.clear(Role.AGENT);
            act.speaker = link.source();
            if (link.source() >= 0) {
                act.add(Role.AGENT, link.source());
            } else if (!event) {
                return;
            }
            int object = tree.child(link.cueFrom(), "dobj");
            if (!event && object >= 0 && type != ClaimType.NO_COMMENT) {
                act.add(Role.TARGET, object);
            }
        }
        drafts.add(act);
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

    /** "No drone has entered the country": told by a side of the dealing, a flat negative is a denial. */
    static boolean deniesFlatly(Draft draft, boolean speakerIsASide) {
        return speakerIsASide && draft.negated && (ClaimType.TRADE.contains(draft.type) || draft.type == ClaimType.USE);
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
