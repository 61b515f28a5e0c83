package io.waybill.lexicon.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Titles and offices that stand before or after names of persons. Immutable, thread-safe; case ignored. */
public final class Titles {
    private static final class Shared {
        static final Titles INSTANCE = new Titles();
    }

    /** A title at the words [from, to). */
    public record TitleHit(int from, int to, Title title) {}

    private final WordSet<Title> titles = new WordSet<>();

    private Titles() {
        for (var row : Row.read("titles.tsv", 3)) {
            var ofState = row.cell(0).equals("state");
            for (var title : row.list(2)) {
                titles.add(title, new Title(title, ofState));
            }
        }
    }

    public static Titles load() {
        return Shared.INSTANCE;
    }

    /** The title that the phrase is, if it is nothing else. */
    public Optional<Title> of(String phrase) {
        return titles.get(Parts.of(phrase));
    }

    OptionalInt longestFrom(List<Parts.Part> parts, int from) {
        return titles.longestFrom(parts, from);
    }

    /** The titles in the words, the longest at each place, in order. */
    public List<TitleHit> scan(List<String> words) {
        var parts = Parts.of(words);
        var hits = new ArrayList<TitleHit>();
        for (var at = 0; at < parts.size(); at++) {
            var to = titles.longestFrom(parts, at);
            if (to.isPresent()) {
                var title = titles.get(parts, at, to.getAsInt()).orElseThrow();
                hits.add(new TitleHit(
                        parts.get(at).word(), parts.get(to.getAsInt() - 1).word() + 1, title));
                at = to.getAsInt() - 1;
            }
        }
        return hits;
    }
}
