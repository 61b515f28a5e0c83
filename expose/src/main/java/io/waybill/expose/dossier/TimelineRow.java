package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import java.util.ArrayList;
import java.util.List;

/** A deal in the timeline: above, what is said to have happened; below, when it was said. */
record TimelineRow(Html html, int bottom) {
    private static final int WIDTH = TimelineFigure.WIDTH;
    private static final int LEFT = TimelineFigure.LEFT;
    private static final int LANE = 17;
    private static final int NAME = 30;

    static TimelineRow of(Axis axis, Moments row, int from) {
        int top = from + 6;
        DealView deal = row.deal();
        Tag group = tag("g").claims(deal.claimIds()).add(tag("title").add(deal.route() + ": " + Brief.by(deal)));
        group.add(tag("a").attr("href", "#" + deal.anchor())
                .add(Svg.text("num", 0, top + 12, String.valueOf(deal.number()))));
        List<String> names = Letters.lines(deal.route(), LEFT - NAME - 8, 2);
        for (int i = 0; i < names.size(); i++) {
            group.add(Svg.text("name", NAME, top + 12 + i * 15, names.get(i)));
        }
        int under = top + 12 + names.size() * 15;
        group.add(Svg.text("small", NAME, under, Letters.fit(deal.goods(), LEFT - NAME - 8)));
        Lanes events = new Lanes();
        row.events().stream().filter(e -> axis.covers(e.when())).forEach(e -> group.add(event(axis, e, events, top)));
        int below = top + events.count() * LANE;
        Lanes sayings = new Lanes();
        row.sayings().stream()
                .filter(s -> axis.covers(s.when()))
                .forEach(s -> group.add(saying(axis, s, sayings, below)));
        int bottom = Math.max(under + 8, top + (events.count() + sayings.count()) * LANE + 4);
        return new TimelineRow(group, bottom);
    }

    private static Html event(Axis axis, Moments.Event event, Lanes lanes, int top) {
        int from = axis.x(event.when().first());
        int to = event.when().day()
                ? from
                : Math.max(from + 6, axis.x(event.when().last()));
        String label = event.label() + ", " + event.when().words();
        int width = Letters.width(label) + 8;
        boolean right = to + 8 + width <= WIDTH;
        boolean left = !right && from - 10 - width >= LEFT;
        int lane = right
                ? lanes.place(from - 8, to + 10 + width)
                : left ? lanes.place(from - 10 - width, to + 8) : lanes.place(from, to);
        int middle = top + lane * LANE + 8;
        Html shape = event.when().day()
                ? tag("path").cls("event").attr("d", "M" + (from - 6) + " " + middle + "l6 -6l6 6l-6 6z")
                : Svg.rect(soft(event.when()) ? "event soft" : "event", from, middle - 3, to - from, 6);
        if (right || left) {
            return Html.all(
                    shape, Svg.text(left ? "label end" : "label", left ? from - 10 : to + 10, middle + 4, label));
        }
        int start = Math.min(from, WIDTH - width);
        int under = top + lanes.place(start, start + width) * LANE + 8;
        return Html.all(shape, Svg.text("label", start, under + 2, label));
    }

    /** A year or more, or a range, has no exact limits. */
    private static boolean soft(When when) {
        return when.last().toEpochDay() - when.first().toEpochDay() > 31;
    }

    private static Html saying(Axis axis, Moments.Saying saying, Lanes lanes, int top) {
        List<Mark> marks = saying.marks();
        int x = axis.x(saying.when().first());
        String label = Letters.fit(saying.voices(), 290) + ", " + saying.when().words();
        int width = Letters.width(label) + 6;
        int icons = marks.size() * 16;
        boolean right = x + icons + width <= WIDTH;
        int start = right ? x - 7 : Math.max(LEFT, Math.min(x - 7, WIDTH - icons));
        int lane = lanes.place(right ? start - 4 : start - width - 4, right ? start + icons + width : start + icons);
        int middle = top + lane * LANE + 8;
        List<Html> drawn = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            drawn.add(Svg.mark(marks.get(i), start + 7 + i * 16, middle));
        }
        drawn.add(
                right
                        ? Svg.text("small", start + icons + 3, middle + 4, label)
                        : Svg.text("small end", start - 4, middle + 4, label));
        return Html.all(drawn);
    }
}
