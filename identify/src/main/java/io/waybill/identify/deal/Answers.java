package io.waybill.identify.deal;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Joins to the dealings what speaks of them without opening one: denials, negations, use, interception, breaches. */
final class Answers {
    /** A denial without roles answers what was told at most so many sentences before. */
    private static final int SENTENCES_BACK = 2;

    private final Index index;
    private final GoodsFamilies families;
    private final Parties parties;

    Answers(Index index, GoodsFamilies families, Parties parties) {
        this.index = index;
        this.families = families;
        this.parties = parties;
    }

    void join(List<Told> claims) {
        for (Told told : claims) {
            Claim claim = told.claim();
            switch (claim.type()) {
                case DENY -> deny(told);
                case USE, INTERCEPT -> use(told);
                case LEGALITY -> legality(told);
                default -> {
                    if (ClaimType.TRADE.contains(claim.type()) && told.contradicts()) {
                        best(told, about(told).stream()).ifPresent(strand -> strand.against.add(claim.id()));
                    }
                }
            }
        }
    }

    private void deny(Told told) {
        if (told.retracted()) {
            return;
        }
        List<Strand> denied = justTold(told);
        if (told.twoSided()) {
            denied = about(told);
        } else if (told.oneSided()) {
            Set<String> deniers = told.actors(parties);
            denied = best(told, about(told).stream().filter(strand -> strand.hasSide(deniers))).stream()
                    .toList();
        }
        denied.stream()
                .filter(strand -> !laterThan(strand, told))
                .forEach(strand -> strand.against.add(told.claim().id()));
    }

    /** A denial does not reach dealings that are dated after it. */
    private static boolean laterThan(Strand strand, Told denial) {
        Optional<Period> said = Period.of(denial.claim().time()).or(denial::published);
        return strand.period.isPresent()
                && said.isPresent()
                && strand.period.get().from().isAfter(said.get().to());
    }

    /** Strands of the same sides whose goods the claim may mean, either way round where the direction is open. */
    private List<Strand> about(Told told) {
        Stream<Strand> found = told.twoSided()
                ? index.byPair(told.suppliers(), told.recipients()).stream()
                : Stream.concat(
                        index.bySide("s", told.suppliers()).stream(), index.bySide("r", told.recipients()).stream());
        Told turned = told.turned();
        Stream<Strand> reversed = told.twoSided()
                ? index.byPair(turned.suppliers(), turned.recipients()).stream()
                        .filter(strand -> told.claim().undirected() || !strand.directed)
                        .filter(strand -> strand.fits(turned))
                : Stream.of();
        return Stream.concat(found.filter(strand -> strand.fits(told)), reversed)
                .filter(strand -> families.compatible(strand.goods, told.goods()))
                .distinct()
                .toList();
    }

    /** The one that is most likely meant: of the same report, of the same goods, the most told. Not one of many. */
    private Optional<Strand> best(Told told, Stream<Strand> candidates) {
        List<Strand> all = candidates.toList();
        List<Strand> here = all.stream()
                .filter(strand -> strand.isIn(told.claim().report()))
                .toList();
        if (here.isEmpty() && all.size() > 1 && !told.twoSided()) {
            return Optional.empty();
        }
        return (here.isEmpty() ? all : here)
                .stream()
                        .max(Comparator.<Strand, Boolean>comparing(strand -> families.alike(strand.goods, told.goods()))
                                .thenComparing(strand -> strand.told.size())
                                .thenComparing(strand -> -strand.number));
    }

    /** What a denial that names nothing answers: the dealing of the denier that the report told right before. */
    private List<Strand> justTold(Told told) {
        Set<String> deniers = told.actors(parties);
        Stream<Strand> theirs = Stream.of("s", "r").flatMap(role -> index.bySide(role, deniers).stream());
        return theirs.filter(strand -> families.compatible(strand.goods, told.goods()))
                .map(strand -> new Near(strand, lastSentence(strand, told.claim())))
                .filter(near -> near.sentence >= told.claim().evidence().sentence() - SENTENCES_BACK)
                .max(Comparator.comparingInt(Near::sentence)
                        .thenComparing(near -> near.strand.told.size())
                        .thenComparing(near -> -near.strand.number))
                .map(near -> List.of(near.strand))
                .orElse(List.of());
    }

    private record Near(Strand strand, int sentence) {}

    private static int lastSentence(Strand strand, Claim denial) {
        return strand.lastSentence(denial.report(), denial.evidence().sentence())
                .orElse(Integer.MIN_VALUE);
    }

    /** Goods in use, or shot down in use, are those of the dealing that brought them, if only one did. */
    private void use(Told told) {
        if (!told.affirmed()
                || told.declined()
                || !Stages.happened(told.claim())
                || told.goods().isEmpty()) {
            return;
        }
        Set<String> users =
                told.claim().type() == ClaimType.USE && told.recipients().isEmpty()
                        ? told.actors(parties)
                        : new TreeSet<>(told.recipients());
        Stream<Strand> bySupplier = index.bySide("s", told.suppliers()).stream();
        Stream<Strand> byUser = index.bySide("r", users).stream();
        best(
                        told,
                        Stream.concat(bySupplier, byUser)
                                .distinct()
                                .filter(strand -> Strand.meets(strand.supplierCore, told.suppliers())
                                        && Strand.meets(strand.recipientCore, users)
                                        && families.alike(strand.goods, told.goods())
                                        && strand.fitsTerms(told)))
                .ifPresent(strand -> index.join(strand, told.withoutSides()));
    }

    /** That a dealing breaks the law is told of it only where it is told as having happened. */
    private void legality(Told told) {
        if (told.affirmed() && !told.possible() && !told.declined() && told.twoSided()) {
            best(told, about(told).stream()).ifPresent(strand -> index.join(strand, told.withoutSides()));
        }
    }
}
