package io.waybill.identify.claim;

import io.waybill.model.Block;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Phrase;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "OFAC designated the following five individuals": the names that the next headings, list items and paragraphs begin
 * with are the ones that the sentence means.
 */
final class Members {
    private static final Set<Party.Kind> LISTED = EnumSet.of(
            Party.Kind.PERSON,
            Party.Kind.COMPANY,
            Party.Kind.BODY,
            Party.Kind.SHIP,
            Party.Kind.AIRCRAFT,
            Party.Kind.GROUP);
    private static final int MOST = 60;
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Discourse discourse;
    private final Cast cast;

    Members(Discourse discourse, Cast cast) {
        this.discourse = discourse;
        this.cast = cast;
    }

    /** Gives the draft the members of the list that it announces, as implied targets. */
    void add(Draft draft) {
        Tree tree = draft.tree;
        List<Mention> members = announces(tree, draft) ? following(tree) : counted(tree, draft);
        members.forEach(m -> draft.add(Role.TARGET, m.asImplied()));
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
                    .mapToInt(c -> NUMBERS.indexOf(tree.lemma(c)) + 1)
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
            boolean behind = next.sentence().index() > tree.sentence().index();
            boolean first = next.sentence().index() > 0
                    && discourse
                                    .trees
                                    .get(next.sentence().index() - 1)
                                    .sentence()
                                    .block()
                            != next.sentence().block();
            if (behind && first) {
                boolean heading = next.sentence().kind() == Block.Kind.HEADING;
                name(next)
                        .filter(m -> m.text().contains(" ") && !told.contains(m.name()))
                        .ifPresent((heading ? headings : paragraphs)::add);
            }
            cast.spots(next.sentence().index()).forEach(s -> told.add(s.actant().name));
        }
        return headings.size() == wanted ? headings : paragraphs.size() == wanted ? paragraphs : List.of();
    }

    private static boolean announces(Tree tree, Draft draft) {
        boolean following = draft.heads(Role.TARGET).stream()
                .anyMatch(h ->
                        tree.children(h).stream().anyMatch(c -> tree.lemma(c).matches("following|follow")));
        return following
                || tree.form(tree.size() - 1).equals(":")
                        && !draft.heads(Role.TARGET).isEmpty();
    }

    private List<Mention> following(Tree tree) {
        List<Mention> members = new ArrayList<>();
        int block = tree.sentence().block();
        boolean entry = false;
        for (int s = tree.sentence().index() + 1; s < discourse.trees.size() && members.size() < MOST; s++) {
            Tree next = discourse.trees.get(s);
            if (next.sentence().block() == block) {
                if (next.sentence().block() == tree.sentence().block()) {
                    return members; // the text goes on: no list follows
                }
                continue;
            }
            block = next.sentence().block();
            Optional<Mention> name = name(next);
            boolean item = next.sentence().kind() != Block.Kind.PARAGRAPH || isMarked(next);
            if (name.isPresent() && item) {
                members.add(name.get());
                entry = next.sentence().kind() == Block.Kind.HEADING;
            } else if (!entry) {
                break; // behind a heading its own text follows
            }
        }
        return members;
    }

    /** Set in bold: the writer marks an entry so. */
    private boolean isMarked(Tree tree) {
        int start = tree.start(0);
        String before = discourse.document.report().text().substring(Math.max(0, start - 3), start);
        return before.endsWith("**") || before.endsWith("** ");
    }

    private Optional<Mention> name(Tree tree) {
        for (Spot spot : cast.spots(tree.sentence().index())) {
            if (spot.from() <= 1 && LISTED.contains(spot.actant().kind) && tree.isName(spot.to())) {
                Phrase phrase =
                        Phrase.of(discourse.document.report().text(), tree.start(spot.from()), tree.end(spot.to()));
                return Optional.of(Mention.of(phrase, spot.actant().name));
            }
        }
        return Optional.empty();
    }
}
