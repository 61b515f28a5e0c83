package io.waybill.identify.attribution;

import io.waybill.identify.language.SyntaxTree;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in quotation marks in a report, marks included. Immutable. */
final class Quotes {
    private final List<Span> spans = new ArrayList<>();

    Quotes(String text, List<SyntaxTree> trees) {
        int opened = -1;
        int block = -1;
        int end = 0;
        for (SyntaxTree tree : trees) {
            if (tree.sentence().block() != block) {
                // a quote that runs on over paragraphs is opened anew in each of them
                close(opened, end);
                opened = -1;
                block = tree.sentence().block();
            }
            for (int i = 0; i < tree.size(); i++) {
                if (isMark(tree, i)) {
                    char mark = text.charAt(tree.start(i));
                    if (opened >= 0 && mark != '“') {
                        close(opened, tree.end(i));
                        opened = -1;
                    } else if (opened < 0 && mark != '”') {
                        opened = tree.start(i);
                    }
                }
            }
            end = tree.sentence().end();
        }
        close(opened, end);
    }

    static boolean isMark(SyntaxTree tree, int i) {
        String form = tree.form(i);
        return form.equals("\"") || form.equals("``") || form.equals("''") || form.equals("“") || form.equals("”");
    }

    private void close(int from, int to) {
        if (from >= 0 && to > from + 1) {
            spans.add(new Span(from, to));
        }
    }

    List<Span> all() {
        return spans;
    }

    /** The quotes that share words with a sentence. */
    List<Span> in(SyntaxTree tree) {
        int from = firstEndingBehind(tree.start(0));
        int to = from;
        while (to < spans.size() && spans.get(to).start() < tree.end(tree.size() - 1)) {
            to++;
        }
        return spans.subList(from, to);
    }

    /** The quote that holds a token, its marks included. */
    Optional<Span> around(SyntaxTree tree, int token) {
        int at = firstEndingBehind(tree.start(token));
        return at < spans.size() && spans.get(at).contains(tree.start(token), tree.end(token))
                ? Optional.of(spans.get(at))
                : Optional.empty();
    }

    /** Quotes stand in order and do not overlap. */
    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean holds(SyntaxTree tree, int token) {
        return around(tree, token).isPresent();
    }
}
