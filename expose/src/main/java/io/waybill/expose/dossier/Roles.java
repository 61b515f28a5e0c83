package io.waybill.expose.dossier;

import io.waybill.expose.page.Html;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** In which deals a party is said to stand as what. */
final class Roles {
    private Roles() {}

    /** By party: role, and the deals in which it stands in it. */
    static Map<String, Map<String, Set<DealView>>> of(Casefile file) {
        Map<String, Map<String, Set<DealView>>> parts = new HashMap<>();
        for (DealView d : file.deals()) {
            d.deal().supplier().forEach(id -> put(parts, id, "supplier", d));
            d.deal().recipient().forEach(id -> put(parts, id, "recipient", d));
            d.deal().broker().forEach(id -> put(parts, id, "go-between", d));
        }
        return parts;
    }

    private static void put(Map<String, Map<String, Set<DealView>>> parts, String id, String role, DealView deal) {
        parts.computeIfAbsent(id, k -> new LinkedHashMap<>())
                .computeIfAbsent(role, k -> new LinkedHashSet<>())
                .add(deal);
    }

    static Html words(Map<String, Set<DealView>> parts) {
        return Html.joined(
                "; ",
                parts.entrySet().stream()
                        .map(e -> Html.all(
                                Html.text(e.getKey() + " in "),
                                Html.joined(
                                        " ",
                                        e.getValue().stream()
                                                .limit(8)
                                                .map(DealView::badge)
                                                .toList()),
                                Html.text(
                                        e.getValue().size() > 8
                                                ? " and " + (e.getValue().size() - 8) + " more"
                                                : "")))
                        .toList());
    }
}
