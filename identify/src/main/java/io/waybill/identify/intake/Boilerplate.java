package io.waybill.identify.intake;

import java.util.List;
import java.util.regex.Pattern;

/** What reports carry beside their own words (boilerplate.tsv): marks of the form, share lines, legal standard text. */
final class Boilerplate {
    private static final List<Pattern> BLOCKS = patterns("block");
    private static final List<Pattern> SECTIONS = patterns("section");
    private static final List<Pattern> PARAGRAPHS = patterns("paragraph");

    private Boilerplate() {}

    private static List<Pattern> patterns(String scope) {
        return Table.rows("boilerplate.tsv").stream()
                .filter(row -> row.get(0).equals(scope))
                .map(row -> Pattern.compile(row.get(1), Pattern.UNICODE_CASE))
                .toList();
    }

    /** Whether a whole block is none of the report's own words. */
    static boolean block(String words) {
        return BLOCKS.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }

    /** Whether a heading opens a section of standard text. */
    static boolean section(String heading) {
        return SECTIONS.stream().anyMatch(pattern -> pattern.matcher(heading).matches());
    }

    /** Whether a paragraph is standard text, by how it begins. */
    static boolean paragraph(String words) {
        return PARAGRAPHS.stream().anyMatch(pattern -> pattern.matcher(words).lookingAt());
    }
}
