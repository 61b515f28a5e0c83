package io.waybill.identify.origin;

import io.waybill.model.Grading;
import io.waybill.model.Grading.Grade;
import io.waybill.model.Origin;
import io.waybill.model.Origins.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Grades what is told from 1 to 6 by the independent origins for and against it; the first rule that fits counts. */
final class Credibility {
    private final Map<String, Grading> gradings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Credibility(List<Grading> gradings) {
        gradings.forEach(grading -> this.gradings.put(grading.source(), grading));
    }

    /**
     * The standing of something told.
     *
     * @param say independent origins that assert it, at least one
     * @param deny origins that deny, negate or retract it
     * @param interested whether an origin that denies has an interest in the matter
     */
    Standing of(Collection<Origin> say, Collection<Origin> deny, Predicate<Origin> interested) {
        List<Origin> named =
                say.stream().filter(o -> o.kind() != Origin.Kind.UNNAMED).toList();
        List<Origin> free = deny.stream().filter(interested.negate()).toList();
        String told =
                count(say.size(), "origin") + " " + (say.size() == 1 ? "says" : "say") + " so (" + names(say) + ")";
        String denied = deny.isEmpty() ? "no denial found" : "contradicted by " + names(deny);
        Optional<Origin> contrary = free.stream()
                .filter(o -> o.kind() != Origin.Kind.UNNAMED)
                .filter(o -> say.stream().allMatch(s -> grade(o).compareTo(grade(s)) <= 0))
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
        if (say.size() >= 2) {
            return standing(2, say, told + "; " + denied);
        }
        boolean reliable = named.stream().anyMatch(o -> grade(o).compareTo(Grade.B) <= 0);
        if (deny.isEmpty()) {
            return reliable
                    ? standing(2, say, told + ", graded " + grade(named.getFirst()) + "; " + denied)
                    : standing(3, say, told + "; " + denied);
        }
        return standing(4, say, told + "; " + denied + (free.isEmpty() ? ", with an interest" : ""));
    }

    /** Sources that nobody graded count as C. */
    private Grade grade(Origin origin) {
        Grading grading = gradings.get(origin.name());
        return grading == null ? Grade.C : grading.grade();
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
