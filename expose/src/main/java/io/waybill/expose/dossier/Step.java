package io.waybill.expose.dossier;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** The cells of a track, in order. */
    static final List<Step> STAGES = List.of(SOUGHT, OFFERED, NEGOTIATED, AGREED, SHIPPED, DELIVERED, SEIZED, USED);

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

    /**
     * The cells in which a statement of a deal is drawn. A denial that names no stage denies whatever is told, an
     * answer that is not given the furthest of it; what names no stage where none is told has no cell.
     */
    static Set<Step> cells(DealView deal, Statement statement) {
        if (statement.step() != Step.UNTOLD) {
            return Set.of(statement.step());
        }
        TreeSet<Step> told = deal.said().stream()
                .map(Statement::step)
                .filter(s -> s != Step.UNTOLD)
                .collect(Collectors.toCollection(TreeSet::new));
        if (told.isEmpty() || !statement.mark().against()) {
            return told.isEmpty() ? Set.of(Step.UNTOLD) : Set.of();
        }
        return statement.mark() == Mark.DENIES ? told : Set.of(told.getLast());
    }
}
