package io.waybill.identify.claim;

import io.waybill.identify.attribution.AttributionFinder;
import io.waybill.identify.attribution.Cues;
import io.waybill.model.Attribution.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says what in a report: cue, source and the stretch of text that is said. */
final class Attributor {
    private static final Set<String> VERBS = Set.of("verb");
    private static final Set<String> OTHERS = Set.of("prep", "adv", "adverb");
    private static final Set<String> NOUNS = Set.of("noun", "adj", "adjective");
    private static final Set<String> ADJECTIVES = Set.of("adj", "adjective");
    private static final Set<String> NEGATING = Set.of("neg", "preconj");
    private static final Set<String> MODIFYING = Set.of("nmod", "amod");

    private final Discourse discourse;
    private final Cues cues;
    private final Words words;
    private final VerbLinks verbs;
    private final NounLinks nouns;
    private final PhraseLinks phrases;
    private final FoundLinks found;

    Attributor(Discourse discourse, Cues cues, AttributionFinder finder, Words words) {
        this.discourse = discourse;
        this.cues = cues;
        this.words = words;
        verbs = new VerbLinks(discourse, words);
        nouns = new NounLinks(discourse);
        phrases = new PhraseLinks(discourse);
        found = new FoundLinks(discourse, cues, finder);
    }

    List<Link> find() {
        List<Link> links = new ArrayList<>();
        for (Tree tree : discourse.trees) {
            for (int i = 0; i < tree.size(); i++) {
                at(tree, i).ifPresent(links::add);
                if (tree.pos(i).equals("MD") && tree.head(i) > i) {
                    governedVerb(tree, i).ifPresent(links::add);
                }
                if (tree.isVerb(i)) {
                    new Silence(discourse, tree, words).at(i).ifPresent(links::add);
                }
                cues.at(tree, i, OTHERS)
                        .filter(cue -> cue.cue().stance() != Stance.DENIES)
                        .flatMap(cue -> phrases.at(tree, cue))
                        .ifPresent(links::add);
            }
        }
        found.addTo(links);
        new CitedSources(discourse).addTo(links);
        return new Continuation(discourse, links).extend();
    }

    private Optional<Link> at(Tree tree, int i) {
        if (NEGATING.contains(tree.relation(i)) && tree.head(i) >= 0) {
            return governedVerb(tree, i);
        }
        if (tree.pos(i).equals("VBN") && MODIFYING.contains(tree.relation(i))) {
            return cues.at(tree, i, ADJECTIVES).flatMap(cue -> nouns.caution(tree, i, cue));
        }
        if (tree.isVerb(i) && !startsBefore(tree, i)) {
            return cues.at(tree, i, VERBS).flatMap(cue -> verbs.at(tree, cue));
        }
        if (tree.isNoun(i) || tree.pos(i).startsWith("JJ")) {
            return cues.at(tree, i, NOUNS).flatMap(cue -> nouns.at(tree, i, cue));
        }
        return Optional.empty();
    }

    /** "not deny", "would not comment": the cue begins before its verb. */
    private Optional<Link> governedVerb(Tree tree, int i) {
        int verb = tree.head(i);
        return cues.at(tree, i, VERBS)
                .map(cue -> new Cues.Found(cue.cue(), verb, Math.max(verb, cue.to())))
                .flatMap(cue -> verbs.at(tree, cue));
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
}
