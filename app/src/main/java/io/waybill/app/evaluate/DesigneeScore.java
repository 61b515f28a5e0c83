package io.waybill.app.evaluate;

import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Targets of affirmed claims of designation against lists of designees. A designee is found where a name of theirs holds
 * that of a target or the other way round; of targets only those that name somebody count.
 *
 * @param byYear year to share
 * @param errors {@code MISSED report: name} and {@code WRONG report: name [sentence]}
 */
public record DesigneeScore(int reports, Map<String, Year> byYear, List<String> errors) {
    private static final int QUOTE = 100;

    /** @param recall designees found of all; {@code precision}: named targets that are designees, of all */
    record Year(Share recall, Share precision) {
        static final Year NONE = new Year(Share.NONE, Share.NONE);

        Year plus(Year other) {
            return new Year(recall.plus(other.recall), precision.plus(other.precision));
        }
    }

    /** Scores the reports that count. */
    public static DesigneeScore of(DesigneeList gold, Predictions told) {
        Map<String, Year> byYear = new TreeMap<>();
        List<String> errors = new ArrayList<>();
        List<DesigneeList.Listed> counted =
                gold.reports().stream().filter(DesigneeList.Listed::counted).toList();
        for (DesigneeList.Listed report : counted) {
            byYear.merge(report.year(), year(report, told.of(report.report()), errors), Year::plus);
        }
        return new DesigneeScore(counted.size(), byYear, List.copyOf(errors));
    }

    Year total() {
        return byYear.values().stream().reduce(Year.NONE, Year::plus);
    }

    private record Target(String text, Set<String> keys, String quote) {
        boolean isAny(Stream<String> names) {
            return names.anyMatch(name -> keys.stream().anyMatch(key -> PartyNames.same(key, name)));
        }
    }

    private static Year year(DesigneeList.Listed report, List<Told> claims, List<String> errors) {
        List<Target> targets = claims.stream()
                .filter(claim ->
                        claim.type().equals("designate") && claim.polarity().equals("affirmed"))
                .flatMap(claim -> claim.fillers(Role.TARGET).stream().map(filler -> target(filler, claim)))
                .toList();
        Share recall = Share.NONE;
        for (Set<String> designee : report.designees()) {
            boolean found = targets.stream().anyMatch(target -> target.isAny(designee.stream()));
            recall = recall.plus(Share.of(found));
            if (!found) {
                errors.add("MISSED " + report.report() + ": "
                        + designee.stream().findFirst().orElse(""));
            }
        }
        Share precision = Share.NONE;
        for (Target target : targets) {
            if (PartyNames.isName(target.text())) {
                boolean right = target.isAny(
                        Stream.concat(report.designees().stream().flatMap(Set::stream), report.open().stream()));
                precision = precision.plus(Share.of(right));
                if (!right) {
                    errors.add("WRONG " + report.report() + ": " + target.text() + " [" + target.quote() + "]");
                }
            }
        }
        return new Year(recall, precision);
    }

    private static Target target(Filler filler, Told claim) {
        Set<String> keys = new HashSet<>();
        Stream.concat(filler.text().stream(), filler.entity().stream())
                .map(PartyNames::key)
                .forEach(keys::add);
        String quote = claim.quote().replaceAll("\\s+", " ");
        return new Target(
                filler.text().or(filler::entity).orElse(""),
                keys,
                quote.length() > QUOTE ? quote.substring(0, QUOTE) : quote);
    }
}
