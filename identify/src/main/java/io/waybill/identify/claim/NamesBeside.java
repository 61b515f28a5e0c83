package io.waybill.identify.claim;

import io.waybill.model.Party;
import java.util.Optional;

/** The names that stand beside a common noun and say whom it means: "a smuggler named X", "the X company". */
final class NamesBeside {
    private final Cast cast;

    NamesBeside(Cast cast) {
        this.cast = cast;
    }

    /** "a smuggler named Rahim Safarov". */
    Optional<References.Who> called(Tree tree, int head) {
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("acl")
                    && c > head
                    && c - head < 4
                    && tree.lemma(c).matches("name|call|identify|know")) {
                int called = tree.child(c, "oprd", "dobj");
                Optional<Spot> name =
                        called < 0 ? Optional.empty() : cast.at(tree.sentence().index(), called);
                if (name.isPresent() && tree.isName(called)) {
                    return name.map(n -> References.Who.of(n.actant())); // "a smuggler named Rahim Safarov"
                }
            }
        }
        return Optional.empty();
    }

    /** "the trader Rahim Safarov", "its bank, Ada Bank". */
    Optional<References.Who> inApposition(Tree tree, int head) {
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("appos") || tree.relation(c).equals("compound") && c == head + 1) {
                Optional<Spot> name = cast.at(tree.sentence().index(), c);
                if (name.isPresent() && tree.isName(c) && name.get().actant().kind != Party.Kind.STATE) {
                    return Optional.of(References.Who.of(name.get().actant()));
                }
            }
        }
        return Optional.empty();
    }

    /** "the Wagner Group mercenary organization", "the Ada company": the name before the noun. */
    Optional<References.Who> before(Tree tree, int head) {
        for (int c : tree.children(head)) {
            if (c < head && tree.relation(c).matches("compound|nmod") && tree.isName(c)) {
                Optional<Actant> actant = cast.at(tree.sentence().index(), c).map(Spot::actant);
                boolean body = actant.filter(a ->
                                a.kind == Party.Kind.BODY || a.kind == Party.Kind.COMPANY || a.kind == Party.Kind.GROUP)
                        .isPresent();
                if (body) {
                    return actant.map(References.Who::of);
                }
            }
        }
        return Optional.empty();
    }

    /** "Russian military operations": the military. */
    Optional<Actant> forcesOf(Tree tree, int head) {
        return tree.children(head).stream()
                .filter(c -> c < head && tree.relation(c).matches("poss|nmod|compound|amod"))
                .flatMap(c -> cast.at(tree.sentence().index(), c).stream())
                .map(Spot::actant)
                .filter(a -> a.state.isPresent())
                .findFirst();
    }
}
