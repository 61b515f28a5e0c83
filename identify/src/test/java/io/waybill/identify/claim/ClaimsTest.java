package io.waybill.identify.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.Mention;
import io.waybill.model.Polarity;
import io.waybill.model.Role;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which claims short reports tell, who stands in which role, and which sentences tell none. */
final class ClaimsTest {
    private static RealReading reading;

    @BeforeAll
    static void open() {
        reading = RealReading.open();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void a_report_tells_these_claims_and_no_others(String report, String claims) {
        String told = reading.claims(report).stream().map(ClaimsTest::told).collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? "nothing" : told).isEqualTo(claims);
    }

    @Test
    void no_report_is_both_asserted_and_open() {
        assertThat(reports().map(r -> r[0]))
                .doesNotContainAnyElementsOf(Tsv.rows(ClaimsTest.class, "claims-open.tsv").stream()
                        .map(row -> row.get(0))
                        .toList())
                .hasSizeGreaterThan(50);
    }

    static Stream<Object[]> reports() {
        return Tsv.rows(ClaimsTest.class, "claims.tsv").stream().map(row -> new Object[] {row.get(0), row.get(1)});
    }

    private static String told(Claim claim) {
        StringBuilder told = new StringBuilder(claim.type().label());
        if (claim.polarity() == Polarity.NEGATED) {
            told.append(" negated");
        }
        if (claim.undirected()) {
            told.append(" undirected");
        }
        for (Attribution one : claim.attribution()) {
            if (one.stance() == Stance.RETRACTS || one.stance() == Stance.CONFIRMS) {
                told.append(' ').append(one.stance().name().toLowerCase(Locale.ROOT));
            }
        }
        return told.append(": ").append(roles(claim)).toString();
    }

    private static String roles(Claim claim) {
        return Stream.of(Role.values())
                .flatMap(role -> claim.fillers(role).stream().map(m -> role.label() + "=" + filler(role, m)))
                .collect(Collectors.joining(", "));
    }

    private static String filler(Role role, Mention mention) {
        return role == Role.GOODS || role == Role.CONSIDERATION ? mention.text() : mention.name();
    }
}
