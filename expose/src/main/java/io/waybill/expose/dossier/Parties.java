package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import io.waybill.model.ListMatch;
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
        cards.forEach(p -> grid.add(card(file, p, parts.getOrDefault(p.id(), Map.of()))));
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

    private static Html card(Casefile file, Party party, Map<String, Set<DealView>> parts) {
        Tag card = tag("article")
                .cls("card")
                .add(
                        tag("h3")
                                .add(Html.name(Wording.shorten(party.name())))
                                .add(" ")
                                .add(badge(party)),
                        tag("p").cls("src")
                                .add(party.kind().label())
                                .add(described(party))
                                .add(where(file, party)));
        Tag list = tag("dl");
        if (!parts.isEmpty()) {
            list.add(tag("dt").add("Said to be"), tag("dd").add(roles(parts)));
        }
        party.matches().stream().limit(3).forEach(m -> list.add(match(m)));
        if (party.matches().isEmpty()) {
            list.add(
                    tag("dt").add("List"),
                    tag("dd")
                            .add(
                                    file.investigation().lists().isEmpty()
                                            ? "not compared"
                                            : "no entry of this name found"));
        }
        return card.add(list);
    }

    private static Html described(Party party) {
        return party.description()
                .filter(d -> !d.equals(party.name()))
                .map(d -> Html.all(Html.text(" · "), Html.quote("“" + Wording.shorten(d) + "”")))
                .orElse(Html.NONE);
    }

    private static Html where(Casefile file, Party party) {
        List<Integer> reports = party.mentions().stream()
                .map(m -> file.number(m.report()))
                .filter(n -> n > 0)
                .distinct()
                .limit(3)
                .toList();
        return Html.all(reports.stream()
                .map(n -> Html.all(
                        Html.text(" · "), tag("a").attr("href", "#r" + n).add("report " + n)))
                .toList());
    }

    private static Html match(ListMatch m) {
        var d = m.designation();
        return Html.all(
                tag("dt").add(m.state() == State.SAME ? "Listed" : m.state() == State.DIFFERENT ? "Not" : "May be"),
                tag("dd")
                        .add(Html.name(d.name()))
                        .add(tag("small")
                                .add(" " + d.list() + ", entry " + d.entry()
                                        + (d.programmes().isEmpty() ? "" : ", " + String.join(", ", d.programmes()))
                                        + d.listedOn()
                                                .map(on -> ", listed " + When.words(on))
                                                .orElse("")
                                        + ", file of " + When.words(d.fileDate())
                                        + (m.reasons().isEmpty() ? "" : ". Because: " + String.join("; ", m.reasons()))
                                        + (m.state() == State.SUGGESTED
                                                ? ". Suggested, not decided."
                                                : ". Decided by a person."))));
    }

    private static Html badge(Party party) {
        Optional<ListMatch> same =
                party.matches().stream().filter(m -> m.state() == State.SAME).findFirst();
        if (same.isPresent()) {
            return tag("span")
                    .cls("tagged listed")
                    .add("Listed: " + same.get().designation().list());
        }
        Optional<ListMatch> maybe = party.matches().stream()
                .filter(m -> m.state() != State.DIFFERENT)
                .findFirst();
        if (maybe.isPresent()) {
            return tag("span")
                    .cls("tagged maybe")
                    .add("May be listed: " + maybe.get().designation().list());
        }
        return unnamed(party) ? tag("span").cls("tagged thin").add("not named") : Html.NONE;
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
                        tag("td").add(roles(parts.getOrDefault(p.id(), Map.of()))),
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
                badge(party),
                tag("small")
                        .add(" " + (first.state() == State.DIFFERENT ? "a person decided: not entry " : "entry ")
                                + first.designation().entry()));
    }

    private static Html roles(Map<String, Set<DealView>> parts) {
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
