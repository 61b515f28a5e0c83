package io.waybill.identify.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the words of a sentence; remembers what each symbol matches at each word. For one thread. */
final class Scan {
    /** What a rule matches: words [first, last), up to {@code end} with the context behind it, and its worth. */
    record Match(int first, int last, int end, Value value) {}

    private final Patterns patterns;
    private final List<Word> words;
    private final Map<Integer, Map<String, List<Match>>> known = new HashMap<>();

    Scan(Patterns patterns, List<Word> words) {
        this.patterns = patterns;
        this.words = words;
    }

    /** The longest match of the symbol at that word which keeps to word borders; of equals the upper rule's. */
    Optional<Match> longest(String symbol, int at) {
        Match best = null;
        for (Match match : matches(symbol, at)) {
            if (match.last() > match.first()
                    && (best == null || match.last() > best.last())
                    && Borders.free(words, match)) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Match> matches(String symbol, int at) {
        if (at >= words.size()) {
            return List.of();
        }
        List<Rule> candidates = patterns.candidates(symbol, words.get(at));
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<String, List<Match>> here = known.computeIfAbsent(at, n -> new HashMap<>());
        List<Match> found = here.get(symbol);
        if (found == null) {
            found = new ArrayList<>();
            for (Rule rule : candidates) {
                match(rule, 0, at, -1, at, null, found);
            }
            here.put(symbol, found);
        }
        return found;
    }

    /** Matches the rule from that element on; {@code first} is -1 as long as only context was seen. */
    private void match(
            Rule rule, int index, int at, int first, int last, @Nullable Capture captured, List<Match> found) {
        if (index == rule.elements().size()) {
            patterns.operations()
                    .apply(rule, captured)
                    .ifPresent(value -> found.add(new Match(first, last, at, value)));
            return;
        }
        Element element = rule.elements().get(index);
        if (element.absent()) {
            if (at >= words.size() || element.choices().stream().noneMatch(words.get(at)::is)) {
                match(rule, index + 1, at, first, last, captured, found);
            }
            return;
        }
        if (at < words.size() && (!element.glued() || words.get(at).glued())) {
            int begin = element.context() || first >= 0 ? first : at;
            for (String choice : element.choices()) {
                if (patterns.isSymbol(choice)) {
                    for (Match part : matches(choice, at)) {
                        Capture more = Capture.add(captured, choice, part.value());
                        match(rule, index + 1, part.end(), begin, element.context() ? last : part.end(), more, found);
                    }
                } else if (words.get(at).is(choice)) {
                    Capture more = Element.isName(choice)
                            ? Capture.add(
                                    captured,
                                    choice,
                                    new Value.Text(words.get(at).value(choice)))
                            : captured;
                    match(rule, index + 1, at + 1, begin, element.context() ? last : at + 1, more, found);
                }
            }
        }
        if (element.optional()) {
            match(rule, index + 1, at, first, last, captured, found);
        }
    }
}
