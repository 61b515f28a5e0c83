package io.waybill.identify.deal;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A dealing in the making: the claims that were found to tell of it. All claims that tell a supplier share one, and so
 * with recipients: those shared sides are the {@code core}.
 */
final class Strand {
    /** Same parties, same goods, but told as more than so many days apart: two dealings. */
    private static final long FAR_APART_DAYS = 365;
    /** So far apart with another price: two dealings. */
    private static final long APART_DAYS = 45;

    private final GoodsFamilies families;
    final int number;
    final boolean directed;
    final List<Told> told = new ArrayList<>();
    final List<Told> returns = new ArrayList<>();
    final Set<String> against = new TreeSet<>();
    final Set<String> supplierCore;
    final Set<String> recipientCore;
    final Set<String> brokers = new TreeSet<>();
    final Set<String> goods = new TreeSet<>();
    final Set<String> consideration = new TreeSet<>();
    private final Map<String, TreeSet<Integer>> sentences = new HashMap<>();
    private final Map<String, Set<Double>> prices = new HashMap<>();
    Optional<Period> period = Optional.empty();
    Optional<Period> published = Optional.empty();
    boolean absorbed;

    Strand(int number, Told first, GoodsFamilies families) {
        this.families = families;
        this.number = number;
        this.directed = !first.claim().undirected();
        this.supplierCore = new TreeSet<>(first.suppliers());
        this.recipientCore = new TreeSet<>(first.recipients());
        add(first);
    }

    /** @param claim turned so that its supplier is the supplier of this strand */
    void add(Told claim) {
        told.add(claim);
        narrow(supplierCore, claim.suppliers());
        narrow(recipientCore, claim.recipients());
        brokers.addAll(claim.brokers());
        // what the goods are stays as the first claims tell it; vague words become exact
        if (families.generic(goods)) {
            goods.addAll(claim.goods());
            goods.retainAll(families.withoutCovers(goods));
        }
        consideration.addAll(claim.consideration());
        note(claim);
    }

    void addReturn(Told claim) {
        returns.add(claim);
        note(claim);
        price(claim, Told.money(claim.claim(), Role.GOODS));
    }

    private void price(Told claim, List<Double> price) {
        if (!price.isEmpty()) {
            prices.computeIfAbsent(claim.claim().report(), r -> new TreeSet<>()).addAll(price);
        }
    }

    private void note(Told claim) {
        sentences
                .computeIfAbsent(claim.claim().report(), r -> new TreeSet<>())
                .add(claim.claim().evidence().sentence());
        period = union(period, claim.period());
        published = union(published, claim.published());
        price(claim, claim.price());
    }

    private static Optional<Period> union(Optional<Period> one, Optional<Period> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().union(other.get()))
                : one.isPresent() ? one : other;
    }

    private static void narrow(Set<String> core, Set<String> sides) {
        if (core.isEmpty()) {
            core.addAll(sides);
        } else if (!sides.isEmpty()) {
            Set<String> shared = new TreeSet<>(core);
            shared.retainAll(sides);
            if (!shared.isEmpty()) {
                core.retainAll(shared);
            }
        }
    }

    /** Sides, brokers, dates and prices do not speak against one dealing; goods are looked at elsewhere. */
    boolean fits(Told claim) {
        return fitsSupplier(claim)
                && meets(recipientCore, claim.recipients())
                && fitsBrokers(claim.brokers(), claim.twoSided() && !supplierCore.isEmpty() && !recipientCore.isEmpty())
                && fitsTerms(claim);
    }

    /** Who carries is told as a broker here, as the supplier there. */
    private boolean fitsSupplier(Told claim) {
        return meets(supplierCore, claim.suppliers())
                || families.alike(goods, claim.goods())
                        && (meetsTold(brokers, claim.suppliers()) || meetsTold(supplierCore, claim.brokers()));
    }

    private boolean fitsBrokers(Set<String> others, boolean samePair) {
        return samePair || meets(brokers, others) || meetsTold(supplierCore, others);
    }

    boolean fitsTerms(Told claim) {
        long gap = period.isPresent() && claim.period().isPresent()
                ? period.get().gap(claim.period().get())
                : 0;
        if (gap > FAR_APART_DAYS) {
            return false;
        }
        Set<Double> here = prices.getOrDefault(claim.claim().report(), Set.of());
        boolean otherPrice = !claim.price().isEmpty()
                && !here.isEmpty()
                && claim.price().stream().noneMatch(here::contains);
        return !otherPrice && (gap <= APART_DAYS || claim.price().isEmpty() || prices.isEmpty());
    }

    boolean fits(Strand other) {
        return meets(supplierCore, other.supplierCore)
                && meets(recipientCore, other.recipientCore)
                && (period.isEmpty()
                        || other.period.isEmpty()
                        || period.get().gap(other.period.get()) <= FAR_APART_DAYS)
                && other.told.stream().allMatch(this::fitsTerms);
    }

    void absorb(Strand other) {
        other.told.forEach(this::add);
        other.returns.forEach(this::addReturn);
        other.absorbed = true;
    }

    /** The other strand tells what is given in return. */
    void absorbAsReturn(Strand leg) {
        leg.told.forEach(this::addReturn);
        leg.returns.forEach(this::add);
        consideration.addAll(leg.goods);
        leg.absorbed = true;
    }

    static boolean meets(Collection<String> one, Collection<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static boolean meetsTold(Collection<String> one, Collection<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    boolean isIn(String report) {
        return sentences.containsKey(report);
    }

    /** The last sentence of the report, up to this one, that tells of the dealing. */
    OptionalInt lastSentence(String report, int upTo) {
        Integer last = sentences.getOrDefault(report, new TreeSet<>()).floor(upTo);
        return last == null ? OptionalInt.empty() : OptionalInt.of(last);
    }

    boolean twoSided() {
        return !supplierCore.isEmpty() && !recipientCore.isEmpty();
    }

    /** Whether it goes through one of these hands. */
    boolean through(Set<String> hands) {
        return hands.stream().anyMatch(hand -> brokers.contains(hand) || supplierCore.contains(hand));
    }

    boolean hasSide(Set<String> sides) {
        return sides.stream()
                .anyMatch(
                        side -> supplierCore.contains(side) || recipientCore.contains(side) || brokers.contains(side));
    }

    DealStage stage() {
        List<DealStage> stages = new ArrayList<>();
        told.forEach(each -> Stages.of(each.claim()).ifPresent(stages::add));
        returns.forEach(each -> Stages.ofReturnLeg(each.claim()).ifPresent(stages::add));
        boolean moved = told.stream().map(Told::claim).anyMatch(Strand::moves);
        if (moved && told.stream().anyMatch(each -> each.claim().type() == ClaimType.USE)) {
            stages.add(DealStage.USED);
        }
        return Stages.furthest(stages);
    }

    private static boolean moves(Claim claim) {
        return claim.type() == ClaimType.TRANSFER
                && Stages.of(claim)
                        .filter(stage -> stage.compareTo(DealStage.SHIPPED) >= 0)
                        .isPresent();
    }
}
