package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "Ministry: no drones were sold" in a heading, "SMITH: ..." in a transcript, a name behind a quote and a dash. */
final class MarkFrames {
    private static final int LONGEST_NAME = 4;
    private static final Cue COLON = new Cue(":", "mark", Stance.ASSERTS, Cue.Kind.SAYING, Set.of("quote"));

    private static final Set<String> DASHES = Set.of("-", "--", "—", "–", "―");

    private static final Set<String> LABELS = Tsv.rows(MarkFrames.class, "labels.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final List<SyntaxTree> trees;
    private final Quotes quotes;

    MarkFrames(List<SyntaxTree> trees, Quotes quotes) {
        this.trees = trees;
        this.quotes = quotes;
    }

    Optional<Frame> of(SyntaxTree tree) {
        return colon(tree).or(() -> dash(tree));
    }

    /** "'We will answer.' - Jane Roe": a name that stands alone behind a quote. */
    private Optional<Frame> dash(SyntaxTree tree) {
        for (int i = tree.size() - 2; i >= Math.max(0, tree.size() - LONGEST_NAME - 3); i--) {
            if (!DASHES.contains(tree.form(i))) {
                continue;
            }
            boolean behindQuote = i == 0 ? endsQuoted(tree) : Quotes.isMark(tree, i - 1) && quotes.holds(tree, i - 1);
            int last = tree.size() - 1;
            while (last > i && !Character.isLetter(tree.form(last).charAt(0))) {
                last--;
            }
            if (!behindQuote || last == i || !isName(tree, i + 1, last + 1, true)) {
                return Optional.empty();
            }
            Frame frame = new Frame(tree, COLON, i);
            frame.source.set(i + 1, last + 1);
            frame.cue.set(i);
            frame.pending = i == 0;
            frame.trailing = true;
            for (int k = 0; k < i; k++) {
                if (quotes.holds(tree, k)) {
                    frame.content.set(k);
                }
            }
            return Optional.of(frame);
        }
        return Optional.empty();
    }

    private boolean endsQuoted(SyntaxTree tree) {
        int index = tree.sentence().index();
        if (index == 0) {
            return false;
        }
        SyntaxTree before = trees.get(index - 1);
        int last = before.size() - 1;
        return Quotes.isMark(before, last) && quotes.holds(before, last);
    }

    private Optional<Frame> colon(SyntaxTree tree) {
        int first = Quotes.isMark(tree, 0) ? 1 : 0;
        int colon = -1;
        for (int i = first + 1; i <= first + LONGEST_NAME && i < tree.size() - 2; i++) {
            if (tree.form(i).equals(":")) {
                colon = i;
                break;
            }
        }
        if (colon < 0 || !hasVerb(tree, colon) || !beginsBlock(tree) || !isName(tree, first, colon, isHeading(tree))) {
            return Optional.empty();
        }
        if (LABELS.contains(tree.words(first, colon - 1))) {
            return Optional.empty();
        }
        Frame frame = new Frame(tree, COLON, colon);
        frame.source.set(first, colon);
        frame.cue.set(colon);
        frame.content.set(colon + 1, tree.size());
        return Optional.of(frame);
    }

    private static boolean hasVerb(SyntaxTree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsBlock(SyntaxTree tree) {
        int index = tree.sentence().index();
        return index == 0
                || trees.get(index - 1).sentence().block() != tree.sentence().block();
    }

    private boolean isHeading(SyntaxTree tree) {
        return tree.sentence().kind() == Block.Kind.HEADING || tree.sentence().index() == 0;
    }

    private static boolean isName(SyntaxTree tree, int from, int to, boolean heading) {
        for (int i = from; i < to; i++) {
            String form = tree.form(i);
            boolean capital = Character.isUpperCase(form.charAt(0));
            boolean shouted = form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT)) && capital;
            if (heading ? !capital || !tree.isNoun(i) && !tree.pos(i).startsWith("JJ") : !shouted) {
                return false;
            }
        }
        return true;
    }
}
