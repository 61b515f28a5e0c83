package io.waybill.identify.claim;

import io.waybill.model.Party;
import io.waybill.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether whoever speaks has a hand in what is told: is a side of it, or speaks for one. */
final class Interest {
    private static final Role[] SIDES = {Role.SUPPLIER, Role.RECIPIENT, Role.AGENT, Role.BROKER};
    private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our", "ours", "i", "me", "my", "mine");

    private final Discourse discourse;
    private final Words words;
    private final References references;

    Interest(Discourse discourse, Words words, References references) {
        this.discourse = discourse;
        this.words = words;
        this.references = references;
    }

    /** Whether the source of a link is a side of a draft, or speaks for one. */
    boolean in(Link link, Draft draft) {
        for (Role role : SIDES) {
            for (List<Integer> heads : List.of(draft.heads(role), draft.impliedHeads(role))) {
                for (int head : heads) {
                    if (in(link, draft.tree, head)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the source of a link is a party, or speaks for it. */
    boolean in(Link link, Tree tree, int party) {
        if (isFirstPerson(tree, party) && (discourse.isQuoted(tree, party) || link.quoting())) {
            return true;
        }
        int owner = tree.child(party, "poss");
        boolean his = owner >= 0
                && tree.pos(owner).equals("PRP$")
                && link.sentence() == tree.sentence().index()
                && references.who(tree, owner).isEmpty();
        if (his) {
            return true; // "the shipowner said his firm"
        }
        Set<String> speaker = spokenFor(discourse.trees.get(link.sentence()), link.source());
        return names(tree, party).stream().anyMatch(speaker::contains);
    }

    static boolean isFirstPerson(Tree tree, int head) {
        int owner = tree.child(head, "poss");
        return FIRST_PERSON.contains(tree.lemma(head)) || owner >= 0 && FIRST_PERSON.contains(tree.lemma(owner));
    }

    /** The party itself, its state, and whose it is: "his firm", "Belarusian exporters". */
    private Set<String> names(Tree tree, int head) {
        Set<String> names = new HashSet<>();
        add(names, tree, head);
        int owner = tree.child(head, "poss");
        if (owner >= 0) {
            add(names, tree, owner);
        }
        return names;
    }

    /** Those whom a speaker may speak for: itself, its state, "a lawyer for X", "X's director", "the ministry in Minsk". */
    private Set<String> spokenFor(Tree tree, int head) {
        Set<String> names = names(tree, head);
        boolean body = words.partyNoun(tree.lemma(head))
                .filter(k -> k == Party.Kind.BODY || k == Party.Kind.GROUP)
                .isPresent();
        for (int c : tree.children(head)) {
            String relation = tree.relation(c);
            if (relation.matches("nmod|compound|amod|appos")) {
                add(names, tree, c);
            } else if (relation.equals("prep")
                    && tree.lemma(c).matches(body ? "for|of|at|from|in" : "for|of|at|from")) {
                tree.objects(c).forEach(o -> add(names, tree, o));
            }
        }
        return names;
    }

    private void add(Set<String> names, Tree tree, int head) {
        references.who(tree, head).ifPresent(who -> {
            names.add(who.name());
            who.actant().flatMap(a -> a.state).ifPresent(names::add);
            references.stateOf(who).ifPresent(s -> names.add(s.name));
        });
        references.stateOf(tree, head).ifPresent(s -> names.add(s.name));
    }
}
