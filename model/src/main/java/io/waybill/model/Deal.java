package io.waybill.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One dealing: what went or was to go one way, what the other, who arranged it, how far it came, on whose word.
 *
 * @param undirected the reports leave open who supplies whom
 * @param supplier ids of parties, as are recipient and broker
 * @param start ISO date as precise as told
 * @param claimsFor ids of claims that assert it
 * @param claimsAgainst ids of claims that deny, negate or retract it
 * @param origins number of independent origins; empty until they are known
 * @param credibility 1 to 6; empty until origins are known
 */
public record Deal(
        String id,
        DealStage stage,
        boolean undirected,
        List<String> supplier,
        List<String> recipient,
        List<String> broker,
        List<Item> goods,
        List<Item> consideration,
        Optional<String> start,
        Optional<String> end,
        List<String> claimsFor,
        List<String> claimsAgainst,
        OptionalInt origins,
        OptionalInt credibility,
        Optional<String> why) {
    public Deal {
        supplier = List.copyOf(supplier);
        recipient = List.copyOf(recipient);
        broker = List.copyOf(broker);
        goods = List.copyOf(goods);
        consideration = List.copyOf(consideration);
        claimsFor = List.copyOf(claimsFor);
        claimsAgainst = List.copyOf(claimsAgainst);
    }

    /** The deal with what stands behind it; the reasons follow what it is. */
    public Deal withStanding(Origins.Standing standing) {
        return new Deal(
                id,
                stage,
                undirected,
                supplier,
                recipient,
                broker,
                goods,
                consideration,
                start,
                end,
                claimsFor,
                claimsAgainst,
                OptionalInt.of(standing.origins()),
                OptionalInt.of(standing.credibility()),
                Optional.of(why.map(words -> words + " ").orElse("") + "Credibility " + standing.credibility() + ": "
                        + standing.why() + "."));
    }

    /**
     * A thing dealt in.
     *
     * @param category munitions-list category, ML1 to ML22, where it is one
     */
    public record Item(String text, Optional<String> category, List<Quantity> quantity) {
        public Item {
            quantity = List.copyOf(quantity);
        }
    }

    /** The furthest stage that an affirmed claim tells; {@code SEIZED} stands instead of {@code SHIPPED}. */
    public enum DealStage {
        CONSIDERED,
        SOUGHT,
        OFFERED,
        NEGOTIATED,
        AGREED,
        SHIPPED,
        DELIVERED,
        SEIZED,
        USED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
