package io.waybill.identify.deal;

import io.waybill.model.Mention;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which goods are one kind of thing: families such as shell, drone, oil, under covers such as munitions and arms. */
final class GoodsFamilies {
    private static final GoodsFamilies DEFAULT = new GoodsFamilies();
    /** Phrases of the table have at most so many words. */
    private static final int LONGEST = 4;

    private final Map<String, String> familyOf = new HashMap<>();
    private final Map<String, String> parentOf = new HashMap<>();
    private final Set<String> covers = new HashSet<>();
    private final Set<String> measures = Table.words("measures.tsv");

    private GoodsFamilies() {
        for (List<String> row : Table.rows("goods-families.tsv")) {
            if (!row.get(1).isEmpty()) {
                parentOf.put(row.get(0), row.get(1));
                covers.add(row.get(1));
            }
            for (String word : row.get(2).split(",")) {
                familyOf.putIfAbsent(word, row.get(0));
            }
        }
    }

    static GoodsFamilies standard() {
        return DEFAULT;
    }

    Set<String> families(Collection<Mention> goods) {
        Set<String> families = new TreeSet<>();
        goods.forEach(mention -> {
            String family = family(mention.name());
            if (!family.isEmpty()) {
                families.add(family);
            }
        });
        // "rockets and other weapons": the cover adds nothing to what it covers
        families.removeIf(
                family -> families.stream().anyMatch(other -> !other.equals(family) && covers(family, other)));
        return families;
    }

    /** The family of one name; its head word itself where the table does not know it; empty for no name. */
    String family(String name) {
        List<String> words = Names.words(name.replaceAll("\\s*\\(.*$", ""));
        if (Names.meansNobody(name)) {
            return "";
        }
        List<String> head = head(words);
        for (int length = Math.min(LONGEST, head.size()); length > 0; length--) {
            List<String> tail = head.subList(head.size() - length, head.size());
            String family = familyOf.get(
                    String.join(" ", tail.subList(0, length - 1)) + (length > 1 ? " " : "") + singular(tail.getLast()));
            if (family != null) {
                return family;
            }
        }
        return "=" + singular(head.getLast());
    }

    private List<String> head(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).equals("of") && measures.contains(singular(words.get(i - 1)))) {
                return head(words.subList(i + 1, words.size()));
            }
            if (Set.of("of", "for", "from", "to", "in", "with", "used", "made").contains(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** A family that stands for others: weapons, goods, support. */
    boolean generic(String family) {
        return covers.contains(family);
    }

    boolean generic(Set<String> families) {
        return families.stream().allMatch(this::generic);
    }

    /** Whether {@code wide} is the family or stands above it. */
    boolean covers(String wide, String narrow) {
        if (narrow.startsWith("=") && wide.equals("any")) {
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

    /** Whether both name one and the same family, or one covers the other below {@code any}. */
    boolean alike(Set<String> one, Set<String> other) {
        return one.stream()
                .anyMatch(a -> !a.equals("any")
                        && other.stream().anyMatch(b -> !b.equals("any") && (covers(a, b) || covers(b, a))));
    }

    boolean arms(Set<String> families) {
        return families.stream().anyMatch(family -> covers("arms", family));
    }
}
