package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import io.waybill.model.ListMatch;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The network drawn: suppliers left, recipients right, each as tall as its deals; every deal has a lane of its own. */
final class NetworkFigure {
    private static final int WIDTH = 1016;
    private static final int NODE = 166;
    private static final int LANE = 46;
    private static final int GAP = 14;

    private final Casefile file;
    private final List<Lane> lanes;
    private final int[] middle;

    private NetworkFigure(Casefile file, List<Lane> lanes) {
        this.file = file;
        this.lanes = lanes;
        this.middle = new int[lanes.size()];
        int y = 4;
        for (int i = 0; i < middle.length; i++) {
            boolean apart = i > 0
                    && (!lanes.get(i).from().equals(lanes.get(i - 1).from())
                            || !lanes.get(i).to().equals(lanes.get(i - 1).to()));
            y += apart ? GAP : 0;
            middle[i] = y + LANE / 2;
            y += LANE;
        }
    }

    static Html of(Casefile file, List<Lane> lanes) {
        NetworkFigure figure = new NetworkFigure(file, lanes);
        List<Html> parts = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            parts.add(figure.lane(i));
        }
        parts.addAll(figure.nodes(0, Lane::from, l -> l.deal().deal().supplier()));
        parts.addAll(figure.nodes(WIDTH - NODE, Lane::to, l -> l.deal().deal().recipient()));
        int height = lanes.isEmpty() ? 1 : figure.middle[lanes.size() - 1] + LANE / 2 + 4;
        return tag("svg")
                .cls("figure network")
                .attr("viewBox", "0 0 " + WIDTH + " " + height)
                .attr("role", "group")
                .attr("aria-label", "Network; the same stands in the table below")
                .addAll(parts);
    }

    private Html lane(int i) {
        DealView deal = lanes.get(i).deal();
        int y = middle[i];
        boolean admitted = deal.said().stream().anyMatch(s -> s.mark() == Mark.ADMITS);
        String kind = deal.said().isEmpty() ? " none" : deal.reports() > 1 ? "" : " one";
        Tag lane = tag("g").claims(deal.claimIds())
                .add(tag("title").add(deal.route() + ": " + Brief.by(deal)))
                .add(tag("path")
                        .cls((admitted ? "edge admitted" : "edge") + kind)
                        .attr("d", "M" + NODE + " " + y + "H" + (WIDTH - NODE - 9))
                        .attr("stroke-width", Math.min(6, 1 + deal.reports())));
        if (!deal.deal().undirected()) {
            lane.add(tag("path")
                    .cls(admitted ? "tip admitted" : "tip")
                    .attr("d", "M" + (WIDTH - NODE) + " " + y + "l-11 -6v12z"));
        }
        lane.add(tag("a").attr("href", "#" + deal.anchor())
                .add(
                        tag("circle")
                                .cls("badge")
                                .attr("cx", NODE + 24)
                                .attr("cy", y)
                                .attr("r", 11),
                        text("num mid", NODE + 24, y + 4, String.valueOf(deal.number()))));
        List<String> given = DealView.items(deal.deal().consideration());
        String goods = deal.goods() + (given.isEmpty() ? "" : " ⇄ " + String.join(", ", given));
        lane.add(text("label", NODE + 42, y - 8, fit(goods, deal.against().isEmpty() ? 82 : 58)));
        lane.add(text("small end", WIDTH - NODE - 16, y - 8, Count.of(deal.reports(), "report")));
        if (!deal.brokers().isEmpty()) {
            lane.add(text("small", NODE + 42, y + 18, "through " + fit(DealView.plain(deal.brokers(), ""), 84)));
        }
        deal.against().stream()
                .max(java.util.Comparator.comparing(Statement::mark))
                .ifPresent(s -> lane.add(against(deal, s, y)));
        return lane;
    }

    private static Html against(DealView deal, Statement first, int y) {
        int x = WIDTH - NODE - 166;
        long others = DealView.voices(deal.against()).size() - 1L;
        String who = fit(first.voice().name(), 26) + " " + first.mark().label()
                + (others > 0 ? " +" + others + " more" : "");
        return Html.all(
                tag("rect")
                        .cls("blank")
                        .attr("x", x - 10)
                        .attr("y", y - 10)
                        .attr("width", 20)
                        .attr("height", 20),
                tag("use")
                        .cls("m-" + first.mark().code())
                        .attr("href", "#m-" + first.mark().code())
                        .attr("x", x - 7)
                        .attr("y", y - 7)
                        .attr("width", 14)
                        .attr("height", 14),
                text(first.mark() == Mark.DENIES ? "deny mid" : "name mid", x, y - 12, who));
    }

    /** A box for each run of lanes that start, or end, at the same party. */
    private List<Html> nodes(int x, Function<Lane, String> name, Function<Lane, List<String>> ids) {
        List<Html> nodes = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lanes.size(); i++) {
            if (i == lanes.size() || !name.apply(lanes.get(i)).equals(name.apply(lanes.get(first)))) {
                int top = middle[first] - LANE / 2 + 4;
                int height = middle[i - 1] + LANE / 2 - 4 - top;
                nodes.add(node(x, top, height, name.apply(lanes.get(first)), listed(ids.apply(lanes.get(first)))));
                first = i;
            }
        }
        return nodes;
    }

    private static Html node(int x, int y, int height, String name, String frame) {
        Tag node = tag("g").add(tag("rect")
                .cls("node" + frame)
                .attr("x", x + 1)
                .attr("y", y)
                .attr("width", NODE - 2)
                .attr("height", height)
                .attr("rx", 3));
        if (frame.equals(" double")) {
            node.add(tag("rect")
                    .cls("node in")
                    .attr("x", x + 5)
                    .attr("y", y + 4)
                    .attr("width", NODE - 10)
                    .attr("height", height - 8));
        }
        List<String> lines = lines(name);
        int top = y + height / 2 + 4 - (lines.size() - 1) * 8;
        for (int i = 0; i < lines.size(); i++) {
            node.add(text("name mid", x + NODE / 2, top + i * 16, lines.get(i)));
        }
        return node;
    }

    private String listed(List<String> ids) {
        List<ListMatch.State> states = file.investigation().parties().stream()
                .filter(p -> ids.contains(p.id()))
                .map(Party::matches)
                .flatMap(List::stream)
                .map(ListMatch::state)
                .toList();
        return states.contains(ListMatch.State.SAME)
                ? " double"
                : states.stream().anyMatch(s -> s != ListMatch.State.DIFFERENT) ? " maybe-node" : "";
    }

    /** A name on at most two lines. */
    private static List<String> lines(String name) {
        if (name.length() <= 24) {
            return List.of(name);
        }
        int cut = name.lastIndexOf(' ', 24);
        return cut < 8 ? List.of(fit(name, 24)) : List.of(name.substring(0, cut), fit(name.substring(cut + 1), 24));
    }

    private static String fit(String words, int letters) {
        return words.length() <= letters
                ? words
                : words.substring(0, letters - 1).strip() + "…";
    }

    private static Html text(String cls, int x, int y, String words) {
        String classes = List.of(cls.split(" ")).stream().map(c -> "t-" + c).collect(Collectors.joining(" "));
        return tag("text").cls(classes).attr("x", x).attr("y", y).add(words);
    }
}
