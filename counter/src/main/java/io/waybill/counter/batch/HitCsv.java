package io.waybill.counter.batch;

import io.waybill.counter.screen.Hit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** CSV for spreadsheets: the row's own cells, then the best match, then the others in one cell. Stateless. */
final class HitCsv implements HitLines {
    private static final List<String> COLUMNS = List.of(
            "row",
            "query",
            "matches",
            "list",
            "entry",
            "name",
            "hit",
            "via",
            "score",
            "nameScore",
            "kind",
            "programmes",
            "corroboration",
            "reasons",
            "others",
            "problem",
            "fields");

    @Override
    public String head() {
        return String.join(",", COLUMNS);
    }

    @Override
    public String line(QueryRow row, List<Hit> hits) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(row.number()));
        cells.add(row.query().caption().orElse(""));
        cells.add(Integer.toString(hits.size()));
        if (hits.isEmpty()) {
            cells.addAll(Collections.nCopies(12, ""));
        } else {
            best(cells, hits);
        }
        cells.add(row.problem().orElse(""));
        cells.add(row.cells().entrySet().stream()
                .map(cell -> cell.getKey() + ": " + String.join("; ", cell.getValue()))
                .collect(Collectors.joining(" | ")));
        return cells.stream().map(HitCsv::quoted).collect(Collectors.joining(","));
    }

    private static void best(List<String> cells, List<Hit> hits) {
        Hit best = hits.getFirst();
        cells.add(best.designation().list());
        cells.add(best.designation().entry());
        cells.add(best.name());
        cells.add(best.how().label());
        cells.add(best.via().orElse(""));
        cells.add(score(best.score()));
        cells.add(score(best.nameScore()));
        cells.add(best.designation().kind().label());
        cells.add(String.join("; ", best.designation().programmes()));
        cells.add(best.corroboration().entrySet().stream()
                .filter(feature -> feature.getValue() != Hit.Agreement.UNKNOWN)
                .map(feature -> feature.getKey() + " " + feature.getValue().label())
                .collect(Collectors.joining("; ")));
        cells.add(best.reasons().stream().map(Hit.Reason::words).collect(Collectors.joining("; ")));
        cells.add(hits.stream()
                .skip(1)
                .map(hit -> hit.designation().list() + " " + hit.designation().entry() + " " + hit.name() + " "
                        + score(hit.score()))
                .collect(Collectors.joining("; ")));
    }

    private static String score(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String quoted(String cell) {
        String safe = SafeCell.of(cell);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
