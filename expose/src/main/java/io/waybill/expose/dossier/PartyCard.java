package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.ListMatch;
import io.waybill.model.ListMatch.State;
import io.waybill.model.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A party that may be listed, or is only described: what it is said to be, and which entries it may be. */
final class PartyCard {
    private PartyCard() {}

    static Html of(Casefile file, Party party, Map<String, Set<DealView>> parts) {
        Tag card = tag("article")
                .cls("card")
                .add(
                        tag("h3")
                                .add(Html.name(Wording.shorten(Names.said(party.name()))))
                                .add(" ")
                                .add(badge(party)),
                        tag("p").cls("src")
                                .add(party.kind().label())
                                .add(described(party))
                                .add(where(file, party)));
        Tag list = tag("dl");
        if (!parts.isEmpty()) {
            list.add(tag("dt").add("Said to be"), tag("dd").add(Roles.words(parts)));
        }
        party.matches().stream().limit(3).forEach(m -> list.add(match(m)));
        if (party.matches().isEmpty() && Parties.compared(file)) {
            list.add(tag("dt").add("List"), tag("dd").add("no entry of this name found"));
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

    static Html badge(Party party) {
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
        return Parties.unnamed(party) ? tag("span").cls("tagged thin").add("not named") : Html.NONE;
    }
}
