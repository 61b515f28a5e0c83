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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says sentence by sentence what became of an original in a rewrite. */
final class Drifts {
    private final Profile original;
    private final Profile rewrite;

    private Drifts(Profile original, Profile rewrite) {
        this.original = original;
        this.rewrite = rewrite;
    }

    /** The alignments in the order of the rewrite; what was dropped stands behind what precedes it in the original. */
    static List<Alignment> of(Tracing tracing) {
        Drifts drifts = new Drifts(tracing.original(), tracing.rewrite());
        List<Alignment> alignments = new ArrayList<>();
        BitSet used = new BitSet();
        for (Trace trace : tracing.traces()) {
            List<Aligner.Link> links = trace.isLinked() ? trace.links() : trace.faint();
            if (!links.isEmpty()) {
                links.stream()
                        .sorted(Comparator.comparingInt(Aligner.Link::original))
                        .forEach(link -> {
                            used.set(link.original());
                            alignments.add(drifts.told(link.original(), link.rewrite()));
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

    private Alignment told(int o, int r) {
        List<Claim> before = original.claimsOf(o);
        List<Claim> after = rewrite.claimsOf(r);
        List<Change> changes = new ArrayList<>();
        Vouching.change(original, o, rewrite, r).ifPresent(changes::add);
        List<Change> fields = fields(before, after);
        changes.addAll(fields);
        boolean moved = fields.stream().anyMatch(c -> c.kind() == Drift.STRENGTHENED || c.kind() == Drift.WEAKENED);
        if (!moved) {
            Certainty.standard().change(original, o, rewrite, r).ifPresent(changes::add);
        }
        AmountChange.standard().change(original, o, rewrite, r).ifPresent(changes::add);
        denial(before, after).ifPresent(changes::add);
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
                    .findFirst()
                    .ifPresent(now -> changes.addAll(ClaimChange.changes(then, now)));
        }
        return changes;
    }

    /** A denial that the original does not tell, or not of this party. */
    private static Optional<Change> denial(List<Claim> before, List<Claim> after) {
        List<Mention> told = before.stream()
                .filter(claim -> claim.type() == ClaimType.DENY)
                .flatMap(claim -> claim.fillers(Role.AGENT).stream())
                .toList();
        return after.stream()
                .filter(claim -> claim.type() == ClaimType.DENY)
                .flatMap(claim -> claim.fillers(Role.AGENT).stream())
                .filter(agent -> told.stream().noneMatch(other -> ClaimChange.same(other, agent)))
                .findFirst()
                .map(agent -> new Change(
                        Drift.ADDED,
                        Optional.empty(),
                        Optional.of(new Span(agent.start(), agent.end())),
                        "a denial of " + agent.name()));
    }

    private static List<Change> distinct(List<Change> changes) {
        Map<Drift, Change> byKind = new LinkedHashMap<>();
        changes.forEach(change -> byKind.putIfAbsent(change.kind(), change));
        return List.copyOf(byKind.values());
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
