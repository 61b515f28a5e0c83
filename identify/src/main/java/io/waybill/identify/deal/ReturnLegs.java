package io.waybill.identify.deal;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Barter: what the recipient gives in return is no dealing of its own where a deal tells it as its consideration. */
final class ReturnLegs {
    private static final long FAR_APART_DAYS = 365;

    private final Index index;
    private final GoodsFamilies families;
    private final Comparator<Strand> lead;

    ReturnLegs(Index index, GoodsFamilies families) {
        this.index = index;
        this.families = families;
        // the arms are the goods, what is given for them the consideration
        this.lead = Comparator.<Strand>comparingInt(strand -> armsIn(strand.goods))
                .thenComparingInt(strand -> strand.told.size())
                .thenComparingInt(strand -> -strand.number);
    }

    private int armsIn(Set<String> goods) {
        long arms = goods.stream().filter(family -> families.arms(family)).count();
        return arms == 0
                ? 0
                : arms
                                < goods.stream()
                                        .filter(family -> !family.equals(GoodsFamilies.ANY))
                                        .count()
                        ? 1
                        : 2;
    }

    void join() {
        for (Strand leg : index.all()) {
            if (leg.absorbed || leg.goods.isEmpty()) {
                continue;
            }
            Optional<Strand> deal = index.byPair(leg.recipientCore, leg.supplierCore).stream()
                    .filter(strand -> strand != leg && answers(strand, leg))
                    .max(Comparator.<Strand, Boolean>comparing(
                                    strand -> families.alike(strand.consideration, leg.goods))
                            .thenComparing(lead));
            deal.ifPresent(found -> found.absorbAsReturn(leg));
        }
    }

    /** The leg's goods are the deal's consideration, or the other way round and the deal is the one in arms. */
    private boolean answers(Strand deal, Strand leg) {
        boolean given = families.alike(deal.consideration, leg.goods);
        boolean taken = families.alike(leg.consideration, deal.goods);
        boolean told =
                given && !taken || (given || deal.consideration.isEmpty()) && taken && lead.compare(deal, leg) > 0;
        return told
                && Strand.meets(deal.supplierCore, leg.recipientCore)
                && Strand.meets(deal.recipientCore, leg.supplierCore)
                && (deal.period.isEmpty()
                        || leg.period.isEmpty()
                        || deal.period.get().gap(leg.period.get()) <= FAR_APART_DAYS);
    }
}
