package io.waybill.identify.deal;

import static io.waybill.identify.deal.Dealt.of;
import static io.waybill.identify.deal.Dealt.only;
import static io.waybill.identify.deal.Dealt.pair;
import static io.waybill.identify.deal.Dealt.shells;
import static io.waybill.identify.deal.Tell.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealStagesTest {
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
}
