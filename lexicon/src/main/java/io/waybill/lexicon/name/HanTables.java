package io.waybill.lexicon.name;

import com.ibm.icu.text.Transliterator;
import io.waybill.model.WaybillException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How languages beside Chinese read Han characters in names. Keys are characters in their first shape, see
 * {@link #normal}. Immutable, thread-safe.
 */
final class HanTables {
    private static final String NONE = "-";

    private final Map<String, String> shapes = new HashMap<>();
    private final Set<String> simplified = new HashSet<>();
    private final Map<Tongue, Map<String, String>> letters = maps(Tongue.values());
    private final Map<Tongue, Map<String, String>> families = maps(Tongue.values());
    private final Map<Part, Map<String, String>> japanese = maps(Part.values());
    private final Map<String, String> words = new HashMap<>();

    /** Languages that read a character in one way, family names apart. */
    enum Tongue {
        KOREAN,
        CANTONESE,
        VIETNAMESE
    }

    /** What is read together in Japanese names: a family name, a given name, a letter that begins or one that ends a given name. */
    enum Part {
        FAMILY,
        GIVEN,
        FIRST,
        LAST
    }

    /** A word of company names, and the language that it tells. */
    record Word(String language, String latin) {}

    /** None: to be filled. */
    HanTables() {}

    static HanTables read() {
        var tables = new HanTables();
        var mainland = Transliterator.getInstance("Traditional-Simplified");
        var letters = Tables.rows("han-letters.tsv", 4);
        var families = Tables.rows("han-families.tsv", 4);
        for (var row : letters) {
            var all = Tables.spellings(row.getFirst());
            all.forEach(shape -> tables.shapes.putIfAbsent(shape, all.getFirst()));
        }
        for (var row : Stream.concat(letters.stream(), families.stream()).toList()) {
            var first = Tables.spellings(row.getFirst()).getFirst();
            var simple = mainland.transliterate(first);
            if (!simple.equals(first)) {
                tables.simplified.add(simple);
            }
        }
        letters.forEach(row -> tables.addTo(tables.letters, row));
        families.forEach(row -> tables.addTo(tables.families, row));
        for (var row : Tables.rows("han-japanese.tsv", 3)) {
            var part = map(tables.japanese, part(row.getFirst()));
            for (var shape : Tables.spellings(row.get(2))) {
                part.merge(tables.normal(shape), row.get(1), (some, more) -> some + "|" + more);
            }
        }
        for (var row : Tables.rows("han-words.tsv", 3)) {
            for (var shape : Tables.spellings(row.get(2))) {
                tables.words.put(tables.normal(shape), row.get(0) + " " + row.get(1));
            }
        }
        return tables;
    }

    void through(Flow flow) {
        flow.texts(shapes);
        flow.strings(simplified);
        for (var tongue : Tongue.values()) {
            flow.texts(map(letters, tongue));
            flow.texts(map(families, tongue));
        }
        for (var part : Part.values()) {
            flow.texts(map(japanese, part));
        }
        flow.texts(words);
    }

    /** The text with each character in the first of its shapes: traditional for simplified, old for new. */
    String normal(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> shapes.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    /** Whether only China's mainland writes the character so. */
    boolean isSimplified(String letter) {
        return simplified.contains(letter);
    }

    /** A character's reading in given names, in Hangul for Korean; "" where it is not known. */
    String letter(Tongue tongue, String normal) {
        return map(letters, tongue).getOrDefault(normal, "");
    }

    /** A family name's reading, in Hangul for Korean; "" where it is none. */
    String family(Tongue tongue, String normal) {
        return map(families, tongue).getOrDefault(normal, "");
    }

    /** The readings of a part of Japanese names, the commonest first. */
    List<String> japanese(Part part, String normal) {
        return Tables.spellings(map(japanese, part).getOrDefault(normal, ""));
    }

    /** A word of company names; its Latin form is empty where the tables do not know it. */
    Word word(String normal) {
        var found = words.getOrDefault(normal, " ");
        var space = found.indexOf(' ');
        return new Word(found.substring(0, space), found.substring(space + 1));
    }

    private void addTo(Map<Tongue, Map<String, String>> tables, List<String> row) {
        for (var tongue : Tongue.values()) {
            var reading = row.get(1 + tongue.ordinal());
            if (!reading.equals(NONE)) {
                for (var shape : Tables.spellings(row.getFirst())) {
                    map(tables, tongue).putIfAbsent(normal(shape), reading);
                }
            }
        }
    }

    private static Part part(String name) {
        for (var part : Part.values()) {
            if (part.name().equalsIgnoreCase(name)) {
                return part;
            }
        }
        throw new WaybillException("han-japanese.tsv", "there is no part " + name);
    }

    private static <K> Map<K, Map<String, String>> maps(K[] keys) {
        Map<K, Map<String, String>> maps = new HashMap<>();
        for (var key : keys) {
            maps.put(key, new HashMap<>());
        }
        return maps;
    }

    private static <K> Map<String, String> map(Map<K, Map<String, String>> maps, K key) {
        return maps.getOrDefault(key, Map.of());
    }
}
