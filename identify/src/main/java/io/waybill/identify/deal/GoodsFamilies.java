package io.waybill.identify.deal;

import io.waybill.lexicon.goods.Good;
import io.waybill.lexicon.goods.Goods;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Mention;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which goods are one kind of thing: families such as shell, drone, oil, under covers such as munitions and arms.
 * Thread-safe.
 */
final class GoodsFamilies {
    /** What the widest words mean: "goods", "support". */
    static final String ANY = "any";

    private static final String CLASS = "class ";

    private static final class Shared {
        static final GoodsFamilies INSTANCE = new GoodsFamilies(Goods.load());
    }

    private final Goods goods;
    private final Map<String, String> familyOfKind = new HashMap<>();
    private final Map<String, String> parentOf = new ConcurrentHashMap<>();
    private final Map<String, String> parentOfClass = new HashMap<>();
    private final Set<String> covers = new HashSet<>();
    private final Map<String, String> familyOfName = new ConcurrentHashMap<>();

    private GoodsFamilies(Goods goods) {
        this.goods = goods;
        for (List<String> row : Tsv.rows(GoodsFamilies.class, "goods-covers.tsv", 3)) {
            String family = row.get(0);
            String parent = row.get(1);
            if (family.startsWith(CLASS)) {
                parentOfClass.put(family.substring(CLASS.length()), parent);
                continue;
            }
            if (!parent.isEmpty()) {
                parentOf.put(family, parent);
                covers.add(parent);
            }
            for (String kind : row.get(2).split("; ")) {
                familyOfKind.put(kind, family);
            }
        }
    }

    static GoodsFamilies standard() {
        return Shared.INSTANCE;
    }

    Set<String> families(Collection<Mention> fillers) {
        Set<String> families = new TreeSet<>();
        fillers.stream()
                .map(mention -> family(mention.name()))
                .filter(family -> !family.isEmpty())
                .forEach(families::add);
        return withoutCovers(families);
    }

    /** "Rockets and other weapons" are rockets: the cover adds nothing to what it covers. */
    Set<String> withoutCovers(Set<String> families) {
        Set<String> kept = new TreeSet<>(families);
        kept.removeIf(wide -> families.stream().anyMatch(other -> !other.equals(wide) && covers(wide, other)));
        return kept;
    }

    /** The family of one name; its head word where the lexicon does not know it; empty for no name. */
    String family(String name) {
        return familyOfName.computeIfAbsent(name, this::lookUp);
    }

    private String lookUp(String name) {
        if (Names.meansNobody(name)) {
            return "";
        }
        Optional<Good> good = good(name);
        if (good.isEmpty()) {
            List<String> words = Names.words(Names.head(name));
            return "=" + words.getLast();
        }
        String kind = good.get().kind();
        String family = familyOfKind.getOrDefault(kind, kind);
        String parent = parentOfClass.getOrDefault(good.get().goodsClass().label(), "");
        if (!familyOfKind.containsKey(kind) && !parent.isEmpty()) {
            parentOf.putIfAbsent(family, parent);
        }
        return family;
    }

    private Optional<Good> good(String name) {
        // the lexicon stops at a preposition, also at that of "surface-to-surface"
        String plain = name.replaceAll("\\s*\\(.*$", "")
                .replaceAll("-(?:to|in|on|of)-", " ")
                .strip();
        return goods.of(List.of(plain.split("\\s+")));
    }

    /** Category of the munitions list. */
    Optional<String> category(String name) {
        return good(name).flatMap(Good::munitionsCategory);
    }

    /** A family that stands for others: weapons, goods, support. */
    boolean generic(String family) {
        return covers.contains(family) || family.equals(ANY);
    }

    boolean generic(Set<String> families) {
        return families.stream().allMatch(this::generic);
    }

    /** Whether {@code wide} is the family or stands above it. */
    boolean covers(String wide, String narrow) {
        if (narrow.startsWith("=") && wide.equals(ANY)) {
            return true;
        }
        for (Optional<String> at = Optional.of(narrow); at.isPresent(); at = at.map(parentOf::get)) {
            if (at.get().equals(wide)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something of one may be something of the other: the same family, or one covers the other. */
    boolean compatible(Set<String> one, Set<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(a -> other.stream().anyMatch(b -> covers(a, b) || covers(b, a)));
    }

    /** Whether both name something of one family, or of a family and its cover below {@link #ANY}. */
    boolean alike(Set<String> one, Set<String> other) {
        return one.stream()
                .anyMatch(a -> !a.equals(ANY)
                        && other.stream().anyMatch(b -> !b.equals(ANY) && (covers(a, b) || covers(b, a))));
    }

    boolean arms(String family) {
        return covers("arms", family);
    }
}
