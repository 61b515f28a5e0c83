package io.waybill.identify.intake;

import io.waybill.lexicon.resource.Tsv;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who publishes at an address (publishers.tsv). */
final class Publishers {
    private record Rule(Pattern address, String publisher) {}

    private static final List<Rule> RULES = Tsv.rows(Publishers.class, "publishers.tsv", 2).stream()
            .map(row -> new Rule(Pattern.compile(row.get(0), Pattern.CASE_INSENSITIVE), row.get(1)))
            .toList();

    private Publishers() {}

    static Optional<String> at(String url) {
        return RULES.stream()
                .filter(rule -> rule.address.matcher(url).lookingAt())
                .map(Rule::publisher)
                .findFirst();
    }
}
