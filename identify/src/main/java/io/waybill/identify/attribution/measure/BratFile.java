package io.waybill.identify.attribution.measure;

import io.waybill.model.Span;
import io.waybill.model.WaybillException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brat standoff: {@code T} lines mark stretches of text, {@code E} lines join them to attributions. */
final class BratFile {
    private final String name;
    private final Map<String, List<Span>> stretches = new HashMap<>();
    private final List<String[]> events = new ArrayList<>();

    private BratFile(String name) {
        this.name = name;
    }

    /** The attributions of a file in the order of their cues; {@code text} is what its offsets count, in code points. */
    static List<Marked> read(String name, String annotation, String text) {
        BratFile file = new BratFile(name);
        int number = 0;
        for (String line : annotation.split("\n")) {
            number++;
            file.line(line.stripTrailing(), number, text);
        }
        return file.marked();
    }

    private void line(String line, int number, String text) {
        String[] columns = line.split("\t");
        if (line.startsWith("T") && columns.length >= 2) {
            stretches.put(columns[0], spans(columns[1], number, text));
        } else if (line.startsWith("E") && columns.length >= 2) {
            events.add(columns[1].strip().split(" +"));
        }
    }

    private List<Span> spans(String kindAndOffsets, int number, String text) {
        List<Span> spans = new ArrayList<>();
        for (String pair :
                kindAndOffsets.substring(kindAndOffsets.indexOf(' ') + 1).split(";")) {
            try {
                String[] ends = pair.strip().split(" ");
                spans.add(new Span(
                        text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                        text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
            } catch (RuntimeException e) {
                throw new WaybillException(name + ", line " + number, "no offsets into the text: " + pair, e);
            }
        }
        return spans;
    }

    private List<Marked> marked() {
        List<Marked> all = new ArrayList<>();
        for (String[] event : events) {
            Marked marked = new Marked(role(event, "Source"), role(event, "Cue"), role(event, "Content"));
            if (!marked.cue().isEmpty()) {
                all.add(marked);
            }
        }
        all.sort(Comparator.comparingInt(m -> m.cue().getFirst().start()));
        return all;
    }

    /** Arguments of a role, numbered where there are several ({@code Content2:T7}). */
    private List<Span> role(String[] event, String role) {
        return Arrays.stream(event)
                .map(argument -> argument.split(":", 2))
                .filter(a -> a.length == 2 && a[0].replaceAll("\\d+$", "").equals(role))
                .flatMap(a -> stretches.getOrDefault(a[1], List.of()).stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }
}
