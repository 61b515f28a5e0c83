package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** The network drawn: suppliers left, recipients right, each as tall as its deals; every deal has a lane of its own. */
final class NetworkFigure {
    private static final int WIDTH = 1016;
    private static final int NODE = 166;
    private static final int LANE = 46;
    private static final int GAP = 14;

    /** How many lanes fit on a page. */
    static final int PAGE = 10;

    private static final int BROKER = 172;
    private static final int BROKER_LEFT = 424;
    private static final int AGAINST = WIDTH - NODE - 84;

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

    /** In parts, each of which fits on a page. */
    static Html of(Casefile file, List<Lane> lanes) {
        List<Html> figures = new ArrayList<>();
        int from = 0;
        while (from < lanes.size()) {
            int to = cut(lanes, from);
            figures.add(new NetworkFigure(file, lanes.subList(from, to)).drawn());
            from = to;
        }
        return Html.all(figures);
    }

    /** Where a page ends: best where no party goes on, at worst where it is full. */
    private static int cut(List<Lane> lanes, int from) {
        int full = Math.min(lanes.size(), from + PAGE);
        for (int i = full; full < lanes.size() && i > from + PAGE / 2; i--) {
            Lane next = lanes.get(i);
            if (!next.from().equals(lanes.get(i - 1).from())
                    && !next.to().equals(lanes.get(i - 1).to())) {
                return i;
            }
        }
        return full;
    }

    private Html drawn() {
        List<Html> parts = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            parts.add(lane(i));
        }
        NetworkNodes nodes = new NetworkNodes(file, lanes, middle, LANE);
        parts.addAll(nodes.at(0, NODE, Lane::from, l -> l.deal().deal().supplier()));
        parts.addAll(nodes.at(WIDTH - NODE, NODE, Lane::to, l -> l.deal().deal().recipient()));
        parts.addAll(nodes.at(
                BROKER_LEFT, BROKER, Lane::through, l -> l.deal().deal().broker()));
        return Svg.figure("Network", WIDTH, middle[lanes.size() - 1] + LANE / 2 + 4, parts);
    }

    private Html lane(int i) {
        DealView deal = lanes.get(i).deal();
        int y = middle[i];
        Tag lane = tag("g").claims(deal.claimIds())
                .add(tag("title").add(deal.route() + ": " + Brief.by(deal)))
                .add(tag("path")
                        .cls("edge" + lanes.get(i).kind())
                        .attr("d", "M" + NODE + " " + y + "H" + (WIDTH - NODE - 9))
                        .attr("stroke-width", Math.min(8, 1 + deal.origins())));
        if (!deal.deal().undirected()) {
            lane.add(tag("path")
                    .cls("tip" + lanes.get(i).kind())
                    .attr("d", "M" + (WIDTH - NODE) + " " + y + "l-11 -6v12z"));
        }
        lane.add(tag("a").attr("href", "#" + deal.anchor())
                .add(
                        tag("circle")
                                .cls("badge")
                                .attr("cx", NODE + 24)
                                .attr("cy", y)
                                .attr("r", 11),
                        Svg.text("num mid", NODE + 24, y + 4, String.valueOf(deal.number()))));
        int room = (deal.brokers().isEmpty() ? deal.against().isEmpty() ? AGAINST : 540 : BROKER_LEFT) - NODE - 50;
        List<String> goods = Letters.lines(lanes.get(i).what(), room, 2);
        for (int line = 0; line < goods.size(); line++) {
            lane.add(Svg.text("label", NODE + 42, y - 8 + line * 26, goods.get(line)));
        }
        lane.add(Svg.text("small end", WIDTH - NODE - 16, y - 8, Count.of(deal.origins(), "origin")));
        deal.against().stream()
                .max(java.util.Comparator.comparing(Statement::mark))
                .ifPresent(s -> lane.add(against(deal, s, y)));
        return lane;
    }

    /** The mark of a denial on the lane, and over it who denies. */
    private static Html against(DealView deal, Statement first, int y) {
        int x = AGAINST - 12;
        long others = DealView.voices(deal.against()).size() - 1L;
        String who = Letters.fit(first.voice().origin(), 110) + " "
                + first.mark().label() + (others > 0 ? " +" + others : "");
        return Html.all(
                Svg.rect("blank", x - 10, y - 10, 20, 20),
                Svg.mark(first.mark(), x, y),
                Svg.text(first.mark() == Mark.DENIES ? "deny end" : "name end", AGAINST, y - 12, who));
    }
}
