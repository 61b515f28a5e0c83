package io.waybill.app;

import io.waybill.app.terminal.Columns;
import io.waybill.app.terminal.Style;
import io.waybill.expose.export.Speakers;
import io.waybill.model.Claim;
import io.waybill.model.Deal;
import io.waybill.model.Investigation;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, on one screen. Every deal keeps who says it and who denies it: nothing is told as known. */
final class Summary {
    private static final int MAX_DEALS = 12;
    private static final int STAGE_COLUMNS = 11;
    private static final int HEAD_COLUMNS = STAGE_COLUMNS + 3;

    /** From here on a deal and its speakers fit on one line. */
    private static final int WIDE = 110;

    private static final Comparator<Deal> MOST_TOLD_FIRST = Comparator.comparingInt((Deal deal) ->
                    -deal.claimsFor().size() - deal.claimsAgainst().size())
            .thenComparing(Deal::stage, Comparator.reverseOrder())
            .thenComparing(Deal::id);
    private static final String SAID = "■";
    private static final String DENIED = "⊠";

    private final Investigation found;
    private final Map<String, Claim> claims;
    private final Map<String, Party> parties;
    private final Speakers speakers;
    private final Style style;
    private final int columns;

    Summary(Investigation found, Style style, int columns) {
        this.found = found;
        this.style = style;
        this.columns = columns;
        claims = found.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a));
        parties = found.parties().stream().collect(Collectors.toMap(Party::id, Function.identity(), (a, b) -> a));
        speakers = Speakers.of(found);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(head()));
        if (!found.deals().isEmpty()) {
            lines.add("");
            lines.add(style.faint("What the reports say, not what is known  " + SAID + " said  " + DENIED + " denied"));
            found.deals().stream()
                    .sorted(MOST_TOLD_FIRST)
                    .limit(MAX_DEALS)
                    .flatMap(this::lines)
                    .forEach(lines::add);
            int more = found.deals().size() - MAX_DEALS;
            if (more > 0) {
                lines.add(style.faint("   and " + more + " more in the dossier"));
            }
        }
        return lines;
    }

    private String head() {
        List<String> parts = new ArrayList<>();
        parts.add(count(found.reports().size(), "report") + " read");
        if (!found.intake().refused().isEmpty()) {
            parts.add(found.intake().refused().size() + " refused");
        }
        if (!found.intake().notAnalysed().isEmpty()) {
            parts.add(found.intake().notAnalysed().size() + " not analysed (language)");
        }
        parts.add(count(found.claims().size(), "claim"));
        parts.add(count(found.deals().size(), "deal"));
        parts.add(found.parties().size() == 1 ? "1 party" : found.parties().size() + " parties");
        return String.join(" · ", parts);
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    /** One line, or two in a narrow window: without its speakers a line would assert what only a source asserts. */
    private Stream<String> lines(Deal deal) {
        String said = voices("said by ", deal.claimsFor());
        String denied = voices("denied by ", deal.claimsAgainst());
        String head = style.said(said.isEmpty() ? " " : SAID)
                + style.denied(denied.isEmpty() ? " " : DENIED)
                + " "
                + style.strong(Columns.pad(deal.stage().label(), STAGE_COLUMNS));
        int room = columns - HEAD_COLUMNS;
        if (columns < WIDE) {
            int half = denied.isEmpty() ? room : room / 2;
            return Stream.of(
                    head + Columns.fit(dealing(deal), room),
                    " ".repeat(HEAD_COLUMNS) + voices(Columns.fit(said, half), Columns.fit(denied, room - half - 2)));
        }
        String voices = voices(Columns.fit(said, room * 3 / 10), Columns.fit(denied, room / 5));
        int left = room / 2;
        return Stream.of(head + Columns.pad(Columns.fit(dealing(deal), left - 2), left) + voices);
    }

    private String voices(String said, String denied) {
        String between = said.isEmpty() || denied.isEmpty() ? "" : "  ";
        return style.said(said) + between + style.denied(denied);
    }

    private String dealing(Deal deal) {
        String arrow = deal.undirected() ? " ↔ " : " → ";
        String goods = items(deal.goods());
        String given = items(deal.consideration());
        return names(deal.supplier())
                + arrow
                + names(deal.recipient())
                + (goods.isEmpty() ? "" : ": " + goods)
                + (given.isEmpty() ? "" : " for " + given)
                + (deal.broker().isEmpty() ? "" : ", through " + names(deal.broker()));
    }

    private String names(List<String> ids) {
        String names = ids.stream()
                .map(parties::get)
                .filter(Objects::nonNull)
                .map(party -> Columns.printable(party.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "unnamed" : names;
    }

    private static String items(List<Deal.Item> items) {
        return items.stream()
                .map(item -> Columns.printable(item.text()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String voices(String verb, List<String> ids) {
        List<String> voices = ids.stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .map(claim -> Columns.printable(speakers.nearest(claim).orElse("the report")))
                .distinct()
                .toList();
        if (voices.isEmpty()) {
            return "";
        }
        return verb + voices.getFirst() + (voices.size() == 1 ? "" : " +" + (voices.size() - 1));
    }
}
