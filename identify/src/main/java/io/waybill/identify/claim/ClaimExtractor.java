package io.waybill.identify.claim;

import io.waybill.identify.attribution.AttributionFinder;
import io.waybill.identify.attribution.Cues;
import io.waybill.identify.attribution.RuleFinder;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.time.TimeGrammar;
import io.waybill.lexicon.actor.Actors;
import io.waybill.lexicon.actor.CompanyWords;
import io.waybill.lexicon.actor.SpeakerNouns;
import io.waybill.lexicon.goods.Goods;
import io.waybill.lexicon.goods.Quantities;
import io.waybill.model.Claim;
import java.util.ArrayList;
import java.util.List;

/** Reads the attributed claims out of an analysed report. Immutable and safe for use by several threads. */
public final class ClaimExtractor {
    private final Lexica lexica;

    private ClaimExtractor(Lexica lexica) {
        this.lexica = lexica;
    }

    /** What the extractor knows of the language and the field. */
    record Lexica(
            Frames frames,
            Cues cues,
            AttributionFinder finder,
            Modality modality,
            Words words,
            Boilerplate boilerplate,
            LegalBases laws,
            Actors actors,
            CompanyWords companies,
            SpeakerNouns speakers,
            Goods goods,
            Quantities quantities,
            TimeGrammar times) {}

    /** Reads the resources; throws {@link io.waybill.model.WaybillException} where one is damaged. */
    public static ClaimExtractor load() {
        Goods goods = Goods.load();
        return new ClaimExtractor(new Lexica(
                Frames.load(),
                Cues.saying(),
                RuleFinder.load(),
                Modality.load(),
                Words.load(),
                Boilerplate.load(),
                LegalBases.load(),
                Actors.load(),
                CompanyWords.load(),
                SpeakerNouns.load(),
                goods,
                Quantities.load(goods),
                TimeGrammar.load()));
    }

    /** The claims of a report in the order of the text. */
    public List<Claim> extract(Document document) {
        return read(document).claims();
    }

    /**
     * The claims of a report in the order of the text, and on whose word its sentences stand; a very long report is read
     * in portions that share its names.
     */
    public ReadReport read(Document document) {
        ShortNames names = new ShortNames();
        List<Claim> claims = new ArrayList<>();
        List<Voice> voices = new ArrayList<>();
        for (Portions.Portion portion : Portions.of(document)) {
            Reading reading = new Reading(portion, names, lexica);
            reading.claims().stream()
                    .map(claim -> claim.withEvidence(claim.evidence().later(portion.first())))
                    .forEach(claims::add);
            reading.voices().stream().map(voice -> voice.later(portion.first())).forEach(voices::add);
        }
        return new ReadReport(claims, voices);
    }
}
