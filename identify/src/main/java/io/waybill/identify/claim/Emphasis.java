package io.waybill.identify.claim;

import io.waybill.model.Report;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the writer of a report sets in bold. Immutable. */
final class Emphasis {
    private static final Pattern BOLD = Pattern.compile("\\*\\*\\s*([^*\\n]{2,110}?)[\\s:;,.·]*\\*\\*");

    private final List<Span> names = new ArrayList<>();

    Emphasis(Report report) {
        Matcher bold = BOLD.matcher(report.text());
        while (bold.find()) {
            if (DeclaredNames.isName(bold.group(1))) {
                names.add(new Span(bold.start(1), bold.end(1)));
            }
        }
    }

    /** The stretches in bold that may be names, in order. */
    List<Span> names() {
        return names;
    }

    boolean covers(int start, int end) {
        return names.stream().anyMatch(s -> s.start() <= start && end <= s.end() + 2);
    }

    /** What stands in bold at a place, or right behind it. */
    boolean startsAt(int start) {
        return names.stream().anyMatch(s -> s.start() >= start && s.start() <= start + 2);
    }
}
