package io.waybill.identify.deal;

import io.waybill.model.ClaimType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which affirmed claims tell of one dealing. The most exact claims open the strands (both sides, goods of a kind), the
 * vaguer ones join where only one strand, or one above all, takes them.
 */
final class Grouping {
    private static final Set<ClaimType> TELLS_OF_A_DEALING = Set.of(
            ClaimType.SEEK,
            ClaimType.OFFER,
            ClaimType.NEGOTIATE,
            ClaimType.AGREE,
            ClaimType.TRANSFER,
            ClaimType.BROKER,
            ClaimType.SEIZE,
            ClaimType.ACCUSE,
            ClaimType.ADMIT);
    /** A claim with one side only joins a strand of another report that appeared within so many days. */
    private static final long SAME_NEWS_DAYS = 365;

    private final GoodsFamilies families;
    private final Index index;

    private Grouping(GoodsFamilies families) {
        this.families = families;
        this.index = new Index(families);
    }

    /** @param claims in the order of reports and texts */
    static Index group(List<Told> claims, GoodsFamilies families) {
        Grouping grouping = new Grouping(families);
        List<Told> dealings = claims.stream()
                .filter(told -> TELLS_OF_A_DEALING.contains(told.claim().type())
                        && told.affirmed()
                        && !told.declined()
                        && !told.hypothetical())
                .sorted(Comparator.comparing(
                        told -> !ClaimType.TRADE.contains(told.claim().type())))
                .toList();
        each(dealings, told -> told.twoSided() && directed(told) && grouping.exact(told), grouping::joinExactly);
        grouping.joinPartsToWholes();
        ReturnLegs legs = new ReturnLegs(grouping.index, families);
        legs.join();
        each(dealings, told -> told.twoSided() && directed(told) && !grouping.exact(told), grouping::joinVaguely);
        each(dealings, told -> told.twoSided() && !directed(told), grouping::joinUndirected);
        legs.join();
        // a seizure ties the carrier to the dealing
        each(dealings, told -> told.oneSided() && told.claim().type() == ClaimType.SEIZE, grouping::joinOneSided);
        each(dealings, told -> told.oneSided() && told.claim().type() != ClaimType.SEIZE, grouping::joinOneSided);
        each(dealings, told -> told.suppliers().isEmpty() && told.recipients().isEmpty(), grouping::joinByBroker);
        return grouping.index;
    }

    private static void each(List<Told> claims, Predicate<Told> which, java.util.function.Consumer<Told> what) {
        claims.stream().filter(which).forEach(what);
    }

    private static boolean directed(Told told) {
        return !told.claim().undirected();
    }

    private boolean exact(Told told) {
        return !told.goods().isEmpty() && !families.generic(told.goods());
    }

    private void joinExactly(Told told) {
        put(
                told,
                index.byPair(told.suppliers(), told.recipients()).stream()
                        .filter(strand -> strand.goods.equals(told.goods()) && strand.fits(told))
                        .findFirst());
    }

    private void put(Told told, Optional<Strand> strand) {
        strand.ifPresentOrElse(found -> index.join(found, told), () -> index.open(told));
    }

    /** "Rockets" are part of "rockets and missiles", unless they went further than the whole. */
    private void joinPartsToWholes() {
        for (Strand part : index.all()) {
            List<Strand> wholes = index.byPair(part.supplierCore, part.recipientCore).stream()
                    .filter(whole -> whole != part
                            && whole.goods.size() > part.goods.size()
                            && whole.goods.containsAll(part.goods)
                            && Stages.rank(part.stage()) <= Stages.rank(whole.stage())
                            && whole.fits(part))
                    .toList();
            if (wholes.size() == 1) {
                wholes.getFirst().absorb(part);
            }
        }
    }

    private void joinVaguely(Told told) {
        put(told, main(told, index.byPair(told.suppliers(), told.recipients())));
    }

    private void joinUndirected(Told told) {
        Optional<Strand> asTold = main(told, index.byPair(told.suppliers(), told.recipients()));
        Told reversed = told.turned();
        Optional<Strand> turned = main(reversed, index.byPair(reversed.suppliers(), reversed.recipients()));
        boolean turn = turned.isPresent() && (asTold.isEmpty() || better(told).compare(turned.get(), asTold.get()) > 0);
        if (turn) {
            index.join(turned.get(), reversed);
        } else {
            put(told, asTold);
        }
    }

