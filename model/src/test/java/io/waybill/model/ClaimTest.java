package io.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static Claim claim(Map<Role, List<Mention>> roles, List<Attribution> chain) {
        return new Claim(
                "c1",
                "a.txt",
                ClaimType.TRANSFER,
                Optional.of(Stage.COMPLETED),
                Polarity.AFFIRMED,
                roles,
                false,
                List.of(),
                Optional.empty(),
                chain,
                new Evidence(0, 0, 4, "text"),
                Optional.empty());
    }

    @Test
    void a_claim_without_attribution_is_refused() {
        assertThatThrownBy(() -> claim(Map.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roles_without_filler_are_absent_and_goods_are_no_parties() {
        Mention iran = Mention.of(new Phrase("Iran", 0, 4), "Iran");
        Mention drones = Mention.of(new Phrase("drones", 5, 11), "drones");
        Claim claim = claim(
                Map.of(Role.SUPPLIER, List.of(iran), Role.GOODS, List.of(drones), Role.BROKER, List.of()),
                List.of(Attribution.author(Attribution.Stance.ASSERTS)));
        assertThat(claim.roles()).containsOnlyKeys(Role.SUPPLIER, Role.GOODS);
        assertThat(claim.partyFillers()).containsExactly(iran);
    }
}
