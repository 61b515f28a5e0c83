package io.waybill.identify.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Polarity;
import io.waybill.model.Role;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DealingsOnGoldTest {
    private GoldClaims gold = new GoldClaims(List.of(), List.of());
    private Dealings dealings = new Dealings(List.of(), List.of(), List.of());
    private final Map<String, Claim> claims = new HashMap<>();

    @BeforeEach
    void read() throws IOException {
        Optional<Path> file = GoldClaims.file();
        Assumptions.assumeTrue(file.isPresent(), "skipped: ../shared with the labelled claims is not here");
        gold = GoldClaims.read(file.orElseThrow());
        dealings = Dealings.of(gold.reports(), gold.claims());
        dealings.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    @Test
    void every_trade_claim_stands_in_at_most_one_deal() {
        Set<String> seen = new HashSet<>();
        for (Deal deal : dealings.deals()) {
            List<String> all = new ArrayList<>(deal.claimsFor());
            all.addAll(deal.claimsAgainst());
            assertThat(all).doesNotHaveDuplicates();
            all.stream()
                    .filter(id -> ClaimType.TRADE.contains(claim(id).type()))
                    .forEach(id -> assertThat(seen.add(id)).as(id).isTrue());
        }
        assertThat(seen).hasSizeGreaterThan(70);
    }

    private Claim claim(String id) {
        return Optional.ofNullable(claims.get(id)).orElseThrow();
    }

    @Test
    void negated_claims_and_denials_are_never_for_a_deal() {
        dealings.deals().forEach(deal -> {
            assertThat(deal.claimsFor()).isNotEmpty().allSatisfy(id -> {
                assertThat(claim(id).polarity()).isEqualTo(Polarity.AFFIRMED);
                assertThat(claim(id).type()).isNotIn(ClaimType.DENY, ClaimType.NO_COMMENT, ClaimType.DESIGNATE);
            });
            assertThat(deal.why().orElseThrow()).startsWith("According to ");
        });
    }

    @Test
    void the_result_does_not_depend_on_the_order_of_the_input() {
        List<Claim> shuffled = new ArrayList<>(gold.claims());
        Random random = new Random(20221108);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(shuffled, random);
            assertThat(Dealings.of(gold.reports().reversed(), shuffled)).isEqualTo(dealings);
        }
    }

    @Test
    void mentions_point_to_parties_of_the_register() {
        Set<String> ids = dealings.parties().stream().map(Party::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(dealings.parties());
        List<String> unknown = new ArrayList<>();
        int named = 0;
        for (Claim claim : dealings.claims()) {
            for (Role role : List.of(Role.SUPPLIER, Role.RECIPIENT, Role.BROKER)) {
                for (Mention mention : claim.fillers(role)) {
                    named += mention.party().filter(ids::contains).isPresent() ? 1 : 0;
                    if (mention.party().isEmpty()) {
                        unknown.add(mention.name());
                    }
                }
            }
        }
        assertThat(unknown).containsOnly("any individual or company", "those who assist Iran");
        assertThat(named).isGreaterThan(200);
    }

    @Test
    void the_deals_of_the_two_written_reports_are_those_that_a_reader_finds() {
        Deal shells = with("dprk22-d11");
        assertThat(shells.stage()).isEqualTo(DealStage.SHIPPED);
        assertThat(shells.claimsFor()).contains("dprk22-d03", "dprk22-d18", "dprk22-d24");
        assertThat(shells.claimsAgainst()).contains("dprk22-d01", "dprk22-d05", "dprk22-d20", "dprk22-d21");
        assertThat(with("dprk22-d31").stage()).isEqualTo(DealStage.SEIZED);
        Deal drones = with("iran22-d04");
        assertThat(drones.stage()).isEqualTo(DealStage.USED);
        assertThat(drones.claimsFor()).contains("iran22-d17", "iran22-d18");
        assertThat(drones.claimsFor()).doesNotContain("iran22-d19", "iran22-d29");
        assertThat(with("iran22-d29").claimsAgainst()).contains("iran22-d05");
        assertThat(with("iran22-d19").stage()).isEqualTo(DealStage.AGREED);
    }

    private Deal with(String claim) {
        return dealings.deals().stream()
                .filter(deal -> deal.claimsFor().contains(claim))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thirty_thousand_claims_take_little_time() {
        List<Claim> many = new ArrayList<>();
        for (int copy = 0; many.size() < 30_000; copy++) {
            for (Claim claim : gold.claims()) {
                many.add(copy(claim, copy));
            }
        }
        // time of this thread: the machine may be busy with other things
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Dealings found = Dealings.of(gold.reports(), many);
        long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(found.deals()).hasSizeGreaterThan(1000);
        assertThat(millis).as("milliseconds for 30,000 claims").isLessThan(10_000);
    }

    private static Claim copy(Claim claim, int number) {
        return new Claim(
                claim.id() + "-" + number,
                claim.report() + number % 690,
                claim.type(),
                claim.stage(),
                claim.polarity(),
                claim.roles(),
                claim.undirected(),
                claim.quantities(),
                claim.time(),
                claim.attribution(),
                claim.evidence(),
                Optional.empty());
    }
}
