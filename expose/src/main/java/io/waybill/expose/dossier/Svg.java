package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What figures are drawn with. */
final class Svg {
    private Svg() {}

    /** A figure of our own width, whose content stands in a table too. */
    static Html figure(String name, int width, int height, List<Html> parts) {
        return tag("svg")
                .cls("figure " + name.toLowerCase(java.util.Locale.ROOT))
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("role", "group")
                .attr("aria-label", name + "; the same stands in the table below")
                .addAll(parts);
    }

    static Html text(String cls, int x, int y, String words) {
        String classes = Arrays.stream(cls.split(" ", -1)).map(c -> "t-" + c).collect(Collectors.joining(" "));
        return tag("text").cls(classes).attr("x", x).attr("y", y).add(words);
    }

    static Html line(String cls, int x1, int y1, int x2, int y2) {
        return tag("line")
                .cls("l-" + cls)
                .attr("x1", x1)
                .attr("y1", y1)
                .attr("x2", x2)
                .attr("y2", y2);
    }

    static Tag rect(String cls, int x, int y, int width, int height) {
        return tag("rect")
                .cls(cls)
                .attr("x", x)
                .attr("y", y)
                .attr("width", width)
                .attr("height", height);
    }

    /** A mark with its middle at a place. */
    static Html mark(Mark mark, int x, int y) {
        return tag("use")
                .cls("m-" + mark.code())
                .attr("href", "#m-" + mark.code())
                .attr("x", x - 7)
                .attr("y", y - 7)
                .attr("width", 14)
                .attr("height", 14);
    }
}
