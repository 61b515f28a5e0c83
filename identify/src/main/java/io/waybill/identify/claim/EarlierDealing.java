package io.waybill.identify.claim;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dealing told before lends what later words leave open, as implied: "the deal" its sides and goods, "only 48 arrived"
 * its sides, "they were sold on" its recipient, who now supplies. Confined to one thread.
 */
final class EarlierDealing {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "such", "these", "those", "any");
    private static final Set<ClaimType> MOVING = EnumSet.of(ClaimType.TRANSFER, ClaimType.BROKER);
    private static final Set<String> ORIGIN = Set.of("from", "by", "of", "off");
    private static final Set<String> END = Set.of("to", "into", "for", "onto", "with");
    private static final int NEAR = 2;
    private static final int FAR = 6;

    private final Things things;
    private final References references;
    private final Words words;
    private final List<Told> told = new ArrayList<>();

    EarlierDealing(Things things, References references, Words words) {
        this.things = things;
        this.references = references;
        this.words = words;
    }

    /** A dealing and the goods that it is about. */
    private record Told(Claim claim, Set<Things.Thing> goods) {
        List<Mention> fillers(Role role) {
            return claim.fillers(role);
        }

        boolean hasSides() {
            return !fillers(Role.SUPPLIER).isEmpty() || !fillers(Role.RECIPIENT).isEmpty();
        }

        boolean hasBothSides() {
            return !fillers(Role.SUPPLIER).isEmpty() && !fillers(Role.RECIPIENT).isEmpty();
        }
    }

    void remember(Claim claim, Draft draft) {
        if ((ClaimType.TRADE.contains(claim.type()) || claim.type() == ClaimType.SEIZE) && !draft.retracted) {
            told.add(new Told(claim, goods(draft)));
            draft.heads(Role.GOODS).forEach(h -> things.remember(draft.tree, h));
        }
    }

    /** Of candidates left open, the one that stood in the same role before. */
    Claim resolve(Claim claim) {
        Map<Role, List<Mention>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Mention> mentions = claim.fillers(role).stream()
                    .map(m -> resolve(claim, role, m))
                    .toList();
            if (!mentions.isEmpty()) {
                roles.put(role, mentions);
            }
        }
        return claim.withRoles(roles);
    }

    private Mention resolve(Claim claim, Role role, Mention mention) {
        if (mention.candidates().isEmpty() || told.isEmpty()) {
            return mention;
        }
        Claim before = told.getLast().claim();
        Role as = role == Role.AGENT && !claim.fillers(Role.RECIPIENT).isEmpty() ? Role.RECIPIENT : role;
        List<String> same = before.fillers(as).stream()
                .map(Mention::name)
                .filter(mention.candidates()::contains)
                .distinct()
                .toList();
        boolean near = claim.evidence().sentence() - before.evidence().sentence() <= NEAR;
        return near && same.size() == 1
                ? new Mention(
                        mention.text(),
                        mention.start(),
                        mention.end(),
                        Optional.of(same.getFirst()),
                        List.of(),
                        mention.implied(),
                        mention.party())
                : mention;
    }

    private Set<Things.Thing> goods(Draft draft) {
        return draft.heads(Role.GOODS).stream()
                .map(h -> things.root(draft.tree, h))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Lends what a draft leaves open. */
    void lend(Draft draft) {
        if (draft.statement) {
            ofSameGoods(draft)
                    .or(() -> last(draft, NEAR, t -> !t.fillers(Role.GOODS).isEmpty()))
                    .ifPresent(t -> complete(draft, t));
            return;
        }
        if (!ClaimType.TRADE.contains(draft.type)) {
            return;
        }
        boolean verb = draft.tree.isVerb(draft.trigger);
        if (draft.type == ClaimType.SEEK && verb) {
            last(draft, 1, t -> t.claim().type() == ClaimType.SEEK).ifPresent(t -> lendWanted(draft, t));
            return;
        }
        if (!verb && !draft.has(Role.SUPPLIER) && !draft.has(Role.RECIPIENT) && pointsBack(draft, things)) {
            last(draft, NEAR, Told::hasBothSides).ifPresent(t -> lendAll(draft, t));
        } else if (verb && MOVING.contains(draft.type) && moves(draft)) {
            ofSameGoods(draft).ifPresent(t -> lendSides(draft, t));
        }
    }

    /** Not "it is going to change", nor "made it clear", where "it" need not be goods. */
    private boolean moves(Draft draft) {
        Tree tree = draft.tree;
        boolean vague = words.isWeak(tree.lemma(draft.trigger))
                && draft.heads(Role.GOODS).stream().allMatch(h -> tree.pos(h).matches("PRP|DT|IN|WDT"));
        return !vague && tree.child(draft.trigger, "xcomp") < 0;
    }

    /** Where the words name an end that the reading did not understand, nothing is lent for it. */
    private static boolean names(Draft draft, Set<String> prepositions) {
        Tree tree = draft.tree;
        return Stream.concat(
                        tree.children(draft.trigger).stream(),
                        tree.children(draft.trigger).stream().flatMap(c -> tree.children(c).stream()))
                .anyMatch(c -> tree.relation(c).matches("prep|dative|agent")
                        && prepositions.contains(tree.lemma(c))
                        && tree.objects(c).stream()
                                .anyMatch(o -> !tree.entity(o).matches("DATE|TIME")));
    }

    private static boolean pointsBack(Draft draft, Things things) {
        return things.isMore(draft.tree, draft.trigger)
                || draft.tree.children(draft.trigger).stream()
                        .anyMatch(c -> c < draft.trigger && POINTING.contains(draft.tree.lemma(c)));
    }

    private interface Fits {
        boolean test(Told told);
    }

    private Optional<Told> last(Draft draft, int reach, Fits fits) {
        int sentence = draft.tree.sentence().index();
        for (Told one : told.reversed()) {
            if (sentence - one.claim().evidence().sentence() > reach) {
                return Optional.empty();
            }
            if (fits.test(one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The last dealing in the goods that the draft points back to. */
    private Optional<Told> ofSameGoods(Draft draft) {
        List<Integer> heads = draft.heads(Role.GOODS);
        boolean back = heads.stream().anyMatch(h -> things.meant(draft.tree, h).isPresent());
        if (!back) {
            return Optional.empty();
        }
        Set<Things.Thing> goods = goods(draft);
        heads.stream()
                .filter(h -> things.isMore(draft.tree, h))
                .flatMap(h -> things.meant(draft.tree, h).stream())
                .map(t -> things.root(t.tree(), t.head()))
                .forEach(goods::add);
        return last(draft, FAR, t -> t.hasSides() && t.goods().stream().anyMatch(goods::contains));
    }

    /** "wanted helicopters. It turned to a dealer": for helicopters. */
    private void lendWanted(Draft draft, Told from) {
        Set<String> seekers = names(draft, Role.RECIPIENT);
        boolean same = from.fillers(Role.RECIPIENT).stream().anyMatch(m -> seekers.contains(m.name()));
        if (same
                && words.isLeaning(draft.tree.lemma(draft.trigger))
                && draft.has(Role.SUPPLIER)
                && !draft.has(Role.GOODS)
                && from.fillers(Role.SUPPLIER).isEmpty()) {
            from.fillers(Role.GOODS).forEach(m -> draft.add(Role.GOODS, m.asImplied()));
        }
    }

    private void lendAll(Draft draft, Told from) {
        String noun = draft.tree.lemma(draft.trigger);
        if (words.goesOn(noun)) {
            lend(draft, Role.SUPPLIER, from.fillers(Role.RECIPIENT));
        } else {
            lend(draft, Role.SUPPLIER, from.fillers(Role.SUPPLIER));
            lend(draft, Role.RECIPIENT, from.fillers(Role.RECIPIENT));
        }
        if (!draft.has(Role.GOODS) && words.isCargo(noun)) {
            draft.addOne(Role.GOODS, draft.trigger);
        } else if (!draft.has(Role.GOODS)) {
            from.fillers(Role.GOODS).forEach(m -> draft.add(Role.GOODS, m.asImplied()));
        }
    }

    /** "The buyer was X", "on board were mortars": the rest is as told before. */
    private void complete(Draft draft, Told from) {
        boolean contents = !draft.heads(Role.GOODS).isEmpty();
        if (from.claim().type() == ClaimType.SEIZE) {
            draft.stage = Optional.of(Stage.ATTEMPTED);
        }
        for (Role role : new Role[] {Role.SUPPLIER, Role.RECIPIENT, Role.BROKER}) {
            if (!draft.has(role)) {
                lend(draft, role, from.fillers(role));
            }
        }
        if (!contents) {
            from.fillers(Role.GOODS).forEach(m -> draft.add(Role.GOODS, m.asImplied()));
        }
    }

    private void lendSides(Draft draft, Told from) {
        Set<String> suppliers = names(draft, Role.SUPPLIER);
        Set<String> recipients = names(draft, Role.RECIPIENT);
        List<Mention> gave = names(draft, ORIGIN) ? List.of() : from.fillers(Role.SUPPLIER);
        List<Mention> got = names(draft, END) ? List.of() : from.fillers(Role.RECIPIENT);
        boolean more = draft.heads(Role.GOODS).stream().allMatch(h -> things.isMore(draft.tree, h));
        if (suppliers.isEmpty() && recipients.isEmpty()) {
            lend(draft, Role.SUPPLIER, gave);
            lend(draft, Role.RECIPIENT, got);
        } else if (suppliers.isEmpty()) {
            boolean same = from.fillers(Role.RECIPIENT).stream().anyMatch(m -> recipients.contains(m.name()));
            if (same || from.fillers(Role.RECIPIENT).isEmpty()) {
                lend(draft, Role.SUPPLIER, gave);
            } else if (isOnward(draft) && !more && from.claim().type() == ClaimType.TRANSFER) {
                lend(draft, Role.SUPPLIER, from.fillers(Role.RECIPIENT));
            }
        } else if (recipients.isEmpty()) {
            boolean same = from.fillers(Role.SUPPLIER).stream().anyMatch(m -> suppliers.contains(m.name()));
            if (same || from.fillers(Role.SUPPLIER).isEmpty()) {
                lend(draft, Role.RECIPIENT, got);
            }
        }
    }

    /** "then", "resold", "sold on": the goods go on from who received them. */
    private boolean isOnward(Draft draft) {
        Tree tree = draft.tree;
        return words.goesOn(tree.lemma(draft.trigger))
                || Stream.concat(
                                tree.children(draft.trigger).stream(),
                                tree.children(draft.trigger).stream().flatMap(c -> tree.children(c).stream()))
                        .anyMatch(c -> words.goesOn(tree.lemma(c))
                                && !tree.isVerb(c)
                                && !tree.isNoun(c)
                                && !tree.has(c, "pobj")); // "sold on to", not "sold on Monday"
    }

    private Set<String> names(Draft draft, Role role) {
        return Stream.concat(draft.heads(role).stream(), draft.impliedHeads(role).stream())
                .map(h ->
                        references.who(draft.tree, h).map(References.Who::name).orElse(draft.tree.form(h)))
                .collect(Collectors.toSet());
    }

    private void lend(Draft draft, Role role, List<Mention> known) {
        Set<String> there = new HashSet<>();
        for (Role one : new Role[] {Role.SUPPLIER, Role.RECIPIENT, Role.BROKER}) {
            there.addAll(names(draft, one));
            draft.phrases(one).forEach(m -> there.add(m.name()));
        }
        known.stream().filter(m -> !there.contains(m.name())).forEach(m -> draft.add(role, m.asImplied()));
    }
}
