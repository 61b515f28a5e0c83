package io.waybill.identify.origin;

import java.util.HashSet;
import java.util.Set;

/** The rare names and numbers of a report: what another report is unlikely to have by chance. */
final class Details {
    /** Names of states and offices, years and small numbers are below. */
    private static final double RARE = 0.5;

    private Details() {}

    static boolean isDetail(Profile profile, int word) {
        return profile.kind(word) != Profile.Kind.CONTENT && Rarity.standard().of(profile, word) >= RARE;
    }

    static Set<Long> in(Profile profile, int from, int to) {
        Set<Long> details = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (isDetail(profile, i)) {
                details.add(profile.words.concepts()[i]);
            }
        }
        return details;
    }

    static Set<Long> of(Profile profile) {
        return in(profile, 0, profile.size());
    }
}
