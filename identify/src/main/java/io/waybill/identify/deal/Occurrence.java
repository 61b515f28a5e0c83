package io.waybill.identify.deal;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import io.waybill.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A filler or a speaker that may be a party.
 *
 * @param firm the role is one that only parties fill; else it is one only if the words are a name
 */
record Occurrence(String report, Mention mention, Optional<Role> role, Optional<Source.Kind> speaker, boolean firm) {
    private static final Set<Role> NEVER = Set.of(Role.GOODS, Role.CONSIDERATION, Role.LEGAL_BASIS);
    private static final Set<ClaimType> ABOUT_THINGS = Set.of(ClaimType.ASSESS, ClaimType.LEGALITY);
    /** Their targets are laws, reports, allegations. */
    private static final Set<ClaimType> SPEAKS_OF_THINGS =
            Set.of(ClaimType.LEGALITY, ClaimType.ASSESS, ClaimType.DENY, ClaimType.ADMIT, ClaimType.NO_COMMENT);

    private static final Set<ClaimType> MEETS_ITS_TARGET = Set.of(
            ClaimType.VISIT,
            ClaimType.MEETING,
            ClaimType.SEEK,
            ClaimType.OFFER,
            ClaimType.NEGOTIATE,
            ClaimType.AGREE,
            ClaimType.TRANSFER,
            ClaimType.BROKER,
            ClaimType.DESIGNATE);

    static List<Occurrence> of(Claim claim) {
        List<Occurrence> all = new ArrayList<>();
        claim.roles()
                .forEach((role, fillers) -> fillers.forEach(mention -> {
                    if (mayBeParty(claim.type(), role)) {
                        all.add(new Occurrence(
                                claim.report(),
                                mention,
                                Optional.of(role),
                                Optional.empty(),
                                firm(claim.type(), role)));
                    }
                }));
        claim.attribution()
                .forEach(link -> link.source().ifPresent(source -> {
                    if (speaks(source)) {
                        all.add(new Occurrence(
                                claim.report(), source.mention(), Optional.empty(), Optional.of(source.kind()), true));
                    }
                }));
        return all;
    }

    /** Documents and evidence say something, but are nobody. */
    static boolean speaks(Source source) {
        return source.kind() != Source.Kind.DOCUMENT && source.kind() != Source.Kind.EVIDENCE;
    }

    static boolean mayBeParty(ClaimType type, Role role) {
        return !NEVER.contains(role) && !(role == Role.TARGET && SPEAKS_OF_THINGS.contains(type));
    }

    private static boolean firm(ClaimType type, Role role) {
        return switch (role) {
            case SUPPLIER, RECIPIENT, BROKER -> true;
            case AGENT -> !ABOUT_THINGS.contains(type);
            case TARGET -> MEETS_ITS_TARGET.contains(type);
            default -> false;
        };
    }
}
