package io.waybill.identify.claim;

import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.Mention;
import io.waybill.model.Phrase;
import io.waybill.model.Polarity;
import io.waybill.model.Role;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Many releases set those in bold whom they designate. Where the targets that sentences name show this, the other names
 * in bold are targets of the designation that is announced before them.
 */
final class Marked {
    private static final int FEWEST = 2;
    private static final int SHARE = 5;

    private final Discourse discourse;
    private final Cast cast;
    private final Enumeration enumeration;
    private final Emphasis emphasis;

    Marked(Discourse discourse, Cast cast, Enumeration enumeration, Emphasis emphasis) {
        this.discourse = discourse;
        this.cast = cast;
        this.enumeration = enumeration;
        this.emphasis = emphasis;
    }

    /** A designation told of the day of the report. */
    record Announced(Draft draft, Claim claim) {}

    private record Name(Tree tree, Spot spot) {}

    /**
     * The further targets of each designation that has some.
     *
     * @param told the designations of the report in the order of the text
     * @param skip numbers of sentences that tell of no event
     */
    Map<Announced, List<Mention>> of(List<Announced> told, BitSet skip) {
        List<Announced> now = told.stream().filter(this::isNew).toList();
        List<Announced> announcing = now.stream()
                .filter(one -> one.draft().has(Role.AGENT) || Members.count(one.draft()) > 0)
                .toList();
        Set<String> targets = new HashSet<>();
        Set<String> marked = new HashSet<>();
        for (Announced one : told) {
            for (Mention target : one.claim().fillers(Role.TARGET)) {
                targets.add(target.name());
                if (now.contains(one) && emphasis.covers(target.start(), target.end())) {
                    marked.add(target.name());
                }
            }
        }
        List<Name> others = others(targets, skip);
        boolean shown = marked.size() >= FEWEST && (marked.size() * SHARE >= others.size() || others.size() <= 10);
        if (now.isEmpty() || !shown && !fits(now, marked.size() + others.size())) {
            return Map.of();
        }
        Map<Announced, List<Mention>> more = new LinkedHashMap<>();
        for (Name name : others) {
            Phrase phrase = Phrase.of(
                    discourse.document.report().text(),
                    name.tree().start(name.spot().from()),
                    name.tree().end(name.spot().to()));
            more.computeIfAbsent(before(announcing.isEmpty() ? now : announcing, name.tree()), a -> new ArrayList<>())
                    .add(Mention.of(phrase, name.spot().actant().name).asImplied());
        }
        return more;
    }

    /** Whether about as many names stand in bold as a sentence says that are listed. */
    private static boolean fits(List<Announced> now, int bold) {
        return now.stream()
                .mapToInt(one -> Members.count(one.draft()))
                .anyMatch(count -> count >= FEWEST && bold <= count + 1 && bold * 2 > count);
    }

    private boolean isNew(Announced one) {
        boolean today = one.claim()
                .time()
                .filter(t -> !t.text().toLowerCase(Locale.ROOT).contains("today"))
                .isEmpty();
        return today && one.claim().polarity() == Polarity.AFFIRMED && !isPast(one.draft().tree);
    }

    private static boolean isPast(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.lemma(i).matches("previously|formerly")) {
                return true;
            }
        }
        return false;
    }

    /** The names in bold that no designation names yet, each once. */
    private List<Name> others(Set<String> targets, BitSet skip) {
        List<Name> names = new ArrayList<>();
        Set<String> seen = new HashSet<>(targets);
        for (Tree tree : discourse.trees) {
            int index = tree.sentence().index();
            if (tree.sentence().kind() == Block.Kind.HEADING || skip.get(index) || isPast(tree)) {
                continue;
            }
            for (Spot spot : cast.spots(index)) {
                boolean bold = emphasis.names().contains(new Span(tree.start(spot.from()), tree.end(spot.to())))
                        || emphasis.covers(tree.start(spot.from()), tree.end(spot.to()))
                                && emphasis.startsAt(tree.start(spot.from()));
                boolean aside = spot.from() > 0 && tree.form(spot.from() - 1).matches("[(\"]|``");
                if (bold
                        && !aside
                        && !discourse.isDirect(tree, spot.from())
                        && enumeration.mayBeListed(tree, spot)
                        && seen.add(spot.actant().name)) {
                    names.add(new Name(tree, spot));
                }
            }
        }
        return names;
    }

    /** The designation that is told last before a sentence, in its section; else the first of the report. */
    private Announced before(List<Announced> now, Tree tree) {
        Optional<Announced> last = Optional.empty();
        for (Announced one : now) {
            if (one.draft().tree.sentence().index() <= tree.sentence().index()) {
                last = Optional.of(one);
            }
        }
        return last.filter(one -> !headingBetween(one.draft().tree, tree)).orElse(now.getFirst());
    }

    private boolean headingBetween(Tree from, Tree to) {
        return discourse.trees.subList(from.sentence().index(), to.sentence().index()).stream()
                .anyMatch(t -> t.sentence().kind() == Block.Kind.HEADING);
    }
}
