package io.waybill.identify.intake;

import io.waybill.model.Block;
import io.waybill.model.Published;
import io.waybill.model.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a draft a report: language, date, publisher, hash; parts in another language are no blocks. */
final class Assembly {
    private static final Published UNDATED = Published.unknown("no date of publication is stated");
    private static final int FEW_LETTERS = 60;

    private final ReadOptions options;

    Assembly(ReadOptions options) {
        this.options = options;
    }

    Report report(Draft draft, String id) throws Refusal {
        String text = draft.text();
        if (text.length() > options.limits().characters()) {
            throw new Refusal("its text is longer than is read ("
                    + Limits.name("characters", options.limits().characters()) + "); split it");
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new Refusal("it has no words in it; check that it was saved whole");
        }
        String language = Languages.of(
                draft.blocks().isEmpty()
                        ? text
                        : draft.blocks().stream()
                                .map(block -> text.substring(block.start(), block.end()))
                                .collect(Collectors.joining("\n")));
        Facts facts = draft.facts();
        return new Report(
                id,
                facts.title(),
                facts.publisher().or(() -> facts.url().flatMap(Publishers::at)),
                facts.author(),
                facts.url(),
                facts.note(),
                options.date()
                        .map(date -> new Published(
                                java.util.Optional.of(date.toString()), Published.Basis.GIVEN, "given by the user"))
                        .or(facts::published)
                        .orElse(UNDATED),
                language,
                sha256(text),
                text,
                language.equals(Languages.ENGLISH) ? english(text, draft.blocks()) : draft.blocks());
    }

    /** Within an English report a part that is surely in another language is not to be parsed as English. */
    private static List<Block> english(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> {
                    String words = text.substring(block.start(), block.end());
                    String language = words.length() < FEW_LETTERS ? Languages.ENGLISH : Languages.of(words);
                    return language.equals(Languages.ENGLISH) || language.equals(Languages.UNKNOWN);
                })
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
