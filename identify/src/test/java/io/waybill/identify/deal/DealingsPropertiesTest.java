package io.waybill.identify.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Mention;
import io.waybill.model.Polarity;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every set of claims, on random ones. */
class DealingsPropertiesTest {
    private static final List<String> SIDES = List.of(
            "North Korea", "Russia", "Iran", "Wagner Group", "Alpha Trading Ltd", "it", "Russia (forces)", "a trader");
    private static final List<String> GOODS =
            List.of("artillery shells", "drones", "weapons", "oil", "money", "food", "missiles", "equipment", "valves");
    private static final List<String> TIMES =
            List.of("2016-08", "2022", "2022-11-02", "2023-W14", "2023-Q2", "rubbish");

    private final Random random = new Random();

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private Claim claim(int number) {
        ClaimType type = ClaimType.values()[random.nextInt(ClaimType.values().length)];
        Tell tell = Tell.claim("c" + number, random.nextInt(3) == 0 ? ClaimType.TRANSFER : type)
                .in("r" + random.nextInt(6) + ".txt", random.nextInt(30));
        if (random.nextInt(4) > 0) {
            tell.from(any(SIDES));
        }
        if (random.nextInt(4) > 0) {
            tell.to(any(SIDES));
            if (random.nextInt(6) == 0) {
                tell.to(any(SIDES));
            }
        }
        if (random.nextInt(4) > 0) {
            tell.goods(any(GOODS));
        }
        if (random.nextInt(6) == 0) {
            tell.forReturn(any(GOODS));
        }
        if (random.nextInt(5) == 0) {
            tell.via(any(SIDES));
        }
        if (random.nextInt(3) == 0) {
            tell.when(any(TIMES));
        }
        if (random.nextInt(2) == 0) {
            tell.by(any(SIDES), Source.Kind.OFFICE, Stance.values()[random.nextInt(Stance.values().length)]);
        }
        if (random.nextInt(6) == 0) {
            tell.negated();
        }
        if (random.nextInt(8) == 0) {
            tell.undirected();
        }
        if (random.nextInt(8) > 0) {
            tell.stage(Stage.values()[random.nextInt(Stage.values().length)]);
        }
        return tell.agent(any(SIDES)).done();
    }

    private List<Claim> claims(long seed) {
        random.setSeed(seed);
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < 250; number++) {
            claims.add(claim(number));
        }
        return claims;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_claims_means_nothing(long seed) {
        List<Claim> claims = claims(seed);
        Dealings first = Dealings.of(List.of(), claims);
        assertThat(first.deals()).hasSizeGreaterThan(10);
        Collections.shuffle(claims, random);
        assertThat(Dealings.of(List.of(), claims)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void deals_hold_together_what_their_claims_tell(long seed) {
        Dealings dealings = Dealings.of(List.of(), claims(seed));
        Map<String, Claim> claimOf = new HashMap<>();
        dealings.claims().forEach(claim -> claimOf.put(claim.id(), claim));
        Set<String> placed = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Deal deal : dealings.deals()) {
            assertThat(ids.add(deal.id())).isTrue();
            assertThat(deal.supplier().size()
                            + deal.recipient().size()
                            + deal.broker().size())
                    .isPositive();
            assertThat(deal.claimsFor()).isNotEmpty();
            assertThat(Collections.disjoint(deal.claimsFor(), deal.claimsAgainst()))
                    .isTrue();
            List<Claim> told = deal.claimsFor().stream()
                    .map(id -> Optional.ofNullable(claimOf.get(id)).orElseThrow())
                    .toList();
            assertThat(told).allSatisfy(claim -> {
                assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
                assertThat(claim.attribution().getFirst().stance()).isNotIn(Stance.DENIES, Stance.RETRACTS);
            });
            deal.claimsFor().forEach(id -> assertThat(placed.add(id)).as(id).isTrue());
            deal.claimsAgainst().stream()
                    .filter(id ->
                            Optional.ofNullable(claimOf.get(id)).orElseThrow().type() != ClaimType.DENY)
                    .forEach(id -> assertThat(placed.add(id)).as(id).isTrue());
            if (deal.consideration().isEmpty()) {
                assertThat(sharedRecipient(told)).as(deal.toString()).isTrue();
            }
            assertThat(deal.why().orElseThrow()).startsWith("According to ").endsWith(".");
        }
    }

    /** Directed trade claims of one deal have a recipient in common, its forces counted as the state. */
    private static boolean sharedRecipient(List<Claim> told) {
        Optional<Set<String>> shared = Optional.empty();
        for (Claim claim : told) {
            Set<String> here = claim.fillers(Role.RECIPIENT).stream()
                    .filter(mention -> mention.party().isPresent())
                    .map(Mention::name)
                    .map(name -> name.replace(" (forces)", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!ClaimType.TRADE.contains(claim.type()) || claim.undirected() || here.isEmpty()) {
                continue;
            }
            here.retainAll(shared.orElse(new TreeSet<>(here)));
            if (here.isEmpty()) {
                return false;
            }
            shared = Optional.of(here);
        }
        return true;
    }
}
