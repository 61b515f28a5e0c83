package io.waybill.identify.claim;

import io.waybill.identify.claim.References.Who;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who was told of before and is meant by "the company", "the trader", "the man", "both firms", "the latter". */
final class Descriptions {
    private static final int REACH = 6;
    private static final int NEAR = 2;

    private final Discourse discourse;
    private final Words words;
    private final Offices offices;
    private final Antecedents antecedents;
    private final References references;

    Descriptions(Discourse discourse, Words words, Offices offices, Antecedents antecedents, References references) {
        this.discourse = discourse;
        this.words = words;
        this.offices = offices;
        this.antecedents = antecedents;
        this.references = references;
    }

    /** The party that a noun with "the" points back to; open, with candidates, where several fit alike. */
    Optional<Who> find(Tree tree, int head, Party.Kind kind, boolean plural) {
        String noun = tree.lemma(head);
        if (plural) {
            Optional<Who> pair = isTwo(tree, head) ? pair(tree, head, w -> w.kind() == kind) : Optional.empty();
            return pair.or(() -> antecedents.before(tree, head, w -> calls(w, noun), true));
        }
        if (kind == Party.Kind.PERSON || kind == Party.Kind.GROUP || kind == Party.Kind.BODY) {
            Predicate<Who> called = w -> !w.plural() && (calls(w, noun) || offices.isCalled(w, noun));
            Predicate<Who> person = w -> !w.plural() && w.kind() == Party.Kind.PERSON;
            return antecedents
                    .before(tree, head, called, true)
                    .or(() -> words.isAnyPerson(noun) ? antecedents.before(tree, head, person, true) : Optional.empty())
                    .or(() -> words.isTrader(noun) ? onlyCompany(tree, head) : Optional.empty());
        }
        Optional<Who> own = kind == Party.Kind.STATE ? stateThatSpeaks(tree, head) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        Set<String> others = coarguments(tree, head);
        return nearest(
                tree,
                head,
                kind,
                w -> !w.plural()
                        && (w.kind() == kind || words.isAnyCompany(noun) && mayBeCompany(w))
                        && (w.named() || words.isAnyCompany(noun) || calls(w, noun))
                        && !others.contains(w.name())
                        && !w.actant()
                                .flatMap(a -> a.state)
                                .filter(others::contains)
                                .isPresent());
    }

    /** "Its foreign ministry denied that the country ...": the state whose ministry it is. */
    private Optional<Who> stateThatSpeaks(Tree tree, int head) {
        int clause = Antecedents.clauseOf(tree, head);
        if (clause < 0 || !tree.relation(clause).equals("ccomp") || tree.head(clause) < 0) {
            return Optional.empty();
        }
        int speaker = tree.ownSubject(tree.head(clause));
        return speaker < 0 || speaker > head
                ? Optional.empty()
                : references.stateOf(tree, speaker).map(Who::of);
    }

    private static boolean calls(Who who, String noun) {
        return who.name().toLowerCase(Locale.ROOT).contains(noun);
    }

