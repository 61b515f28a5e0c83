package io.waybill.identify.origin;

import io.waybill.lexicon.actor.Names;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Attribution;
import io.waybill.model.Drift;
import io.waybill.model.Source;
import io.waybill.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who vouches for a sentence, and whether the rewrite still says so. */
final class Vouching {
    private static final String NOBODY = "nobody";

    private Vouching() {}

    /** How exactly a source is told; the order is that of the constants. */
    private enum Level {
        EVIDENCE,
        UNNAMED_MANY,
        OFFICE,
        UNNAMED_ONE,
        PERSON;

        static Level of(Source source) {
            return switch (source.kind()) {
                case PERSON -> PERSON;
                case OFFICE, MEDIA, STATE_MEDIA -> OFFICE;
                case DOCUMENT -> isNamed(source) ? OFFICE : EVIDENCE;
                case EVIDENCE -> EVIDENCE;
                case UNNAMED -> isPlural(source) ? UNNAMED_MANY : UNNAMED_ONE;
            };
        }

        private static boolean isNamed(Source source) {
            return source.mention().text().codePoints().anyMatch(Character::isUpperCase);
        }

        private static boolean isPlural(Source source) {
            return source.mention().text().endsWith("s");
        }
    }

    /** What happened to the source of a sentence; empty where nothing did. */
    static Optional<Change> change(Profile original, int o, Profile rewrite, int r) {
        Optional<Source> before = best(original.voice(o).chain());
        // a source that stands anywhere in the sentence still vouches
        Optional<Source> after = best(rewrite.voice(r).part());
        if (before.isEmpty()) {
            boolean added = best(original.voice(o).part()).isEmpty()
                    && best(rewrite.voice(r).chain()).isPresent();
            return added ? Optional.of(change(Drift.ATTRIBUTION_ADDED, before, after)) : Optional.empty();
        }
        if (after.isEmpty()) {
            boolean named = before.filter(source -> isNamed(source, rewrite, r)).isPresent();
            return named ? Optional.empty() : Optional.of(change(Drift.ATTRIBUTION_LOST, before, after));
        }
        if (same(name(before), name(after))) {
            return Optional.empty();
        }
        int step = Level.of(after.get()).compareTo(Level.of(before.get()));
        return Optional.of(change(step < 0 ? Drift.SOURCE_GENERALISED : Drift.ATTRIBUTION_CHANGED, before, after));
    }

    /** Whether the name of a source stands in a sentence, whatever it does there. */
    private static boolean isNamed(Source source, Profile profile, int sentence) {
        if (source.kind() != Source.Kind.PERSON) {
            return false;
        }
        String name = source.mention().name();
        long last = Hash.of(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        for (int i = profile.from(sentence); i < profile.to(sentence); i++) {
            if (profile.words.forms()[i] == last) {
                return true;
            }
        }
        return false;
    }

    private static Change change(Drift kind, Optional<Source> before, Optional<Source> after) {
        return new Change(kind, span(before), span(after), name(before) + " → " + name(after));
    }

    /** The most exact source of a chain. */
    private static Optional<Source> best(List<Attribution> chain) {
        return chain.stream().map(Attribution::source).flatMap(Optional::stream).max(Comparator.comparing(Level::of));
    }

    private static boolean same(String one, String other) {
        return Names.same(one, other) || Names.isShortOf(one, other) || Names.isShortOf(other, one);
    }

    private static String name(Optional<Source> source) {
        return source.map(s -> s.mention().name()).orElse(NOBODY);
    }

    private static Optional<Span> span(Optional<Source> source) {
        return source.map(s -> new Span(s.mention().start(), s.mention().end()));
    }
}
