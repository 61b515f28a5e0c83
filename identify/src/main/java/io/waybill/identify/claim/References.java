package io.waybill.identify.claim;

import io.waybill.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says who is meant by a noun or pronoun: names, short names, offices, "the country", "it", "he", "we". */
final class References {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "same", "such");

    private final Discourse discourse;
    private final Cast cast;
    private final Words words;
    private final List<Link> links;
    private final Offices offices;
    private final Antecedents antecedents;
    private final Descriptions descriptions;
    private final Map<Long, Optional<Who>> known = new HashMap<>();

    References(Discourse discourse, Cast cast, Words words, List<Link> links) {
        this.discourse = discourse;
        this.cast = cast;
        this.words = words;
        this.links = links;
        offices = Offices.of(discourse, cast, words);
        antecedents = new Antecedents(discourse, words, links, this);
        descriptions = new Descriptions(discourse, words, offices, antecedents, this);
    }

    /**
     * Who is meant.
     *
     * @param name canonical
     * @param named by a name, not only described
     * @param members who is meant together by one phrase ("both")
     * @param candidates names of those of whom one is meant, where the report leaves open which
     */
    record Who(
            String name,
            Party.Kind kind,
            Optional<Actant> actant,
            boolean named,
            boolean plural,
            List<Who> members,
            List<String> candidates) {
        Who {
            members = List.copyOf(members);
            candidates = List.copyOf(candidates);
        }

        static Who of(Actant actant) {
            return new Who(actant.name, actant.kind, Optional.of(actant), true, actant.plural, List.of(), List.of());
        }

        static Who described(String name, Party.Kind kind, boolean plural) {
            return new Who(name, kind, Optional.empty(), false, plural, List.of(), List.of());
        }

        /** One of several, which of them is left open. */
        static Who open(String phrase, List<Who> candidates) {
            List<String> names = candidates.stream().map(Who::name).toList();
            return new Who(phrase, candidates.getFirst().kind(), Optional.empty(), false, false, List.of(), names);
        }

        static Who together(List<Who> members) {
            String names = members.stream().map(Who::name).collect(Collectors.joining(" and "));
            return new Who(names, Party.Kind.GROUP, Optional.empty(), false, true, members, List.of());
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
            return antecedents.pronoun(tree, head, lemma);
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
        if (tree.pos(head).equals("JJ") && lemma.matches("former|latter")) {
            return descriptions.ofPair(tree, head);
        }
        if (tree.pos(head).equals("DT")) {
            Optional<Who> several = switch (lemma) {
                case "both" -> tree.has(head, "prep") ? Optional.empty() : descriptions.pair(tree, head, Who::named);
                case "these" -> antecedents.before(tree, head, Who::plural, true);
                default -> Optional.empty();
            };
            if (several.isPresent()) {
                return several;
            }
        }
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("acl")
                    && c > head
                    && c - head < 4
                    && tree.lemma(c).matches("name|call|identify|know")) {
                int called = tree.child(c, "oprd", "dobj");
                Optional<Spot> name = called < 0 ? Optional.empty() : cast.at(sentence, called);
                if (name.isPresent() && tree.isName(called)) {
                    return name.map(n -> Who.of(n.actant())); // "a smuggler named Rahim Safarov"
                }
            }
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
        boolean ofOther = tree.children(head).stream()
                .anyMatch(c -> c > head
                        && tree.relation(c).equals("prep")
                        && tree.lemma(c).equals("of"));
        boolean definite =
                !ofOther && tree.children(head).stream().anyMatch(c -> c < head && DEFINITE.contains(tree.lemma(c)));
        boolean plural = tree.pos(head).endsWith("S");
        if (noun.isPresent() && definite && state.isEmpty() && bare(tree, head)) {
            Optional<Who> earlier = descriptions.find(tree, head, noun.get(), plural);
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
        return Optional.of(Who.described(name, kind, plural));
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

    String phrase(Tree tree, int head) {
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

    boolean isParty(Tree tree, int i) {
        return tree.isNoun(i)
                && (cast.at(tree.sentence().index(), i).isPresent()
                        || words.partyNoun(tree.lemma(i)).isPresent());
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
