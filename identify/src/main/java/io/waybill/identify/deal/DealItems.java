package io.waybill.identify.deal;

import io.waybill.model.Claim;
import io.waybill.model.Deal.Item;
import io.waybill.model.Mention;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The things that the claims of a deal name, each once, with all quantities told side by side; nothing is summed. */
final class DealItems {
    private final GoodsFamilies families;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    DealItems(GoodsFamilies families) {
        this.families = families;
    }

    private static final class Draft {
        final Map<String, Integer> names = new TreeMap<>();
        final Map<List<Object>, Quantity> quantities = new LinkedHashMap<>();
        String family = "";
    }

    void add(Claim claim, Role role) {
        List<Mention> fillers = claim.fillers(role);
        for (Mention mention : fillers) {
            if (Names.meansNobody(mention.name())) {
                continue;
            }
            Draft draft = drafts.computeIfAbsent(Names.key(mention.name()), key -> new Draft());
            draft.names.merge(mention.name(), 1, Integer::sum);
            draft.family = families.family(mention.name());
            for (Quantity quantity : claim.quantities()) {
                if (counts(quantity, mention, fillers, role, claim)) {
                    draft.quantities.putIfAbsent(
                            List.of(
                                    quantity.value(),
                                    quantity.approximate(),
                                    quantity.bound(),
                                    quantity.unit(),
                                    quantity.value().isPresent() ? "" : quantity.text()),
                            quantity);
                }
            }
        }
    }

    /** A quantity that does not say what it counts counts the only thing there is: money the price, a number the goods. */
    private static boolean counts(Quantity quantity, Mention mention, List<Mention> fillers, Role role, Claim claim) {
        if (quantity.of().isPresent()) {
            return quantity.of().getAsInt() == mention.start();
        }
        boolean price =
                Told.isMoney(quantity) && !claim.fillers(Role.CONSIDERATION).isEmpty();
        return fillers.size() == 1 && price == (role == Role.CONSIDERATION);
    }

    List<Item> items() {
        List<Draft> named = new ArrayList<>(drafts.values());
        boolean specific = named.stream().anyMatch(draft -> !draft.family.equals(GoodsFamilies.ANY));
        named.removeIf(draft -> specific && draft.family.equals(GoodsFamilies.ANY) && draft.quantities.isEmpty());
        return named.stream()
                .sorted(Comparator.<Draft, Boolean>comparing(draft -> families.generic(draft.family))
                        .thenComparing(draft ->
                                -draft.names.values().stream().mapToInt(n -> n).sum()))
                .map(this::item)
                .toList();
    }

    private Item item(Draft draft) {
        String name = draft.names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
        Optional<String> category = families.category(name);
        return new Item(name, category, List.copyOf(draft.quantities.values()));
    }
}
