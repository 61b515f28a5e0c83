package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The timeline drawn: a row a deal; above, what is said to have happened; below, when it was said. */
final class TimelineFigure {
    private static final int WIDTH = 1016;
    private static final int LEFT = 240;
    private static final int LANE = 17;
    private static final int HEAD = 30;
    private static final double LETTER = 6.3;

    private final List<Html> parts = new ArrayList<>();
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
        for (Axis axis : axes) {
            figure.panel(axis, rows);
        }
        return tag("svg")
                .cls("figure timeline")
                .attr("viewBox", "0 0 " + WIDTH + " " + Math.max(figure.y, 1))
                .attr("role", "group")
                .attr("aria-label", "Timeline; the same stands in the table below")
                .addAll(figure.parts);
    }

    private void panel(Axis axis, List<Moments> rows) {
        int top = y + HEAD;
        List<Html> panel = new ArrayList<>();
        y = top;
        for (Moments row : rows) {
            boolean here = row.events().stream().anyMatch(e -> axis.covers(e.when()))
                    || row.sayings().stream().anyMatch(s -> axis.covers(s.when()));
            if (here) {
                panel.add(row(axis, row));
                panel.add(line("grid", 0, y, WIDTH, y));
            }
        }
        parts.add(text("panel", 0, top - 10, axis.name()));
        axis.ticks().forEach(t -> {
            parts.add(line("tick", t.x(), top, t.x(), y));
            parts.add(text("small", t.x() + 3, top - 10, t.name()));
        });
        parts.add(line("rule", 0, top, WIDTH, top));
        parts.addAll(panel);
        y += 14;
    }

    private Html row(Axis axis, Moments row) {
        int top = y + 6;
        DealView deal = row.deal();
        Tag group = tag("g").claims(deal.claimIds()).add(tag("title").add(deal.route() + ": " + Brief.by(deal)));
        group.add(tag("a").attr("href", "#" + deal.anchor())
                .add(text("num", 0, top + 12, String.valueOf(deal.number()))));
        group.add(
                text("name", 26, top + 12, fit(deal.route(), 30)), text("small", 26, top + 28, fit(deal.goods(), 32)));
        Lanes events = new Lanes();
        row.events().stream().filter(e -> axis.covers(e.when())).forEach(e -> group.add(event(axis, e, events, top)));
        int below = top + events.count() * LANE;
        Lanes sayings = new Lanes();
        row.sayings().stream()
                .filter(s -> axis.covers(s.when()))
                .forEach(s -> group.add(saying(axis, s, sayings, below)));
        y = top + Math.max(36, (events.count() + sayings.count()) * LANE + 4);
        return group;
    }

    private static Html event(Axis axis, Moments.Event event, Lanes lanes, int top) {
        int from = axis.x(event.when().first());
        int to = event.when().day()
                ? from
                : Math.max(from + 6, axis.x(event.when().last()));
        String label = event.label() + ", " + event.when().words();
        int width = (int) (label.length() * LETTER) + 8;
        boolean right = to + 8 + width <= WIDTH;
        boolean left = !right && from - 10 - width >= LEFT;
        int lane = right
                ? lanes.place(from - 8, to + 10 + width)
                : left ? lanes.place(from - 10 - width, to + 8) : lanes.place(from, Math.max(to, from + width));
        int middle = top + lane * LANE + 8;
        Html shape = event.when().day()
                ? tag("path").cls("event").attr("d", "M" + (from - 6) + " " + middle + "l6 -6l6 6l-6 6z")
                : tag("rect")
                        .cls(soft(event.when()) ? "event soft" : "event")
                        .attr("x", from)
                        .attr("y", middle - 3)
                        .attr("width", to - from)
                        .attr("height", 6);
        if (right || left) {
            return Html.all(shape, text(left ? "label end" : "label", left ? from - 10 : to + 10, middle + 4, label));
        }
        int under = top + lanes.place(from, Math.max(to, from + width)) * LANE + 8;
        return Html.all(shape, text("label", Math.min(from, WIDTH - width), under + 2, label));
    }

    /** A year or more, or a range, has no exact limits. */
    private static boolean soft(When when) {
        return when.last().toEpochDay() - when.first().toEpochDay() > 31;
    }

    private static Html saying(Axis axis, Moments.Saying saying, Lanes lanes, int top) {
        List<Mark> marks = saying.marks();
        int x = axis.x(saying.when().first());
        String label = fit(saying.voices(), 44) + ", " + saying.when().words();
        int width = (int) (label.length() * LETTER) + 6;
        int icons = marks.size() * 16;
        boolean right = x + icons + width <= WIDTH;
        int start = right ? x - 7 : Math.max(LEFT, Math.min(x - 7, WIDTH - icons));
        int lane = lanes.place(right ? start - 4 : start - width - 4, right ? start + icons + width : start + icons);
        int middle = top + lane * LANE + 8;
        List<Html> drawn = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            drawn.add(tag("use")
                    .cls("m-" + marks.get(i).code())
                    .attr("href", "#m-" + marks.get(i).code())
                    .attr("x", start + i * 16)
                    .attr("y", middle - 7)
                    .attr("width", 14)
                    .attr("height", 14));
        }
        drawn.add(
                right
                        ? text("small", start + icons + 3, middle + 4, label)
                        : text("small end", start - 4, middle + 4, label));
        return Html.all(drawn);
    }

    private static String fit(String words, int letters) {
        return words.length() <= letters
                ? words
                : words.substring(0, letters - 1).strip() + "…";
    }

    private static Html text(String cls, int x, int y, String words) {
        return tag("text")
                .cls("t-" + cls.replace(" ", " t-"))
                .attr("x", x)
                .attr("y", y)
                .add(words);
    }

    private static Html line(String cls, int x1, int y1, int x2, int y2) {
        return tag("line")
                .cls("l-" + cls)
                .attr("x1", x1)
                .attr("y1", y1)
                .attr("x2", x2)
                .attr("y2", y2);
    }
}
