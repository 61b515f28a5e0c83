package io.waybill.expose.dossier;

import io.waybill.model.Claim;
import io.waybill.model.Deal;
import io.waybill.model.Grading;
import io.waybill.model.Investigation;
import io.waybill.model.Party;
import io.waybill.model.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An investigation as the sections look things up in it.
 *
 * @param statements every claim, in the order of the investigation
 * @param deals in the order of the table, numbered from 1
 * @param dealsOf by id of claim
 */
record Casefile(
        Investigation investigation,
        Instant made,
        Map<String, Integer> numbers,
        List<Statement> statements,
        List<DealView> deals,
        Map<String, List<DealView>> dealsOf) {

    /** Deals above which each has one line, under its recipient. */
    static final int FULL = 40;

    static Casefile of(Investigation investigation, Instant made) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Report> reports = new HashMap<>();
        for (Report report : investigation.reports()) {
            numbers.put(report.id(), numbers.size() + 1);
            reports.put(report.id(), report);
        }
        Heard heard = Heard.of(investigation, numbers);
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Claim claim : investigation.claims()) {
            Report report = reports.get(claim.report());
            if (report != null) {
                Statement told = Statement.of(claim, report, numbers.getOrDefault(report.id(), 0));
                statements.put(claim.id(), heard.of(told));
            }
        }
        Map<String, String> names =
                investigation.parties().stream().collect(Collectors.toMap(Party::id, Party::name, (a, b) -> a));
        List<DealView> deals = ordered(investigation.deals().stream()
                .map(deal -> view(deal, statements, names, investigation.gradings()))
                .toList());
        Map<String, List<DealView>> dealsOf = new HashMap<>();
        deals.forEach(d -> d.claimIds()
                .forEach(id ->
                        dealsOf.computeIfAbsent(id, k -> new ArrayList<>()).add(d)));
        return new Casefile(
                investigation, made, Map.copyOf(numbers), List.copyOf(statements.values()), deals, Map.copyOf(dealsOf));
    }

    private static DealView view(
            Deal deal, Map<String, Statement> statements, Map<String, String> names, List<Grading> gradings) {
        Map<Boolean, List<Statement>> sides = Stream.concat(deal.claimsFor().stream(), deal.claimsAgainst().stream())
                .distinct()
                .map(statements::get)
                .filter(Objects::nonNull)
                .collect(Collectors.partitioningBy(
                        s -> s.mark().against() || deal.claimsAgainst().contains(s.id())));
        return new DealView(
                0,
                deal,
                names(deal.supplier(), names),
                names(deal.recipient(), names),
                names(deal.broker(), names),
                sides.getOrDefault(false, List.of()),
                sides.getOrDefault(true, List.of()),
                gradings);
    }

    private static List<String> names(List<String> ids, Map<String, String> names) {
        return ids.stream()
                .map(id -> Names.said(names.getOrDefault(id, id)))
                .distinct()
                .toList();
    }

    /** The recipients of whom most is said first, of many those with several deals; within one, the deals with most origins, then reports, then most claims. */
    private static List<DealView> ordered(List<DealView> deals) {
        Map<List<String>, Long> weight = deals.stream()
                .collect(Collectors.groupingBy(DealView::recipients, Collectors.summingLong(DealView::weight)));
        Map<List<String>, Long> count =
                deals.stream().collect(Collectors.groupingBy(DealView::recipients, Collectors.counting()));
        List<DealView> sorted = deals.stream()
                .sorted(Comparator.comparing((DealView d) -> d.recipients().isEmpty())
                        .thenComparing(d -> deals.size() > FULL && count.getOrDefault(d.recipients(), 0L) < 2)
                        .thenComparing(d -> -weight.getOrDefault(d.recipients(), 0L))
                        .thenComparing(d -> String.join(",", d.recipients()))
                        .thenComparing(d -> -d.origins())
                        .thenComparing(d -> -d.reports())
                        .thenComparing(d -> -d.weight())
                        .thenComparing(d -> d.deal().id()))
                .toList();
        List<DealView> numbered = new ArrayList<>();
        for (DealView d : sorted) {
            numbered.add(new DealView(
                    numbered.size() + 1,
                    d.deal(),
                    d.suppliers(),
                    d.recipients(),
                    d.brokers(),
                    d.said(),
                    d.against(),
                    d.gradings()));
        }
        return List.copyOf(numbered);
    }

    /** Whether no other deal is told of its recipient. */
    boolean single(DealView deal) {
        return deals.stream()
                        .filter(d -> d.recipients().equals(deal.recipients()))
                        .count()
                < 2;
    }

    List<Report> reports() {
        return investigation.reports();
    }

    int number(String report) {
        return numbers.getOrDefault(report, 0);
    }

    List<DealView> deals(Statement statement) {
        return dealsOf.getOrDefault(statement.id(), List.of());
    }

    /** How many independent origins speak in the claims. */
    long origins() {
        return statements.stream().map(s -> s.voice().key()).distinct().count();
    }

    long count(Mark mark) {
        return statements.stream().filter(s -> s.mark() == mark).count();
    }

    /** The deals that figures show: those with most origins, then those of which most is told, where there are more than {@code limit}, in table order. */
    List<DealView> foremost(int limit) {
        return deals.stream()
                .sorted(Comparator.comparing((DealView d) -> -d.origins())
                        .thenComparing(d -> -d.weight())
                        .thenComparing(DealView::number))
                .limit(limit)
                .sorted(Comparator.comparing(DealView::number))
                .toList();
    }
}
