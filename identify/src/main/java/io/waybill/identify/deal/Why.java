package io.waybill.identify.deal;

import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Deal.Item;
import io.waybill.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One sentence on a deal that names who says so; it asserts nothing on its own account. */
final class Why {
    /** Sources that a sentence names before it counts the others. */
    private static final int NAMED = 3;

    private static final int THINGS = 3;

    private final Map<String, Report> reports;
    private final Map<String, Claim> claims;
    private final Parties parties;

    Why(Map<String, Report> reports, Map<String, Claim> claims, Parties parties) {
        this.reports = reports;
        this.claims = claims;
        this.parties = parties;
    }

    String of(Strand strand, Deal deal) {
        Set<String> say = new LinkedHashSet<>();
        strand.told.stream()
                .map(Told::claim)
                .filter(claim -> tells(claim, deal.stage()))
                .forEach(claim -> say.add(speaker(claim)));
        if (say.isEmpty()) {
            strand.told.forEach(told -> say.add(speaker(told.claim())));
            strand.returns.forEach(told -> say.add(speaker(told.claim())));
        }
        Set<String> deny = new LinkedHashSet<>();
        strand.against.forEach(id -> Optional.ofNullable(claims.get(id)).ifPresent(claim -> deny.add(speaker(claim))));
        StringBuilder sentence = new StringBuilder("According to ")
                .append(list(List.copyOf(say), NAMED))
                .append(", ")
                .append(dealing(deal))
                .append(' ')
                .append(predicate(deal.stage()));
        if (!deny.isEmpty()) {
            sentence.append("; contradicted by ").append(list(List.copyOf(deny), NAMED));
        }
        return sentence.append('.').toString();
    }

    private static boolean tells(Claim claim, DealStage stage) {
        return stage == DealStage.USED
                ? claim.type() == ClaimType.USE
                : Stages.of(claim).filter(told -> told == stage).isPresent();
    }

    private String dealing(Deal deal) {
        StringBuilder words = new StringBuilder("a dealing in ")
                .append(deal.goods().isEmpty() ? "goods that are not named" : things(deal.goods()));
        boolean both = !deal.supplier().isEmpty() && !deal.recipient().isEmpty();
        if (deal.undirected() && both) {
            words.append(" between " + names(deal.supplier()) + " and " + names(deal.recipient()));
        } else if (deal.undirected()
                && deal.supplier().size() + deal.recipient().size() > 0) {
            words.append(" with " + names(deal.supplier().isEmpty() ? deal.recipient() : deal.supplier()));
        } else {
            words.append(deal.supplier().isEmpty() ? "" : " from " + names(deal.supplier()));
            words.append(deal.recipient().isEmpty() ? "" : " to " + names(deal.recipient()));
        }
        words.append(deal.broker().isEmpty() ? "" : " through " + names(deal.broker()));
        words.append(deal.consideration().isEmpty() ? "" : " in return for " + things(deal.consideration()));
        return words.toString();
    }

    private static String predicate(DealStage stage) {
        return switch (stage) {
            case CONSIDERED -> "is alleged or thought possible";
            case SOUGHT -> "is said to have been sought";
            case OFFERED -> "is said to have been offered";
            case NEGOTIATED -> "is said to have been negotiated";
            case AGREED -> "is said to have been agreed or planned";
            case SHIPPED -> "is said to be under way";
            case DELIVERED -> "is said to have been carried out";
            case SEIZED -> "is said to have been stopped by a seizure";
            case USED -> "is said to have been carried out and the goods used";
        };
    }

    private String names(List<String> ids) {
        return list(ids.stream().map(parties::name).toList(), NAMED);
    }

    private static String things(List<Item> items) {
        return list(items.stream().map(Item::text).toList(), THINGS);
    }

    private static String list(List<String> all, int named) {
        List<String> shown = new ArrayList<>(all.size() <= named ? all : all.subList(0, named - 1));
        if (shown.size() < all.size()) {
            shown.add((all.size() - shown.size()) + " others");
        }
        return shown.size() == 1
                ? shown.getFirst()
                : String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + shown.getLast();
    }

    /** The source nearest to the event, with the one that passed it on; the report itself where its author speaks. */
    String speaker(Claim claim) {
        List<Attribution> chain = claim.attribution();
        String nearest = name(chain.getFirst(), claim);
        String last = name(chain.getLast(), claim);
        return chain.size() == 1 || nearest.equals(last) ? nearest : nearest + " (told by " + last + ")";
    }

    private String name(Attribution link, Claim claim) {
        return link.source()
                .map(source -> source.mention()
                        .party()
                        .map(parties::name)
                        .orElse(source.mention().name()))
                .orElseGet(() -> "the report "
                        + Optional.ofNullable(reports.get(claim.report()))
                                .flatMap(Report::publisher)
                                .map(publisher -> "of " + publisher + " (" + claim.report() + ")")
                                .orElse(claim.report()));
    }
}
