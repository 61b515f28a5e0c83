package io.waybill.identify.origin;

import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Drift;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says sentence by sentence what became of an original in a rewrite. */
final class Drifts {
    private final Profile original;
    private final Profile rewrite;
    private final Aligner aligner;

    private Drifts(Tracing tracing) {
        original = tracing.original();
        rewrite = tracing.rewrite();
        aligner = tracing.aligner();
    }

    /** The alignments in the order of the rewrite; what was dropped stands behind what precedes it in the original. */
    static List<Alignment> of(Tracing tracing) {
        Drifts drifts = new Drifts(tracing);
        List<Alignment> alignments = new ArrayList<>();
        BitSet used = new BitSet();
        Retold retold = Retold.of(tracing);
        for (Trace trace : tracing.traces()) {
            List<Aligner.Link> links = retold.in(trace);
            if (!links.isEmpty()) {
                links.stream()
                        .sorted(Comparator.comparingInt(Aligner.Link::original))
                        .forEach(link -> {
                            used.set(link.original());
                            List<Change> added =
                                    link == links.getFirst() ? drifts.added(tracing, trace, links) : List.of();
                            alignments.add(drifts.told(link.original(), link.rewrite(), added));
                        });
            } else if (drifts.says(drifts.rewrite, trace.rewrite())) {
                alignments.add(drifts.added(trace.rewrite()));
            }
        }
        for (int o = 0; o < drifts.original.sentences(); o++) {
            if (!used.get(o) && drifts.says(drifts.original, o)) {
                alignments.add(drifts.place(alignments, o), drifts.dropped(o));
            }
        }
        return List.copyOf(alignments);
    }

    /** A heading says again what the text says. */
    private boolean says(Profile profile, int sentence) {
        return profile.blockOf(sentence) != Block.Kind.HEADING
                || !profile.claimsOf(sentence).isEmpty();
    }

    private int place(List<Alignment> alignments, int o) {
        int place = 0;
        int start = original.sentence(o).start();
        for (int i = 0; i < alignments.size(); i++) {
            if (alignments
                    .get(i)
                    .originalSpan()
                    .filter(span -> span.start() < start)
                    .isPresent()) {
                place = i + 1;
            }
        }
        return place;
    }

    private Alignment told(int o, int r, List<Change> added) {
        List<Claim> before = original.claimsOf(o);
        List<Claim> after = rewrite.claimsOf(r);
        List<Change> changes = new ArrayList<>();
        Vouching.change(original, o, rewrite, r).ifPresent(changes::add);
        List<Change> fields = fields(before, after);
        changes.addAll(fields);
        boolean moved = fields.stream().anyMatch(c -> c.kind() == Drift.STRENGTHENED || c.kind() == Drift.WEAKENED);
        if (!moved) {
            Certainty.standard().change(aligner, o, r).ifPresent(changes::add);
        }
        AmountChange.standard().change(original, o, rewrite, r).ifPresent(changes::add);
        changes.addAll(added);
        if (changes.isEmpty()) {
            changes.add(Change.of(Drift.SAME, "told again"));
        }
        return new Alignment(
                ids(before),
                ids(after),
                distinct(changes),
                Optional.of(original.sentence(o)),
                Optional.of(rewrite.sentence(r)));
    }

    private static List<Change> fields(List<Claim> before, List<Claim> after) {
        List<Change> changes = new ArrayList<>();
        for (Claim then : before) {
            after.stream()
                    .filter(now -> ClaimChange.alike(then, now))
                    .max(Comparator.comparingInt(now -> ClaimChange.sidesInCommon(then, now)))
                    .ifPresent(now -> changes.addAll(ClaimChange.changes(then, now)));
        }
        return changes;
    }

    /** What stands in a sentence that tells another again, and nowhere in the original. */
    private List<Change> added(Tracing tracing, Trace trace, List<Aligner.Link> links) {
        List<Change> added = new ArrayList<>();
        denial(rewrite.claimsOf(trace.rewrite())).ifPresent(added::add);
        if (links.stream().noneMatch(link -> Vouching.isAttributed(original, link.original()))) {
            Vouching.added(rewrite, trace.rewrite()).ifPresent(added::add);
        }
        for (Span clause : Additions.of(tracing, trace.rewrite(), links)) {
            String words = rewrite.report().text().substring(clause.start(), clause.end());
            added.add(new Change(Drift.ADDED, Optional.empty(), Optional.of(clause), "not in the original: " + words));
        }
        return added;
    }

    /** A denial of somebody who denies nothing in the original. */
    private Optional<Change> denial(List<Claim> claims) {
        List<Mention> told = deniers(original.claims());
        return deniers(claims).stream()
                .filter(agent -> told.stream().noneMatch(other -> ClaimChange.same(other, agent)))
                .findFirst()
                .map(agent -> new Change(
                        Drift.ADDED,
                        Optional.empty(),
                        Optional.of(new Span(agent.start(), agent.end())),
                        "a denial of " + agent.name()));
    }

    private static List<Mention> deniers(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.type() == ClaimType.DENY)
                .flatMap(claim -> claim.fillers(Role.AGENT).stream())
                .toList();
    }

    /** One of each kind, and all that was added. */
    private static List<Change> distinct(List<Change> changes) {
        Set<Drift> seen = EnumSet.noneOf(Drift.class);
        return changes.stream()
                .filter(change -> seen.add(change.kind()) || change.kind() == Drift.ADDED)
                .toList();
    }

    private Alignment added(int r) {
        List<Claim> claims = rewrite.claimsOf(r);
        return new Alignment(
                List.of(),
                ids(claims),
                List.of(Change.of(Drift.ADDED, what(claims, "not in the original"))),
                Optional.empty(),
                Optional.of(rewrite.sentence(r)));
    }

    private Alignment dropped(int o) {
        List<Claim> claims = original.claimsOf(o);
        return new Alignment(
                ids(claims),
                List.of(),
                List.of(Change.of(Drift.DROPPED, what(claims, "not in the rewrite"))),
                Optional.of(original.sentence(o)),
                Optional.empty());
    }

    private static String what(List<Claim> claims, String otherwise) {
        return claims.stream()
                .map(Claim::type)
                .filter(ClaimType.SPEECH::contains)
                .findFirst()
                .map(type -> switch (type) {
                    case DENY -> "a denial";
                    case NO_COMMENT -> "an answer that was not given";
                    case ADMIT -> "an admission";
                    default -> otherwise;
                })
                .orElse(otherwise);
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }
}
