package io.waybill.identify.claim;

import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import io.waybill.model.Evidence;
import io.waybill.model.Mention;
import io.waybill.model.Polarity;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a finished draft into a claim of the model. */
final class Assembler {
    private final Discourse discourse;
    private final Fillers fillers;
    private final Amounts amounts;
    private final Times times;

    Assembler(Discourse discourse, Fillers fillers, Amounts amounts, Times times) {
        this.discourse = discourse;
        this.fillers = fillers;
        this.amounts = amounts;
        this.times = times;
    }

    Claim claim(Draft draft, Modality.Reading reading, List<Attribution> chain, Evidence evidence) {
        Map<Role, List<Mention>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Mention> mentions = new ArrayList<>();
            draft.heads(role).forEach(h -> add(mentions, fillers.mentions(draft.tree, h, role, false)));
            draft.impliedHeads(role).forEach(h -> add(mentions, fillers.mentions(draft.tree, h, role, true)));
            draft.phrases(role).forEach(m -> add(mentions, List.of(m)));
            if (!mentions.isEmpty()) {
                roles.put(role, mentions);
            }
        }
        Optional<Stage> stage = draft.type == ClaimType.LEGALITY
                        || draft.type == ClaimType.ASSESS
                        || ClaimType.SPEECH.contains(draft.type)
                ? Optional.empty()
                : Optional.of(stage(draft, reading));
        boolean negated = !ClaimType.SPEECH.contains(draft.type) && (reading.negated() || draft.negated);
        Optional<ClaimTime> time = times.of(draft);
        List<Quantity> quantities = amounts.of(draft, roles);
        return new Claim(
                id(draft.type, roles, evidence),
                discourse.document.report().id(),
                draft.type,
                stage,
                negated ? Polarity.NEGATED : Polarity.AFFIRMED,
                roles,
                draft.undirected,
                quantities,
                time,
                chain,
                evidence,
                Optional.empty());
    }

    /** Adds what is not told yet; the mentions added together may stand in one phrase. */
    private static void add(List<Mention> mentions, List<Mention> added) {
        List<Mention> before = List.copyOf(mentions);
        for (Mention mention : added) {
            boolean told = before.stream()
                    .anyMatch(m -> m.start() == mention.start() && m.end() == mention.end()
                            || m.entity().isPresent() && m.entity().equals(mention.entity()));
            if (!told) {
                mentions.add(mention);
            }
        }
    }

    private static Stage stage(Draft draft, Modality.Reading reading) {
        Stage told = reading.stage();
        if (draft.type == ClaimType.DESIGNATE) {
            return told == Stage.POSSIBLE || told == Stage.PLANNED ? told : Stage.COMPLETED;
        }
        if (draft.stage.isPresent() && told != Stage.POSSIBLE && told != Stage.PLANNED) {
            return draft.stage.get() == Stage.ATTEMPTED && told == Stage.ONGOING ? Stage.ONGOING : draft.stage.get();
        }
        return told;
    }

    private String id(ClaimType type, Map<Role, List<Mention>> roles, Evidence evidence) {
        StringBuilder key = new StringBuilder(discourse.document.report().sha256())
                .append('|')
                .append(evidence.start())
                .append('|')
                .append(evidence.end())
                .append('|')
                .append(type.label());
        roles.forEach((role, mentions) -> {
            key.append('|').append(role.label());
            mentions.forEach(m -> key.append(',').append(m.start()).append('-').append(m.end()));
        });
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
