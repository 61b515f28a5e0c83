package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import io.waybill.model.ListMatch.State;
import io.waybill.model.Party;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who they are, in which deals, and which list entries they may be; never "listed" unless a person said so. */
final class Parties {
    private Parties() {}

    static Section of(Casefile file) {
        Map<String, Map<String, Set<DealView>>> parts = parts(file);
        List<Party> parties = file.investigation().parties().stream()
                .sorted(Comparator.comparing((Party p) -> !parts.containsKey(p.id()))
                        .thenComparing(p -> !listed(p))
                        .thenComparing(p -> -p.mentions().size())
                        .thenComparing(Party::name))
                .toList();
        List<Party> cards = parties.stream()
                .filter(p -> listed(p) || (unnamed(p) && parts.containsKey(p.id())))
                .limit(Limits.PARTY_CARDS)
                .toList();
        Tag grid = tag("div").cls("cards");
        cards.forEach(p -> grid.add(PartyCard.of(file, p, parts.getOrDefault(p.id(), Map.of()))));
        Html body = parties.isEmpty()
                ? tag("p").cls("quiet").add("No party found.")
                : Html.all(cards.isEmpty() ? Html.NONE : grid, tables(file, parties, parts));
        return new Section(
                "parties",
                "Parties",
                "Who they are, and which list entries they may be",
                Optional.of(parties.size()),
                body);
    }

    private static boolean listed(Party party) {
        return party.matches().stream().anyMatch(m -> m.state() != State.DIFFERENT);
    }

    /** Only described: its name is its description, or starts as no name does. */
    static boolean unnamed(Party party) {
        return party.description().filter(party.name()::equals).isPresent()
                || Character.isLowerCase(party.name().codePointAt(0));
    }

    /** By party: role, and the deals in which it stands in it. */
    private static Map<String, Map<String, Set<DealView>>> parts(Casefile file) {
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

    private static Html tables(Casefile file, List<Party> parties, Map<String, Map<String, Set<DealView>>> parts) {
        Map<Boolean, List<Party>> split = parties.stream()
                .limit(Limits.PARTIES)
                .collect(Collectors.partitioningBy(p -> parts.containsKey(p.id()) || listed(p)));
        List<Party> dealing = split.getOrDefault(true, List.of());
        List<Party> other = split.getOrDefault(false, List.of());
        Html all = Html.all(
                dealing.isEmpty() ? Html.NONE : table(file, dealing, parts),
                other.isEmpty()
                        ? Html.NONE
                        : tag("details")
                                .cls("same")
                                .add(
                                        tag("summary").add(other.size() + " more that stand in no deal"),
                                        table(file, other, parts)));
        int more = parties.size() - Limits.PARTIES;
        return more > 0 ? Html.all(all, tag("p").cls("quiet").add(more + " parties more in parties.jsonl.")) : all;
    }

    private static Html table(Casefile file, List<Party> parties, Map<String, Map<String, Set<DealView>>> parts) {
        Tag rows = tag("tbody");
        parties.forEach(p -> rows.add(tag("tr")
                .add(
                        tag("th")
                                .attr("scope", "row")
                                .add(Html.name(Wording.shorten(p.name())))
                                .add(aliases(p)),
                        tag("td").add(p.kind().label()),
                        tag("td").add(PartyCard.roles(parts.getOrDefault(p.id(), Map.of()))),
                        tag("td").add(lists(file, p)),
                        tag("td").cls("num").add(String.valueOf(p.mentions().size())))));
        return tag("div")
                .cls("wide")
                .add(tag("table")
                        .cls("plain parties")
                        .add(
                                tag("thead")
                                        .add(tag("tr")
                                                .addAll(
                                                        List.of("Party", "Kind", "Said to be", "Lists", "Mentions")
                                                                .stream()
                                                                .map(h -> tag("th")
                                                                        .attr("scope", "col")
                                                                        .add(h))
                                                                .toList())),
                                rows));
    }

    private static Html aliases(Party party) {
        return party.aliases().isEmpty()
                ? Html.NONE
                : tag("small")
                        .add(" ")
                        .add(Html.name(Count.list(
                                party.aliases().stream().map(Wording::shorten).toList(), 4)));
    }

    private static Html lists(Casefile file, Party party) {
        if (party.matches().isEmpty()) {
            return tag("span")
                    .cls("quiet")
                    .add(file.investigation().lists().isEmpty() ? "not compared" : "no entry of this name found");
        }
        var first = party.matches().getFirst();
        return Html.all(
                PartyCard.badge(party),
                tag("small")
                        .add(" " + (first.state() == State.DIFFERENT ? "a person decided: not entry " : "entry ")
                                + first.designation().entry()));
    }
}
