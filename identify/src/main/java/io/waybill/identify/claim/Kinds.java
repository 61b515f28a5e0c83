package io.waybill.identify.claim;

import io.waybill.lexicon.goods.Good;
import io.waybill.lexicon.goods.Goods;
import io.waybill.lexicon.goods.GoodsClass;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What sort of thing a noun names: whether it can be a side of a dealing, goods, money, a place, a law. */
final class Kinds {
    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥");
    private final Cast cast;
    private final Goods goods;
    private final Words words;
    private final References references;

    Kinds(Cast cast, Goods goods, Words words, References references) {
        this.references = references;
        this.cast = cast;
        this.goods = goods;
        this.words = words;
    }

    /** What a noun names. */
    enum Kind {
        PARTY,
        THING,
        MONEY,
        TIME,
        PLACE,
        LAW,
        PRONOUN,
        OTHER
    }

    Kind of(Tree tree, int head) {
        String pos = tree.pos(head);
        if (pos.equals("PRP") || pos.equals("PRP$") || pos.equals("WP") || pos.equals("WDT")) {
            return Kind.PRONOUN;
        }
        if (pos.equals("DT") && Set.of("this", "that", "these", "those", "both").contains(tree.lemma(head))) {
            return Kind.PRONOUN;
        }
        if (pos.equals("JJ") && tree.lemma(head).matches("former|latter") && tree.has(head, "det")) {
            return Kind.PRONOUN;
        }
        String entity = tree.entity(head);
        if (entity.equals("DATE") || entity.equals("TIME")) {
            return Kind.TIME;
        }
        if (entity.equals("MONEY") || CURRENCY.contains(tree.form(head))) {
            return Kind.MONEY;
        }
        Optional<Good> good = isFighting(tree, head) ? Optional.empty() : good(tree, head);
        Optional<Spot> spot = cast.at(tree.sentence().index(), head);
        boolean law = entity.equals("LAW") || words.isLaw(tree.lemma(head)) && !good.isPresent();
        if (law && !spot.filter(s -> s.actant().kind == Party.Kind.COMPANY).isPresent()) {
            return Kind.LAW;
        }
        if (spot.isPresent() && !(good.isPresent() && !tree.isName(head) && !isCapitalName(tree, head, spot.get()))) {
            return spot.get().actant().kind == Party.Kind.PLACE ? Kind.PLACE : Kind.PARTY;
        }
        Optional<Party.Kind> noun = words.partyNoun(tree.lemma(head)).or(() -> good.flatMap(this::craft));
        if (noun.filter(k -> k == Party.Kind.SHIP || k == Party.Kind.AIRCRAFT).isPresent() && carries(tree, head)) {
            return Kind.PARTY;
        }
        if (good.isPresent()
                && entity.isEmpty()
                && !(noun.isPresent() && good.get().goodsClass() == GoodsClass.PEOPLE)) {
            return Kind.THING;
        }
        if (noun.isPresent()) {
            return noun.get() == Party.Kind.PLACE ? Kind.PLACE : Kind.PARTY;
        }
        if (words.measures().contains(tree.lemma(head)) || pos.equals("CD")) {
            int counted = NounPhrases.counted(tree, head, words.measures());
            boolean alone = pos.equals("CD") || words.isNumber(tree.lemma(head)) || isAmount(tree, head);
            return counted == head ? alone ? Kind.THING : Kind.OTHER : of(tree, counted);
        }
        return Set.of("PERSON", "ORG", "GPE", "NORP").contains(entity) ? Kind.PARTY : Kind.OTHER;
    }

    /** "SPLA fighters", "fighters who": people, not aircraft. */
    private boolean isFighting(Tree tree, int head) {
        return tree.form(head).equalsIgnoreCase("fighters")
                && tree.children(head).stream()
                        .anyMatch(c -> c < head
                                        && !isState(tree, c)
                                        && (cast.at(tree.sentence().index(), c).isPresent()
                                                || words.partyNoun(tree.lemma(c))
                                                        .isPresent())
                                || tree.relation(c).equals("relcl")
                                        && tree.children(c).stream()
                                                .anyMatch(w -> tree.lemma(w).equals("who")));
    }

    /** "200 sets", "a further 170 kilograms": of what is told elsewhere. */
    boolean isAmount(Tree tree, int head) {
        return words.isUnit(tree.lemma(head))
                && tree.children(head).stream()
                        .anyMatch(c -> c < head
                                && (tree.pos(c).equals("CD") || tree.lemma(c).equals("half")))
                && tree.children(head).stream()
                        .noneMatch(c -> c > head
                                && tree.relation(c).equals("prep")
                                && tree.lemma(c).equals("of"));
    }

