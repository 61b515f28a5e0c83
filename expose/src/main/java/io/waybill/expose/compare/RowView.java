package io.waybill.expose.compare;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.compare.Row.Note;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.Alignment;
import io.waybill.model.Claim;
import io.waybill.model.Drift;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the page: original, what happened to it, rewrite. */
record RowView(Pair pair, Row row) {
    /** Stretches of a gap that are shown at once. */
    private static final int GAP_SHOWN = 3;

    Html html() {
        List<Note> notes = row.notes(pair);
        Styles styles = Styles.of(pair, row, notes);
        return tag("li")
                .cls("pair")
                .add(
                        tag("h3").cls("vh").add(heading(styles)),
                        tag("div").cls("side").add(left(styles)),
                        tag("ul").cls("what").addAll(happened(styles, notes)),
                        tag("div").cls("side").add(right(styles)));
    }

    private String heading(Styles styles) {
        return Stream.concat(
                        styles.left().stream().map(pair.original()::cited),
                        styles.right().stream().map(pair.rewrite()::cited))
                .collect(Collectors.joining("; "));
    }

    private Html left(Styles styles) {
        return row.isAdded()
                ? gap("not in the " + pair.original().name())
                : stretches(pair.original(), styles.left(), styles.original());
    }

    private Html right(Styles styles) {
        if (!row.isDropped()) {
            return stretches(pair.rewrite(), styles.right(), styles.rewrite());
        }
        boolean denial = said().contains(Said.DENIAL);
        Tag mark = tag("svg")
                .cls("m m-denies")
                .attr("aria-hidden", "true")
                .add(tag("use").attr("href", "#m-denies"));
        return denial
                ? tag("p").cls("gap denied")
                        .add(mark)
                        .add(" the denial is not in the " + pair.rewrite().name())
                : gap("not in the " + pair.rewrite().name());
    }

    private static Html gap(String words) {
        return tag("p").cls("gap").add(words);
    }

    private Html stretches(Side side, List<Span> stretches, Style style) {
        List<Html> shown = stretches.stream().map(s -> stretch(side, s, style)).toList();
        if (row.isPaired() || shown.size() <= GAP_SHOWN) {
            return Html.all(shown);
        }
        return Html.all(
                Html.all(shown.subList(0, GAP_SHOWN)),
                tag("details")
                        .add(tag("summary").add("and " + (shown.size() - GAP_SHOWN) + " more passages"))
                        .addAll(shown.subList(GAP_SHOWN, shown.size())));
    }

    private Html stretch(Side side, Span stretch, Style style) {
        Html words = new Marked(side.report().text(), style).html(stretch);
        Html where = tag("p").cls("where").add(side.cited(stretch));
        return row.isAdded()
                ? Html.all(where, tag("div").cls("added").add(Marked.unseen("added: "), Marked.plus(), words))
                : Html.all(where, words);
    }

    private List<Html> happened(Styles styles, List<Note> notes) {
        if (row.isDropped()) {
            return List.of(line("", Wording.of(Drift.DROPPED), lost()));
        }
        if (row.isAdded()) {
            return List.of(line("", Wording.of(Drift.ADDED), gained()));
        }
        if (notes.isEmpty()) {
            Likeness likeness = styles.likeness();
            String how = likeness.isCopied() ? "copied" : likeness.hasCopied() ? "mixed" : "reworded";
            return List.of(line("", Wording.of(Drift.SAME), List.of(Wording.word("same." + how))));
        }
        List<Html> lines = new ArrayList<>();
        for (Note note : notes) {
            List<String> words = note.words().isBlank() ? List.of() : List.of(note.words());
            lines.add(line(note.letter(), Wording.of(note.kind()), words));
        }
        return lines;
    }

    private static Html line(String letter, String what, List<String> words) {
        return tag("li")
                .add(
                        tag("b").cls("letter").add(letter),
                        tag("div")
                                .add(tag("b").add(what))
                                .addAll(words.stream()
                                        .map(w -> Html.all(
                                                Html.text(" "), tag("small").add(Html.name(w))))
                                        .toList()));
    }

    private List<Said> said() {
        return row.alignments().stream()
                .flatMap(a -> pair.claims(a.original()).stream())
                .distinct()
                .map(Said::of)
                .toList();
    }

    /** What goes with what is left out: what its claims are, else what was said of it. */
    private List<String> lost() {
        List<Said> said = said();
        return said.isEmpty() ? List.copyOf(told()) : List.of(Said.words(Said.counts(said)));
    }

    private List<String> gained() {
        Set<String> words = new LinkedHashSet<>();
        List<Claim> claims = row.alignments().stream()
                .flatMap(a -> pair.claims(a.rewrite()).stream())
                .distinct()
                .toList();
        boolean sourced = claims.stream()
                .anyMatch(c -> c.attribution().stream().anyMatch(a -> a.source().isPresent()));
        if (!claims.isEmpty()) {
            words.add((sourced ? "with a source" : "no source")
                    + (claims.stream().allMatch(c -> c.time().isEmpty()) ? ", no date" : ""));
        }
        pair.comparison().artefacts().stream()
                .filter(a -> row.right().stream().anyMatch(s -> s.overlaps(a.start(), a.end())))
                .forEach(a -> words.add(Wording.artefact(a.kind())));
        words.addAll(told());
        return List.copyOf(words);
    }

    /** Words of the changes, but for those that say no more than the empty side. */
    private Set<String> told() {
        return row.alignments().stream()
                .map(Alignment::changes)
                .flatMap(List::stream)
                .map(Alignment.Change::words)
                .filter(words -> !words.isBlank() && !words.startsWith("not in the "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
