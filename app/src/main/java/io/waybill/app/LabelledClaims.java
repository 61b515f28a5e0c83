package io.waybill.app;

import io.waybill.app.evaluate.Gold;
import io.waybill.app.evaluate.Gold.LabelledReport;
import io.waybill.app.evaluate.LabelledTexts;
import io.waybill.app.evaluate.Predictions;
import io.waybill.model.Investigation;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the claims of labelled texts on the very way that {@code investigate} takes, through files and back. */
final class LabelledClaims {
    private final Investigator investigator;
    private final Output output;

    LabelledClaims(Investigator investigator, Output output) {
        this.investigator = investigator;
        this.output = output;
    }

    /**
     * Investigates the texts.
     *
     * @param dated whether each is read as of its date of publication
     */
    Predictions find(Gold gold, LabelledTexts texts, boolean dated, Progress progress) {
        Map<Optional<LocalDate>, List<LabelledReport>> byDate = new LinkedHashMap<>();
        for (LabelledReport report : texts.present(gold)) {
            Optional<LocalDate> date = dated ? day(report) : Optional.empty();
            byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(report);
        }
        Predictions all = Predictions.NONE;
        try {
            Path work = Files.createTempDirectory("waybill-evaluate");
            try {
                for (var group : byDate.entrySet()) {
                    all = all.plus(find(group.getKey(), group.getValue(), texts, work, progress));
                }
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new WaybillException("evaluate", "the folder for temporary files cannot be written", e);
        }
        return all;
    }

    /** Investigates files where they lie. */
    Predictions find(List<Path> files, Progress progress) {
        try {
            Path out = Files.createTempDirectory("waybill-evaluate");
            try {
                return claims(files, Optional.empty(), out, progress);
            } finally {
                delete(out);
            }
        } catch (IOException e) {
            throw new WaybillException("evaluate", "the folder for temporary files cannot be written", e);
        }
    }

    private static Optional<LocalDate> day(LabelledReport report) {
        return report.published()
                .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse);
    }

    private Predictions find(
            Optional<LocalDate> date, List<LabelledReport> reports, LabelledTexts texts, Path work, Progress progress)
            throws IOException {
        Path in = Files.createTempDirectory(work, "in");
        for (LabelledReport report : reports) {
            Path name = Path.of(report.name()).getFileName();
            Files.write(in.resolve(name), texts.of(report));
        }
        return claims(List.of(in), date, Files.createTempDirectory(work, "out"), progress);
    }

    private Predictions claims(List<Path> files, Optional<LocalDate> date, Path out, Progress progress) {
        InvestigateOptions how = new InvestigateOptions(date, List.of(), System.in, new Stop());
        Investigation found = investigator.investigate(files, how, progress);
        output.write(found, out, Progress.NONE);
        return Predictions.read(out.resolve("claims.jsonl"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
