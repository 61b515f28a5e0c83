package io.waybill.identify.deal;

import static io.waybill.identify.deal.Tell.claim;
import static io.waybill.identify.deal.Tell.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Party;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DealingsTest {
    private static Dealings of(Tell... told) {
        return Dealings.of(List.of(), Stream.of(told).map(Tell::done).toList());
    }

    private static Deal only(Dealings dealings) {
        assertThat(dealings.deals()).hasSize(1);
        return dealings.deals().getFirst();
    }

    private static List<String> names(Dealings dealings, List<String> ids) {
        return ids.stream()
                .map(id -> dealings.parties().stream()
                        .filter(party -> party.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
    }

    private static Tell shells(String id, Stage stage) {
        return transfer(id, stage).from("North Korea").to("Russia").goods("artillery shells");
    }

    @Test
    void the_furthest_affirmed_claim_sets_the_stage() {
        record Row(Tell told, DealStage stage) {}
        List.of(
                        new Row(shells("a", Stage.POSSIBLE), DealStage.CONSIDERED),
                        new Row(pair("b", ClaimType.SEEK, Stage.ATTEMPTED), DealStage.SOUGHT),
                        new Row(pair("c", ClaimType.BROKER, Stage.ATTEMPTED), DealStage.SOUGHT),
                        new Row(pair("d", ClaimType.OFFER, Stage.COMPLETED), DealStage.OFFERED),
                        new Row(pair("e", ClaimType.NEGOTIATE, Stage.COMPLETED), DealStage.NEGOTIATED),
                        new Row(pair("f", ClaimType.AGREE, Stage.COMPLETED), DealStage.AGREED),
                        new Row(pair("g", ClaimType.BROKER, Stage.COMPLETED), DealStage.AGREED),
                        new Row(shells("h", Stage.PLANNED), DealStage.AGREED),
                        new Row(shells("i", Stage.ATTEMPTED), DealStage.SHIPPED),
                        new Row(shells("j", Stage.ONGOING), DealStage.SHIPPED),
                        new Row(shells("k", Stage.COMPLETED), DealStage.DELIVERED))
                .forEach(row -> {
                    assertThat(only(of(row.told())).stage()).isEqualTo(row.stage());
                    Deal both = only(of(row.told(), pair("z", ClaimType.SEEK, Stage.ATTEMPTED)));
                    assertThat(both.stage())
                            .isEqualTo(row.stage() == DealStage.CONSIDERED ? DealStage.SOUGHT : row.stage());
                });
    }

    private static Tell pair(String id, ClaimType type, Stage stage) {
        return claim(id, type).stage(stage).from("North Korea").to("Russia").goods("artillery shells");
    }

    @Test
    void a_seizure_stands_in_place_of_shipping_and_not_of_a_delivery() {
        Tell seized = claim("s", ClaimType.SEIZE)
                .stage(Stage.COMPLETED)
                .agent("Egypt")
                .from("North Korea")
                .goods("artillery shells");
        assertThat(only(of(shells("a", Stage.ATTEMPTED), seized)).stage()).isEqualTo(DealStage.SEIZED);
        assertThat(only(of(shells("a", Stage.COMPLETED), seized)).stage()).isEqualTo(DealStage.DELIVERED);
    }

    @Test
    void goods_in_use_raise_the_stage_only_after_a_told_transfer() {
        Tell used =
                claim("u", ClaimType.USE).stage(Stage.ONGOING).agent("Russia").goods("artillery shells");
        assertThat(only(of(shells("a", Stage.COMPLETED), used)).stage()).isEqualTo(DealStage.USED);
        assertThat(only(of(shells("a", Stage.PLANNED), used)).stage()).isEqualTo(DealStage.AGREED);
    }

    @Test
    void negated_denied_and_retracted_claims_stand_against_and_never_raise() {
        Deal deal = only(of(
                pair("a", ClaimType.SEEK, Stage.ATTEMPTED),
                shells("n", Stage.COMPLETED).negated(),
                shells("r", Stage.COMPLETED).by("White House", Source.Kind.OFFICE, Stance.RETRACTS),
                pair("d", ClaimType.DENY, Stage.COMPLETED).agent("North Korea")));
        assertThat(deal.stage()).isEqualTo(DealStage.SOUGHT);
        assertThat(deal.claimsFor()).containsExactly("a");
        assertThat(deal.claimsAgainst()).containsExactly("d", "n", "r");
        assertThat(deal.why().orElseThrow()).startsWith("According to ").contains("contradicted by");
    }

    @Test
    void a_denial_alone_or_a_negation_alone_makes_no_deal() {
        assertThat(of(
                                pair("d", ClaimType.DENY, Stage.COMPLETED).agent("North Korea"),
                                shells("n", Stage.COMPLETED).negated())
                        .deals())
                .isEmpty();
    }

    @Test
    void no_comment_and_could_not_say_speak_neither_for_nor_against() {
        Deal deal = only(of(
                shells("a", Stage.ONGOING),
                pair("c", ClaimType.NO_COMMENT, Stage.COMPLETED).agent("Russia"),
                shells("p", Stage.POSSIBLE).by("John Kirby", Source.Kind.PERSON, Stance.DECLINES)));
        assertThat(deal.claimsFor()).containsExactly("a");
        assertThat(deal.claimsAgainst()).isEmpty();
    }

    @Test
    void a_blanket_denial_reaches_every_deal_of_the_pair_but_not_other_goods_by_name() {
        Tell drones =
                transfer("b", Stage.ONGOING).from("North Korea").to("Russia").goods("drones");
        Tell all = claim("d", ClaimType.DENY)
                .from("North Korea")
                .to("Russia")
                .goods("weapons")
                .agent("North Korea");
        assertThat(of(shells("a", Stage.ONGOING), drones, all).deals())
                .hasSize(2)
                .allSatisfy(deal -> assertThat(deal.claimsAgainst()).containsExactly("d"));
        Tell some = claim("d", ClaimType.DENY)
                .from("North Korea")
                .to("Russia")
                .goods("drones")
                .agent("North Korea");
        assertThat(of(shells("a", Stage.ONGOING), drones, some).deals())
                .filteredOn(deal -> !deal.claimsAgainst().isEmpty())
                .singleElement()
                .satisfies(deal -> assertThat(deal.claimsFor()).containsExactly("b"));
    }

    @Test
    void a_denial_that_names_nothing_answers_what_was_told_right_before() {
        Tell denial = claim("d", ClaimType.DENY).in("a.txt", 2).agent("Russia (foreign ministry)");
        assertThat(only(of(shells("a", Stage.ONGOING).in("a.txt", 1), denial)).claimsAgainst())
                .containsExactly("d");
        assertThat(only(of(shells("a", Stage.ONGOING).in("a.txt", 1), denial.in("a.txt", 9)))
                        .claimsAgainst())
                .isEmpty();
        Tell outsider = claim("d", ClaimType.DENY).in("a.txt", 2).agent("Iran");
        assertThat(only(of(shells("a", Stage.ONGOING).in("a.txt", 1), outsider)).claimsAgainst())
                .isEmpty();
    }

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
