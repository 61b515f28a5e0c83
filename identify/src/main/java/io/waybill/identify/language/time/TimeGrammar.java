package io.waybill.identify.language.time;

import io.waybill.identify.language.time.Meaning.Lean;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds times in English sentences, by the tables beside this class. Immutable, thread-safe. */
public final class TimeGrammar {
    /** How many words before an expression tell whether it lies ahead or runs until now. */
    private static final int CUE_WORDS = 12;

    private final Vocabulary vocabulary;
    private final Patterns patterns;

    private TimeGrammar(Vocabulary vocabulary, Patterns patterns) {
        this.vocabulary = vocabulary;
        this.patterns = patterns;
    }

    /** Reads the tables; some milliseconds. */
    public static TimeGrammar load() {
        Vocabulary vocabulary = Vocabulary.load();
        return new TimeGrammar(vocabulary, Patterns.load(vocabulary, new Operations(Units.load())));
    }

    /**
     * The times of a sentence in order, none overlapping; at each place the longest.
     *
     * @param offset of the sentence in the report (UTF-16), added to every span
     */
    public List<TimeExpression> find(CharSequence text, int offset) {
        List<Word> words = Word.split(text, vocabulary);
        Scan scan = new Scan(patterns, words);
        List<TimeExpression> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Scan.Match> match = best(scan, at);
            if (match.isPresent() && match.get().value() instanceof Value.Sense sense) {
                found.add(expression(text, offset, words, match.get(), sense.meaning(), found));
            }
            at = match.map(Scan.Match::last).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    /** Facts that tie the day of publication to an event, with the words of the sentence in lower case. */
    record Facts(List<Told> told, Set<String> words) {}

    record Told(Value.Fact fact, String text, int start) {}

    Facts facts(String sentence) {
        List<Word> words = Word.split(sentence, vocabulary);
        Scan scan = new Scan(patterns, words);
        List<Told> told = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Scan.Match> match = scan.longest("FACT", at);
            if (match.isPresent() && match.get().value() instanceof Value.Fact fact) {
                int start = words.get(match.get().first()).start();
                int end = words.get(match.get().last() - 1).end();
                told.add(new Told(fact, sentence.substring(start, end), start));
            }
            at = match.map(Scan.Match::last).orElse(at + 1);
        }
        return new Facts(List.copyOf(told), words.stream().map(Word::text).collect(Collectors.toUnmodifiableSet()));
    }

    /** The longest; where it needs words before it as context, a longer one may begin behind these. */
    private static Optional<Scan.Match> best(Scan scan, int at) {
        return scan.longest("TIME", at)
                .map(match -> match.first() == at
                        ? match
                        : scan.longest("TIME", match.first())
                                .filter(other -> other.last() > match.last())
                                .orElse(match));
    }

    private static TimeExpression expression(
            CharSequence text,
            int offset,
            List<Word> words,
            Scan.Match match,
            Meaning meaning,
            List<TimeExpression> before) {
        int start = words.get(match.first()).start();
        int end = words.get(match.last() - 1).end();
        Meaning settled = settle(meaning, words, match.first(), before);
        return new TimeExpression(
                new Span(offset + start, offset + end),
                text.subSequence(start, end).toString(),
                settled,
                lean(words, match.first()));
    }

    /** "has used for a year" runs until now; "on Tuesday, six days after …" tells when the other event was. */
    private static Meaning settle(Meaning meaning, List<Word> words, int first, List<TimeExpression> before) {
        if (meaning instanceof Meaning.Duration duration && duration.untilNow().isPresent()) {
            return cue(words, first, "PERFECTCUE", ";") >= 0
                    ? duration.untilNow().get()
                    : duration;
        }
        boolean apposition = first > 0 && words.get(first - 1).text().equals(",");
        if (meaning instanceof Meaning.FromEvent event && event.amount() != 0 && apposition && !before.isEmpty()) {
            Meaning base = before.getLast().meaning();
            return base.dated() ? new Meaning.Offset(base, -event.amount(), event.unit()) : meaning;
        }
        return meaning;
    }

    private static Lean lean(List<Word> words, int first) {
        int future = cue(words, first, "FUTURECUE", ";");
        int past = cue(words, first, "PASTCUE", ";");
        if (words.get(first).is("by") && past < 0 && future < 0) {
            return deadline(words, first) ? Lean.FUTURE : Lean.PAST;
        }
        return future > past ? Lean.FUTURE : Lean.PAST;
    }

    /** "to be built by March", but not "by March they had built six", "By March, six stood". */
    private static boolean deadline(List<Word> words, int first) {
        List<Word> after = words.subList(first, Math.min(words.size(), first + CUE_WORDS));
        return after.stream().anyMatch(word -> word.is("FUTURECUE"))
                || (first > 0 && after.stream().noneMatch(word -> word.is("had")));
    }

    /** Position of the last such word shortly before the expression, or -1. */
    private static int cue(List<Word> words, int first, String kind, String stop) {
        for (int at = first - 1; at >= 0 && at >= first - CUE_WORDS; at--) {
            if (words.get(at).text().equals(stop)) {
                return -1;
            }
            if (words.get(at).kinds().containsKey(kind)) {
                return at;
            }
        }
        return -1;
    }
}
