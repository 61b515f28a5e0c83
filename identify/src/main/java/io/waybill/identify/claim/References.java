package io.waybill.identify.claim;

import io.waybill.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says who is meant by a noun or pronoun: names, short names, offices, "the country", "it", "he", "we". */
final class References {
    private static final Set<String> HE = Set.of("he", "him", "his", "she", "her", "hers", "himself", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> WE =
            Set.of("we", "us", "our", "ours", "i", "me", "my", "mine", "ourselves", "myself");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "same", "such");
    private static final int REACH = 6;

    private final Discourse discourse;
    private final Cast cast;
    private final Words words;
    private final List<Link> links;
    private final Offices offices;
    private final Map<Long, Optional<Who>> known = new HashMap<>();

    References(Discourse discourse, Cast cast, Words words, List<Link> links) {
        this.discourse = discourse;
        this.cast = cast;
        this.words = words;
        this.links = links;
        offices = Offices.of(discourse, cast, words);
    }

    /**
     * Who is meant.
     *
     * @param name canonical
     * @param named by a name, not only described
     */
    record Who(String name, Party.Kind kind, Optional<Actant> actant, boolean named, boolean plural) {
        static Who of(Actant actant) {
            return new Who(actant.name, actant.kind, Optional.of(actant), true, actant.plural);
        }
    }

    Optional<Who> who(Tree tree, int head) {
        long key = ((long) tree.sentence().index() << 20) | head;
        Optional<Who> cached = known.get(key);
        if (cached == null) {
            known.put(key, Optional.empty()); // a circle of pronouns ends here
            cached = find(tree, head);
            known.put(key, cached);
        }
        return cached;
    }

