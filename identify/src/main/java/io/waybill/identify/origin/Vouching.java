package io.waybill.identify.origin;

import io.waybill.lexicon.actor.Actors;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Drift;
import io.waybill.model.Source;
import io.waybill.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who vouches for a sentence, and whether the rewrite still says so. */
final class Vouching {
    private static final String NOBODY = "nobody";

    private static final Pattern NOT_A_WORD = Pattern.compile("\\P{L}+");

    private static final Set<Stance> ANSWERS = Set.of(Stance.DENIES, Stance.DECLINES, Stance.RETRACTS);

    private Vouching() {}

    /** How exactly a source is told; the order is that of the constants. */
    private enum Level {
        EVIDENCE,
        UNNAMED_MANY,
        OFFICE,
        UNNAMED_ONE,
        PERSON;

        /**
         * @param start where its sentence starts: a capital letter there names nobody
         */
        static Level of(Source source, int start) {
            return switch (source.kind()) {
                case PERSON -> PERSON;
                case OFFICE, MEDIA, STATE_MEDIA -> isAnybody(source) ? UNNAMED_MANY : OFFICE;
                case DOCUMENT -> isNamed(source, start) ? OFFICE : EVIDENCE;
                case EVIDENCE -> EVIDENCE;
                case UNNAMED -> isPlural(source) ? UNNAMED_MANY : UNNAMED_ONE;
            };
        }

        private static boolean isNamed(Source source, int start) {
            String text = source.mention().text();
            boolean first = source.mention().start() == start
                    && Actors.load().find(text.split("\\W", 2)[0]).isEmpty();
            return text.codePoints().skip(first ? 1 : 0).anyMatch(Character::isUpperCase);
        }

        /** "Human rights groups": the first letter of a sentence names nobody. */
        private static boolean isAnybody(Source source) {
            return isPlural(source)
                    && source.mention().text().codePoints().skip(1).noneMatch(Character::isUpperCase)
                    && Actors.load().find(source.mention().text()).isEmpty();
        }

        private static boolean isPlural(Source source) {
            return source.mention().text().endsWith("s");
        }
    }

    /** Nouns for people who know, without saying who. */
    private static final Set<Long> ANYBODY =
            Set.of("sources", "experts", "officials", "insiders", "observers", "analysts").stream()
                    .map(Hash::of)
                    .collect(Collectors.toUnmodifiableSet());

    /** Whether somebody vouches for a sentence, or answers in it. */
    static boolean isAttributed(Profile profile, int sentence) {
        return profile.voice(sentence).part().stream()
                .anyMatch(link -> link.source().isPresent());
    }

    /** A source for what the original tells on nobody's word. */
    static Optional<Change> added(Profile rewrite, int r) {
        return best(rewrite.voice(r).chain(), rewrite, r)
                .map(after -> change(Drift.ATTRIBUTION_ADDED, Optional.empty(), Optional.of(after)));
    }

    /** What happened to the source of a sentence; empty where nothing did. */
    static Optional<Change> change(Profile original, int o, Profile rewrite, int r) {
        Optional<Source> before = best(original.voice(o).part(), original, o);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        // a source that stands anywhere in the sentence still vouches
        Optional<Source> after = best(rewrite.voice(r).part(), rewrite, r);
        if (after.isEmpty()) {
            if (isNamed(before.get(), rewrite, r)) {
                return Optional.empty();
            }
            return Optional.of(anybody(rewrite, r)
                    .map(who -> new Change(
                            Drift.SOURCE_GENERALISED,
                            span(before),
                            Optional.of(rewrite.span(who, who + 1)),
                            name(before) + " → " + rewrite.text(who)))
                    .orElseGet(() -> change(Drift.ATTRIBUTION_LOST, before, after)));
        }
        if (same(before.get(), after.get())) {
            return Optional.empty();
        }
        int step = Level.of(after.get(), rewrite.sentence(r).start())
                .compareTo(Level.of(before.get(), original.sentence(o).start()));
        return Optional.of(change(step < 0 ? Drift.SOURCE_GENERALISED : Drift.ATTRIBUTION_CHANGED, before, after));
    }

    /** "Experts speak of": the first word that tells anything names people who know. */
    private static Optional<Integer> anybody(Profile profile, int sentence) {
        int first = profile.from(sentence);
        while (first < profile.to(sentence) && profile.kind(first) == Profile.Kind.FUNCTION) {
            first++;
        }
        boolean many =
                first < profile.to(sentence) && ANYBODY.contains(profile.words.forms()[first]);
        return many ? Optional.of(first) : Optional.empty();
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

    /** "paints a picture of": evidence that nobody says to show something. */
    static boolean isFigure(Attribution link) {
        return link.cue().isEmpty()
                && link.source()
                        .filter(source -> source.kind() == Source.Kind.EVIDENCE)
                        .isPresent();
    }

    /** The most exact source of a chain; who denies does not vouch. */
    private static Optional<Source> best(List<Attribution> chain, Profile profile, int sentence) {
        int start = profile.sentence(sentence).start();
        return chain.stream()
                .filter(link -> !ANSWERS.contains(link.stance()))
                .filter(link -> !isFigure(link))
                .map(Attribution::source)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(source -> Level.of(source, start)));
    }

    /** One name, one description in other order, or a pronoun, of which nobody knows. */
    private static boolean same(Source before, Source after) {
        String one = before.mention().name();
        String other = after.mention().name();
        boolean open =
                before.mention().entity().isEmpty() || after.mention().entity().isEmpty();
        if (open || Names.same(one, other) || Names.isShortOf(one, other) || Names.isShortOf(other, one)) {
            return true;
        }
        Set<String> some = words(one);
        Set<String> others = words(other);
        return some.containsAll(others) || others.containsAll(some);
    }

    private static Set<String> words(String name) {
        return NOT_A_WORD
                .splitAsStream(name.toLowerCase(Locale.ROOT).replace("(unnamed)", ""))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    private static String name(Optional<Source> source) {
        return source.map(s -> s.mention().name()).orElse(NOBODY);
    }

    private static Optional<Span> span(Optional<Source> source) {
        return source.map(s -> new Span(s.mention().start(), s.mention().end()));
    }
}
