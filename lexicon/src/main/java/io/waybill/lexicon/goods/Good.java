package io.waybill.lexicon.goods;

import java.util.Optional;

/**
 * A thing that can be dealt in.
 *
 * @param name canonical singular, such as "artillery shell"
 * @param plural canonical plural; the same for words without one
 * @param kind the name of the wider kind that it falls under, such as "drone" for "UAV"; may be its own name
 * @param category munitions list ML1 to ML22, or DU0 to DU9 of the dual-use list, where it falls under one
 * @param controlled whether its export is commonly licensed or banned to embargoed parties
 * @param designation of a weapon or system, such as "Kh-101", where the words name one
 */
public record Good(
        String name,
        String plural,
        String kind,
        GoodsClass goodsClass,
        Optional<String> category,
        boolean controlled,
        Optional<String> designation) {
    /** A good in the text: token positions, end exclusive. */
    public record Hit(int from, int to, Good good) {}

    /** The category where it is one of the munitions list. */
    public Optional<String> munitionsCategory() {
        return category.filter(c -> c.startsWith("ML"));
    }

    /** This class and category under another name: "missile" lends them to "missile component". */
    Good lentTo(String otherName, String otherPlural) {
        return new Good(otherName, otherPlural, kind, goodsClass, category, controlled, designation);
    }

    /** The good with a designation before it: "Kh-101 cruise missile". */
    Good designated(String other) {
        return new Good(
                other + " " + name, other + " " + plural, kind, goodsClass, category, controlled, Optional.of(other));
    }
}
