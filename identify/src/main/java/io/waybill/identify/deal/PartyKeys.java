package io.waybill.identify.deal;

import io.waybill.lexicon.actor.Actor;
import io.waybill.model.Party;
import io.waybill.model.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under which key a mention is registered: known actors by canonical name, other names by their comparable form,
 * unnamed parties by report and description, so that no two unnamed persons of different reports become one.
 */
final class PartyKeys {
    private static final Pattern OF_A_STATE = Pattern.compile("^([^()]+?)\\s*\\(([^();]+)\\)$");
    private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{Nd}-]{2,9})\\)");

    private final Actorship actors;
    private final Map<List<String>, Optional<String>> keys = new HashMap<>();
    private final Map<String, String> nameKeys = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, Optional<Actor>> known = new HashMap<>();
    private final Map<String, Set<String>> acronyms = new TreeMap<>();
    private final Map<String, Set<String>> namesOfReport = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Map<String, Map<String, String>> shortOf = new HashMap<>();

    /** Reads all names first: what a short name means depends on the full names beside it. */
    PartyKeys(Actorship actors, List<Occurrence> occurrences) {
        this.actors = actors;
        for (Occurrence seen : occurrences) {
            String name = seen.mention().name();
            String key = nameKey(name);
            if (key.isEmpty()) {
                continue;
            }
            written.putIfAbsent(key, name);
            namesOfReport.computeIfAbsent(seen.report(), r -> new TreeSet<>()).add(key);
            if (seen.speaker().filter(kind -> kind == Source.Kind.PERSON).isPresent()) {
                persons.add(key);
            }
            noteAcronyms(name, key);
            noteAcronyms(seen.mention().text(), key);
        }
        namesOfReport.forEach((report, names) -> shortOf.put(report, shortNames(names)));
    }

    private void noteAcronyms(String text, String key) {
        if (text.indexOf('(') < 0) {
            return;
        }
        Matcher acronym = ACRONYM.matcher(text);
        while (acronym.find()) {
            acronyms.computeIfAbsent(Names.key(acronym.group(1)), a -> new TreeSet<>())
                    .add(key);
        }
    }

    /** Comparable form of a proper name, empty for what is none. */
    private String nameKey(String name) {
        return nameKeys.computeIfAbsent(
                name, n -> Names.meansNobody(n) || unnamed(n) ? "" : Names.key(actors.withoutTitle(n)));
    }

    /** Short forms that fit exactly one full name of the same report. */
    private Map<String, String> shortNames(Set<String> names) {
        Map<String, @Nullable String> fullOf = new HashMap<>();
        for (String full : names) {
            String[] words = full.split(" ");
            String surname = words[words.length - 1];
            if (words.length > 1 && words.length <= 5 && names.contains(surname) && mayBePerson(full, surname)) {
                fullOf.merge(surname, full, (a, b) -> "");
            }
            StringBuilder start = new StringBuilder();
            for (int i = 0; i + 1 < words.length; i++) {
                start.append(i == 0 ? "" : " ").append(words[i]);
                String prefix = start.toString();
                if (names.contains(prefix)
                        && find(prefix).isEmpty()
                        && !persons.contains(prefix)
                        && actors.byHead(written.getOrDefault(full, full))
                                .filter(k -> k == Party.Kind.COMPANY)
                                .isPresent()) {
                    fullOf.merge(prefix, full, (a, b) -> "");
                }
            }
        }
        Map<String, String> unique = new HashMap<>();
        fullOf.forEach((name, full) -> {
            if (full != null && !full.isEmpty()) {
                unique.put(name, full);
            }
        });
        return unique;
    }

    private boolean mayBePerson(String full, String surname) {
        return find(surname).isEmpty()
                && (persons.contains(full) || persons.contains(surname))
                && actors.byHead(written.getOrDefault(full, full))
                        .filter(kind -> kind != Party.Kind.PERSON)
                        .isEmpty();
    }

    /** The key of the party, empty where the words mean nobody. */
    Optional<String> key(Occurrence seen) {
        return keys.computeIfAbsent(List.of(seen.report(), seen.mention().name()), at -> lookUp(at.get(0), at.get(1)));
    }

    private Optional<String> lookUp(String report, String name) {
        if (Names.meansNobody(name)) {
            return Optional.empty();
        }
        Optional<Actor> actor = find(name);
        if (actor.isPresent()) {
            return Optional.of("k " + actor.get().name());
        }
        String words = String.join(" ", Names.words(name));
        if (ofState(name).isPresent() && !name.contains("unnamed")) {
            return Optional.of("s " + words);
        }
        if (unnamed(name)) {
            return Optional.of("u " + words + " @ " + report);
        }
        String key = nameKey(name);
        String full = shortOf.getOrDefault(report, Map.of()).getOrDefault(key, key);
        Set<String> spelledOut = acronyms.getOrDefault(full, Set.of());
        if (spelledOut.size() == 1) {
            full = spelledOut.iterator().next();
        }
        // a bare surname is a person of this report only
        boolean surname = !full.contains(" ") && persons.contains(full);
        return Optional.of(surname ? "n " + full + " @ " + report : "n " + full);
    }

    /** Described, not named: "two Iranian diplomats". */
    static boolean unnamed(String name) {
        return name.contains("unnamed") || !Names.isProper(name);
    }

    /** The state whose organ "Russia (delegation)" is. */
    Optional<Actor> ofState(String name) {
        Matcher matcher = OF_A_STATE.matcher(name);
        return matcher.matches()
                ? find(matcher.group(1)).filter(actor -> actor.kind() == Party.Kind.STATE)
                : Optional.empty();
    }

    /** "Russian armed forces": a body that every state has, named by the adjective of its own. */
    boolean isOrgan(String name) {
        Optional<String> state =
                find(name).filter(actor -> actor.kind() == Party.Kind.BODY).flatMap(Actor::state);
        String[] words = name.split(" ");
        StringBuilder start = new StringBuilder();
        for (int i = 0; state.isPresent() && i + 1 < words.length; i++) {
            start.append(i == 0 ? "" : " ").append(words[i]);
            if (find(start.toString())
                    .filter(actor -> actor.kind() == Party.Kind.STATE)
                    .flatMap(Actor::state)
                    .equals(state)) {
                return true;
            }
        }
        return false;
    }

    Optional<Actor> find(String name) {
        return known.computeIfAbsent(name, actors::find);
    }
}
