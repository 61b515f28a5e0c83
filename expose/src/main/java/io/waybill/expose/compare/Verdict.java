package io.waybill.expose.compare;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.When;
import io.waybill.model.Alignment;
import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.Comparison;
import io.waybill.model.Comparison.First;
import io.waybill.model.Comparison.Reason;
import io.waybill.model.DriftScore;
import io.waybill.model.Report;
import io.waybill.model.Source;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the comparison comes to, in sentences. */
public final class Verdict {
    private static final Set<Source.Kind> NAMED =
            EnumSet.of(Source.Kind.PERSON, Source.Kind.OFFICE, Source.Kind.DOCUMENT);

    /** Kinds of reasons that tell which report came first. */
    private static final Set<String> DIRECTION = Set.of("direction", "date", "detail-loss");

    private final Pair pair;
    private final Comparison comparison;
    private final Changes changes;
    private final List<String> newSources;

    Verdict(Pair pair) {
        this.pair = pair;
        comparison = pair.comparison();
        changes = Changes.of(pair);
        newSources = newSources(pair);
    }

    /** As the page says it. */
    public static Verdict of(Comparison comparison, Report original, Report rewrite, List<Claim> claims) {
        return new Verdict(Pair.of(comparison, original, rewrite, claims));
    }

    /** The whole in a sentence, without a full stop. */
    public String title() {
        if (!comparison.derivation().isDerived()) {
            return Wording.word("title.none");
        }
        if (comparison.first() == First.REWRITE) {
            return Wording.word("title.reverse");
        }
        return Wording.word(newSources.isEmpty() ? "title.same" : "title.sourced") + changes.gravest(comparison);
    }

    /** "Partially derived". */
    public String derivation() {
        return Wording.word("class." + comparison.derivation().label());
    }

    /** What happened, with how often. */
    public List<String> drift() {
        return changes.lines().entrySet().stream()
                .map(line -> line.getValue() + " " + line.getKey())
                .toList();
    }

    /** "10 of 15 sentences told again drifted (0.67)", without a full stop; empty where nothing is told again. */
    public Optional<String> score() {
        DriftScore drift = comparison.drift();
        return pair.isDerived() && drift.told() > 0
                ? Optional.of("%d of %s told again drifted (%.2f)"
                        .formatted(drift.drifted(), Count.of(drift.told(), "sentence"), drift.share()))
                : Optional.empty();
    }

    Changes changes() {
        return changes;
    }

    /** How many sentences come from the original. */
    public String sentences() {
        Set<Span> from = new HashSet<>();
        Set<Span> added = new HashSet<>();
        for (Alignment alignment : comparison.alignments()) {
            alignment
                    .rewriteSpan()
                    .map(pair.rewrite()::around)
                    .ifPresent(sentence -> (alignment.originalSpan().isPresent() ? from : added).add(sentence));
        }
        added.removeAll(from);
        int all = from.size() + added.size();
        String name = pair.rewrite().name();
        if (!pair.isDerived()) {
            return from.isEmpty()
                    ? "No sentence of the " + name + " tells again what one of the first says."
                    : Count.of(from.size(), "sentence") + " of the " + name + (from.size() == 1 ? " is" : " are")
                            + " like one of the first, which does not make it a rewrite.";
        }
        String come = from.size() == 1 ? " comes" : " come";
        String told = added.isEmpty()
                ? (all == 1 ? "The one sentence" : "All " + Count.of(all, "sentence"))
                : from.size() + " of the " + Count.of(all, "sentence");
        String rest = added.isEmpty() ? "" : "; " + added.size() + (added.size() == 1 ? " is" : " are") + " added";
        return told + " of the " + name + come + " from the original" + rest + ".";
    }

    /** Which report came first, and how that is known. */
    public String first() {
        String reasons = comparison.evidence().stream()
                .filter(this::isOfDirection)
                .map(Reason::text)
                .collect(Collectors.joining("; "));
        String why = (reasons.isEmpty() ? dates() : Optional.of(reasons))
                .map(w -> ": " + w)
                .orElse("");
        return switch (comparison.first()) {
            case ORIGINAL -> "The " + pair.original().name() + " came first" + why + ".";
            case REWRITE -> "The " + pair.rewrite().name() + " came first" + why + ".";
            case UNKNOWN -> "Which of the two came first is not known.";
        };
    }

    /** Whether a reason stands beside which report came first, and not among those for and against derivation. */
    boolean isOfDirection(Reason reason) {
        return comparison.first() != First.UNKNOWN && DIRECTION.contains(reason.kind());
    }

    private Optional<String> dates() {
        Optional<String> original = pair.original().report().published().value().map(When::words);
        Optional<String> rewrite = pair.rewrite().report().published().value().map(When::words);
        return original.flatMap(o -> rewrite.map(r -> o + " against " + r));
    }

    /** Whether the second report counts as an origin of its own. */
    public String counts() {
        if (!pair.isDerived()) {
            return "Counts as an origin of its own.";
        }
        return newSources.isEmpty()
                ? "Counts as the same origin."
                : "Counts as the same origin; what it adds rests on " + Count.list(newSources, 2) + ".";
    }

    /** Named sources of what was added of which the original knows nothing. */
    private static List<String> newSources(Pair pair) {
        String original = pair.original().report().text().toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>();
        for (Alignment alignment : pair.comparison().alignments()) {
            if (alignment.originalSpan().isEmpty()) {
                pair.claims(alignment.rewrite()).stream()
                        .flatMap(claim -> claim.attribution().stream())
                        .map(Attribution::source)
                        .flatMap(Optional::stream)
                        .filter(source -> NAMED.contains(source.kind()))
                        .filter(source -> !original.contains(
                                        source.mention().text().toLowerCase(Locale.ROOT))
                                && !original.contains(source.mention().name().toLowerCase(Locale.ROOT)))
                        .map(source -> source.mention().name())
                        .filter(name -> !names.contains(name))
                        .forEach(names::add);
            }
        }
        return List.copyOf(names);
    }
}
