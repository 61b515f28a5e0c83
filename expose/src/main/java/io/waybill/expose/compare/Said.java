package io.waybill.expose.compare;

import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Polarity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is lost with a claim that a rewrite leaves out, the gravest first. */
enum Said {
    DENIAL,
    LIMIT,
    UNANSWERED,
    RETRACTION,
    ADMISSION,
    ACCUSATION,
    LAW,
    OTHER,
    NONE,
    PART;

    /** What holds the matter open: without it a rewrite says more than its original. */
    boolean isLimit() {
        return this == DENIAL || this == LIMIT || this == UNANSWERED || this == RETRACTION;
    }

    static Said of(Claim claim) {
        List<Stance> stances =
                claim.attribution().stream().map(Attribution::stance).toList();
        if (claim.type() == ClaimType.DENY || stances.contains(Stance.DENIES)) {
            return DENIAL;
        }
        if (claim.type() == ClaimType.NO_COMMENT || stances.contains(Stance.DECLINES)) {
            return UNANSWERED;
        }
        if (stances.contains(Stance.RETRACTS)) {
            return RETRACTION;
        }
        if (claim.polarity() == Polarity.NEGATED) {
            return LIMIT;
        }
        return switch (claim.type()) {
            case ADMIT -> ADMISSION;
            case ACCUSE -> ACCUSATION;
            case LEGALITY -> LAW;
            default -> OTHER;
        };
    }

    static Map<Said, Long> counts(List<Said> all) {
        return all.stream()
                .collect(Collectors.groupingBy(s -> s, () -> new EnumMap<>(Said.class), Collectors.counting()));
    }

    /** "1 denial, 2 answers not given". */
    static String words(Map<Said, Long> counts) {
        return counts.entrySet().stream()
                .map(e ->
                        Wording.count(e.getValue(), "said." + e.getKey().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