    /** A ship is goods when it is dealt in, and a side when it does something or has a name. */
    private static boolean carries(Tree tree, int head) {
        boolean named =
                tree.children(head).stream().anyMatch(c -> tree.relation(c).equals("appos") && tree.isName(c));
        return tree.relation(head).equals("nsubj")
                || named
                || tree.relation(head).equals("pobj")
                        && tree.head(head) >= 0
                        && tree.lemma(tree.head(head)).matches("aboard|by|via|on");
    }

    private static boolean isCapitalName(Tree tree, int head, Spot spot) {
        return spot.to() > spot.from() && Character.isUpperCase(tree.form(head).charAt(0));
    }

    boolean isParty(Tree tree, int head) {
        return of(tree, head) == Kind.PARTY;
    }

    /** "Russia's military operations", "Iran's missile programme": what a party undertakes stands for the party. */
    boolean isUndertaking(Tree tree, int head) {
        return words.isUndertaking(tree.lemma(head)) && (owner(tree, head) >= 0 || ofParty(tree, head));
    }

    private boolean ofParty(Tree tree, int head) {
        return tree.children(head).stream()
                .filter(c -> tree.relation(c).equals("prep") && tree.lemma(c).equals("of"))
                .flatMap(c -> tree.objects(c).stream())
                .anyMatch(o -> isParty(tree, o));
    }

    /** The party that a noun belongs to by a possessive or an adjective of nationality, -1 for none. */
    int owner(Tree tree, int head) {
        for (int c : tree.children(head)) {
            boolean owns = tree.relation(c).equals("poss") && (isParty(tree, c) || of(tree, c) == Kind.PRONOUN)
                    || c < head && tree.relation(c).matches("nmod|amod|compound") && isState(tree, c);
            if (owns) {
                return c;
            }
        }
        return -1;
    }

    boolean isState(Tree tree, int head) {
        return cast.at(tree.sentence().index(), head)
                .filter(s -> s.actant().isState())
                .isPresent();
    }

    boolean isPlace(Tree tree, int head) {
        return cast.at(tree.sentence().index(), head)
                .filter(s -> s.place() || s.actant().isState() && !s.adjective())
                .isPresent();
    }

    /** The canonical name of a party, where the report names one. */
    Optional<String> name(Tree tree, int head) {
        return references.who(tree, head).filter(References.Who::named).map(References.Who::name);
    }

    Optional<Party.Kind> partyKind(Tree tree, int head) {
        if (of(tree, head) == Kind.PRONOUN) {
            return references.who(tree, head).map(References.Who::kind);
        }
        return cast.at(tree.sentence().index(), head)
                .map(s -> s.actant().kind)
                .or(() -> words.partyNoun(tree.lemma(head)))
                .or(() -> good(tree, head).flatMap(this::craft));
    }

    /** "an Il-76": a designation of an aircraft or a ship. */
    private Optional<Party.Kind> craft(Good good) {
        String kind = good.kind().substring(good.kind().lastIndexOf(' ') + 1);
        return good.designation()
                .flatMap(d -> words.partyNoun(kind))
                .filter(k -> k == Party.Kind.SHIP || k == Party.Kind.AIRCRAFT);
    }

    boolean isMoney(Tree tree, int head) {
        return good(tree, head).filter(g -> g.goodsClass() == GoodsClass.MONEY).isPresent();
    }

    /** "Afghans", "foreign students": people in the plural without a name, who can be recruited or sent. */
    boolean isPlainPeople(Tree tree, int head) {
        return tree.pos(head).matches("NNS|NNPS")
                && partyKind(tree, head)
                        .filter(k -> k == Party.Kind.PERSON || k == Party.Kind.GROUP || k == Party.Kind.STATE)
                        .isPresent()
                && (words.partyNoun(tree.lemma(head))
                                .filter(k -> k == Party.Kind.PERSON)
                                .isPresent()
                        || tree.entity(head).equals("NORP"));
    }

    /** A noun of the sort: "certificate" of "document". */
    boolean isSort(Tree tree, int head, String sort) {
        return words.isSort(tree.lemma(head), sort);
    }

    boolean isPeople(Tree tree, int head) {
        return good(tree, head).filter(g -> g.goodsClass() == GoodsClass.PEOPLE).isPresent();
    }

    Optional<Good> good(Tree tree, int head) {
        int at = NounPhrases.counted(tree, head, words.measures());
        List<String> lemmas = new ArrayList<>();
        for (int i = NounPhrases.left(tree, at, true); i <= at; i++) {
            lemmas.add(tree.lemma(i));
        }
        return goods.of(lemmas);
    }
}
