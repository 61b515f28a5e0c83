package io.waybill.identify.claim;

import io.waybill.identify.claim.References.Who;
import io.waybill.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who was named before and is meant by a pronoun or by "the country", "the company". */
final class Antecedents {
    private static final Set<String> HE = Set.of("he", "him", "his", "she", "her", "hers", "himself", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> WE =
            Set.of("we", "us", "our", "ours", "i", "me", "my", "mine", "ourselves", "myself");
    private static final int REACH = 6;

    private final Discourse discourse;
    private final Words words;
    private final List<Link> links;
    private final References references;

    Antecedents(Discourse discourse, Words words, List<Link> links, References references) {
        this.discourse = discourse;
        this.words = words;
        this.links = links;
        this.references = references;
    }

    /** Who is meant by a personal or possessive pronoun. */
    Optional<Who> pronoun(Tree tree, int head, String lemma) {
        if (WE.contains(lemma)) {
            return references.speaker(tree, head);
        }
        Optional<Who> speaker = discourse.isQuoted(tree, head) ? references.speaker(tree, head) : Optional.empty();
        Predicate<Who> fits;
        if (HE.contains(lemma)) {
            boolean she = lemma.startsWith("sh") || lemma.startsWith("her");
            fits = w -> (w.kind() == Party.Kind.PERSON || she && w.kind() == Party.Kind.SHIP)
                    && !w.plural()
                    && !speaker.map(s -> s.name().equals(w.name())).orElse(false);
        } else if (IT.contains(lemma)) {
            fits = w -> w.kind() != Party.Kind.PERSON && w.kind() != Party.Kind.PLACE && !w.plural();
        } else if (THEY.contains(lemma)) {
            fits = w -> w.plural() || w.kind() == Party.Kind.STATE || w.kind() == Party.Kind.GROUP;
        } else {
            return Optional.empty();
        }
        return ground(tree, head, fits)
                .or(() -> above(tree, head, fits))
                .or(() -> before(tree, head, fits.and(w -> !words.isAuthority(w.name())), true));
    }

    /** "designated X for its support", "the designation of X for its role": the one designated. */
    private Optional<Who> ground(Tree tree, int head, Predicate<Who> fits) {
        for (int at = head, step = 0; at >= 0 && step < 8; at = tree.head(at), step++) {
            int up = tree.head(at);
            if (up < 0 || !tree.lemma(at).equals("for") || !tree.relation(at).equals("prep")) {
                continue;
            }
            int noun = tree.isVerb(up) ? tree.child(up, "dobj", "nsubjpass", "oprd") : up;
            boolean verb = tree.isVerb(up) && words.isDesignating(tree.lemma(up));
            boolean named = noun >= 0 && words.isAction(tree.lemma(noun));
            int target = named ? ofObject(tree, noun) : verb ? noun : -1;
            if (target >= 0 && target < head) {
                return references.who(tree, target).filter(fits);
            }
        }
        return Optional.empty();
    }

    private static int ofObject(Tree tree, int noun) {
        return tree.children(noun).stream()
                .filter(c -> tree.relation(c).equals("prep") && tree.lemma(c).matches("of|on|against"))
                .flatMap(c -> tree.objects(c).stream())
                .findFirst()
                .orElse(-1);
    }

    /** The subject of a governing clause to the left: "Iran says that it ...". */
    private Optional<Who> above(Tree tree, int head, Predicate<Who> fits) {
        int own = clauseOf(tree, head);
        for (int at = own, step = 0; at >= 0 && step < 8; step++, at = tree.head(at)) {
            int subject = tree.ownSubject(at);
            if (!tree.isVerb(at)
                    || at == own
                            && subject >= 0
                            && (references.isParty(tree, subject) || subject == head)
                            && tree.relation(head).matches("nsubj(pass)?|dobj|dative|pobj")) {
                continue;
            }
            if (subject >= 0 && subject < head && subject != head) {
                Optional<Who> who =
                        references.isParty(tree, subject) || tree.pos(subject).startsWith("PRP")
                                ? references.who(tree, subject).filter(fits)
                                : references.stateOf(tree, subject).map(Who::of).filter(fits);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    static int clauseOf(Tree tree, int token) {
        int at = tree.head(token);
        while (at >= 0 && !tree.isVerb(at)) {
            at = tree.head(at);
        }
        return at;
    }

    /** The nearest party before, subjects and speakers first. */
    Optional<Who> before(Tree tree, int head, Predicate<Who> fits, boolean subjectsFirst) {
        Optional<Who> here = lastNoun(tree, head, fits);
        if (here.isPresent()) {
            return here;
        }
        for (int s = tree.sentence().index() - 1, seen = 0; s >= 0 && seen < REACH; s--, seen++) {
            Tree earlier = discourse.trees.get(s);
            if (subjectsFirst) {
                for (Link link : links) {
                    if (link.sentence() == s && link.source() >= 0) {
                        Optional<Who> said =
                                references.who(earlier, link.source()).filter(fits);
                        if (said.isPresent()) {
                            return said;
                        }
                    }
                }
                Optional<Who> designated = designated(earlier, fits);
                if (designated.isPresent()) {
                    return designated;
                }
                for (int i = 0; i < earlier.size(); i++) {
                    if (earlier.relation(i).startsWith("nsubj")) {
                        Optional<Who> subject = references.isParty(earlier, i)
                                ? references.who(earlier, i).filter(fits)
                                : Optional.empty();
                        if (subject.isPresent()) {
                            return subject;
                        }
                    }
                }
            }
            Optional<Who> any = lastNoun(earlier, earlier.size(), fits);
            if (any.isPresent()) {
                return any;
            }
        }
        return Optional.empty();
    }

    /** "worked as a clerk", "took him for a colonel", "is a trader": says what somebody is, and is nobody else. */
    private static boolean isPredicate(Tree tree, int i) {
        int up = tree.head(i);
        boolean as = up >= 0
                && tree.relation(i).equals("pobj")
                && (tree.lemma(up).equals("as")
                        || tree.lemma(up).equals("for")
                                && tree.head(up) >= 0
                                && tree.lemma(tree.head(up)).matches("take|mistake"));
        return !tree.isName(i) && (as || tree.relation(i).equals("attr"));
    }

    private static int subjectOf(Tree tree, int predicate) {
        int verb = clauseOf(tree, predicate);
        return verb < 0 ? -1 : tree.ownSubject(verb);
    }

    /** "OFAC designated X. It ...": the one that the sentence is about is X. */
    private Optional<Who> designated(Tree tree, Predicate<Who> fits) {
        for (int i = 0; i < tree.size(); i++) {
            int target = tree.isVerb(i) && words.isDesignating(tree.lemma(i)) ? tree.child(i, "dobj") : -1;
            if (target >= 0 && tree.isNoun(target)) {
                Optional<Who> who = references.who(tree, target).filter(fits);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    Optional<Who> lastNoun(Tree tree, int before, Predicate<Who> fits) {
        boolean skipQuoted = before < tree.size() && !discourse.isQuoted(tree, before);
        for (int i = before - 1; i >= 0; i--) {
            if (skipQuoted && discourse.isQuoted(tree, i)) {
                continue;
            }
            if (references.isParty(tree, i)
                    && !tree.relation(i).equals("compound")
                    && !tree.relation(i).equals("nmod")) {
                int subject = isPredicate(tree, i) ? subjectOf(tree, i) : -1;
                Optional<Who> who = references
                        .who(tree, subject >= 0 && subject < i ? subject : i)
                        .filter(fits);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }
}
