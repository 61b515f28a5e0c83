package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.ListMatch.State;
import io.waybill.model.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who they are, in which deals, and which list entries they may be; never "listed" unless a person said so. */
final class Parties {
    private Parties() {}

    static Section of(Casefile file) {
        Map<String, Map<String, Set<DealView>>> parts = Roles.of(file);
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
                : Html.all(
                        compared(file)
                                ? Html.NONE
                                : tag("p").cls("quiet")
                                        .add("No list was compared: whether any of them is listed is not known here."),
                        cards.isEmpty() ? Html.NONE : grid,
                        tables(file, parties, parts));
        return new Section(
                "parties",
                "Parties",
                compared(file)
                        ? "Who they are, and which list entries they may be"
                        : "Who they are, and in which deals",
                Optional.of(parties.size()),
                body);
    }

    private static boolean listed(Party party) {
        return party.matches().stream().anyMatch(m -> m.state() != State.DIFFERENT);
    }

    /** Only described: its name is its description, or starts as no name does. */
    static boolean unnamed(Party party) {
        return party.description().filter(party.name()::equals).isPresent() || Names.described(party.name());
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
        boolean compared = compared(file);
        parties.forEach(p -> rows.add(tag("tr")
                .add(
                        tag("th")
                                .attr("scope", "row")
                                .add(Html.name(Wording.shorten(Names.said(p.name()))))
                                .add(aliases(p)),
                        tag("td").add(p.kind().label()),
                        tag("td").add(Roles.words(parts.getOrDefault(p.id(), Map.of()))),
                        compared ? tag("td").add(lists(p)) : Html.NONE,
                        tag("td")
                                .cls("num")
                                .attr("data-label", "Mentions")
                                .add(String.valueOf(p.mentions().size())))));
        return tag("div")
                .cls("wide")
                .add(tag("table")
                        .cls("plain stack")
                        .add(
                                tag("thead")
                                        .add(tag("tr")
                                                .addAll(Stream.of("Party", "Kind", "Said to be", "Lists", "Mentions")
                                                        .filter(h -> compared || !h.equals("Lists"))
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

    /** Whether anybody was compared with any list. */
    static boolean compared(Casefile file) {
        return !file.investigation().lists().isEmpty()
                || file.investigation().parties().stream().anyMatch(Parties::listed);
    }

    private static Html lists(Party party) {
        if (party.matches().isEmpty()) {
            return tag("span").cls("quiet").add("no entry of this name found");
        }
        var first = party.matches().getFirst();
        return Html.all(
                PartyCard.badge(party),
                tag("small")
                        .add(" " + (first.state() == State.DIFFERENT ? "a person decided: not entry " : "entry ")
                                + first.designation().entry()));
    }
}
