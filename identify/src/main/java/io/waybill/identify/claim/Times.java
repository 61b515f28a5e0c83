package io.waybill.identify.claim;

import io.waybill.identify.language.time.TimeExpression;
import io.waybill.identify.language.time.TimeGrammar;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds when the event of a claim took place, apart from when it was said. */
final class Times {
    private final Discourse discourse;
    private final TimeGrammar grammar;
    private final Set<Long> cues = new HashSet<>();
    private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();

    Times(Discourse discourse, TimeGrammar grammar, List<Link> links) {
        this.discourse = discourse;
        this.grammar = grammar;
        for (Link link : links) {
            if (link.cueFrom() >= 0) {
                cues.add(key(link.sentence(), link.cueFrom()));
            }
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 20) | token;
    }

    Optional<ClaimTime> of(Draft draft) {
        Tree tree = draft.tree;
        TimeExpression best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeExpression time : in(tree)) {
            int distance = distance(draft, time);
            if (distance < bestDistance) {
                best = time;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best)
                .map(t -> new ClaimTime(
                        t.text(),
                        t.span().start(),
                        t.span().end(),
                        t.resolve(discourse.document.report().published())));
    }

    /** Steps from the verb that the time hangs on to the trigger; none where it tells of something else. */
    private int distance(Draft draft, TimeExpression time) {
        Tree tree = draft.tree;
        int at = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.start(i) >= time.span().start()
                    && tree.end(i) <= time.span().end()) {
                boolean outward = tree.head(i) < 0
                        || tree.start(tree.head(i)) < time.span().start()
                        || tree.end(tree.head(i)) > time.span().end();
                if (outward) {
                    at = tree.head(i) < 0 ? i : tree.head(i);
                    break;
                }
            }
        }
        if (at < 0) {
            return Integer.MAX_VALUE;
        }
        int clause = at;
        while (clause >= 0 && !tree.isVerb(clause) && clause != draft.trigger) {
            clause = tree.head(clause);
        }
        if (clause < 0) {
            return Integer.MAX_VALUE;
        }
        if (clause == draft.trigger) {
            return 0;
        }
        if (draft.also.contains(clause)) {
            return 1;
        }
        boolean saying = cues.contains(key(tree.sentence().index(), clause)) && !ClaimType.SPEECH.contains(draft.type);
        if (saying) {
            return Integer.MAX_VALUE;
        }
        int up = draft.trigger;
        for (int step = 1; step < 4; step++) {
            String relation = tree.relation(up);
            if (!Set.of("xcomp", "conj", "dobj", "acl", "pobj", "prep", "pcomp", "nsubjpass", "advcl", "nsubj")
                    .contains(relation)) {
                return Integer.MAX_VALUE;
            }
            up = tree.head(up);
            if (up == clause) {
                return 1 + step;
            }
            if (up < 0 || cues.contains(key(tree.sentence().index(), up))) {
                return Integer.MAX_VALUE;
            }
        }
        return Integer.MAX_VALUE;
    }

    private List<TimeExpression> in(Tree tree) {
        return bySentence.computeIfAbsent(
                tree.sentence().index(),
                i -> grammar.find(
                        discourse.document.text(
                                tree.sentence().start(), tree.sentence().end()),
                        tree.sentence().start()));
    }
}
