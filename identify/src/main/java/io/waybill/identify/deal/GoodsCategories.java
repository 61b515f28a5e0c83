package io.waybill.identify.deal;

import java.util.Optional;

/** The munitions-list category (ML1 to ML22) of goods by their name. Implementations are thread-safe. */
@FunctionalInterface
interface GoodsCategories {
    Optional<String> category(String goods);
}
