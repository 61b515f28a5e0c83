package io.waybill.expose.dossier;

import io.waybill.expose.page.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The timeline drawn: a row a deal; above, what is said to have happened; below, when it was said. */
final class TimelineFigure {
    static final int WIDTH = 1016;
    static final int LEFT = 240;
    private static final int HEAD = 30;
    /** How high a part of the figure may be, so that it fits on a page. */
    private static final int PAGE = 560;

    private final List<Html> figures = new ArrayList<>();
    private List<Html> parts = new ArrayList<>();
    private int y;

    private TimelineFigure() {}

    static Html of(List<Moments> rows) {
        TimelineFigure figure = new TimelineFigure();
        List<Axis> axes = Axis.of(
                rows.stream()
                        .flatMap(r -> Stream.concat(
                                r.events().stream().map(Moments.Event::when),
                                r.sayings().stream().map(Moments.Saying::when))),
                LEFT,
                WIDTH - LEFT - 8);
        axes.forEach(axis -> figure.panel(axis, rows));
        figure.close();
        return Html.all(figure.figures);
    }

    /** What is drawn so far, as a figure of its own. */
    private void close() {
        if (!parts.isEmpty()) {
            figures.add(Svg.figure("Timeline", WIDTH, y, parts));
        }
        parts = new ArrayList<>();
        y = 0;
    }

    private void panel(Axis axis, List<Moments> rows) {
        List<Html> panel = new ArrayList<>();
        int top = y + HEAD;
        y = top;
        for (Moments row : rows) {
            if (row.events().stream().anyMatch(e -> axis.covers(e.when()))
                    || row.sayings().stream().anyMatch(s -> axis.covers(s.when()))) {
                int start = y;
                TimelineRow drawn = TimelineRow.of(axis, row, y);
                y = drawn.bottom();
                if (y > PAGE && start > HEAD) {
                    finish(axis, panel, top, start);
                    close();
                    panel.clear();
                    top = HEAD;
                    y = top;
                    drawn = TimelineRow.of(axis, row, y);
                    y = drawn.bottom();
                }
                panel.add(drawn.html());
                panel.add(Svg.line("grid", 0, y, WIDTH, y));
            }
        }
        finish(axis, panel, top, y);
    }

    /** The names and lines of an axis round its rows. */
    private void finish(Axis axis, List<Html> panel, int top, int bottom) {
        if (panel.isEmpty()) {
            y = bottom;
            return;
        }
        parts.add(Svg.text("panel", 0, top - 10, axis.name()));
        axis.ticks().forEach(t -> {
            parts.add(Svg.line("tick", t.x(), top, t.x(), bottom));
            parts.add(Svg.text("small", t.x() + 3, top - 10, t.name()));
        });
        parts.add(Svg.line("rule", 0, top, WIDTH, top));
        parts.addAll(panel);
        y = bottom + 14;
    }
}
