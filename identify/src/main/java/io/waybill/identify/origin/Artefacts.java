package io.waybill.identify.origin;

import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Comparison.Artefact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what rewriting left behind in a text: leaked instructions, set phrases, broken terms. Thread-safe. */
final class Artefacts {
    private record Row(String kind, double weight, Pattern pattern) {}

    /** A trace with how much it tells, 0 to 1. */
    record Found(Artefact artefact, double weight) {}

    private static final class Shared {
        static final Artefacts INSTANCE = new Artefacts();
    }

    private final List<Row> rows;

    static Artefacts standard() {
        return Shared.INSTANCE;
    }

    private Artefacts() {
        rows = Tsv.rows(Artefacts.class, "artefacts.tsv", 3).stream()
                .map(cells -> new Row(
                        cells.get(0),
                        Double.parseDouble(cells.get(1)),
                        Pattern.compile(cells.get(2), Pattern.CASE_INSENSITIVE)))
                .toList();
    }

    /** The traces in the order of the text; what stands in direct quotes is the speaker's. */
    List<Found> in(Profile profile) {
        List<Found> found = new ArrayList<>();
        for (int s = 0; s < profile.sentences(); s++) {
            int start = profile.sentence(s).start();
            String text =
                    profile.report().text().substring(start, profile.sentence(s).end());
            // white space is replaced one for one, so that offsets stay
            String plain = text.replaceAll("\\s", " ").replace('’', '\'');
            for (Row row : rows) {
                Matcher matcher = row.pattern.matcher(plain);
                while (matcher.find()) {
                    int from = start + matcher.start();
                    int to = start + matcher.end();
                    if (!isQuoted(profile, s, from)) {
                        String literal = profile.report().text().substring(from, to);
                        found.add(new Found(new Artefact(row.kind, from, to, literal), row.weight));
                    }
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.artefact.start(), b.artefact.start()));
        return List.copyOf(found);
    }

    private static boolean isQuoted(Profile profile, int sentence, int offset) {
        for (int i = profile.from(sentence); i < profile.to(sentence); i++) {
            if (profile.words.starts()[i] >= offset) {
                return profile.words.quoted()[i];
            }
        }
        return false;
    }
}
