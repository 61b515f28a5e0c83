package io.waybill.counter.screen;

import io.waybill.model.EntryType;
import io.waybill.model.ListMatch;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Suggests entries of sanctions and export control lists for the parties of reports. Thread-safe. */
public final class PartyScreener {
    private static final ScreenOptions OPTIONS = ScreenOptions.DEFAULT;

    /** A report tells little beside the name, and a wrong mark hurts: it takes more than when a customer is screened. */
    private static final double LEAST = 0.9;
    /** One word must be the same word. */
    private static final double ONE_WORD = 0.985;

    private final ScreenableNames names = new ScreenableNames();
    private final Screening screening;

    public PartyScreener(Screening screening) {
        this.screening = screening;
    }

    /** Matches of the party, best first; what a person has decided of them is not known here. */
    public List<ListMatch> match(Party party) {
        Optional<EntryType> type = type(party.kind());
        if (type.isEmpty()) {
            return List.of();
        }
        List<String> known = names.of(party);
        if (known.isEmpty()) {
            return List.of();
        }
        Query query =
                new Query(known, type.get(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of());
        double least = known.stream().allMatch(ScreenableNames::isOneWord) ? ONE_WORD : LEAST;
        return screening.screen(query, OPTIONS).stream()
                .filter(hit -> hit.how() == Hit.How.LISTED && hit.nameScore() >= least)
                .map(hit -> new ListMatch(
                        hit.designation(),
                        hit.score(),
                        hit.reasons().stream().map(Hit.Reason::words).toList(),
                        ListMatch.State.SUGGESTED))
                .toList();
    }

    /** What is compared with, in words for the reader, one line a list; and what is not. */
    public List<String> lists() {
        Receipt receipt = screening.receipt(OPTIONS);
        List<String> told = new ArrayList<>();
        receipt.lists()
                .forEach(list -> told.add(String.format(
                        Locale.ROOT, "%s, file of %s, %,d entries", list.list(), list.date(), list.entries())));
        receipt.unavailable().forEach(what -> told.add("not looked at: " + what));
        return told;
    }

    /** States and places are on no list. */
    private static Optional<EntryType> type(Party.Kind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(EntryType.PERSON);
            case SHIP -> Optional.of(EntryType.SHIP);
            case AIRCRAFT -> Optional.of(EntryType.AIRCRAFT);
            case COMPANY, BODY, GROUP -> Optional.of(EntryType.ORGANISATION);
            case STATE, PLACE -> Optional.empty();
        };
    }
}
