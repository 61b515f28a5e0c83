package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
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
        Map<Step, Mark> above = cells(deal, deal.said());
        Map<Step, Mark> below = cells(deal, deal.against());
        Tag track = tag("span").cls("track").attr("role", "img").attr("aria-label", words(above, below));
        row(track, above, tag("i"));
        row(track, below, tag("i").cls("gap"));
        return track;
    }

    /** Eight cells, or one over their whole width for what names no stage. */
    private static void row(Tag track, Map<Step, Mark> cells, Html empty) {
        Mark whole = cells.get(Step.UNTOLD);
        if (whole != null) {
            track.add(tag("i").cls("whole").add(whole.bare()));
            return;
        }
        for (Step step : Step.STAGES) {
            Mark mark = cells.get(step);
            track.add(mark == null ? empty : tag("i").add(mark.bare()));
        }
    }

    /** The names of the cells, for the head of a table. */
    static Html head() {
        Tag head = tag("span").cls("track-head");
        for (Step step : Step.STAGES) {
            head.add(tag("span").add(tag("span").add(step.label())));
        }
        return head;
    }

    /** The most cautious mark of each cell. */
    static Map<Step, Mark> cells(DealView deal, List<Statement> side) {
        Map<Step, Mark> cells = new EnumMap<>(Step.class);
        side.forEach(s -> Step.cells(deal, s)
                .forEach(step -> cells.merge(step, s.mark(), (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        return cells;
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
