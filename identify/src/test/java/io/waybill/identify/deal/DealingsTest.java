package io.waybill.identify.deal;

import static io.waybill.identify.deal.Dealt.names;
import static io.waybill.identify.deal.Dealt.of;
import static io.waybill.identify.deal.Dealt.only;
import static io.waybill.identify.deal.Dealt.shells;
import static io.waybill.identify.deal.Tell.claim;
import static io.waybill.identify.deal.Tell.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealingsTest {
    @Test
    void the_return_leg_of_a_barter_joins_its_deal_and_does_not_deliver_the_goods() {
        Dealings dealings = of(
                claim("a", ClaimType.OFFER)
                        .stage(Stage.COMPLETED)
                        .from("North Korea")
                        .to("Russia")
                        .goods("munitions")
                        .forReturn("food", "oil"),
                transfer("b", Stage.COMPLETED).from("Russia").to("North Korea").goods("grain"));
        Deal deal = only(dealings);
        assertThat(deal.claimsFor()).containsExactly("a", "b");
        assertThat(names(dealings, deal.supplier())).containsExactly("North Korea");
        assertThat(deal.goods()).extracting(Deal.Item::text).containsExactly("munitions");
        assertThat(deal.consideration()).extracting(Deal.Item::text).containsExactlyInAnyOrder("food", "oil", "grain");
        assertThat(deal.stage()).isEqualTo(DealStage.AGREED);
    }

    @Test
    void different_suppliers_recipients_brokers_and_goods_are_kept_apart() {
        assertThat(of(
                                transfer("a", Stage.COMPLETED)
                                        .from("Iran")
                                        .to("Russia")
                                        .goods("drones"),
                                transfer("b", Stage.COMPLETED)
                                        .from("China")
                                        .to("Russia")
                                        .goods("drones"),
                                transfer("c", Stage.COMPLETED)
                                        .from("Iran")
                                        .to("Sudan")
                                        .goods("drones"),
                                transfer("d", Stage.COMPLETED)
                                        .from("Iran")
                                        .to("Russia")
                                        .goods("artillery shells"),
                                claim("e", ClaimType.SEEK)
                                        .to("Hizballah")
                                        .via("Alpha Trading Ltd")
                                        .goods("engines"),
                                claim("f", ClaimType.SEEK)
                                        .to("Hizballah")
                                        .via("Beta Shipping Co")
                                        .goods("engines"))
                        .deals())
                .hasSize(6);
    }

    @Test
    void a_claim_on_two_recipients_does_not_tie_them_into_one_deal() {
        Dealings dealings = of(
                transfer("a", Stage.COMPLETED).from("Iran").to("Russia").goods("drones"),
                transfer("b", Stage.COMPLETED)
                        .from("Iran")
                        .to("Russia", "Sudan")
                        .goods("drones"),
                transfer("c", Stage.COMPLETED).from("Iran").to("Sudan").goods("drones"));
        assertThat(dealings.deals())
                .noneSatisfy(deal -> assertThat(deal.claimsFor()).contains("a", "c"));
    }

    @Test
    void vague_goods_join_the_one_dealing_and_organs_stand_for_their_state() {
        Dealings dealings = of(
                shells("a", Stage.ONGOING),
                transfer("b", Stage.ONGOING)
                        .from("North Korea")
                        .to("Russia (forces)")
                        .goods("munitions")
                        .in("b.txt", 1),
                transfer("c", Stage.ONGOING).from("North Korea").to("Russia").in("c.txt", 1),
                transfer("w", Stage.ONGOING)
                        .from("North Korea")
                        .to("Wagner Group")
                        .goods("artillery shells"));
        assertThat(dealings.deals()).hasSize(2);
        assertThat(dealings.deals())
                .filteredOn(deal -> deal.claimsFor().size() == 3)
                .singleElement()
                .satisfies(deal -> assertThat(names(dealings, deal.recipient())).containsExactly("Russia"));
    }

    @Test
    void an_open_direction_is_settled_by_a_claim_that_tells_it() {
        Tell open = transfer("u", Stage.COMPLETED)
                .undirected()
                .from("Russia")
                .to("North Korea")
                .goods("arms");
        assertThat(only(of(open)).undirected()).isTrue();
        Dealings dealings = of(shells("a", Stage.ONGOING), open);
        assertThat(only(dealings).undirected()).isFalse();
        assertThat(names(dealings, only(dealings).supplier())).containsExactly("North Korea");
        assertThat(names(dealings, only(dealings).recipient())).containsExactly("Russia");
    }

    @Test
    void dealings_years_apart_or_at_another_price_are_two() {
        assertThat(of(
                                shells("a", Stage.COMPLETED).when("2016-08"),
                                shells("b", Stage.COMPLETED).when("2022-09"))
                        .deals())
                .hasSize(2);
        assertThat(of(
                                shells("a", Stage.COMPLETED)
                                        .forReturn("money")
                                        .count(Role.CONSIDERATION, "$140 million", 140e6),
                                shells("b", Stage.COMPLETED)
                                        .forReturn("money")
                                        .count(Role.CONSIDERATION, "$200 million", 200e6))
                        .deals())
                .hasSize(2);
    }

    @Test
    void quantities_stand_side_by_side_and_dates_span_what_is_told() {
        Deal deal = only(of(
                shells("a", Stage.COMPLETED).count(Role.GOODS, "100", 100).when("2022-09"),
                shells("b", Stage.COMPLETED)
                        .count(Role.GOODS, "250", 250)
                        .when("2022-11-02")
                        .in("b.txt", 1),
                shells("c", Stage.COMPLETED).count(Role.GOODS, "100", 100).in("c.txt", 1)));
        assertThat(deal.goods().getFirst().quantity())
                .extracting(Quantity::text)
                .containsExactlyInAnyOrder("100", "250");
        assertThat(deal.goods().getFirst().category()).contains("ML3");
        assertThat(deal.start()).contains("2022-09");
        assertThat(deal.end()).contains("2022-11-02");
    }

    @Test
    void designations_pronouns_and_hypothetical_parties_make_no_deals() {
        assertThat(of(
                                claim("a", ClaimType.DESIGNATE).agent("OFAC").role(Role.TARGET, "Alpha Trading Ltd"),
                                transfer("b", Stage.ONGOING)
                                        .from("any company")
                                        .to("Hizballah")
                                        .goods("weapons"),
                                transfer("c", Stage.ONGOING).from("it").goods("weapons"),
                                transfer("d", Stage.ONGOING).to("Hizballah"))
                        .deals())
                .isEmpty();
    }

    @Test
    void the_same_visit_told_twice_is_one_event() {
        Dealings dealings = of(
                claim("a", ClaimType.VISIT)
                        .agent("Sergei Shoigu")
                        .role(Role.PLACE, "North Korea")
                        .when("2023-07"),
                claim("b", ClaimType.VISIT)
                        .agent("Sergei Shoigu")
                        .role(Role.PLACE, "North Korea")
                        .in("b.txt", 3),
                claim("c", ClaimType.VISIT)
                        .agent("Sergei Shoigu")
                        .role(Role.PLACE, "Iran")
                        .in("b.txt", 4));
        List<Claim> claims = dealings.claims();
        assertThat(claims.get(0).event()).isPresent().isEqualTo(claims.get(1).event());
        assertThat(claims.get(2).event()).isEmpty();
    }
}
