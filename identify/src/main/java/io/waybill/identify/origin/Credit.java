package io.waybill.identify.origin;

import io.waybill.model.Report;
import io.waybill.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a report names the publisher or author of another: "told Reuters", "(Meridian Wire)". */
final class Credit {
    /** A shorter name, such as "AP", is credited only in capitals and as a whole word. */
    private static final int SHORTEST = 2;

    private Credit() {}

    /** The place in the rewrite's text; empty where the original is not named, or both have one publisher. */
    static Optional<Span> of(Report original, Report rewrite) {
        if (original.publisher().isPresent() && original.publisher().equals(rewrite.publisher())) {
            return Optional.empty();
        }
        return original.publisher()
                .flatMap(name -> find(name, rewrite))
                .or(() -> original.author().flatMap(name -> find(name, rewrite)));
    }

    private static Optional<Span> find(String name, Report rewrite) {
        String words = name.strip();
        if (words.length() < SHORTEST || words.toLowerCase(Locale.ROOT).equals(words)) {
            return Optional.empty();
        }
        int body = rewrite.blocks().isEmpty() ? 0 : rewrite.blocks().getFirst().start();
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])")
                .matcher(rewrite.text());
        return matcher.find(body) ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
