package io.waybill.lexicon.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares names of parties: equality, short names, acronyms. Thread-safe. */
public final class Names {
    private static final Set<String> UNSAID =
            Set.of("the", "of", "and", "for", "in", "on", "a", "an", ",", ";", ":", "(", ")");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");
    private static final String MARKS = ",;:()";
    private static final Pattern SHIP_PREFIX =
            Pattern.compile("^\\s*(m/?[vt]|s/s|motor (vessel|tanker))\\.?\\s+", Pattern.CASE_INSENSITIVE);
    /** A person's short name must be longer than an initial. */
    private static final int SHORTEST_NAME = 3;

    /** So many names are remembered before all are forgotten: some MB. */
    private static final int MAX_KNOWN = 20_000;

    private static final ConcurrentMap<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Names() {}

    /**
     * The name without what does not tell parties apart: case, accents, periods, quotes, determiner, possessive, legal
     * forms, ship prefixes; "&" as "and". Parts are joined by one space.
     */
    public static String normalise(String name) {
        return String.join(" ", words(name));
    }

    /** The name without case, accents, punctuation, determiner and possessive: stricter than {@link #normalise}. */
    public static String fold(String name) {
        return undetermined(Parts.of(name)).stream()
                .filter(part -> !MARKS.contains(part.text()))
                .map(Parts.Part::lower)
                .collect(Collectors.joining(" "));
    }

    public static boolean same(String one, String other) {
        var normal = normalise(one);
        return !normal.isEmpty() && normal.equals(normalise(other));
    }

    /** Whether a name is the beginning of a longer one: "Jui Pang" of "Jui Pang Shipping Co Ltd", "KOMID" never. */
    public static boolean isShortOf(String shorter, String longer) {
        var few = words(shorter);
        var many = words(longer);
        return !few.isEmpty()
                && few.size() < many.size()
                && many.subList(0, few.size()).equals(few);
    }

    /** Whether a name is made of the initials of another: "OFAC" of "Office of Foreign Assets Control". */
    public static boolean isAcronymOf(String acronym, String name) {
        var letters = acronym.replaceAll("[.\\s]", "");
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        var all = Parts.of(name);
        var said = all.stream().filter(part -> !UNSAID.contains(part.lower())).toList();
        return letters.equals(initials(said)) || letters.equals(initials(all));
    }

    /** Whether a name is the surname, the last two names or first and last name of a person's full one. */
    public static boolean isShortOfPerson(String shorter, String full) {
        var few = words(shorter);
        var many = words(full);
        if (few.size() >= many.size() || !maySayPerson(few)) {
            return false;
        }
        var ends = many.subList(many.size() - few.size(), many.size()).equals(few);
        var firstAndLast = few.size() == 2
                && few.getFirst().equals(many.getFirst())
                && few.getLast().equals(many.getLast());
        return ends || firstAndLast;
    }

    /** Whether words are enough for the short name of a person: more than an initial. */
    public static boolean maySayPerson(List<String> words) {
        return !words.isEmpty() && words.getLast().length() >= SHORTEST_NAME;
    }

    private static String initials(List<Parts.Part> parts) {
        return parts.stream()
                .map(part -> part.text().substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The words of a name as {@link #isShortOf} compares them. */
    public static List<String> words(String name) {
        var known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MAX_KNOWN) {
            KNOWN.clear();
        }
        var words = parts(name).stream().map(Parts.Part::lower).toList();
        KNOWN.put(name, words);
        return words;
    }

    private static List<Parts.Part> parts(String name) {
        var parts = undetermined(Parts.of(SHIP_PREFIX.matcher(name).replaceFirst("")));
        return CompanyWords.load().strip(parts).stream()
                .filter(part -> !MARKS.contains(part.text()))
                .toList();
    }

    private static List<Parts.Part> undetermined(List<Parts.Part> parts) {
        var from = 0;
        while (from + 1 < parts.size() && DETERMINERS.contains(parts.get(from).lower())) {
            from++;
        }
        return parts.subList(from, parts.size());
    }
}