    /** A name of which nothing tells what it is. */
    private boolean mayBeCompany(Who who) {
        String last = who.name().substring(who.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return who.named()
                && who.kind() == Party.Kind.BODY
                && who.actant()
                        .filter(a -> a.state.isEmpty() && a.speaksAs.isEmpty())
                        .isPresent()
                && words.partyNoun(last).isEmpty()
                && !words.isAuthority(who.name());
    }

    /** "The dealer", after a sentence in which one company is named. */
    private Optional<Who> onlyCompany(Tree tree, int head) {
        int before = tree.sentence().index() - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Tree earlier = discourse.trees.get(before);
        List<Who> companies = parties(earlier, earlier.size(), w -> w.named() && w.kind() == Party.Kind.COMPANY);
        return companies.size() == 1 ? Optional.of(companies.getFirst()) : Optional.empty();
    }

    /** Who stands beside the noun in its clause, and so is somebody else. */
    private Set<String> coarguments(Tree tree, int head) {
        Set<String> names = new HashSet<>();
        int clause = Antecedents.clauseOf(tree, head);
        for (int at = clause, step = 0; at >= 0 && step < 6 && names.isEmpty(); at = tree.head(at), step++) {
            if (tree.isVerb(at) && tree.ownSubject(at) >= 0 && tree.ownSubject(at) != head) {
                references.who(tree, tree.ownSubject(at)).ifPresent(w -> {
                    names.add(w.name());
                    w.actant().flatMap(a -> a.state).ifPresent(names::add);
                });
            }
        }
        for (int at = tree.head(head), step = 0; at >= 0 && step < 5; at = tree.head(at), step++) {
            int owner = tree.child(at, "poss");
            if (owner >= 0 && owner != head) {
                references.who(tree, owner).ifPresent(w -> names.add(w.name()));
            }
        }
        return names;
    }

    private Optional<Who> nearest(Tree tree, int head, Party.Kind kind, Predicate<Who> fits) {
        Optional<Who> here = antecedents.lastNoun(tree, head, fits);
        if (here.isPresent()) {
            return here;
        }
        boolean subject = tree.relation(head).startsWith("nsubj") && kind != Party.Kind.STATE;
        for (int s = tree.sentence().index() - 1, seen = 0; s >= 0 && seen < REACH; s--, seen++) {
            Tree earlier = discourse.trees.get(s);
            List<Who> found = parties(earlier, earlier.size(), fits);
            if (found.size() == 1) {
                return Optional.of(found.getFirst());
            }
            List<Who> called =
                    found.stream().filter(w -> calls(w, tree.lemma(head))).toList();
            if (called.size() == 1) {
                return Optional.of(called.getFirst());
            }
            if (found.size() > 1) {
                Optional<Who> same = subject ? subject(earlier, fits) : Optional.empty();
                return same.or(() -> Optional.of(Who.open(references.phrase(tree, head), found)));
            }
        }
        return Optional.empty();
    }

    private Optional<Who> subject(Tree tree, Predicate<Who> fits) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.relation(i).startsWith("nsubj") && references.isParty(tree, i)) {
                return references.who(tree, i).filter(fits);
            }
        }
        return Optional.empty();
    }

    /** The parties named or described in a sentence before a token, each once, in order. */
    private List<Who> parties(Tree tree, int before, Predicate<Who> fits) {
        Map<String, Who> found = new LinkedHashMap<>();
        for (int i = 0; i < before; i++) {
            if (references.isParty(tree, i) && !tree.relation(i).matches("compound|nmod|appos") && !isNobody(tree, i)) {
                references.who(tree, i).filter(fits).ifPresent(w -> found.putIfAbsent(w.name(), w));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean isNobody(Tree tree, int i) {
        return tree.children(i).stream().anyMatch(c -> c < i && tree.lemma(c).matches("no|any|every|each"));
    }

    private static boolean isTwo(Tree tree, int head) {
        return tree.children(head).stream()
                .anyMatch(c -> c < head && tree.lemma(c).matches("both|two"));
    }

    /** "both", "the two": the only two that fit, or the only ones coordinated, in the nearest sentence with any. */
    Optional<Who> pair(Tree tree, int head, Predicate<Who> fits) {
        Predicate<Who> one = fits.and(w -> !w.plural() && w.kind() != Party.Kind.PLACE);
        for (int s = tree.sentence().index(), seen = 0; s >= 0 && seen <= NEAR; s--, seen++) {
            Tree at = discourse.trees.get(s);
            int end = at == tree ? Math.min(head, at.size()) : at.size();
            List<Who> found = parties(at, end, one);
            List<List<Who>> joined = new ArrayList<>();
            for (int i = 0; i < end; i++) {
                List<Who> both = at.conjuncts(i).size() == 2 && !at.relation(i).equals("conj")
                        ? at.conjuncts(i).stream()
                                .filter(c -> references.isParty(at, c))
                                .flatMap(c -> references.who(at, c).filter(one).stream())
                                .distinct()
                                .toList()
                        : List.of();
                if (both.size() == 2) {
                    joined.add(both);
                }
            }
            if (joined.size() == 1 || found.size() == 2) {
                return Optional.of(Who.together(joined.size() == 1 ? joined.getFirst() : found));
            }
            if (at != tree && !found.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the former", "the latter". */
    Optional<Who> ofPair(Tree tree, int head) {
        return tree.sentence().index() == 0
                ? Optional.empty()
                : pair(discourse.trees.get(tree.sentence().index() - 1), Integer.MAX_VALUE, Who::named)
                        .map(p -> tree.lemma(head).equals("former")
                                ? p.members().getFirst()
                                : p.members().getLast());
    }
}