    /** The one strand, or the one told most, that takes the claim; strands of the same report go first. */
    private Optional<Strand> main(Told told, List<Strand> candidates) {
        // another dealing in the very same goods does not make it one in others
        boolean sameGoods = exact(told) && candidates.stream().anyMatch(strand -> strand.goods.equals(told.goods()));
        return candidates.stream()
                .filter(strand -> strand.fits(told) && families.compatible(strand.goods, told.goods()))
                .filter(strand -> !sameGoods || strand.goods.equals(told.goods()))
                .max(better(told));
    }

    private Comparator<Strand> better(Told told) {
        return Comparator.<Strand, Boolean>comparing(strand -> strand.goods.equals(told.goods()))
                .thenComparing(strand -> families.alike(strand.goods, told.goods()))
                .thenComparing(strand -> strand.isIn(told.claim().report()))
                .thenComparing(strand -> strand.told.size())
                .thenComparing(strand -> -strand.number);
    }

    private void joinOneSided(Told told) {
        boolean seizure = told.claim().type() == ClaimType.SEIZE;
        List<Strand> around = new ArrayList<>(index.bySide("s", told.suppliers()));
        around.addAll(index.bySide("r", told.recipients()));
        Told anyHands = told.withoutBrokers();
        around.removeIf(strand -> !strand.fits(anyHands) || !families.compatible(strand.goods, told.goods()));
        List<Strand> wholes = around.stream()
                .filter(strand -> strand.twoSided() && sameGoods(strand, told))
                .toList();
        List<Strand> linked = linked(wholes, told);
        boolean alone = linked.isEmpty() && (told.brokers().isEmpty() || seizure || exact(told));
        Optional<Strand> found = only(linked, told)
                .or(() -> alone ? only(wholes, told).filter(strand -> seizure || strand.fits(told)) : Optional.empty())
                .or(() ->
                        half(around.stream().filter(strand -> strand.fits(told)).toList(), told));
        if (found.isPresent()) {
            index.join(found.get(), told);
        } else if (!told.goods().isEmpty()) {
            index.open(told);
        }
    }

    /** Those that go through the same hands: as brokers, else as brokers here and suppliers there. */
    private static List<Strand> linked(List<Strand> strands, Told told) {
        List<Strand> sameBrokers = strands.stream()
                .filter(strand -> strand.brokers.stream().anyMatch(told.brokers()::contains))
                .toList();
        return sameBrokers.isEmpty()
                ? strands.stream()
                        .filter(strand -> strand.through(told.brokers()))
                        .toList()
                : sameBrokers;
    }

    /** Goods of a kind need their like; vague words, or none, may mean any. */
    private boolean sameGoods(Strand strand, Told told) {
        return !exact(told) || families.alike(strand.goods, told.goods());
    }

    /** A strand of the same one side: through the same hands first, else the only one. */
    private Optional<Strand> half(List<Strand> fitting, Told told) {
        List<Strand> halves = fitting.stream()
                .filter(strand -> strand.supplierCore.isEmpty()
                                == told.suppliers().isEmpty()
                        && strand.recipientCore.isEmpty() == told.recipients().isEmpty()
                        && (told.goods().isEmpty()
                                ? strand.through(told.brokers())
                                : strand.goods.equals(told.goods())))
                .toList();
        return halves.stream()
                .filter(strand -> strand.brokers.isEmpty() ? told.brokers().isEmpty() : strand.through(told.brokers()))
                .findFirst()
                .or(() -> only(halves, told));
    }

    /** A claim that tells no side, but who arranged it and for which goods. */
    private void joinByBroker(Told told) {
        List<Strand> fitting = index.bySide("b", told.brokers()).stream()
                .filter(strand -> strand.fits(told) && families.compatible(strand.goods, told.goods()))
                .toList();
        Optional<Strand> strand = only(fitting, told);
        if (strand.isPresent()) {
            index.join(strand.get(), told);
        } else if (exact(told) && !told.brokers().isEmpty()) {
            index.open(told);
        }
    }

    /** The only one of the same report, else the only one of the same news. */
    private static Optional<Strand> only(List<Strand> fitting, Told told) {
        List<Strand> here = fitting.stream()
                .filter(strand -> strand.isIn(told.claim().report()))
                .toList();
        if (!here.isEmpty()) {
            return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
        }
        List<Strand> near = fitting.stream()
                .filter(strand -> strand.published.isEmpty()
                        || told.published().isEmpty()
                        || strand.published.get().gap(told.published().get()) <= SAME_NEWS_DAYS)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }
}
