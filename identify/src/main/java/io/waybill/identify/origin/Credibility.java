package io.waybill.identify.origin;

import io.waybill.model.Grading.Grade;
import io.waybill.model.Origin;
import io.waybill.model.Origins.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Grades what is told from 1 to 6 by the independent origins for and against it; the first rule that fits counts. */
final class Credibility {
    private Credibility() {}

    /**
     * The standing of something told.
     *
     * @param saying independent origins that assert it, at least one, with the reliability that each has
     * @param denying origins that deny, negate or retract it
     * @param interested whether an origin that denies has an interest in the matter
     */
    static Standing of(Map<Origin, Grade> saying, Map<Origin, Grade> denying, Predicate<Origin> interested) {
        Collection<Origin> say = saying.keySet();
        Collection<Origin> deny = denying.keySet();
        List<Origin> named =
                say.stream().filter(o -> o.kind() != Origin.Kind.UNNAMED).toList();
        List<Origin> free = deny.stream().filter(interested.negate()).toList();
        String told =
                count(say.size(), "origin") + " " + (say.size() == 1 ? "says" : "say") + " so (" + names(say) + ")";
        String denied = deny.isEmpty() ? "no other origin found to deny it" : "contradicted by " + names(deny);
        Optional<Origin> contrary = denying.entrySet().stream()
                .filter(no -> free.contains(no.getKey()) && no.getKey().kind() != Origin.Kind.UNNAMED)
                .filter(no ->
                        saying.values().stream().allMatch(grade -> no.getValue().compareTo(grade) <= 0))
                .map(Map.Entry::getKey)
                .findFirst();
        if (named.isEmpty()) {
            return standing(6, say, "every statement comes from unnamed sources: " + told + "; " + denied);
        }
        if (contrary.isPresent()) {
            return standing(
                    5,
                    say,
                    "an origin without an interest says the contrary: "
                            + contrary.get().name() + "; " + told);
        }
        if (named.size() >= 2 && deny.isEmpty()) {
            return standing(1, say, told + "; " + denied);
        }
        if (say.size() >= 2 && free.isEmpty()) {
            return standing(2, say, told + "; " + denied);
        }
        Grade grade = saying.values().iterator().next();
        if (deny.isEmpty()) {
            return grade.compareTo(Grade.B) <= 0
                    ? standing(2, say, told + ", graded " + grade + "; " + denied)
                    : standing(3, say, told + "; " + denied);
        }
        return standing(
                4, say, told + "; " + denied + (free.isEmpty() ? ", with an interest" : ", unnamed or less reliable"));
    }

    private static Standing standing(int credibility, Collection<Origin> say, String why) {
        return new Standing(credibility, say.size(), why);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String names(Collection<Origin> origins) {
        return origins.stream().map(Origin::name).limit(4).collect(Collectors.joining("; "))
                + (origins.size() > 4 ? "; " + (origins.size() - 4) + " more" : "");
    }
}
