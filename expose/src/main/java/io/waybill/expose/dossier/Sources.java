package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.Attribution;
import io.waybill.model.Intake;
import io.waybill.model.Report;
import io.waybill.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was read, what is only named, what could not be read, and with what it was compared. */
final class Sources {
    private static final Set<Source.Kind> HOLDABLE =
            Set.of(Source.Kind.MEDIA, Source.Kind.STATE_MEDIA, Source.Kind.DOCUMENT);

    private Sources() {}

    static Section of(Casefile file) {
        Html body = Html.all(
                tag("div")
                        .cls("two")
                        .add(
                                tag("div")
                                        .add(
                                                tag("h3")
                                                        .add("Reports held: "
                                                                + file.reports().size()),
                                                tag("p").cls("quiet")
                                                        .add(
                                                                "Origins not yet determined: which of them rest on each other is open."),
                                                Html.all(file.reports().stream()
                                                        .map(r -> held(file, r))
                                                        .toList())),
                                tag("div")
                                        .add(
                                                named(file),
                                                notRead(file.investigation().intake()))),
                Receipt.of(file));
        return new Section(
                "sources",
                "Sources and receipt",
                "What was read, what is only named, and with what it was compared",
                Optional.empty(),
                body);
    }

    private static Html held(Casefile file, Report r) {
        long claims = file.statements().stream()
                .filter(s -> s.claim().report().equals(r.id()))
                .count();
        Tag entry = tag("div").cls("held");
        Tag title = tag("p").add(tag("b").add(tag("a").attr("href", "#r" + file.number(r.id()))
                        .add(String.valueOf(file.number(r.id())))))
                .add(" ")
                .add(Html.name(Reports.title(r)));
        entry.add(title);
        List<String> facts = new ArrayList<>();
        facts.add(r.publisher().orElse("publisher not stated"));
        r.author().ifPresent(facts::add);
        facts.add(r.published().value().map(When::words).orElse("date not known") + ", "
                + (r.published().why().isBlank()
                        ? r.published().basis().name().toLowerCase(Locale.ROOT)
                        : r.published().why()));
        facts.add(Names.language(r.language()));
        facts.add(Count.of(words(r.text()), "word"));
        facts.add(Count.of(claims, "claim"));
        entry.add(tag("p").cls("quiet")
                .add(Html.joined(" · ", facts.stream().map(Html::name).toList())));
        r.url()
                .ifPresent(url -> entry.add(tag("p").cls("quiet url")
                        .add(Tag.web(url)
                                .map(web -> (Html) tag("a").attr("href", web)
                                        .attr("rel", "noopener noreferrer nofollow")
                                        .add(url))
                                .orElse(Html.text(url)))));
        r.note().ifPresent(n -> entry.add(tag("p").add("Says of itself: ").add(Html.quote("“" + n + "”"))));
        return entry.add(tag("p").cls("hash").add(Html.name(r.id())).add(" sha256 " + r.sha256()));
    }

    private static long words(String text) {
        return java.util.regex.Pattern.compile("\\S+").matcher(text).results().count();
    }

    /** Outlets and documents on which claims rest, which are not among what was read. */
    private static Html named(Casefile file) {
        Map<String, Set<Integer>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Statement s : file.statements()) {
            s.claim().attribution().stream()
                    .map(Attribution::source)
                    .flatMap(Optional::stream)
                    .filter(x -> HOLDABLE.contains(x.kind()))
                    .forEach(x -> named.computeIfAbsent(
                                    Wording.shorten(x.mention().name()), k -> new TreeSet<>())
                            .add(s.number()));
        }
        Tag part = tag("div").add(tag("h3").add("Named in them, not held: " + named.size()));
        Tag list = tag("ul").cls("bare");
        named.entrySet().stream()
                .limit(60)
                .forEach(e -> list.add(tag("li")
                        .add(Html.name(e.getKey()))
                        .add(tag("small")
                                .add(" report "
                                        + e.getValue().stream()
                                                .limit(6)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))))));
        return part.add(list);
    }

    private static Html notRead(Intake intake) {
        Tag part = tag("div");
        if (!intake.refused().isEmpty()) {
            Tag list = tag("ul").cls("bare");
            intake.refused()
                    .forEach(f -> list.add(
                            tag("li").add(Html.name(f.path())).add(tag("small").add(" " + f.reason()))));
            part.add(tag("h3").add("Refused: " + intake.refused().size()), list);
        }
        if (!intake.notAnalysed().isEmpty()) {
            Tag list = tag("ul").cls("bare");
            intake.notAnalysed()
                    .forEach(f -> list.add(tag("li")
                            .add(Html.name(f.path()))
                            .add(tag("small").add(" " + Names.language(f.language())))));
            part.add(tag("h3").add("Read, not analysed: " + intake.notAnalysed().size()), list);
        }
        return part;
    }
}
