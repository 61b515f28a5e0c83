package io.waybill.identify.claim;

import io.waybill.model.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which named person holds which office in a report: "Russian Defense Minister Sergei Shoigu" is "Russia's defense chief". */
final class Offices {
    private final Discourse discourse;
    private final Cast cast;
    private final Words words;
    private final Map<String, Office> byPerson = new HashMap<>();

    /**
     * @param words lemmas around the name that tell the office
     * @param nouns those that describe the person by themselves: "the businessman"
     */
    private record Office(Actant person, Optional<Actant> state, Set<String> words, Set<String> nouns) {}

    private Offices(Discourse discourse, Cast cast, Words words) {
        this.discourse = discourse;
        this.cast = cast;
        this.words = words;
    }

    static Offices of(Discourse discourse, Cast cast, Words words) {
        Offices offices = new Offices(discourse, cast, words);
        for (Tree tree : discourse.trees) {
            for (Spot spot : cast.spots(tree.sentence().index())) {
                if (spot.actant().isPerson()) {
                    offices.read(tree, spot);
                }
            }
        }
        return offices;
    }

    private void read(Tree tree, Spot spot) {
        Set<String> titles = new HashSet<>();
        Optional<Actant> state = Optional.empty();
        for (int i = spot.from() - 1; i >= 0 && i >= spot.from() - 8; i--) {
            if (tree.form(i).equals(",") && i < spot.from() - 1
                    || tree.isVerb(i) && !tree.pos(i).equals("VBG")) {
                break;
            }
            int token = i;
            state = state.or(() -> stateAt(tree, token));
            if (Character.isLetter(tree.form(i).charAt(0))) {
                titles.add(tree.lemma(i));
            }
        }
        int head = tree.head(spot.to());
        for (int c : tree.children(spot.to())) {
            if (tree.relation(c).equals("appos") && tree.isNoun(c)) {
                state = state.or(() -> stateAround(tree, c));
                tree.subtree(c).stream().forEach(t -> titles.add(tree.lemma(t)));
            }
        }
        if (tree.relation(spot.to()).equals("appos") && head >= 0) {
            state = state.or(() -> stateAround(tree, head));
            tree.subtree(head).stream().filter(t -> !spot.covers(t)).forEach(t -> titles.add(tree.lemma(t)));
        }
        if (titles.stream().noneMatch(t -> words.partyNoun(t).isPresent())) {
            return;
        }
        Optional<Actant> known = state;
        byPerson.merge(spot.actant().name, new Office(spot.actant(), known, titles, nouns(tree, spot)), (a, b) -> {
            Set<String> both = new HashSet<>(a.words());
            both.addAll(b.words());
            Set<String> nouns = new HashSet<>(a.nouns());
            nouns.addAll(b.nouns());
            return new Office(a.person(), a.state().or(b::state), both, nouns);
        });
    }

    private Set<String> nouns(Tree tree, Spot spot) {
        Set<String> nouns = new HashSet<>();
        for (int c : tree.children(spot.to())) {
            if (tree.isNoun(c) && !tree.isName(c) && tree.relation(c).matches("compound|nmod|appos")) {
                nouns.add(tree.lemma(c));
            }
        }
        int head = tree.head(spot.to());
        if (tree.relation(spot.to()).equals("appos") && head >= 0) {
            nouns.add(tree.lemma(head));
        }
        nouns.removeIf(
                n -> words.partyNoun(n).filter(k -> k == Party.Kind.PERSON).isEmpty());
        return nouns;
    }

    private Optional<Actant> stateAround(Tree tree, int head) {
        for (int c : tree.children(head)) {
            Optional<Actant> state = stateAt(tree, c);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private Optional<Actant> stateAt(Tree tree, int token) {
        Optional<Actant> actant = cast.at(tree.sentence().index(), token).map(Spot::actant);
        if (actant.filter(Actant::isState).isPresent()) {
            return actant;
        }
        return actant.flatMap(a -> a.state)
                .map(name -> new Actant(name, Party.Kind.STATE, Optional.of(name), Optional.empty(), false));
    }

    /** The one named person whose office these words tell. */
    Optional<Actant> holder(Tree tree, int head, Optional<Actant> state) {
        if (tree.pos(head).equals("NNS")) {
            return Optional.empty();
        }
        Set<String> asked = new HashSet<>();
        for (int c : tree.children(head)) {
            if (c < head
                    && tree.relation(c).matches("compound|nmod|amod")
                    && cast.at(tree.sentence().index(), c).isEmpty()
                    && !tree.pos(c).equals("DT")) {
                asked.add(tree.lemma(c));
            }
        }
        boolean definite = tree.children(head).stream()
                .anyMatch(c -> tree.relation(c).equals("poss") || tree.lemma(c).equals("the"));
        if (!definite && state.isEmpty() || asked.isEmpty() && !words.leadsOffice(tree.lemma(head))) {
            return Optional.empty();
        }
        var fitting = byPerson.values().stream()
                .filter(o -> state.isEmpty()
                        || o.state().map(s -> s.name.equals(state.get().name)).orElse(false))
                .filter(o -> o.words().containsAll(asked))
                .filter(o -> o.words().contains(tree.lemma(head))
                        || words.leadsOffice(tree.lemma(head))
                                && !asked.isEmpty()
                                && o.words().stream().anyMatch(words::leadsOffice))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().person()) : Optional.empty();
    }

    /** The report calls the person so: "the businessman". */
    boolean isCalled(References.Who who, String noun) {
        Office office = byPerson.get(who.name());
        return office != null && office.nouns().contains(noun);
    }

    Optional<Actant> stateOf(References.Who who) {
        Office office = byPerson.get(who.name());
        return office == null
                ? who.actant()
                        .flatMap(a -> a.state)
                        .map(name -> new Actant(name, Party.Kind.STATE, Optional.of(name), Optional.empty(), false))
                : office.state();
    }
}
