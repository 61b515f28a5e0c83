package io.waybill.expose.dossier;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Stage;
import java.util.Locale;

/** A cell of the stage track; {@code UNTOLD} takes claims that name no stage. */
enum Step {
    SOUGHT,
    OFFERED,
    NEGOTIATED,
    AGREED,
    SHIPPED,
    DELIVERED,
    SEIZED,
    USED,
    UNTOLD;

    String label() {
        return Wording.word("step." + name().toLowerCase(Locale.ROOT));
    }

    static Step of(Claim claim) {
        Stage stage = claim.stage().orElse(Stage.COMPLETED);
        return switch (claim.type()) {
            case SEEK -> SOUGHT;
            case OFFER -> OFFERED;
            case NEGOTIATE -> NEGOTIATED;
            case AGREE -> AGREED;
            case BROKER -> stage == Stage.ATTEMPTED || stage == Stage.POSSIBLE ? SOUGHT : AGREED;
            case TRANSFER ->
                switch (stage) {
                    case PLANNED -> AGREED;
                    case ATTEMPTED, ONGOING, POSSIBLE -> SHIPPED;
                    case COMPLETED -> DELIVERED;
                };
            case SEIZE -> SEIZED;
            case USE, INTERCEPT -> USED;
            default -> UNTOLD;
        };
    }

    /** The cell of a deal's furthest stage; a deal that is only considered has none. */
    static Step of(DealStage stage) {
        return stage == DealStage.CONSIDERED ? UNTOLD : valueOf(stage.name());
    }

    static boolean told(ClaimType type) {
        return ClaimType.TRADE.contains(type);
    }
}
