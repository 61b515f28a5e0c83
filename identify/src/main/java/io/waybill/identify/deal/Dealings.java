package io.waybill.identify.deal;

import io.waybill.model.Claim;
import io.waybill.model.Deal;
import io.waybill.model.Party;
import io.waybill.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a set of claims tells when they are read together. A pure function of its input, whatever its order; takes time
 * in proportion to the number of claims.
 *
 * @param claims those given, by report and place, with the parties of their fillers and speakers and with events
 * @param deals in the order of their ids
 * @param parties everybody whom the claims name or describe, in the order of their names
 */
public record Dealings(List<Claim> claims, List<Deal> deals, List<Party> parties) {
    private static final Comparator<Claim> BY_PLACE = Comparator.comparing(Claim::report)
            .thenComparingInt(claim -> claim.evidence().start())
            .thenComparingInt(claim -> claim.evidence().end())
            .thenComparing(Claim::type)
            .thenComparing(Claim::id);

    public Dealings {
        claims = List.copyOf(claims);
        deals = List.copyOf(deals);
        parties = List.copyOf(parties);
    }

    public static Dealings of(List<Report> reports, List<Claim> claims) {
        GoodsFamilies families = GoodsFamilies.standard();
        Map<String, Report> reportOf = new TreeMap<>();
        Map<String, String> texts = new HashMap<>();
        reports.forEach(report -> {
            reportOf.put(report.id(), report);
            texts.put(report.id(), report.text());
        });
        List<Claim> ordered = apart(claims.stream().sorted(BY_PLACE).toList());
        Parties register = new Parties(ordered, texts, Actorship.standard());
        Map<String, Claim> claimOf = new HashMap<>();
        List<Told> told = new ArrayList<>();
        for (Claim each : ordered) {
            Claim claim = register.identify(each);
            claimOf.put(claim.id(), claim);
            Optional<Period> published = Optional.ofNullable(reportOf.get(claim.report()))
                    .flatMap(report -> report.published().value())
                    .flatMap(Period::parse);
            told.add(Told.of(claim, register, families, published));
        }
        Index index = Grouping.group(
                told.stream().flatMap(each -> each.apart(register)).toList(), families);
        new Answers(index, families, register).join(told);
        DealWriter writer = new DealWriter(register, families, new Why(reportOf, claimOf, register));
        List<Deal> deals = new ArrayList<>();
        Map<String, String> dealOf = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Strand strand : index.all()) {
            Deal deal = writer.write(strand, ids);
            deals.add(deal);
            Stream.concat(deal.claimsFor().stream(), deal.claimsAgainst().stream())
                    .forEach(claim -> dealOf.putIfAbsent(claim, deal.id()));
        }
        Map<String, String> events = new Events(register, families, dealOf).find(told);
        List<Claim> finished = told.stream()
                .map(Told::claim)
                .map(claim -> Optional.ofNullable(events.get(claim.id()))
                        .map(claim::withEvent)
                        .orElse(claim))
                .toList();
        deals.sort(Comparator.comparing(Deal::id));
        return new Dealings(
                finished,
                deals,
                register.all().stream()
                        .sorted(Comparator.comparing(Party::name).thenComparing(Party::id))
                        .toList());
    }

    /** The claims of a report that was given twice have the same ids: those of the second get their own. */
    private static List<Claim> apart(List<Claim> claims) {
        Set<String> ids = new HashSet<>();
        return claims.stream()
                .map(claim ->
                        ids.add(claim.id()) ? claim : claim.withId(Hashes.id("", List.of(claim.id(), claim.report()))))
                .toList();
    }
}
