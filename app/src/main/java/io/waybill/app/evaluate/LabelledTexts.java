package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.LabelledReport;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that labels refer to: from {@code reports/} beside them, else from a corpus, where the text is everything
 * after the front matter. A text whose SHA-256 is another one is left out, because no offset would fit.
 *
 * @param texts by name of the report
 * @param skipped reason by name of the report
 */
public record LabelledTexts(Map<String, byte[]> texts, Map<String, String> skipped) {
    private static final Pattern FRONT_MATTER = Pattern.compile("---\\r?\\n(?:(?!---\\r?\\n).*+\\r?\\n)*+---\\r?\\n");

    /** Looks for the text of every labelled report. */
    public static LabelledTexts find(Gold gold, Path folder, Path corpus) {
        LabelledTexts found = new LabelledTexts(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (LabelledReport report : gold.reports()) {
            try {
                found.add(report, folder, corpus);
            } catch (IOException e) {
                throw new WaybillException(report.name(), "cannot be read: " + e.getMessage(), e);
            }
        }
        return found;
    }

    /** The labelled reports whose texts are at hand. */
    public List<LabelledReport> present(Gold gold) {
        return gold.reports().stream()
                .filter(report -> texts.containsKey(report.name()))
                .toList();
    }

    public byte[] of(LabelledReport report) {
        return Objects.requireNonNull(texts.get(report.name()), report.name());
    }

    private void add(LabelledReport report, Path folder, Path corpus) throws IOException {
        List<byte[]> candidates = new ArrayList<>();
        Path own = folder.resolve("reports").resolve(report.name());
        if (Files.isRegularFile(own)) {
            candidates.add(Files.readAllBytes(own));
        }
        for (Path root : List.of(corpus, folder)) {
            Optional<Path> source = report.sourcePath().map(root::resolve).filter(Files::isRegularFile);
            if (source.isPresent()) {
                candidates.add(body(Files.readAllBytes(source.get())));
            }
        }
        candidates.stream()
                .filter(text ->
                        report.sha256().filter(sum -> !sum.equals(sha256(text))).isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        text -> texts.put(report.name(), text),
                        () -> skipped.put(
                                report.name(),
                                candidates.isEmpty()
                                        ? "its text is neither in " + folder.resolve("reports") + " nor at "
                                                + report.sourcePath().orElse("(no path)") + " in " + corpus
                                        : "its text is another one than the labelled (SHA-256 differs)"));
    }

    static byte[] body(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        Matcher front = FRONT_MATTER.matcher(text);
        return front.lookingAt() ? text.substring(front.end()).getBytes(StandardCharsets.UTF_8) : file;
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
