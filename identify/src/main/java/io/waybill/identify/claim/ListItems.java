package io.waybill.identify.claim;

import io.waybill.model.Mention;
import io.waybill.model.Phrase;
import java.util.List;

/** The items of a list in a report, each a sentence that begins a block or stands behind a bullet, and whom they name. */
final class ListItems {
    private final Discourse discourse;
    private final Enumeration enumeration;
    private final Emphasis emphasis;

    ListItems(Discourse discourse, Enumeration enumeration, Emphasis emphasis) {
        this.discourse = discourse;
        this.enumeration = enumeration;
        this.emphasis = emphasis;
    }

    /** Whether a sentence is the first of its block, or stands behind a bullet in it. */
    boolean begins(Tree tree) {
        int index = tree.sentence().index();
        return index == 0
                || discourse.trees.get(index - 1).sentence().block()
                        != tree.sentence().block()
                || isBulleted(tree);
    }

    /** "…: · Ada Bank · Bodo GmbH", all in one paragraph. */
    boolean isBulleted(Tree tree) {
        int index = tree.sentence().index();
        if (index == 0) {
            return false;
        }
        int end = Math.min(discourse.trees.get(index - 1).sentence().end(), tree.start(0));
        String gap = discourse.document.report().text().substring(end, tree.start(0));
        return gap.chars().anyMatch(c -> "•·▪".indexOf(c) >= 0);
    }

    /** Set in bold: the writer marks an entry so. */
    boolean isMarked(Tree tree) {
        int start = tree.start(0);
        String before = discourse.document.report().text().substring(Math.max(0, start - 3), start);
        return before.endsWith("**") || before.endsWith("** ");
    }

    /** "Ada Air: XY-ABC and XY-ABD": ships and aircraft listed by their owners. */
    List<Mention> behindColon(Tree tree) {
        for (int i = 1; i < tree.size() - 1; i++) {
            if (tree.form(i).equals(":")) {
                return enumeration.names(tree, i + 1, tree.size() - 1).stream()
                        .map(s -> mention(tree, s))
                        .toList();
            }
        }
        return List.of();
    }

    /** The names that a list item begins with, before its first verb. */
    List<Mention> names(Tree tree) {
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

    Mention mention(Tree tree, Spot spot) {
        int end = tree.end(spot.to());
        boolean stop = tree.form(spot.to()).matches("[A-Z]{3,}\\.") && spot.to() == tree.size() - 1;
        Phrase phrase = Phrase.of(discourse.document.report().text(), tree.start(spot.from()), stop ? end - 1 : end);
        return Mention.of(phrase, stop ? spot.actant().name.replaceFirst("\\.$", "") : spot.actant().name);
    }
}
