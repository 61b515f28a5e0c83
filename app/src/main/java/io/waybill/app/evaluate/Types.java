package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import java.util.Map;
import java.util.Set;

/** Which types of claim count as one when they stand for the same words. */
final class Types {
    static final Set<String> TRADE = Set.of("seek", "offer", "negotiate", "agree", "transfer", "broker");

    /** Told type: labelled types that it may also stand for. */
    private static final Map<String, Set<String>> ALSO = Map.of(
            "accuse", Set.of("seek", "offer", "negotiate", "agree", "transfer", "broker", "produce", "use", "legality"),
            "seize", Set.of("intercept"),
            "intercept", Set.of("seize"));

    private Types() {}

    static boolean agree(Label label, Told told) {
        String right = label.told().type();
        String given = told.type();
        if (given.equals(right)
                || label.altTypes().contains(given)
                || ALSO.getOrDefault(given, Set.of()).contains(right)) {
            return true;
        }
        boolean isEmbedded = label.embedded().filter(given::equals).isPresent();
        return switch (right) {
            case "accuse" -> isEmbedded;
            case "deny" ->
                isEmbedded
                        && (told.polarity().equals("negated") || told.stances().contains("denies"));
            default -> false;
        };
    }

    /** Whether told is a denial or accusation, or its event, told beside the label. */
    static boolean isPartOf(Label label, Told told) {
        String right = label.told().type();
        return (right.equals("deny") || right.equals("accuse"))
                && (told.type().equals(right)
                        || label.embedded().filter(told.type()::equals).isPresent());
    }

    static String frame(String type) {
        return type.equals("designate") ? type : TRADE.contains(type) ? "trade" : "other";
    }
}
