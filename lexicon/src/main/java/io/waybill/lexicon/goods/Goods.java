package io.waybill.lexicon.goods;

import io.waybill.lexicon.goods.Entry.Kind;
import io.waybill.lexicon.goods.Good.Hit;
import io.waybill.lexicon.goods.Words.Part;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.WaybillException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows what can be dealt in: which good a noun phrase names, and where goods stand in a sentence. It sees words, not
 * syntax: whether "supply" is a noun there is for the caller to say. Immutable and safe for use by several threads.
 */
public final class Goods {
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "from", "in", "with", "to", "by", "on", "at", "into", "worth", "such", "including");

    private final Map<String, Entry> phrases = new HashMap<>();
    private final Map<String, Entry> modifiers = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Designations designations;
    /** Words of the longest phrase or modifier that starts with a word. */
    private final Map<String, Integer> longestFrom = new HashMap<>();

    private Goods() {
        for (List<String> row : Tsv.rows(Goods.class, "goods.tsv", 6)) {
            read(row);
        }
        designations = new Designations(name -> Optional.ofNullable(phrases.get(keyOf(name)))
                .map(Entry::good)
                .orElseThrow(() -> new WaybillException("designations.tsv", "no such good: " + name)));
    }

    /** Reads the resources; throws {@link WaybillException} where a row is damaged. */
    public static Goods load() {
        return new Goods();
    }

    private void read(List<String> row) {
        List<String> names = alternatives(row.get(0));
        Kind kind = kind(row);
        GoodsClass goodsClass = kind == Kind.NONE || kind == Kind.PARTITIVE
                ? GoodsClass.GENERIC
                : GoodsClass.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        Optional<String> category = Optional.of(row.get(2)).filter(c -> !c.equals("-"));
        for (String name : names) {
            boolean pluralOnly = row.get(4).equals("plural");
            String plural = row.get(4).equals("mass") || name.endsWith("s") ? name : Words.plural(name);
            Good good = new Good(
                    pluralOnly && kind == Kind.GOOD ? plural : name,
                    plural,
                    names.getFirst(),
                    goodsClass,
                    category,
                    row.get(3).equals("y"),
                    Optional.empty());
            String key = keyOf(name);
            int words = key.split(" ").length;
            int space = key.indexOf(' ');
            longestFrom.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
            (kind == Kind.MODIFIER ? modifiers : phrases)
                    .putIfAbsent(key, new Entry(kind, good, pluralOnly && words == 1, words));
            if (kind == Kind.GOOD || kind == Kind.GENERIC) {
                heads.add(key.substring(key.lastIndexOf(' ') + 1));
            }
        }
    }

    private static Kind kind(List<String> row) {
        if (row.get(4).equals("modifier")) {
            return Kind.MODIFIER;
        }
        return switch (row.get(1)) {
            case "none" -> Kind.NONE;
            case "partitive" -> Kind.PARTITIVE;
            case "generic" -> Kind.GENERIC;
            default -> Kind.GOOD;
        };
    }

    private static String keyOf(String phrase) {
        List<String> keys = new ArrayList<>();
        Words.parts(List.of(phrase.split(" "))).forEach(part -> keys.add(part.key()));
        return String.join(" ", keys);
    }

    /** Whether a noun phrase with this head may name a good at all. */
    public boolean canBeGoods(String headLemma) {
        List<Part> parts = Words.parts(List.of(headLemma));
        return !parts.isEmpty()
                && (heads.contains(parts.getLast().key())
                        || designations.at(parts, 0).filter(f -> !f.needsNoun()).isPresent());
    }

    /**
     * The good that a noun phrase names; its head noun decides ("missile technician" is a person), a general head takes
     * the class of what stands before it or after "of".
     *
     * @param lemmas of the phrase; with the head last, or followed by a prepositional phrase
     */
    public Optional<Good> of(List<String> lemmas) {
        List<Part> parts = Words.parts(lemmas);
        int cut = endOfHead(parts);
        List<Part> head = parts.subList(0, cut);
        Optional<Entry> suffix = suffix(head);
        Optional<Good> designated = designated(head, suffix.isPresent());
        if (suffix.isEmpty()) {
            return designated.or(() -> money(lemmas));
        }
        int afterHead = cut - 1;
        if (phrase(parts, afterHead).filter(e -> e.kind() == Kind.NONE).isPresent()) {
            return Optional.empty();
        }
        Entry entry = suffix.get();
        if (entry.kind() == Kind.NONE) {
            return Optional.empty();
        }
        if (entry.kind() == Kind.PARTITIVE
                && designated.isEmpty()
                && !money(lemmas).isEmpty()) {
            return money(lemmas);
        }
        if (entry.kind() == Kind.GOOD) {
            return designated
                    .flatMap(Good::designation)
                    .map(entry.good()::designated)
                    .or(() -> Optional.of(entry.good()));
        }
        if (designated.isPresent() && entry.kind() == Kind.GENERIC) {
            return designated.map(d -> named(d, entry.good()));
        }
        Optional<Good> after = cut < parts.size() && parts.get(cut).key().equals("of")
                ? of(lemmas.subList(parts.get(cut).token() + 1, lemmas.size()))
                : Optional.empty();
        if (entry.kind() == Kind.PARTITIVE) {
            return after;
        }
        Optional<Good> lent = lender(head, head.size() - entry.words(), entry.good());
        return lent.or(() -> after).or(() -> Optional.of(entry.good()));
    }

    /**
     * All goods named in a sentence, left to right, without overlap. Words before "company", "embargo" and the like are
     * none.
     *
     * @param words the tokens as written
     * @param lemmas of the same length
     */
    public List<Hit> scan(List<String> words, List<String> lemmas) {
        return new Scan(words, Words.parts(lemmas), this).hits();
    }

    Optional<Designations.Found> designation(List<Part> parts, int from) {
        return designations.at(parts, from);
    }

    /** The longest phrase that starts at {@code from}. */
    Optional<Entry> phrase(List<Part> parts, int from) {
        return longest(phrases, parts, from);
    }

    Optional<Entry> modifier(List<Part> parts, int from) {
        return longest(modifiers, parts, from);
    }

    private Optional<Entry> longest(Map<String, Entry> map, List<Part> parts, int from) {
        int longest = from < 0 || from >= parts.size()
                ? 0
                : longestFrom.getOrDefault(parts.get(from).key(), 0);
        StringBuilder key = new StringBuilder();
        Optional<Entry> best = Optional.empty();
        for (int to = from; to < parts.size() && to < from + longest; to++) {
            String word = parts.get(to).key();
            if (word.isEmpty()) {
                break;
            }
            key.append(to > from ? " " : "").append(word);
            Entry entry = map.get(key.toString());
            if (entry != null) {
                best = Optional.of(entry);
            }
        }
        return best;
    }

    private Optional<Entry> suffix(List<Part> head) {
        for (int from = 0; from < head.size(); from++) {
            int width = head.size() - from;
            Optional<Entry> entry = phrase(head, from).filter(e -> e.words() == width);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private Optional<Good> designated(List<Part> head, boolean besideGood) {
        for (int from = 0; from < head.size(); from++) {
            Optional<Good> good = designation(head, from)
                    .filter(found -> besideGood || !found.needsNoun())
                    .map(Designations.Found::good);
            if (good.isPresent()) {
                return good;
            }
        }
        return Optional.empty();
    }

    /** A general head with the class of the good or modifier next to it, or of the first one before it. */
    private Optional<Good> lender(List<Part> head, int end, Good general) {
        Optional<Good> adjacent =
                suffix(head.subList(0, end)).filter(Entry::lends).map(e -> named(e.good(), general));
        if (adjacent.isPresent()) {
            return adjacent;
        }
        for (int from = 0; from < end; from++) {
            int at = from;
            Optional<Entry> entry = phrase(head, from)
                    .filter(Entry::lends)
                    .or(() -> modifier(head, at))
                    .filter(e -> at + e.words() <= end);
            if (entry.isPresent()) {
                Good lender = entry.get().good();
                return Optional.of(
                        at + entry.get().words() == end
                                ? named(lender, general)
                                : lender.lentTo(general.name(), general.plural()));
            }
        }
        return Optional.empty();
    }

    /** Where a preposition ends the head part of a phrase; "surface-to-surface" has none. */
    private static int endOfHead(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (PREPOSITIONS.contains(parts.get(i).key())
                    && parts.get(i).token() == parts.get(i - 1).token() + 1) {
                return i;
            }
        }
        return parts.size();
    }

    /** "over $6.5 million" is money. */
    private Optional<Good> money(List<String> lemmas) {
        boolean sum = lemmas.stream()
                .anyMatch(l -> l.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL));
        return sum ? Optional.ofNullable(phrases.get("money")).map(Entry::good) : Optional.empty();
    }

    static Good named(Good lender, Good general) {
        return lender.lentTo(lender.name() + " " + general.name(), lender.name() + " " + general.plural());
    }

    /** The alternatives of a cell, separated by "; ". */
    static List<String> alternatives(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = cell.indexOf("; "); at >= 0; at = cell.indexOf("; ", from)) {
            parts.add(cell.substring(from, at));
            from = at + 2;
        }
        parts.add(cell.substring(from));
        return parts;
    }
}
