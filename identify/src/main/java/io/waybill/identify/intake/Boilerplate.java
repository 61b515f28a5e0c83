package io.waybill.identify.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What reports carry beside their own words (boilerplate.tsv): marks of the form, share lines, legal standard text. */
final class Boilerplate {
    private static final List<Pattern> BLOCKS = patterns("block");
    private static final List<Pattern> SECTIONS = patterns("section");
    private static final List<Pattern> FIELDS = patterns("fields");
    private static final List<Pattern> PARAGRAPHS = patterns("paragraph");
    private static final List<Pattern> RESUMPTIONS = patterns("resumes");

    private Boilerplate() {}

    private static List<Pattern> patterns(String scope) {
        return Table.rows("boilerplate.tsv").stream()
                .filter(row -> row.get(0).equals(scope))
                .map(row -> Pattern.compile(row.get(1), Pattern.UNICODE_CASE))
                .toList();
    }

    /** The names of fields that identify somebody, with the colon. */
    static Pattern labels() {
        String names = Table.rows("boilerplate.tsv").stream()
                .filter(row -> row.get(0).equals("label"))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{Lu})(?:" + names + ")[^:.;,]{0,12}:");
    }

    /** Whether a whole block is none of the report's own words. */
    static boolean block(String words) {
        return BLOCKS.stream().anyMatch(pattern -> pattern.matcher(words).matches());
    }

    /** Whether a heading opens a section of standard text. */
    static boolean section(String heading) {
        return SECTIONS.stream().anyMatch(pattern -> pattern.matcher(heading).matches());
    }

    /** Whether a heading opens a section that identifies somebody by fields. */
    static boolean fields(String heading) {
        return FIELDS.stream().anyMatch(pattern -> pattern.matcher(heading).matches());
    }

    /** Whether a paragraph in a section of standard text goes on with what the report tells. */
    static boolean resumes(String words) {
        return RESUMPTIONS.stream().anyMatch(pattern -> pattern.matcher(words).lookingAt());
    }

    /** Whether a paragraph is standard text, by how it begins. */
    static boolean paragraph(String words) {
        return PARAGRAPHS.stream().anyMatch(pattern -> pattern.matcher(words).lookingAt());
    }
}
