package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sentences that only add a role to a dealing told before: "The buyer was a company in Almaty", "The engines were for a
 * flying club", "On board were mortars", "Destination: Tobruk". Confined to one thread.
 */
final class RoleStatements {
    private static final Map<String, Role> ROLES =
            Map.of("giver", Role.SUPPLIER, "taker", Role.RECIPIENT, "go-between", Role.BROKER);
    private static final Set<String> DEFINITE = Set.of("the", "its", "their", "his", "her", "this", "that", "whose");

    private final Tree tree;
    private final Words words;
    private final Kinds kinds;
    private final Things things;

    RoleStatements(Tree tree, Words words, Kinds kinds, Things things) {
        this.tree = tree;
        this.words = words;
        this.kinds = kinds;
        this.things = things;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.lemma(i).equals("be")
                    && tree.isVerb(i)
                    && !tree.relation(i).startsWith("aux")) {
                int be = i;
                equation(be).or(() -> purpose(be)).ifPresent(drafts::add);
            } else if (tree.form(i).equals(":") && i > 0 && i < 4) {
                label(i - 1).ifPresent(drafts::add);
            }
            if (tree.lemma(i).equals("be")) {
                contents(i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** "The buyer was X", "X was the buyer". */
    private Optional<Draft> equation(int be) {
        int subject = tree.ownSubject(be);
        int attribute = tree.child(be, "attr");
        if (subject < 0 || attribute < 0) {
            return Optional.empty();
        }
        Optional<Role> first = role(subject);
        Optional<Role> second = role(attribute);
        if (first.isPresent() && fits(attribute)) {
            return Optional.of(equation(be, first.get(), attribute, subject));
        }
        return second.isPresent() && fits(subject)
                ? Optional.of(equation(be, second.get(), subject, attribute))
                : Optional.empty();
    }

    private Draft equation(int be, Role role, int party, int noun) {
        Draft draft = draft(be, role, party, words.isAim(tree.lemma(noun)));
        int owner = tree.child(noun, "poss");
        if (owner >= 0 && things.meant(tree, owner).isPresent()) {
            draft.addOne(Role.GOODS, owner); // "were their end user"
        }
        return draft;
    }

    /** The role that a noun names for a dealing told before. */
    private Optional<Role> role(int noun) {
        boolean definite = tree.children(noun).stream().anyMatch(c -> c < noun && DEFINITE.contains(tree.lemma(c)));
        boolean own = tree.conjuncts(noun).stream()
                .flatMap(n -> tree.children(n).stream())
                .anyMatch(c -> c > noun && tree.relation(c).equals("prep"));
        return definite && !own ? named(noun) : Optional.empty();
    }

    private Optional<Role> named(int noun) {
        return ROLES.entrySet().stream()
                .filter(e -> words.is(e.getKey(), tree.lemma(noun)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean fits(int head) {
        Kinds.Kind kind = kinds.of(tree, head);
        return (kind == Kinds.Kind.PARTY || kind == Kinds.Kind.PLACE)
                && named(head).isEmpty();
    }

    private Draft draft(int trigger, Role role, int head, boolean aim) {
        Draft draft = new Draft(tree, trigger, ClaimType.TRANSFER, aim ? Optional.of(Stage.PLANNED) : Optional.empty());
        draft.statement = true;
        return draft.add(role, head);
    }

    /** "The engines were for a flying club". */
    private Optional<Draft> purpose(int be) {
        int goods = tree.ownSubject(be);
        if (goods < 0
                || tree.pos(goods).startsWith("W")
                || things.meant(tree, goods).isEmpty()) {
            return Optional.empty();
        }
        return tree.children(be).stream()
                .filter(c -> c > be
                        && tree.relation(c).equals("prep")
                        && tree.lemma(c).equals("for"))
                .flatMap(c -> tree.objects(c).stream())
                .filter(o -> o > be && kinds.isParty(tree, o))
                .findFirst()
                .map(o -> draft(be, Role.RECIPIENT, o, true).addOne(Role.GOODS, goods));
    }

    /** "Destination: Tobruk." */
    private Optional<Draft> label(int noun) {
        Optional<Role> role = noun == 0 || noun == 1 && tree.head(0) == 1 ? named(noun) : Optional.empty();
        int named = role.isEmpty()
                ? -1
                : IntStream.range(noun + 2, tree.size())
                        .filter(i -> tree.isNoun(i)
                                && (tree.head(i) < noun + 2 || tree.relation(i).equals("root")))
                        .findFirst()
                        .orElse(-1);
        if (named < 0 || !fits(named)) {
            return Optional.empty();
        }
        Draft draft = draft(noun, role.get(), named, words.isAim(tree.lemma(noun)));
        draft.also.add(named);
        return Optional.of(draft);
    }

    /** "On board were mortars", "Inside were 80 rifles for the Houthis". */
    private Optional<Draft> contents(int be) {
        int verb = tree.relation(be).startsWith("aux") ? tree.head(be) : be;
        int goods = tree.child(verb, "attr", "nsubj", "nsubjpass");
        if (verb < 0 || goods < be || !kinds.of(tree, goods).equals(Kinds.Kind.THING)) {
            return Optional.empty();
        }
        boolean within = tree.children(verb).stream()
                .filter(c -> c < be && tree.relation(c).matches("prep|advmod"))
                .anyMatch(c -> words.isInside(tree.lemma(c))
                        || tree.objects(c).stream().anyMatch(o -> words.isInside(tree.lemma(o))));
        if (!within) {
            return Optional.empty();
        }
        Draft draft = new Draft(tree, verb, ClaimType.TRANSFER, Optional.empty());
        draft.statement = true;
        draft.add(Role.GOODS, goods);
        for (int c : tree.children(goods)) {
            if (c > goods && tree.relation(c).equals("prep") && tree.lemma(c).equals("for")) {
                tree.objects(c).stream()
                        .filter(o -> kinds.isParty(tree, o))
                        .forEach(o -> draft.addOne(Role.RECIPIENT, o));
            }
        }
        return Optional.of(draft);
    }
}
