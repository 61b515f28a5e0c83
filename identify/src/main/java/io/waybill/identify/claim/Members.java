package io.waybill.identify.claim;

import io.waybill.model.Block;
import io.waybill.model.Mention;
import io.waybill.model.Phrase;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "OFAC designated the following five individuals": the names that the sentence enumerates, or that the next headings,
 * list items and paragraphs begin with, are the ones that it means.
 */
final class Members {
    private static final int MOST = 2_000;
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Discourse discourse;
    private final Cast cast;
    private final Enumeration enumeration;
    private final Emphasis emphasis;

    Members(Discourse discourse, Cast cast, Enumeration enumeration, Emphasis emphasis) {
        this.discourse = discourse;
        this.cast = cast;
        this.enumeration = enumeration;
        this.emphasis = emphasis;
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
                .forEach(s -> draft.add(Role.TARGET, mention(tree, s)));
        if (!inside.isEmpty()) {
            return;
        }
        List<Mention> members = announces(tree, draft) ? following(tree, isCraft(draft)) : List.of();
        if (members.isEmpty()) {
            members = listed(tree, draft);
        }
        if (members.isEmpty()) {
            members = counted(tree, draft);
        }
        members.forEach(m -> draft.add(Role.TARGET, m.asImplied()));
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
                        .map(s -> mention(next, s))
                        .toList();
            }
        }
        return List.of();
    }

    /** How many a draft says that it lists: "four individuals and 11 entities"; 0 where it does not say. */
    static int count(Draft draft) {
        Tree tree = draft.tree;
        return draft.heads(Role.TARGET).stream()
                .filter(h -> !tree.isName(h))
                .flatMap(h -> tree.children(h).stream()
                        .filter(c -> c < h && tree.pos(c).equals("CD")))
                .mapToInt(c -> number(tree.lemma(c)))
                .sum();
    }

    private static int number(String word) {
        return word.matches("\\d{1,3}") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
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
            if (next.sentence().index() > tree.sentence().index() && begins(next)) {
                boolean heading = next.sentence().kind() == Block.Kind.HEADING;
                names(next).stream()
                        .limit(1)
                        .filter(m -> m.text().contains(" ") && !told.contains(m.name()))
                        .forEach((heading ? headings : paragraphs)::add);
            }
            cast.spots(next.sentence().index()).forEach(s -> told.add(s.actant().name));
        }
        return headings.size() == wanted ? headings : paragraphs.size() == wanted ? paragraphs : List.of();
    }

    /** Whether a sentence is the first of its block, or stands behind a bullet in it. */
    private boolean begins(Tree tree) {
        int index = tree.sentence().index();
        return index == 0
                || discourse.trees.get(index - 1).sentence().block()
                        != tree.sentence().block()
                || isBulleted(tree);
    }

    /** "…: · Ada Bank · Bodo GmbH", all in one paragraph. */
    private boolean isBulleted(Tree tree) {
        int index = tree.sentence().index();
        if (index == 0) {
            return false;
        }
        int end = Math.min(discourse.trees.get(index - 1).sentence().end(), tree.start(0));
        String gap = discourse.document.report().text().substring(end, tree.start(0));
        return gap.chars().anyMatch(c -> "•·▪".indexOf(c) >= 0);
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
            if (!begins(next)) {
                if (next.sentence().block() == tree.sentence().block()) {
                    return members; // the text goes on: no list follows
                }
                continue;
            }
            Block.Kind kind =
                    isBulleted(next) ? Block.Kind.BULLET : next.sentence().kind();
            boolean item = kind != Block.Kind.PARAGRAPH || isMarked(next);
            List<Mention> owned = owners && item ? behindColon(next) : List.of();
            List<Mention> names = item && owned.isEmpty() ? names(next) : owned;
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

    /** "Ada Air: XY-ABC and XY-ABD": ships and aircraft listed by their owners. */
    private List<Mention> behindColon(Tree tree) {
        for (int i = 1; i < tree.size() - 1; i++) {
            if (tree.form(i).equals(":")) {
                return enumeration.names(tree, i + 1, tree.size() - 1).stream()
                        .map(s -> mention(tree, s))
                        .toList();
            }
        }
        return List.of();
    }

    /** Set in bold: the writer marks an entry so. */
    private boolean isMarked(Tree tree) {
        int start = tree.start(0);
        String before = discourse.document.report().text().substring(Math.max(0, start - 3), start);
        return before.endsWith("**") || before.endsWith("** ");
    }

    /** The names that a list item begins with, before its first verb. */
    private List<Mention> names(Tree tree) {
        int to = 0;
        while (to < tree.size()
                && !tree.form(to).matches("[(;]")
                && !(tree.isVerb(to) && tree.form(to).matches("[a-z]+"))) {
            to++;
        }
        List<Spot> names = enumeration.names(tree, 0, Math.max(0, to - 1));
        boolean leads = !names.isEmpty() && (names.getFirst().from() <= 1 || isMarked(tree));
        return leads
                ? names.stream()
                        .filter(s -> s == names.getFirst() || emphasis.covers(tree.start(s.from()), tree.end(s.to())))
                        .map(s -> mention(tree, s))
                        .toList()
                : List.of();
    }

    private Mention mention(Tree tree, Spot spot) {
        int end = tree.end(spot.to());
        boolean stop = tree.form(spot.to()).matches("[A-Z]{3,}\\.") && spot.to() == tree.size() - 1;
        Phrase phrase = Phrase.of(discourse.document.report().text(), tree.start(spot.from()), stop ? end - 1 : end);
        return Mention.of(phrase, stop ? spot.actant().name.replaceFirst("\\.$", "") : spot.actant().name);
    }
}
