package io.waybill.identify.deal;

import static io.waybill.identify.deal.Dealt.names;
import static io.waybill.identify.deal.Dealt.of;
import static io.waybill.identify.deal.Dealt.only;
import static io.waybill.identify.deal.Tell.claim;
import static io.waybill.identify.deal.Tell.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.ClaimType;
import io.waybill.model.Party;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import org.junit.jupiter.api.Test;

class DealPartiesTest {
    @Test
    void names_join_over_reports_and_unnamed_persons_do_not() {
        Dealings dealings = of(
                claim("a", ClaimType.VISIT).agent("Alpha Trading Co., Ltd", "a Slovakian national"),
                claim("b", ClaimType.VISIT)
                        .agent("ALPHA TRADING", "a Slovakian national")
                        .in("b.txt", 1),
                claim("c", ClaimType.VISIT).agent("it").in("b.txt", 2));
        assertThat(dealings.parties())
                .extracting(Party::name)
                .containsExactlyInAnyOrder("Alpha Trading Co., Ltd", "a Slovakian national", "a Slovakian national");
        assertThat(dealings.parties())
                .filteredOn(party -> party.kind() == Party.Kind.COMPANY)
                .singleElement()
                .satisfies(party -> assertThat(party.mentions()).hasSize(2));
    }

    @Test
    void a_short_name_joins_the_one_full_name_of_its_report_only() {
        Dealings dealings = of(
                claim("a", ClaimType.BROKER)
                        .via("Navid Composite Material Company", "Navid Composite")
                        .goods("engines"),
                claim("b", ClaimType.VISIT).agent("John Doe").by("Doe", Source.Kind.PERSON, Stance.ASSERTS),
                claim("c", ClaimType.VISIT)
                        .agent("Iran")
                        .by("Doe", Source.Kind.PERSON, Stance.ASSERTS)
                        .in("b.txt", 1));
        assertThat(dealings.parties())
                .extracting(Party::name)
                .containsExactlyInAnyOrder("Doe", "Iran", "John Doe", "Navid Composite Material Company");
    }

    @Test
    void the_forces_of_a_state_deal_for_it() {
        Dealings dealings = of(
                transfer("a", Stage.ONGOING).from("Iran").to("Russian forces").goods("drones"),
                claim("b", ClaimType.VISIT).agent("Russia").role(Role.PLACE, "Iran"));
        assertThat(names(dealings, only(dealings).recipient())).containsExactly("Russia");
    }
}
