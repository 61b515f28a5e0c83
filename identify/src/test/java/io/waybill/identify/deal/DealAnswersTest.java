package io.waybill.identify.deal;

import static io.waybill.identify.deal.Dealt.of;
import static io.waybill.identify.deal.Dealt.only;
import static io.waybill.identify.deal.Dealt.pair;
import static io.waybill.identify.deal.Dealt.shells;
import static io.waybill.identify.deal.Tell.claim;
import static io.waybill.identify.deal.Tell.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Attribution.Stance;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import org.junit.jupiter.api.Test;

class DealAnswersTest {
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
}
