package io.waybill.expose.export;

import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import io.waybill.model.Polarity;
import io.waybill.model.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What claims tell of the dates of an order and of its delivery. */
final class Deliveries {
    private Deliveries() {}

    /** Whether a claim tells of an agreement at that very date; else it is only the first date that is told at all. */
    static boolean isOrderedAt(String date, List<Claim> claims) {
        return dates(claims, ClaimType.AGREE).anyMatch(date::equals);
    }

    /** The latest date at which goods are said to have changed hands. */
    static Optional<String> lastOf(List<Claim> claims) {
        return dates(claims, ClaimType.TRANSFER).max(Comparator.naturalOrder());
    }

    private static Stream<String> dates(List<Claim> claims, ClaimType type) {
        return claims.stream()
                .filter(c -> c.type() == type && c.polarity() == Polarity.AFFIRMED)
                .filter(c -> c.stage().filter(Stage.COMPLETED::equals).isPresent())
                .flatMap(c -> c.time().flatMap(ClaimTime::normalised).stream());
    }
}
