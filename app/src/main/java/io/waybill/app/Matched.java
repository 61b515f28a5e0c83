package io.waybill.app;

import io.waybill.counter.screen.PartyScreener;
import io.waybill.counter.screen.ScreeningEngine;
import io.waybill.model.Party;
import io.waybill.model.Progress;
import java.util.List;
import java.util.Optional;

/**
 * Parties with the list entries that they may be.
 *
 * @param lists what was looked at, in words, one line a list, and what was not; empty where nobody was looked up
 */
record Matched(List<Party> parties, List<String> lists) {
    /** Looks the parties up on the lists that are loaded, if any is. */
    static Matched of(List<Party> parties, Screenings screenings, Progress progress) {
        try (ScreeningEngine engine = screenings.open(Optional.empty(), progress)) {
            PartyScreener screener = new PartyScreener(engine);
            progress.at("looking parties up on the lists", 0, parties.size());
            return new Matched(
                    parties.parallelStream()
                            .map(party -> party.withMatches(screener.match(party)))
                            .toList(),
                    screener.lists());
        } catch (Screenings.NoLists e) {
            return new Matched(parties, List.of()); // nobody was looked up, and the dossier says so
        }
    }
}
