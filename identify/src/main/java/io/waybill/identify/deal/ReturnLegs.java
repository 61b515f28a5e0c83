package io.waybill.identify.deal;

import java.util.Comparator;
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
            index.byPair(leg.recipientCore, leg.supplierCore).stream()
                    .filter(deal -> deal != leg && linked(deal, leg) && leads(deal, leg))
                    .max(Comparator.<Strand>comparingInt(deal -> given(deal, leg))
                            .thenComparing(lead))
                    .ifPresent(deal -> deal.absorbAsReturn(leg));
        }
    }

    /** What one gives is told as what the other gets for it, between the same sides, not years apart. */
    private boolean linked(Strand deal, Strand leg) {
        return given(deal, leg) + given(leg, deal) > 0
                && Strand.meets(deal.supplierCore, leg.recipientCore)
                && Strand.meets(deal.recipientCore, leg.supplierCore)
                && (deal.period.isEmpty()
                        || leg.period.isEmpty()
                        || deal.period.get().gap(leg.period.get()) <= FAR_APART_DAYS);
    }

    /** Arms lead; else the one that tells the other as its price. */
    private boolean leads(Strand deal, Strand leg) {
        return Comparator.<Strand>comparingInt(strand -> armsIn(strand.goods))
                        .thenComparingInt(strand -> given(strand, strand == deal ? leg : deal))
                        .thenComparing(lead)
                        .compare(deal, leg)
                > 0;
    }

    private int given(Strand deal, Strand leg) {
        return families.alike(deal.consideration, leg.goods) ? 1 : 0;
    }
}
