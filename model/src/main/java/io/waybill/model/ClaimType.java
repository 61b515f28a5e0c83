package io.waybill.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a claim tells. */
public enum ClaimType {
    VISIT,
    MEETING,
    SEEK,
    OFFER,
    NEGOTIATE,
    AGREE,
    TRANSFER,
    BROKER,
    PRODUCE,
    USE,
    INTERCEPT,
    SEIZE,
    DESIGNATE,
    ACCUSE,
    DENY,
    ADMIT,
    NO_COMMENT,
    LEGALITY,
    ASSESS;

    /** Types that tell of a dealing with a supplier and a recipient. */
    public static final Set<ClaimType> TRADE = Set.copyOf(EnumSet.of(SEEK, OFFER, NEGOTIATE, AGREE, TRANSFER, BROKER));

    /** Types that tell of conduct that may be charged, denied or admitted: dealings, making, using, breaches. */
    public static final Set<ClaimType> CONDUCT = conduct();

    /** Types whose event is the speaking itself: they have no stage. */
    public static final Set<ClaimType> SPEECH = Set.copyOf(EnumSet.of(ACCUSE, DENY, ADMIT, NO_COMMENT));

    private static Set<ClaimType> conduct() {
        EnumSet<ClaimType> conduct = EnumSet.of(PRODUCE, USE, LEGALITY);
        conduct.addAll(TRADE);
        return Set.copyOf(conduct);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ClaimType of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
