package io.waybill.identify.claim;

import io.waybill.model.Role;
import java.util.List;

/**
 * "OFAC designated the following five individuals": the names that the sentence enumerates, or that the next headings,
 * list items and paragraphs begin with, are the ones that it means.
 */
final class Members {
    private final Cast cast;
    private final Enumeration enumeration;
    private final ListItems items;
    private final MembersBelow below;

    Members(Discourse discourse, Cast cast, Enumeration enumeration, Emphasis emphasis) {
        this.cast = cast;
        this.enumeration = enumeration;
        items = new ListItems(discourse, enumeration, emphasis);
        below = new MembersBelow(discourse, cast, enumeration, items);
    }

    /** Gives the draft the names that its sentence enumerates, and the members of the list that it announces. */
    void add(Draft draft) {
        Tree tree = draft.tree;
        List.copyOf(draft.heads(Role.TARGET)).stream()
                .filter(h -> cast.at(tree.sentence().index(), h)
                        .filter(s -> enumeration.isLegalForm(tree, s))
                        .isPresent())
                .forEach(h -> draft.drop(Role.TARGET, h));
        List<Spot> inside = inside(draft);
        inside.stream()
                .filter(s -> draft.heads(Role.AGENT).stream().noneMatch(s::covers))
                .forEach(s -> draft.add(Role.TARGET, items.mention(tree, s)));
        if (!inside.isEmpty()) {
            return;
        }
        below.of(draft).forEach(m -> draft.add(Role.TARGET, m.asImplied()));
    }

    /** How many a draft says that it lists: "four individuals and 11 entities"; 0 where it does not say. */
    static int count(Draft draft) {
        Tree tree = draft.tree;
        return draft.heads(Role.TARGET).stream()
                .filter(h -> !tree.isName(h))
                .flatMap(h -> tree.children(h).stream()
                        .filter(c -> c < h && tree.pos(c).equals("CD")))
                .mapToInt(c -> MembersBelow.number(tree.lemma(c)))
                .sum();
    }

    /** The names that the sentence itself enumerates as those listed. */
    private List<Spot> inside(Draft draft) {
        Tree tree = draft.tree;
        List<Integer> heads = draft.heads(Role.TARGET);
        if (heads.isEmpty()) {
            return List.of();
        }
        int first = heads.getFirst();
        boolean named = heads.stream()
                .anyMatch(h -> cast.at(tree.sentence().index(), h)
                        .filter(s -> enumeration.mayBeListed(tree, s))
                        .isPresent());
        if (named && tree.isVerb(draft.trigger)) {
            return first > draft.trigger
                    ? enumeration.names(tree, NounPhrases.left(tree, first, false), grounds(tree, first) - 1)
                    : List.of();
        }
        if (named) {
            return List.of();
        }
        int list = list(tree, Math.min(first, draft.trigger), first);
        return list < 0 ? List.of() : enumeration.names(tree, list, tree.size() - 1);
    }

    /** Where the words end that say whom: before the law, or the ground. */
    private static int grounds(Tree tree, int from) {
        for (int i = from + 1; i < tree.size(); i++) {
            boolean ground = tree.lemma(i).matches("pursuant|because|under")
                    || tree.lemma(i).equals("for")
                            && i + 1 < tree.size()
                            && (tree.pos(i + 1).equals("VBG") || tree.pos(i + 1).equals("PRP$"));
            if (ground) {
                return i;
            }
        }
        return tree.size();
    }

    /** First token of what a colon, dash, "including", "are" or a comma announces behind a counted group; -1 for none. */
    private int list(Tree tree, int from, int group) {
        int colon = -1;
        int words = -1;
        for (int i = Math.max(from, 0) + 1; i < tree.size() - 1; i++) {
            if (tree.form(i).equals(":")) {
                colon = colon < 0 ? i + 1 : colon;
            }
            boolean dash = tree.form(i).equals("--") && i > group;
            boolean includes = tree.lemma(i).matches("include|including|namely") && i > group - 6;
            if ((dash || includes) && words < 0) {
                words = i + 1;
            }
        }
        if (colon >= 0) {
            return colon;
        }
        if (words >= 0) {
            return words;
        }
        for (int i = Math.max(from, group) + 1; i < tree.size() - 1; i++) {
            boolean are = tree.lemma(i).equals("be") && tree.ownSubject(i) == group;
            if (are) {
                return i + 1; // "the aircraft identified today are"
            }
        }
        boolean bracket = group + 2 < tree.size() && tree.form(group + 1).equals("(");
        if (bracket && cast.at(tree.sentence().index(), group + 2).isPresent()) {
            return group + 2;
        }
        boolean comma = group + 1 < tree.size() && tree.form(group + 1).equals(",");
        return comma && cast.at(tree.sentence().index(), group + 2).isPresent() ? group + 2 : -1;
    }
}
