package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Polarity;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import java.util.List;
import java.util.Locale;

/** What a source does with an event; from the boldest to the most cautious. The form tells it before the colour. */
enum Mark {
    ASSERTS,
    ADMITS,
    ALLEGES,
    POSSIBLE,
    UNLAWFUL,
    RETRACTS,
    NO_ANSWER,
    NEGATED,
    DENIES;

    /** In the order in which a reader learns them. */
    static final List<Mark> KEY =
            List.of(ASSERTS, ALLEGES, POSSIBLE, ADMITS, DENIES, NEGATED, NO_ANSWER, RETRACTS, UNLAWFUL);

    /** Whether it speaks against the event, or leaves it unanswered. */
    boolean against() {
        return this == DENIES || this == NEGATED || this == NO_ANSWER || this == RETRACTS;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return Wording.word("mark." + code());
    }

    /** The word for what was done, as a heading of a claim: "asserted". */
    String done() {
        return Wording.word("done." + code());
    }

    /** The mark with its word for those who do not see it. */
    Html icon() {
        return icon(label());
    }

    Html icon(String label) {
        return svg().attr("role", "img").attr("aria-label", label).add(use());
    }

    /** The mark where its word stands beside it. */
    Html bare() {
        return svg().attr("aria-hidden", "true").add(use());
    }

    private Tag svg() {
        return tag("svg").cls("m m-" + code());
    }

    private Html use() {
        return tag("use").attr("href", "#m-" + code());
    }

    /** The most cautious reading that the claim's chain, polarity and stage allow. */
    static Mark of(Claim claim) {
        List<Stance> stances =
                claim.attribution().stream().map(Attribution::stance).toList();
        if (claim.type() == ClaimType.DENY || stances.contains(Stance.DENIES)) {
            return DENIES;
        }
        if (claim.type() == ClaimType.NO_COMMENT || stances.contains(Stance.DECLINES)) {
            return NO_ANSWER;
        }
        if (stances.contains(Stance.RETRACTS)) {
            return RETRACTS;
        }
        if (claim.polarity() == Polarity.NEGATED) {
            return NEGATED;
        }
        if (claim.type() == ClaimType.LEGALITY) {
            return UNLAWFUL;
        }
        if (claim.stage().filter(s -> s == Stage.POSSIBLE).isPresent()
                || stances.contains(Stance.SUGGESTS)
                || onlyImplied(claim)) {
            return POSSIBLE;
        }
        if (claim.type() == ClaimType.ACCUSE || stances.contains(Stance.ALLEGES)) {
            return ALLEGES;
        }
        // an admission that another tells of is the word of that other
        List<Attribution> speaking = claim.attribution().stream()
                .filter(link -> link.source()
                        .filter(source ->
                                source.kind() != Source.Kind.MEDIA && source.kind() != Source.Kind.STATE_MEDIA)
                        .isPresent())
                .toList();
        boolean admits = speaking.isEmpty()
                ? claim.type() == ClaimType.ADMIT || stances.contains(Stance.CONFIRMS)
                : speaking.getLast().stance() == Stance.CONFIRMS
                        || claim.type() == ClaimType.ADMIT && speaking.size() == 1;
        return admits ? ADMITS : ASSERTS;
    }

    private static boolean onlyImplied(Claim claim) {
        List<Mention> fillers =
                claim.roles().values().stream().flatMap(List::stream).toList();
        return !fillers.isEmpty() && fillers.stream().allMatch(Mention::implied);
    }
}
