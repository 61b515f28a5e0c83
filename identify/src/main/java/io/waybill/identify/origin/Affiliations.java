package io.waybill.identify.origin;

import io.waybill.lexicon.actor.Actor;
import io.waybill.lexicon.actor.Actors;
import io.waybill.lexicon.actor.Hit;
import io.waybill.lexicon.actor.Titles;
import io.waybill.lexicon.actor.Titles.TitleHit;
import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Report;
import io.waybill.model.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** For which state somebody speaks: its organs, and the holders of its offices as the reports call them. Thread-safe. */
final class Affiliations {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}.&-]*+|[,;:()]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");
    private static final Pattern BREAK = Pattern.compile("[,;:()]");

    private static final Pattern OFFICIAL = Pattern.compile("(?i)\\b(?:officials?|ministry|government|embassy)\\b");

    private static final Pattern GOVERNMENT = Pattern.compile("(?i)\\b(?:ministry|government|embassy)\\b");

    /** How far behind a name its office is looked for, in UTF-16 units. */
    private static final int BEHIND = 90;

    /** How many words may stand between a state and an office of it. */
    private static final int BETWEEN = 3;

    private final Actors actors = Actors.load();
    private final Titles titles = Titles.load();
    private final Map<String, Set<String>> ofPerson = new HashMap<>();
    private final Set<String> officials = new HashSet<>();

    Affiliations(List<Report> reports, List<Claim> claims) {
        Map<String, String> texts = new HashMap<>();
        reports.forEach(report -> texts.put(report.id(), report.text()));
        for (Claim claim : claims) {
            String text = texts.getOrDefault(claim.report(), "");
            claim.attribution().stream()
                    .map(Attribution::source)
                    .flatMap(Optional::stream)
                    .filter(source -> source.kind() == Source.Kind.PERSON)
                    .forEach(source -> read(source.mention(), text));
        }
    }

    private void read(Mention mention, String text) {
        int end = Math.min(mention.end(), text.length());
        String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        note(mention.name(), mention.text());
        if (behind.startsWith(",")) {
            note(mention.name(), behind.substring(1).split("[.;\\n]", 2)[0]);
        }
    }

    private void note(String person, String phrase) {
        office(phrase)
                .ifPresent(state -> ofPerson.computeIfAbsent(person, name -> new HashSet<>())
                        .add(state));
        if (OFFICIAL.matcher(phrase).find()) {
            officials.add(person);
        }
    }

    /** The state of the office that the words tell: "US envoy", "Russia's defence minister", "spokesman of the Kremlin". */
    private Optional<String> office(String phrase) {
        List<String> words = WORD.matcher(POSSESSIVE.matcher(phrase).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
        List<TitleHit> offices = titles.scan(words).stream()
                .filter(hit -> hit.title().ofState()
                        || hit.title().text().toLowerCase(Locale.ROOT).startsWith("spokes"))
                .toList();
        for (Hit hit : actors.scan(words)) {
            boolean former = hit.from() > 0 && words.get(hit.from() - 1).matches("(?i)former|ex|then");
            Optional<String> state = hit.actor().state();
            if (state.isPresent()
                    && !former
                    && offices.stream().anyMatch(office -> joined(words, hit, office.from(), office.to()))) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static boolean joined(List<String> words, Hit state, int from, int to) {
        if (state.from() <= from && state.to() <= to) {
            return isClose(words, Math.min(state.to(), from), from);
        }
        boolean linked = to < words.size() && words.get(to).matches("of|for");
        return to <= state.from() && linked && isClose(words, to, state.from());
    }

    private static boolean isClose(List<String> words, int from, int to) {
        return to - from <= BETWEEN
                && words.subList(from, to).stream()
                        .noneMatch(word -> BREAK.matcher(word).matches());
    }

    /** The state for which a source speaks; empty for outlets, companies, groups and all who speak for themselves. */
    Optional<String> of(Source source) {
        return switch (source.kind()) {
            case PERSON ->
                Optional.ofNullable(ofPerson.get(source.mention().name()))
                        .filter(states -> states.size() == 1)
                        .map(states -> states.iterator().next());
            case OFFICE, STATE_MEDIA, DOCUMENT -> ofBody(source.mention().name());
            case MEDIA, EVIDENCE, UNNAMED -> Optional.empty();
        };
    }

    /** Whether a person is called an official of a state that stays open: nobody knows whose interest he has. */
    boolean isOfOpenState(String person) {
        return officials.contains(person) && !ofPerson.containsKey(person);
    }

    /** The state of which a name is an organ: "the Kremlin", "foreign ministry in Pyongyang". */
    Optional<String> ofBody(String name) {
        return actors.find(name)
                .filter(actor -> actor.kind() != Party.Kind.COMPANY && actor.kind() != Party.Kind.GROUP)
                .filter(actor -> actor.speaksAs()
                        .filter(kind -> kind == Source.Kind.OFFICE || kind == Source.Kind.STATE_MEDIA)
                        .isPresent())
                .flatMap(Actor::state)
                .or(() -> GOVERNMENT.matcher(name).find() ? firstState(name) : Optional.empty());
    }

    private Optional<String> firstState(String name) {
        List<String> words = WORD.matcher(POSSESSIVE.matcher(name).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
        return actors.scan(words).stream()
                .filter(hit -> hit.actor().state().isPresent())
                .min(Comparator.comparingInt(Hit::from))
                .flatMap(hit -> hit.actor().state());
    }
}
