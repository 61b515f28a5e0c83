package io.waybill.identify.claim;

import io.waybill.model.Block;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of a list that a sentence announces and that the sentences, headings and items below it name. */
final class MembersBelow {
    private static final int MOST = 2_000;
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Discourse discourse;
    private final Cast cast;
    private final Enumeration enumeration;
    private final ListItems items;

    MembersBelow(Discourse discourse, Cast cast, Enumeration enumeration, ListItems items) {
        this.discourse = discourse;
        this.cast = cast;
        this.enumeration = enumeration;
        this.items = items;
    }

    /** The members that the draft's sentence announces, none where it announces no list. */
    List<Mention> of(Draft draft) {
        Tree tree = draft.tree;
        List<Mention> members = announces(tree, draft) ? following(tree, isCraft(draft)) : List.of();
        if (members.isEmpty()) {
            members = listed(tree, draft);
        }
        return members.isEmpty() ? counted(tree, draft) : members;
    }

    private static boolean announces(Tree tree, Draft draft) {
        boolean following = draft.heads(Role.TARGET).stream()
                .anyMatch(h ->
                        tree.children(h).stream().anyMatch(c -> tree.lemma(c).matches("following|follow")));
        return following
                || tree.form(tree.size() - 1).equals(":")
                        && !draft.heads(Role.TARGET).isEmpty();
    }

    private List<Mention> following(Tree tree, boolean owners) {
        List<Mention> members = new ArrayList<>();
        Optional<Block.Kind> shape = Optional.empty();
        for (int s = tree.sentence().index() + 1; s < discourse.trees.size() && members.size() < MOST; s++) {
            Tree next = discourse.trees.get(s);
            if (!items.begins(next)) {
                if (next.sentence().block() == tree.sentence().block()) {
                    return members; // the text goes on: no list follows
                }
                continue;
            }
            Block.Kind kind =
                    items.isBulleted(next) ? Block.Kind.BULLET : next.sentence().kind();
            boolean item = kind != Block.Kind.PARAGRAPH || items.isMarked(next);
            List<Mention> owned = owners && item ? items.behindColon(next) : List.of();
            List<Mention> names = item && owned.isEmpty() ? items.names(next) : owned;
            if (shape.isPresent() && shape.get() != kind) {
                boolean goesOn = shape.get() != Block.Kind.PARAGRAPH
                        && kind == Block.Kind.PARAGRAPH
                        && !next.form(next.size() - 1).equals(":");
                if (!goesOn) {
                    break;
                }
                continue; // an entry's own text
            }
            if (names.isEmpty() && shape.isEmpty()) {
                break;
            }
            shape = Optional.of(kind);
            members.addAll(names); // none where an item names nobody
        }
        return members;
    }

    private static boolean isCraft(Draft draft) {
        return draft.heads(Role.TARGET).stream()
                .anyMatch(h -> draft.tree.lemma(h).matches("aircraft|airplane|plane|vessel|ship|tanker|yacht"));
    }

    /** "These individuals include X, Y and Z.", right behind the sentence that counts them. */
    private List<Mention> listed(Tree tree, Draft draft) {
        boolean counts = draft.heads(Role.TARGET).stream()
                .anyMatch(h -> !tree.isName(h)
                        && tree.children(h).stream().anyMatch(c -> tree.pos(c).equals("CD")));
        int index = tree.sentence().index() + 1;
        if (!counts || index >= discourse.trees.size()) {
            return List.of();
        }
        Tree next = discourse.trees.get(index);
        if (next.size() < 4 || !next.lemma(0).matches("these|those|they|this")) {
            return List.of();
        }
        for (int i = 1; i < Math.min(next.size() - 1, 10); i++) {
            boolean are = next.lemma(i).equals("include")
                    || next.lemma(i).equals("be") && next.form(i + 1).equals(":");
            if (are) {
                return enumeration.names(next, i + 1, next.size() - 1).stream()
                        .map(s -> items.mention(next, s))
                        .toList();
            }
        }
        return List.of();
    }

    /** "Designated four individuals", and exactly four headings, or else four paragraphs, begin with a name not told before. */
    private List<Mention> counted(Tree tree, Draft draft) {
        int wanted = 0;
        for (int head : draft.heads(Role.TARGET)) {
            if (tree.isName(head)) {
                return List.of();
            }
            int number = tree.children(head).stream()
                    .filter(c -> c < head && tree.pos(c).equals("CD"))
                    .mapToInt(c -> number(tree.lemma(c)))
                    .findFirst()
                    .orElse(0);
            if (number == 0) {
                return List.of();
            }
            wanted += number;
        }
        List<Mention> headings = new ArrayList<>();
        List<Mention> paragraphs = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Tree next : discourse.trees) {
            if (next.sentence().index() > tree.sentence().index() && items.begins(next)) {
                boolean heading = next.sentence().kind() == Block.Kind.HEADING;
                items.names(next).stream()
                        .limit(1)
                        .filter(m -> m.text().contains(" ") && !told.contains(m.name()))
                        .forEach((heading ? headings : paragraphs)::add);
            }
            cast.spots(next.sentence().index()).forEach(s -> told.add(s.actant().name));
        }
        return headings.size() == wanted ? headings : paragraphs.size() == wanted ? paragraphs : List.of();
    }

    /** What a number word or up to three digits count; 0 for another word. */
    static int number(String word) {
        return word.matches("\\d{1,3}") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
    }
}
