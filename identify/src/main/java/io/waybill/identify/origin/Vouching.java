package io.waybill.identify.origin;

import io.waybill.identify.claim.Voice;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Attribution;
import io.waybill.model.Drift;
import io.waybill.model.Source;
import io.waybill.model.Span;
import java.util.Comparator;
import java.util.Optional;

/** Who vouches for a sentence, and whether the rewrite still says so. */
final class Vouching {
    private static final String NOBODY = "nobody";

    private Vouching() {}

    /** How exactly a source is told; the order is that of the constants. */
    private enum Level {
        NOBODY,
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
    static Optional<Change> change(Voice original, Voice rewrite) {
        Optional<Source> before = best(original);
        Optional<Source> after = best(rewrite);
        Level from = before.map(Level::of).orElse(Level.NOBODY);
        Level to = after.map(Level::of).orElse(Level.NOBODY);
        if (from == Level.NOBODY && to == Level.NOBODY) {
            return Optional.empty();
        }
        boolean same = before.isPresent() && after.isPresent() && same(name(before), name(after));
        Drift kind;
        if (same) {
            return Optional.empty();
        } else if (to == Level.NOBODY) {
            kind = Drift.ATTRIBUTION_LOST;
        } else if (from == Level.NOBODY) {
            kind = Drift.ATTRIBUTION_ADDED;
        } else {
            kind = to.compareTo(from) < 0 ? Drift.SOURCE_GENERALISED : Drift.ATTRIBUTION_CHANGED;
        }
        return Optional.of(new Change(kind, span(before), span(after), name(before) + " → " + name(after)));
    }

    /** The most exact source of a chain. */
    private static Optional<Source> best(Voice voice) {
        return voice.chain().stream()
                .map(Attribution::source)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Level::of));
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
