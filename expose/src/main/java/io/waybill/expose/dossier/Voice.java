package io.waybill.expose.dossier;

import io.waybill.expose.page.Html;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.Origin;
import io.waybill.model.Report;
import io.waybill.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who speaks in a claim: who denies or does not answer, whoever tells of it; else the last of its chain who is no
 * outlet; in the author's own voice the publisher.
 *
 * @param key equal for the same origin over all reports; where origins were not looked for, for the same speaker
 * @param origin the name of the origin: a state for its offices, the publisher of the original for a rewrite
 * @param chain all sources in words, nearest to the event first
 */
record Voice(String key, String name, String origin, boolean unnamed, List<String> chain) {
    private static final Set<Source.Kind> SPEAKERS =
            Set.of(Source.Kind.PERSON, Source.Kind.OFFICE, Source.Kind.UNNAMED);

    private static final Set<Stance> ANSWERS = Set.of(Stance.DENIES, Stance.DECLINES, Stance.RETRACTS);

    static Voice of(Claim claim, Report report, int number) {
        List<Source> sources = claim.attribution().stream()
                .map(Attribution::source)
                .flatMap(Optional::stream)
                .toList();
        Optional<Source> speaker = claim.attribution().stream()
                .filter(link -> ANSWERS.contains(link.stance()))
                .flatMap(link -> link.source().stream())
                .findFirst()
                .or(() -> last(sources.stream()
                        .filter(s -> SPEAKERS.contains(s.kind()))
                        .toList()))
                .or(() -> last(sources));
        List<String> chain = sources.stream().map(Voice::words).toList();
        if (speaker.isPresent()) {
            Source source = speaker.get();
            String key = source.mention().party().orElse(source.mention().name().toLowerCase(Locale.ROOT))
                    + (source.kind() == Source.Kind.UNNAMED ? "@" + report.id() : "");
            return new Voice(key, words(source), words(source), source.kind() == Source.Kind.UNNAMED, chain);
        }
        return report.publisher()
                .map(p -> new Voice("publisher:" + p, p, p, false, List.of(p)))
                .orElseGet(() -> {
                    String own = Wording.word("voice.own").formatted(number);
                    return new Voice("report:" + report.id(), own, own, false, List.of(own));
                });
    }

    /** The voice of an origin; unnamed sources keep the words of their report. */
    Voice of(Origin origin, String named) {
        boolean open = origin.kind() == Origin.Kind.UNNAMED;
        return new Voice(origin.id(), name, open ? name : named, open, chain);
    }

    private static Optional<Source> last(List<Source> sources) {
        return sources.isEmpty() ? Optional.empty() : Optional.of(sources.getLast());
    }

    private static String words(Source source) {
        String full = source.mention().name();
        String name = Wording.shorten(Names.said(full));
        boolean unnamed = source.kind() == Source.Kind.UNNAMED || full.endsWith("(unnamed)");
        return unnamed && !name.contains("unnamed") ? Names.unnamed(name) : name;
    }

    /** The sources with an arrow from the event outwards. */
    Html path() {
        return Html.joined(" › ", chain.stream().map(Html::name).toList());
    }

    /** Those of the chain who are not the speaker. */
    Stream<String> others() {
        return chain.stream().filter(link -> !link.equals(name));
    }
}
