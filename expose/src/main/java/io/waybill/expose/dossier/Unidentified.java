package io.waybill.expose.dossier;

import io.waybill.expose.page.Html;
import io.waybill.model.ListMatch.State;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions of who is meant: parties that are only described, or that may be on a list. */
final class Unidentified {
    /** Described parties up to which each has a question of its own. */
    private static final int APART = 3;

    private static final int NAMES = 12;

    private Unidentified() {}

    static void ask(Casefile file, List<Html> all) {
        Set<String> inDeals = file.deals().stream()
                .flatMap(d -> List.of(
                        d.deal().supplier(), d.deal().recipient(), d.deal().broker())
                        .stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Party> described = file.investigation().parties().stream()
                .filter(p -> inDeals.contains(p.id()) && Parties.unnamed(p))
                .toList();
        if (described.size() > APART) {
            all.add(Questions.question("Who are they?", List.of(), List.of(), described(file, described)));
        } else {
            described.forEach(p -> all.add(Questions.question(
                    "Who is meant?",
                    dealsOf(file, p),
                    List.of(),
                    Html.all(name(p), Html.text(": described, not named.")))));
        }
        file.investigation().parties().stream()
                .filter(p -> p.matches().stream().anyMatch(m -> m.state() == State.SUGGESTED))
                .filter(p -> !described.contains(p))
                .forEach(p -> all.add(Questions.question(
                        "The same as on the list?",
                        dealsOf(file, p),
                        List.of(),
                        Html.all(name(p), Html.text(" may be a listed party; no person has decided.")))));
    }

    /** Many who are only described, in one question. */
    private static Html described(Casefile file, List<Party> parties) {
        List<Html> names = parties.stream()
                .limit(NAMES)
                .map(p -> {
                    List<Html> parts = new ArrayList<>(List.of(name(p)));
                    dealsOf(file, p).stream().limit(3).forEach(d -> parts.add(Html.all(Html.text(" "), d.badge())));
                    return Html.all(parts);
                })
                .toList();
        int more = parties.size() - names.size();
        return Html.all(
                Html.text("Described, not named: "),
                Html.joined("; ", names),
                Html.text(more > 0 ? " and " + more + " more." : "."));
    }

    private static Html name(Party p) {
        return Html.name(Wording.shorten(Names.said(p.name())));
    }

    private static List<DealView> dealsOf(Casefile file, Party p) {
        return file.deals().stream()
                .filter(d -> d.deal().supplier().contains(p.id())
                        || d.deal().recipient().contains(p.id())
                        || d.deal().broker().contains(p.id()))
                .toList();
    }
}
