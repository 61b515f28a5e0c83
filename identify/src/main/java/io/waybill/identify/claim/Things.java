package io.waybill.identify.claim;

import io.waybill.lexicon.goods.GoodsClass;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which goods told before are meant by "they", "the cargo", "the rifles", "none of them", "another 150". Confined to one
 * thread.
 */
final class Things {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "all", "such");
    private static final Set<String> MORE = Set.of("another", "second", "third", "further", "more", "additional");
    private static final Set<String> LIKE = Set.of("such", "similar", "other");
    private static final Set<String> ONE = Set.of("it", "its", "this", "that");
    private static final Set<String> MANY = Set.of("they", "them", "their", "these", "those");
    private static final int NEAR = 4;
    private static final int FAR = 8;

    private final Discourse discourse;
    private final Kinds kinds;
    private final Words words;
    private final Set<Integer> dealtIn = new HashSet<>();

    Things(Discourse discourse, Kinds kinds, Words words) {
        this.discourse = discourse;
        this.kinds = kinds;
        this.words = words;
    }

    /** A noun in the text. */
    record Thing(Tree tree, int head) {}

    /** A claim tells that this was dealt in: later words rather mean it than other goods. */
    void remember(Tree tree, int head) {
        dealtIn.add(discourse.position(tree, head));
    }

    /** The first words for the thing that a noun, pronoun or count means: itself where it is not told before. */
    Thing root(Tree tree, int head) {
        Thing at = new Thing(tree, head);
        for (int step = 0; step < FAR; step++) {
            Optional<Thing> before = meant(at.tree(), at.head());
            if (before.isEmpty() || isOther(at.tree(), at.head())) {
                return at;
            }
            at = before.get();
        }
        return at;
    }

    /** The words before that a noun, pronoun or count points back to. */
    Optional<Thing> meant(Tree tree, int token) {
        int head = partOf(tree, token);
        String lemma = tree.lemma(head);
        if (tree.pos(head).equals("PRP$")) {
            return before(tree, head, NEAR, (t, i) -> isDealtIn(t, i) && isPlural(t, i) == MANY.contains(lemma));
        }
        if (tree.pos(head).matches("PRP|DT") || isCount(tree, head)) {
            boolean one = ONE.contains(lemma);
            boolean many = MANY.contains(lemma) || tree.pos(head).equals("CD");
            if (kinds.isAmount(tree, head)) {
                return before(tree, head, NEAR, (t, i) -> true);
            }
            return before(tree, head, NEAR, (t, i) -> one ? !isPlural(t, i) : !many || isPlural(t, i));
        }
        if (tree.pos(head).matches("IN|WDT")) {
            return before(tree, head, 0, (t, i) -> true);
        }
        if (!tree.pos(head).startsWith("NN") || !isDefinite(tree, head) && !isMore(tree, head)) {
            return Optional.empty();
        }
        boolean arms = words.isArms(lemma);
        boolean generic = arms || words.isCargo(lemma);
        Optional<Thing> same = before(
                tree,
                head,
                generic ? NEAR : FAR,
                (t, i) -> t.lemma(i).equals(lemma) && (!generic || isPlural(t, i) == isPlural(tree, head)));
        return same.isPresent() || !generic
                ? same
                : before(tree, head, NEAR, (t, i) -> isDealtIn(t, i) && (!arms || isArms(t, i)));
    }

    /** "another 150", "a second shipment": of the same kind and dealing, but not the same. */
    boolean isMore(Tree tree, int token) {
        return has(tree, token, MORE);
    }

    /** Of the same kind, but not the same: "such cartridges" too. */
    private boolean isOther(Tree tree, int token) {
        return isMore(tree, token) || has(tree, token, LIKE);
    }

    private boolean has(Tree tree, int token, Set<String> modifiers) {
        int head = partOf(tree, token);
        return modifiers.contains(tree.lemma(head))
                || tree.children(head).stream().anyMatch(c -> c < head && modifiers.contains(tree.lemma(c)));
    }

    /** A number or quantifier that stands without its noun: "48 arrived", "none was delivered". */
    boolean isCount(Tree tree, int head) {
        if (kinds.isAmount(tree, head)) {
            return !words.isCargo(tree.lemma(head));
        }
        boolean counts = tree.pos(head).equals("CD") && tree.entity(head).matches("|CARDINAL|QUANTITY")
                || words.isQuantifier(tree.lemma(head));
        return counts
                && tree.relation(head).matches("nsubj(pass)?|dobj|pobj|conj|root|appos|dep")
                && tree.children(head).stream()
                        .noneMatch(c -> c > head
                                && tree.relation(c).equals("prep")
                                && tree.lemma(c).equals("of"));
    }

    /** "some of them", "half of the rifles": them, the rifles. */
    private int partOf(Tree tree, int head) {
        if (tree.pos(head).equals("CD") || words.isQuantifier(tree.lemma(head))) {
            for (int c : tree.children(head)) {
                List<Integer> objects = c > head && tree.lemma(c).equals("of") ? tree.objects(c) : List.of();
                if (!objects.isEmpty()) {
                    return objects.getFirst();
                }
            }
        }
        return head;
    }

    private interface Fits {
        boolean test(Tree tree, int token);
    }

    private Optional<Thing> before(Tree tree, int head, int reach, Fits fits) {
        for (int s = tree.sentence().index(), seen = 0; s >= 0 && seen <= reach; s--, seen++) {
            Tree at = discourse.trees.get(s);
            int best = -1;
            int bestScore = -1;
            for (int i = (at == tree ? head : at.size()) - 1; i >= 0; i--) {
                boolean beside =
                        at == tree && (at.head(i) == at.head(head) || at.isBelow(i, head) || at.isBelow(head, i));
                if (!beside && isGoods(at, i, at == tree) && fits.test(at, i)) {
                    int score = isDealtIn(at, i) ? 4 : at.relation(i).startsWith("nsubj") ? 2 : 1;
                    if (score > bestScore) {
                        best = i;
                        bestScore = score;
                    }
                }
            }
            if (best >= 0) {
                return Optional.of(new Thing(at, best));
            }
        }
        return Optional.empty();
    }

    private boolean isGoods(Tree tree, int i, boolean here) {
        return tree.pos(i).startsWith("NN")
                && !tree.relation(i).equals("compound")
                && (isDealtIn(tree, i)
                        || kinds.of(tree, i) == Kinds.Kind.THING
                                && kinds.good(tree, i)
                                        .filter(g -> here || g.goodsClass() != GoodsClass.MONEY)
                                        .isPresent());
    }

    private boolean isDealtIn(Tree tree, int i) {
        return dealtIn.contains(discourse.position(tree, i));
    }

    private boolean isArms(Tree tree, int i) {
        return kinds.good(tree, i)
                .filter(g -> g.goodsClass() == GoodsClass.ARMS || g.category().isPresent())
                .isPresent();
    }

    private static boolean isPlural(Tree tree, int i) {
        return tree.pos(i).endsWith("S");
    }

    private static boolean isDefinite(Tree tree, int head) {
        return tree.children(head).stream()
                .anyMatch(c -> c < head
                        && (DEFINITE.contains(tree.lemma(c)) || tree.pos(c).equals("PRP$")));
    }
}
