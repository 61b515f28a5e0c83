package io.waybill.identify.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of {@code patterns.tsv}, found by symbol and by the word or class that they can begin with. Immutable. */
final class Patterns {
    private final Operations operations;
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<String, Map<String, List<Rule>>> index = new HashMap<>();

    private Patterns(Operations operations) {
        this.operations = operations;
    }

    static Patterns load(Vocabulary vocabulary, Operations operations) {
        Patterns patterns = new Patterns(operations);
        List<Tables.Row> rows = Tables.read("patterns.tsv", 3);
        for (Tables.Row row : rows) {
            patterns.rules.computeIfAbsent(row.cell(0), s -> new ArrayList<>()).add(Rule.of(row));
        }
        rows.forEach(row -> patterns.check(row, vocabulary));
        patterns.rules.keySet().forEach(patterns::index);
        return patterns;
    }

    boolean isSymbol(String name) {
        return rules.containsKey(name);
    }

    Operations operations() {
        return operations;
    }

    /** The rules of a symbol that can begin with the word, upper rows first. */
    List<Rule> candidates(String symbol, Word word) {
        Map<String, List<Rule>> beginnings = index.getOrDefault(symbol, Map.of());
        List<Rule> found = beginnings.getOrDefault(word.text(), List.of());
        boolean merged = false;
        for (String kind : word.kinds().keySet()) {
            List<Rule> more = beginnings.get(kind);
            if (more != null) {
                merged |= !found.isEmpty();
                found = found.isEmpty() ? more : join(found, more);
            }
        }
        return merged ? List.copyOf(new TreeSet<>(found)) : found;
    }

    private static List<Rule> join(List<Rule> some, List<Rule> more) {
        List<Rule> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private void check(Tables.Row row, Vocabulary vocabulary) {
        Rule rule = Rule.of(row);
        for (Element element : rule.elements()) {
            for (String choice : element.choices()) {
                if (Element.isName(choice) && !vocabulary.knows(choice) && !isSymbol(choice)) {
                    throw row.wrong("names " + choice + ", which is neither a class of words nor a symbol");
                }
            }
        }
        if (!operations.knows(rule.operation())) {
            throw row.wrong("has an operation that does not exist: " + rule.operation());
        }
        if (firsts(rule, new HashSet<>(), false).contains(rule.symbol())) {
            throw row.wrong("begins with its own symbol");
        }
    }

    private void index(String symbol) {
        Map<String, List<Rule>> begins = new HashMap<>();
        for (Rule rule : rules.getOrDefault(symbol, List.of())) {
            for (String first : firsts(rule, new HashSet<>(), true)) {
                begins.computeIfAbsent(first, k -> new ArrayList<>()).add(rule);
            }
        }
        index.put(symbol, begins);
    }

    /** Words and classes that a rule can begin with; with {@code deep} not the symbols themselves. */
    private Set<String> firsts(Rule rule, Set<String> open, boolean deep) {
        Set<String> found = new LinkedHashSet<>();
        for (Element element : rule.elements()) {
            for (String choice : element.choices()) {
                if (!isSymbol(choice) || !deep) {
                    found.add(choice);
                }
                if (isSymbol(choice) && open.add(choice)) {
                    rules.getOrDefault(choice, List.of()).forEach(r -> found.addAll(firsts(r, open, deep)));
                }
            }
            if (!element.optional() && !element.absent()) {
                break;
            }
        }
        return found;
    }
}
