package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How far a deal is said to have got: a cell a stage; above who says so, below, at the same size, who denies it. */
final class Track {
    private Track() {}

    static Html of(DealView deal) {
        Map<Step, Mark> above = cells(deal.said());
        Map<Step, Mark> below = cells(deal.against());
        Tag track = tag("span").cls("track").attr("role", "img").attr("aria-label", words(above, below));
        for (Step step : Step.values()) {
            track.add(cell(above.get(step)));
        }
        for (Step step : Step.values()) {
            track.add(below.containsKey(step) ? cell(below.get(step)) : tag("i").cls("gap"));
        }
        return track;
    }

    /** The names of the cells, for the head of a table. */
    static Html head() {
        Tag head = tag("span").cls("track-head");
        for (Step step : Step.values()) {
            head.add(tag("span").add(tag("span").add(step.label())));
        }
        return head;
    }

    /** The most cautious mark of each cell. */
    static Map<Step, Mark> cells(List<Statement> statements) {
        Map<Step, Mark> cells = new EnumMap<>(Step.class);
        statements.forEach(s -> cells.merge(s.step(), s.mark(), (a, b) -> a.compareTo(b) >= 0 ? a : b));
        return cells;
    }

    private static Html cell(@org.jspecify.annotations.Nullable Mark mark) {
        return mark == null ? tag("i") : tag("i").add(mark.bare());
    }

    private static String words(Map<Step, Mark> above, Map<Step, Mark> below) {
        List<String> told = new ArrayList<>();
        for (Step step : Step.values()) {
            Stream.of(above.get(step), below.get(step))
                    .filter(Objects::nonNull)
                    .forEach(m -> told.add(step.label() + ": " + m.done().toLowerCase(java.util.Locale.ROOT)));
        }
        return told.isEmpty() ? "no stage told" : String.join("; ", told);
    }
}
