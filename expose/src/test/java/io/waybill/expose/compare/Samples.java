package io.waybill.expose.compare;

import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Quoted;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.Artefact;
import io.waybill.model.Comparison.DateNote;
import io.waybill.model.Comparison.First;
import io.waybill.model.Comparison.Reason;
import io.waybill.model.Derivation;
import io.waybill.model.Drift;
import io.waybill.model.Evidence;
import io.waybill.model.Mention;
import io.waybill.model.Phrase;
import io.waybill.model.Polarity;
import io.waybill.model.Published;
import io.waybill.model.Report;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison made by hand: the texts are invented, and spans are told by the words at them. */
final class Samples {
    final Report original;
    final Report rewrite;
    final List<Claim> claims = new ArrayList<>();
    final List<Alignment> alignments = new ArrayList<>();
    final List<Reason> evidence = new ArrayList<>();
    final List<Artefact> artefacts = new ArrayList<>();
    final List<DateNote> dates = new ArrayList<>();
    private Derivation derivation = Derivation.PARTIALLY;
    private First first = First.ORIGINAL;

    Samples(String original, String rewrite) {
        this.original = report("original.txt", original, Optional.of("2031-05-08"));
        this.rewrite = report("rewrite.txt", rewrite, Optional.empty());
    }

    static Report report(String id, String text, Optional<String> published) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n")) {
            int start = text.indexOf(paragraph, at);
            at = start + paragraph.length();
            blocks.add(new Block(Block.Kind.PARAGRAPH, start, at));
        }
        return new Report(
                id,
                published.map(p -> "Elbonia again denies arming Ruritania"),
                published.map(p -> "The Meridian Post"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published
                        .map(p -> new Published(Optional.of(p), Published.Basis.STATED, "in its head"))
                        .orElse(Published.unknown("no date stated")),
                "en",
                "0".repeat(64),
                text,
                blocks);
    }

    Samples as(Derivation derivation, First first) {
        this.derivation = derivation;
        this.first = first;
        return this;
    }

    /** Empty words stand for what one side lacks. */
    Samples align(String from, String to, Change... changes) {
        return align(List.of(), List.of(), from, to, changes);
    }

    Samples align(List<String> fromClaims, List<String> toClaims, String from, String to, Change... changes) {
        List<Change> all = changes.length == 0 ? List.of(Change.of(Drift.SAME, "")) : List.of(changes);
        alignments.add(new Alignment(fromClaims, toClaims, all, in(original, from), in(rewrite, to)));
        return this;
    }

    Change change(Drift kind, String from, String to, String words) {
        return new Change(kind, in(original, from), in(rewrite, to), words);
    }

    Samples reason(String kind, String words, double weight) {
        evidence.add(new Reason(kind, words, weight, Optional.empty(), Optional.empty()));
        return this;
    }

    Samples artefact(String kind, String words) {
        Span span = in(rewrite, words).orElseThrow();
        artefacts.add(new Artefact(kind, span.start(), span.end(), words));
        return this;
    }

    /** A claim of one of the reports in the sentence with these words. */
    Samples claim(String id, boolean ofOriginal, ClaimType type, Polarity polarity, String words, String source) {
        Report report = ofOriginal ? original : rewrite;
        Span span = in(report, words).orElseThrow();
        Mention mention = Mention.of(Phrase.of(report.text(), span.start(), span.start() + 1), "Elbonia");
        List<Attribution> chain = source.isEmpty()
                ? List.of(Attribution.author(Stance.ASSERTS))
                : List.of(new Attribution(
                        in(report, source)
                                .map(s -> new Source(
                                        Mention.of(Phrase.of(report.text(), s.start(), s.end()), source),
                                        Source.Kind.PERSON)),
                        Optional.empty(),
                        Stance.ASSERTS,
                        Quoted.INDIRECT));
        claims.add(new Claim(
                id,
                report.id(),
                type,
                Optional.empty(),
                polarity,
                Map.of(Role.AGENT, List.of(mention)),
                false,
                List.of(),
                Optional.empty(),
                chain,
                new Evidence(0, span.start(), span.end(), words),
                Optional.empty()));
        return this;
    }

    Comparison comparison() {
        return new Comparison(original.id(), rewrite.id(), derivation, first, evidence, alignments, artefacts, dates);
    }

    Pair pair() {
        return Pair.of(comparison(), original, rewrite, claims);
    }

    private static Optional<Span> in(Report report, String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int at = report.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in " + report.id() + ": " + words);
        }
        return Optional.of(new Span(at, at + words.length()));
    }
}
