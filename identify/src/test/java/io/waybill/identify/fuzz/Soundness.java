package io.waybill.identify.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.Deal;
import io.waybill.model.Party;
import io.waybill.model.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What holds of every outcome, whatever was read. */
final class Soundness {
    private Soundness() {}

    static void check(Whole.Outcome outcome) {
        outcome.intake()
                .refused()
                .forEach(r -> assertThat(r.reason()).isNotBlank().doesNotContain("\n"));
        Map<String, String> texts = outcome.reports().stream().collect(Collectors.toMap(Report::id, Report::text));
        List<Claim> claims = outcome.dealings().claims();
        Set<String> ids = new HashSet<>();
        for (Claim claim : claims) {
            assertThat(ids.add(claim.id())).as("an id of its own").isTrue();
            check(claim, Objects.requireNonNull(texts.get(claim.report())));
        }
        Map<String, Party> parties =
                outcome.dealings().parties().stream().collect(Collectors.toMap(Party::id, Function.identity()));
        for (Deal deal : outcome.dealings().deals()) {
            assertThat(ids).containsAll(deal.claimsFor()).containsAll(deal.claimsAgainst());
            assertThat(parties.keySet()).containsAll(deal.supplier()).containsAll(deal.recipient());
        }
        parties.values().forEach(party -> assertThat(party.name()).isNotBlank());
    }

    private static void check(Claim claim, String text) {
        literal(
                text,
                claim.evidence().start(),
                claim.evidence().end(),
                claim.evidence().quote());
        assertThat(claim.roles()).as("fills a role").isNotEmpty();
        claim.roles().values().forEach(all -> all.forEach(m -> literal(text, m.start(), m.end(), m.text())));
        claim.quantities().forEach(q -> literal(text, q.start(), q.end(), q.text()));
        claim.time().ifPresent(t -> literal(text, t.start(), t.end(), t.text()));
        assertThat(claim.attribution()).isNotEmpty();
        for (Attribution one : claim.attribution()) {
            one.cue().ifPresent(c -> literal(text, c.start(), c.end(), c.text()));
            one.source().map(s -> s.mention()).ifPresent(m -> literal(text, m.start(), m.end(), m.text()));
        }
    }

    private static void literal(String text, int start, int end, String words) {
        boolean inside = 0 <= start && start < end && end <= text.length();
        assertThat(inside)
                .as("[%d, %d) in %d characters", start, end, text.length())
                .isTrue();
        assertThat(text.substring(start, end)).isEqualTo(words);
    }
}
