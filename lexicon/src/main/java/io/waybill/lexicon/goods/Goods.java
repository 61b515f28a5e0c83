package io.waybill.lexicon.goods;

import io.waybill.lexicon.goods.Entry.Kind;
import io.waybill.lexicon.goods.Good.Hit;
import io.waybill.lexicon.goods.Words.Part;
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
    private int longest;

    private Goods() {
        for (List<String> row : Table.rows("goods.tsv", 6)) {
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
        String[] names = row.get(0).split("; ");
        boolean none = row.get(1).equals("none");
        GoodsClass goodsClass = none
                ? GoodsClass.GENERIC
                : GoodsClass.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        Optional<String> category = Optional.of(row.get(2)).filter(c -> !c.equals("-"));
        boolean modifier = row.get(4).equals("modifier");
        Kind kind = none
                ? Kind.NONE
                : modifier ? Kind.MODIFIER : goodsClass == GoodsClass.GENERIC ? Kind.GENERIC : Kind.GOOD;
        for (String name : names) {
            String plural = row.get(4).equals("mass") ? name : Words.plural(name);
            Good good = new Good(
                    name, plural, names[0], goodsClass, category, row.get(3).equals("y"));
            String key = keyOf(name);
            int words = key.split(" ").length;
            longest = Math.max(longest, words);
            (modifier ? modifiers : phrases)
                    .putIfAbsent(key, new Entry(kind, good, row.get(4).equals("plural") && words == 1, words));
            if (kind == Kind.GOOD || kind == Kind.GENERIC) {
                heads.add(key.substring(key.lastIndexOf(' ') + 1));
            }
        }
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
        int cut = 0;
        while (cut < parts.size()
                && (cut == 0 || !PREPOSITIONS.contains(parts.get(cut).key()))) {
            cut++;
        }
        List<Part> head = parts.subList(0, cut);
        Optional<Entry> suffix = suffix(head);
        Optional<Good> designated = designated(head, suffix.isPresent());
        if (suffix.isEmpty()) {
            return designated;
        }
        int afterHead = cut - 1;
        if (phrase(parts, afterHead).filter(e -> e.kind() == Kind.NONE).isPresent()) {
            return Optional.empty();
        }
        Entry entry = suffix.get();
        if (entry.kind() == Kind.NONE) {
            return Optional.empty();
        }
        if (designated.isPresent() && (entry.kind() == Kind.GENERIC || entry.words() == 1)) {
            Good kind = designated.get();
            return Optional.of(kind.lentTo(
                    kind.name() + " " + entry.good().name(),
                    kind.name() + " " + entry.good().plural()));
        }
        if (entry.kind() == Kind.GOOD) {
            return Optional.of(entry.good());
        }
        Optional<Good> lent = lender(head, head.size() - entry.words()).map(l -> named(l.good(), entry.good()));
        if (lent.isEmpty() && cut < parts.size() && parts.get(cut).key().equals("of")) {
            lent = of(lemmas.subList(parts.get(cut).token() + 1, lemmas.size()));
        }
        return Optional.of(lent.orElse(entry.good()));
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
        for (int from = Math.max(0, head.size() - longest); from < head.size(); from++) {
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

    /** The good or modifier before {@code end} that gives a general word its class: the longest next to it, or the nearest. */
    private Optional<Entry> lender(List<Part> head, int end) {
        Optional<Entry> adjacent = suffix(head.subList(0, end)).filter(Entry::lends);
        if (adjacent.isPresent()) {
            return adjacent;
        }
        for (int from = end - 1; from >= 0; from--) {
            int at = from;
            Optional<Entry> entry = phrase(head, from)
                    .filter(Entry::lends)
                    .or(() -> modifier(head, at))
                    .filter(e -> at + e.words() <= end);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    static Good named(Good lender, Good general) {
        return lender.lentTo(lender.name() + " " + general.name(), lender.name() + " " + general.plural());
    }
}
