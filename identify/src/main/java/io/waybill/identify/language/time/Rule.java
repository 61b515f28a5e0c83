package io.waybill.identify.language.time;

import java.util.Arrays;
import java.util.List;

/**
 * A row of {@code patterns.tsv}.
 *
 * @param row line in the table; upper rows come first
 * @param operation what the matched parts are put together by
 * @param arguments captures by name, or plain values
 */
record Rule(int row, String symbol, List<Element> elements, String operation, List<String> arguments)
        implements Comparable<Rule> {
    static Rule of(Tables.Row row) {
        List<String> meaning = List.of(row.cell(2).split(" "));
        return new Rule(
                row.line(),
                row.cell(0),
                Arrays.stream(row.cell(1).split(" ")).map(Element::parse).toList(),
                meaning.getFirst(),
                meaning.subList(1, meaning.size()));
    }

    @Override
    public int compareTo(Rule other) {
        return Integer.compare(row, other.row);
    }
}
