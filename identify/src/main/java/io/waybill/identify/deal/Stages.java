package io.waybill.identify.deal;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Stage;
import java.util.Collection;
import java.util.Optional;

/** How far a dealing has come, by what affirmed claims tell. */
final class Stages {
    private Stages() {}

    /** What one affirmed claim tells; empty where it tells nothing of the progress. {@code USE} is not looked at here. */
    static Optional<DealStage> of(Claim claim) {
        Optional<Stage> stage = claim.stage();
        if (stage.filter(at -> at == Stage.POSSIBLE).isPresent() && ClaimType.TRADE.contains(claim.type())) {
            return Optional.of(DealStage.CONSIDERED);
        }
        return switch (claim.type()) {
            case SEEK -> Optional.of(DealStage.SOUGHT);
            case OFFER -> Optional.of(DealStage.OFFERED);
            case NEGOTIATE -> Optional.of(DealStage.NEGOTIATED);
            case AGREE -> Optional.of(DealStage.AGREED);
            case BROKER ->
                Optional.of(
                        stage.filter(at -> at == Stage.COMPLETED).isPresent() ? DealStage.AGREED : DealStage.SOUGHT);
            case TRANSFER ->
                stage.map(at -> switch (at) {
                    case POSSIBLE -> DealStage.CONSIDERED;
                    case PLANNED -> DealStage.AGREED;
                    case ATTEMPTED, ONGOING -> DealStage.SHIPPED;
                    case COMPLETED -> DealStage.DELIVERED;
                });
            case SEIZE -> happened(claim) ? Optional.of(DealStage.SEIZED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the return leg tells of the dealing: a payment that moves shows that it was agreed, not that goods moved. */
    static Optional<DealStage> ofReturnLeg(Claim claim) {
        return of(claim).map(stage -> stage.compareTo(DealStage.AGREED) > 0 ? DealStage.AGREED : stage);
    }

    static boolean happened(Claim claim) {
        return claim.stage()
                .filter(stage -> stage == Stage.COMPLETED || stage == Stage.ONGOING)
                .isPresent();
    }

    /** Seized stands in place of shipped: a delivery told elsewhere goes further. */
    static int rank(DealStage stage) {
        return switch (stage) {
            case SEIZED -> 2 * DealStage.SHIPPED.ordinal() + 1;
            default -> 2 * stage.ordinal();
        };
    }

    static DealStage furthest(Collection<DealStage> stages) {
        return stages.stream().max((a, b) -> Integer.compare(rank(a), rank(b))).orElse(DealStage.CONSIDERED);
    }
}
