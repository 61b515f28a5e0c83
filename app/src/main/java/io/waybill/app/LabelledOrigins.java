package io.waybill.app;

import io.waybill.app.evaluate.OriginLabels;
import io.waybill.app.evaluate.OriginScore;
import io.waybill.app.evaluate.PairDecision;
import io.waybill.identify.intake.Limits;
import io.waybill.identify.intake.ReadOptions;
import io.waybill.identify.intake.ReportReader;
import io.waybill.identify.language.nlp4j.Nlp4jAnalyzer;
import io.waybill.identify.origin.Derivations;
import io.waybill.identify.origin.Profile;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import io.waybill.model.WaybillException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides labelled pairs as {@code compare} does, and all their reports as {@code investigate} does. */
final class LabelledOrigins implements EvaluateOriginsCommand.Evaluation {
    private final Path caches;

    /**
     * @param caches where converted models are kept
     */
    LabelledOrigins(Path caches) {
        this.caches = caches;
    }

    /** Reads {@code pairs.json} and {@code reports/} in a folder; throws {@link WaybillException} where it cannot. */
    @Override
    public OriginScore evaluate(Path folder, Progress progress) {
        OriginLabels labels = OriginLabels.read(folder.resolve("pairs.json"));
        ReadOptions how = new ReadOptions(Optional.empty(), InputStream.nullInputStream(), Limits.DEFAULT);
        List<Report> reports = Pipeline.dated(new ReportReader()
                .read(List.of(folder.resolve("reports")), how, progress)
                .reports());
        Reader reader = Reader.open(Nlp4jAnalyzer.home(caches), progress);
        Map<String, Profile> profiles = new LinkedHashMap<>();
        Analysis.of(reports, reader::profile, new Stop(), progress)
                .results()
                .forEach(profile -> profiles.put(profile.report().id(), profile));
        List<PairDecision> decided = labels.pairs().parallelStream()
                .map(pair -> {
                    Profile original = profile(pair.original(), profiles, folder);
                    Profile rewrite = profile(pair.rewrite(), profiles, folder);
                    return new PairDecision(
                            pair, original, rewrite, reader.comparer().compare(original, rewrite));
                })
                .toList();
        return OriginScore.of(
                decided, Derivations.of(List.copyOf(profiles.values()), reader.comparer()), profiles.keySet());
    }

    private static Profile profile(String name, Map<String, Profile> profiles, Path folder) {
        return Optional.ofNullable(profiles.get(name))
                .orElseThrow(() -> new WaybillException(
                        folder.toString(), "pairs.json names " + name + ", which reports/ lacks or cannot be read"));
    }
}
