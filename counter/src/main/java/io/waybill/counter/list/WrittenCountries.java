package io.waybill.counter.list;

import io.waybill.lexicon.actor.Countries;
import io.waybill.lexicon.resource.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Countries in the cells of lists: nationalities in a row, the end of an address, an issuer in brackets. Thread-safe. */
public final class WrittenCountries {
    private static final Countries COUNTRIES = Countries.load();
    private static final Map<String, String> NAMES = names();
    private static final Pattern PARTS = Pattern.compile("[;,/|\\n]|\\(?\\b[a-h]\\)");
    private static final Pattern JOINED = Pattern.compile("\\s(?:and|or)\\s");
    private static final Pattern FURTHER =
            Pattern.compile("(?i)\\.\\s|\\s(?:since|until|from|citizen|national|by|passport|nationality)\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NOW = Pattern.compile("^(?:now|current(?:ly)?|formerly)\\s+");
    /** The longest name of a country has so many words. */
    private static final int WORDS = 7;
    /** Words of a cell that are looked at. */
    private static final int LOOKED_AT = 60;

    /** Capitals that are a country in running text; others, such as ID or CR, are words about numbers. */
    private static final Set<String> CAPITALS = Set.of("US", "UK", "USA", "UAE", "PRC", "DRC", "DPRK", "U.S.", "U.K.");

    private WrittenCountries() {}

    /** The countries of a cell in which each part should be one. */
    public record Read(Set<String> codes, List<String> unknown) {}

    /** All of a cell: "Syrian, Russian", "(a) Malaysia, (b) Indonesia", "Latvia and Israel". */
    public static Read read(String cell) {
        var whole = code(cell);
        if (whole.isPresent()) {
            return new Read(Set.of(whole.get()), List.of());
        }
        Set<String> codes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (var part : PARTS.split(cell)) {
            var alone = code(part);
            if (alone.isPresent()) {
                codes.add(alone.get());
            } else {
                JOINED.splitAsStream(part)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .forEach(text -> code(text)
                                .or(() -> beginning(text))
                                .ifPresentOrElse(codes::add, () -> unknown.add(text)));
            }
        }
        return new Read(codes, List.copyOf(unknown));
    }

    /** "Italian since 1990". */
    private static Optional<String> beginning(String text) {
        var end = FURTHER.matcher(text);
        return end.find() && end.start() > 0 ? code(text.substring(0, end.start())) : Optional.empty();
    }

    /** The country that a text is, as a whole or without what stands in brackets. */
    public static Optional<String> code(String text) {
        var clean = text.replace('’', '\'').strip();
        var whole = COUNTRIES.code(clean).or(() -> Optional.ofNullable(NAMES.get(clean.toLowerCase(Locale.ROOT))));
        if (whole.isPresent() || clean.length() > 200) {
            return whole;
        }
        var outside = BRACKETS.matcher(clean).replaceAll(" ").strip();
        var found = outside.equals(clean) ? Optional.<String>empty() : COUNTRIES.code(outside);
        if (found.isPresent()) {
            return found;
        }
        var inside = BRACKETS.matcher(clean);
        return inside.find() ? COUNTRIES.code(NOW.matcher(inside.group(1)).replaceFirst("")) : Optional.empty();
    }

    /** The first country that is named within a text. */
    public static Optional<String> within(String prose) {
        var words = Arrays.stream(prose.replace('’', '\'').split("[\\s,;:()/]+", LOOKED_AT))
                .filter(word -> !word.isEmpty())
                .toList();
        for (var from = 0; from < words.size(); from++) {
            for (var to = Math.min(words.size(), from + WORDS); to > from; to--) {
                var first = words.get(from).charAt(0);
                if (!Character.isUpperCase(first) && !words.get(from).equals("the")) {
                    break;
                }
                var text = String.join(" ", words.subList(from, to));
                var code = COUNTRIES.code(text);
                if (code.isPresent() && (text.length() > 3 || CAPITALS.contains(text))) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    /** The country of an address: its last part that is one, or its first. */
    public static Optional<String> ofAddress(String address) {
        var parts = address.split("[,;]");
        if (parts.length == 0) {
            return Optional.empty();
        }
        var last = code(parts[parts.length - 1]);
        return last.isPresent() ? last : code(parts[0]);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (var row : Tsv.rows(WrittenCountries.class, "country-names.tsv", 2)) {
            for (var name : row.get(0).split(";")) {
                names.put(name, row.get(1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return Map.copyOf(names);
    }
}
