package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.ListMatch;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The parties of the network, each a box as tall as the lanes that start, pass or end at it.
 *
 * @param middle of each lane
 * @param lane how high one is
 */
record NetworkNodes(Casefile file, List<Lane> lanes, int[] middle, int lane) {
    /** A box for each run of lanes that start, end or pass at the same party. */
    List<Html> at(int x, int width, Function<Lane, String> name, Function<Lane, List<String>> ids) {
        List<Html> nodes = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lanes.size(); i++) {
            String here = name.apply(lanes.get(first));
            if (i == lanes.size() || !name.apply(lanes.get(i)).equals(here)) {
                int top = middle[first] - lane / 2 + 4;
                int height = middle[i - 1] + lane / 2 - 4 - top;
                if (!here.isEmpty()) {
                    nodes.add(node(new int[] {x, top, width, height}, here, listed(ids.apply(lanes.get(first)))));
                }
                first = i;
            }
        }
        return nodes;
    }

    private static Html node(int[] box, String name, String frame) {
        Tag node = tag("g").add(box("node" + frame, box, 1).attr("rx", 3));
        if (frame.equals(" double")) {
            node.add(box("node in", box, 5));
        }
        List<String> lines = Letters.lines(name, box[2] - 8, 2);
        int top = box[1] + box[3] / 2 + 4 - (lines.size() - 1) * 8;
        for (int i = 0; i < lines.size(); i++) {
            node.add(Svg.text("name mid", box[0] + box[2] / 2, top + i * 16, lines.get(i)));
        }
        return node;
    }

    private static Tag box(String cls, int[] box, int in) {
        return Svg.rect(cls, box[0] + in, box[1] + in - 1, box[2] - 2 * in, box[3] - 2 * (in - 1));
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
}