    private Optional<Who> find(Tree tree, int head) {
        int sentence = tree.sentence().index();
        Optional<Spot> spot = cast.at(sentence, head);
        if (spot.isPresent() && !(tree.pos(head).equals("NN") || tree.pos(head).equals("NNS"))) {
            return Optional.of(Who.of(spot.get().actant()));
        }
        String lemma = tree.lemma(head);
        if (tree.pos(head).startsWith("PRP")) {
            return pronoun(tree, head, lemma);
        }
        if (tree.pos(head).startsWith("W") || lemma.equals("that") || lemma.equals("which")) {
            int antecedent = new Clauses(tree, words).antecedent(head);
            if (antecedent == head) {
                return Optional.empty();
            }
            for (int i = head - 1; !isParty(tree, antecedent) && i > antecedent; i--) {
                if (isParty(tree, i)
                        && tree.isBelow(i, antecedent)
                        && !tree.relation(i).equals("compound")) {
                    return who(tree, i); // "the missiles of Iran, which denies"
                }
            }
            return who(tree, antecedent);
        }
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("appos") || tree.relation(c).equals("compound") && c == head + 1) {
                Optional<Spot> name = cast.at(sentence, c);
                if (name.isPresent() && tree.isName(c) && name.get().actant().kind != Party.Kind.STATE) {
                    return Optional.of(Who.of(name.get().actant()));
                }
            }
        }
        Optional<Party.Kind> noun = words.partyNoun(lemma);
        Optional<Actant> state = stateOf(tree, head);
        if (noun.isPresent() && noun.get() == Party.Kind.PERSON) {
            Optional<Actant> holder = offices.holder(tree, head, state);
            if (holder.isPresent()) {
                return holder.map(Who::of);
            }
        }
        boolean definite = tree.children(head).stream().anyMatch(c -> c < head && DEFINITE.contains(tree.lemma(c)));
        boolean plural = tree.pos(head).endsWith("S");
        if (noun.isPresent() && definite && state.isEmpty() && bare(tree, head)) {
            Optional<Who> earlier = described(tree, head, noun.get(), plural);
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        if (noun.isEmpty() && spot.isPresent()) {
            return Optional.of(Who.of(spot.get().actant()));
        }
        if (words.isUndertaking(lemma)) {
            Optional<Actant> owner = state.or(() -> forcesOf(tree, head));
            if (owner.isPresent()) {
                return owner.map(Who::of);
            }
        }
        if (words.bearsName(lemma) && !plural) {
            Optional<Who> named = nameBefore(tree, head);
            if (named.isPresent()) {
                return named;
            }
        }
        String phrase = phrase(tree, head);
        String name = state.map(s -> s.name + " (" + without(phrase, tree, head) + ")")
                .orElse(phrase);
        Party.Kind kind = noun.map(k -> plural && k == Party.Kind.PERSON ? Party.Kind.GROUP : k)
                .orElse(Party.Kind.GROUP);
        return Optional.of(new Who(name, kind, Optional.empty(), false, plural));
    }

    /** "Russian military operations": the military. */
    private Optional<Actant> forcesOf(Tree tree, int head) {
        return tree.children(head).stream()
                .filter(c -> c < head && tree.relation(c).matches("poss|nmod|compound|amod"))
                .flatMap(c -> cast.at(tree.sentence().index(), c).stream())
                .map(Spot::actant)
                .filter(a -> a.state.isPresent())
                .findFirst();
    }

    /** "the Wagner Group mercenary organization", "the Ada company": the name before the noun. */
    private Optional<Who> nameBefore(Tree tree, int head) {
        for (int c : tree.children(head)) {
            if (c < head && tree.relation(c).matches("compound|nmod") && tree.isName(c)) {
                Optional<Actant> actant = cast.at(tree.sentence().index(), c).map(Spot::actant);
                boolean body = actant.filter(a ->
                                a.kind == Party.Kind.BODY || a.kind == Party.Kind.COMPANY || a.kind == Party.Kind.GROUP)
                        .isPresent();
                if (body) {
                    return actant.map(Who::of);
                }
            }
        }
        return Optional.empty();
    }

    /** The state of "Russia's defence chief", "Russian forces", "ambassador of Russia". */
    Optional<Actant> stateOf(Tree tree, int head) {
        int sentence = tree.sentence().index();
        for (int c : tree.children(head)) {
            String relation = tree.relation(c);
            if (c < head && Set.of("poss", "nmod", "compound", "amod").contains(relation)) {
                Optional<Actant> state = cast.at(sentence, c)
                        .map(Spot::actant)
                        .flatMap(a -> a.isState() ? Optional.of(a) : Optional.empty());
                if (state.isPresent()) {
                    return state;
                }
                if (relation.equals("poss") && tree.pos(c).equals("PRP$")) {
                    Optional<Actant> owner = who(tree, c).flatMap(Who::actant).filter(Actant::isState);
                    if (owner.isPresent()) {
                        return owner;
                    }
                }
                if (relation.equals("poss") && !tree.isName(c) && tree.isNoun(c)) {
                    Optional<Actant> owner = who(tree, c).flatMap(Who::actant).filter(Actant::isState);
                    if (owner.isPresent()) {
                        return owner;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean bare(Tree tree, int head) {
        return tree.children(head).stream()
                .noneMatch(c -> c < head
                        && Set.of("compound", "poss", "nmod").contains(tree.relation(c))
                        && !DEFINITE.contains(tree.lemma(c)));
    }

    private String phrase(Tree tree, int head) {
        var span = NounPhrases.party(tree, head);
        return clean(discourse.document.text(span.start(), span.end()))
                .replaceFirst("(?i)^(the|a|an|this|that|these|those|its|his|their|her) ", "");
    }

    private String without(String phrase, Tree tree, int head) {
        for (Spot spot : cast.spots(tree.sentence().index())) {
            if (spot.actant().isState() && spot.to() < head && head - spot.to() < 6) {
                String words = clean(discourse.document.text(tree.start(spot.from()), tree.end(spot.to())));
                int at = phrase.indexOf(words);
                if (at >= 0) {
                    return (phrase.substring(0, at)
                                    + phrase.substring(at + words.length()).replaceFirst("^['’]s?", ""))
                            .replaceAll("\\s+", " ")
                            .strip();
                }
            }
        }
        return phrase;
    }

    static String clean(String text) {
        return text.replaceAll("[*_]+", " ")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Optional<Who> pronoun(Tree tree, int head, String lemma) {
        if (WE.contains(lemma)) {
            return speaker(tree, head);
        }
        Optional<Who> speaker = discourse.isQuoted(tree, head) ? speaker(tree, head) : Optional.empty();
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
                return who(tree, target).filter(fits);
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
                            && (isParty(tree, subject) || subject == head)
                            && tree.relation(head).matches("nsubj(pass)?|dobj|dative|pobj")) {
                continue;
            }
            if (subject >= 0 && subject < head && subject != head) {
                Optional<Who> who = isParty(tree, subject) || tree.pos(subject).startsWith("PRP")
                        ? who(tree, subject).filter(fits)
                        : stateOf(tree, subject).map(Who::of).filter(fits);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    private static int clauseOf(Tree tree, int token) {
        int at = tree.head(token);
        while (at >= 0 && !tree.isVerb(at)) {
            at = tree.head(at);
        }
        return at;
    }

    /** The nearest party before, subjects and speakers first. */
    private Optional<Who> before(Tree tree, int head, Predicate<Who> fits, boolean subjectsFirst) {
        Optional<Who> here = lastNoun(tree, head, fits);
        if (here.isPresent()) {
            return here;
        }
        for (int s = tree.sentence().index() - 1, seen = 0; s >= 0 && seen < REACH; s--, seen++) {
            Tree earlier = discourse.trees.get(s);
            if (subjectsFirst) {
                for (Link link : links) {
                    if (link.sentence() == s && link.source() >= 0) {
                        Optional<Who> said = who(earlier, link.source()).filter(fits);
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
                        Optional<Who> subject =
                                isParty(earlier, i) ? who(earlier, i).filter(fits) : Optional.empty();
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

    /** "OFAC designated X. It ...": the one that the sentence is about is X. */
    private Optional<Who> designated(Tree tree, Predicate<Who> fits) {
        for (int i = 0; i < tree.size(); i++) {
            int target = tree.isVerb(i) && words.isDesignating(tree.lemma(i)) ? tree.child(i, "dobj") : -1;
            if (target >= 0 && tree.isNoun(target)) {
                Optional<Who> who = who(tree, target).filter(fits);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Who> lastNoun(Tree tree, int before, Predicate<Who> fits) {
        boolean skipQuoted = before < tree.size() && !discourse.isQuoted(tree, before);
        for (int i = before - 1; i >= 0; i--) {
            if (skipQuoted && discourse.isQuoted(tree, i)) {
                continue;
            }
            if (isParty(tree, i)
                    && !tree.relation(i).equals("compound")
                    && !tree.relation(i).equals("nmod")) {
                Optional<Who> who = who(tree, i).filter(fits);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isParty(Tree tree, int i) {
        return tree.isNoun(i)
                && (cast.at(tree.sentence().index(), i).isPresent()
                        || words.partyNoun(tree.lemma(i)).isPresent());
    }

    /** "the country", "the company", "the two": the last party of that kind that is not the subject here. */
    private Optional<Who> described(Tree tree, int head, Party.Kind kind, boolean plural) {
        int clause = clauseOf(tree, head);
        Optional<Who> subject = Optional.empty();
        for (int at = clause, step = 0; at >= 0 && step < 6 && subject.isEmpty(); at = tree.head(at), step++) {
            if (tree.isVerb(at) && tree.ownSubject(at) >= 0 && tree.ownSubject(at) != head) {
                subject = who(tree, tree.ownSubject(at));
            }
        }
        String noun = tree.lemma(head);
        Set<String> owners = new HashSet<>();
        for (int at = tree.head(head), step = 0; at >= 0 && step < 5; at = tree.head(at), step++) {
            int owner = tree.child(at, "poss");
            if (owner >= 0 && owner != head) {
                who(tree, owner).ifPresent(w -> owners.add(w.name()));
            }
        }
        Optional<Who> self = subject;
        Predicate<Who> fits = w -> w.kind() == kind
                && (w.named() || w.name().toLowerCase(Locale.ROOT).contains(noun))
                && w.plural() == plural
                && !owners.contains(w.name())
                && self.map(s -> !s.name().equals(w.name())
                                && !s.actant().flatMap(a -> a.state).equals(Optional.of(w.name())))
                        .orElse(true);
        if (kind == Party.Kind.PERSON || plural || kind == Party.Kind.GROUP) {
            // "the official", "the network": the one that was called so before
            Predicate<Who> called = w -> w.name().toLowerCase(Locale.ROOT).contains(noun);
            return before(tree, head, called, true);
        }
        return before(tree, head, fits, false);
    }

    /** Who speaks where a token stands. */
    Optional<Who> speaker(Tree tree, int token) {
        int at = discourse.position(tree, token);
        return links.stream()
                .filter(l -> l.quoting() && l.source() >= 0 && l.content().get(at))
                .min((a, b) ->
                        Integer.compare(a.content().cardinality(), b.content().cardinality()))
                .flatMap(l -> who(discourse.trees.get(l.sentence()), l.source()));
    }

    Optional<Spot> spot(Tree tree, int token) {
        return cast.at(tree.sentence().index(), token);
    }

    /** The state that a person or body speaks for, where the report tells it. */
    Optional<Actant> stateOf(Who who) {
        return offices.stateOf(who);
    }
}
