package io.waybill.identify.deal;

import static io.waybill.identify.deal.Tell.claim;
import static io.waybill.identify.deal.Tell.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Stage;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of dealings ask of them, and what they tell most. */
final class Dealt {
    private Dealt() {}

    static Dealings of(Tell... told) {
        return Dealings.of(List.of(), Stream.of(told).map(Tell::done).toList());
    }

    static Deal only(Dealings dealings) {
        assertThat(dealings.deals()).hasSize(1);
        return dealings.deals().getFirst();
    }

    static List<String> names(Dealings dealings, List<String> ids) {
        return ids.stream()
                .map(id -> dealings.parties().stream()
                        .filter(party -> party.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
    }

    static Tell shells(String id, Stage stage) {
        return transfer(id, stage).from("North Korea").to("Russia").goods("artillery shells");
    }

    static Tell pair(String id, ClaimType type, Stage stage) {
        return claim(id, type).stage(stage).from("North Korea").to("Russia").goods("artillery shells");
    }
}
