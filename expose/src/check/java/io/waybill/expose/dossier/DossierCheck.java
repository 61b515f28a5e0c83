package io.waybill.expose.dossier;

import io.waybill.expose.page.SafeText;
import io.waybill.model.Investigation;
import io.waybill.model.ListMatch;
import io.waybill.model.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Holds a dossier to its rule: what is in serif stands in a report, and every generated sentence about an event is
 * hedged, tied to claims, and names who says so.
 */
public final class DossierCheck {
    private static final Pattern HEDGE = hedges();
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Document page;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Set<String> texts;
    private final Set<String> listed;
    private final List<String> problems = new ArrayList<>();

    private DossierCheck(String html, Investigation investigation) {
        this.page = Jsoup.parse(html);
        Casefile file = Casefile.of(investigation, java.time.Instant.EPOCH);
        file.statements().forEach(s -> statements.put(s.id(), s));
        this.texts = investigation.reports().stream()
                .flatMap(r -> List.of(r.text(), r.note().orElse("")).stream())
                .map(DossierCheck::line)
                .collect(Collectors.toSet());
        investigation.parties().stream()
                .flatMap(p -> p.description().stream())
                .map(DossierCheck::line)
                .forEach(texts::add);
        this.listed = investigation.parties().stream()
                .filter(p -> p.matches().stream().anyMatch(m -> m.state() == ListMatch.State.SAME))
                .map(Party::name)
                .collect(Collectors.toSet());
    }

    /** What breaks the rule, each with the words concerned; empty if nothing does. */
    public static List<String> problems(String html, Investigation investigation) {
        DossierCheck check = new DossierCheck(html, investigation);
        check.sources();
        check.events();
        check.literal();
        check.lists();
        return check.problems;
    }

    /** How many generated elements about events the page has, so that a test can tell that it checked something. */
    public static int elements(String html) {
        return Jsoup.parse(html).select("[data-claims]").size();
    }

    /** Whatever is tied to claims hedges and names their speakers or the origins that these are, or says how many it leaves out. */
    private void sources() {
        for (Element element : page.select("[data-claims]")) {
            String words = words(element);
            if (!HEDGE.matcher(words).find()) {
                problems.add("no hedge: " + brief(words));
            }
            for (String id : element.attr("data-claims").split(" ")) {
                Statement statement = statements.get(id);
                if (statement == null) {
                    problems.add("no claim " + id + ": " + brief(words));
                } else if (!names(words, statement.voice().name())
                        && !names(words, statement.voice().origin())
                        && !words.contains(" more")) {
                    problems.add("does not name " + statement.voice().name() + ": " + brief(words));
                }
            }
        }
    }

    private static boolean names(String words, String speaker) {
        return words.toLowerCase(Locale.ROOT).contains(line(speaker).toLowerCase(Locale.ROOT));
    }

    /** No event is told outside of what is tied to claims. */
    private void events() {
        Pattern event = Pattern.compile(Arrays.stream(io.waybill.model.ClaimType.values())
                .map(t -> Wording.word("event." + t.label()).split("\\[")[0].strip())
                .filter(lead -> lead.contains(" "))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
        Document rest = page.clone();
        rest.select("[data-claims], .q, bdi, script, style").remove();
        var found = event.matcher(line(rest.text()));
        while (found.find()) {
            String text = line(rest.text());
            problems.add("an event on nobody's word: "
                    + text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 60)));
        }
    }

    /** Serif is literally in a report. */
    private void literal() {
        for (Element quote : page.select(".q:not(.sample)")) {
            Element own = quote.clone();
            own.select("sup, .quiet").forEach(e -> e.text(" \u0000 "));
            for (String part : line(own.wholeText()).split("\u0000|\\[U\\+0000]| …|…”")) {
                String words = part.strip().replaceAll("^“|”$", "").strip();
                if (!words.isEmpty() && texts.stream().noneMatch(t -> t.contains(words) || t.contains(part.strip()))) {
                    problems.add("not in a report: " + brief(words));
                }
            }
        }
    }

    /** "Listed" is said only where a person decided it. */
    private void lists() {
        for (Element badge : page.select(".listed")) {
            Element around = badge.closest("tr, article");
            String words = around == null ? "" : around.text();
            if (listed.stream().noneMatch(words::contains)) {
                problems.add("listed without a decision: " + brief(words));
            }
        }
    }

    private static Pattern hedges() {
        return Pattern.compile(Arrays.stream(Mark.values())
                .flatMap(m -> Stream.of(m.label(), m.done(), Wording.word("verb." + m.code())))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i)\\b(?:", "|" + Wording.word("hedge.words") + ")")));
    }

    /** What a reader is told in generated words: the text without its quotations, and the words of marks and figures. */
    private static String words(Element element) {
        Element generated = element.clone();
        generated.select(".q").remove();
        StringBuilder words = new StringBuilder(generated.text());
        Elements labelled = element.select("[aria-label]");
        labelled.forEach(e -> words.append(' ').append(e.attr("aria-label")));
        return line(words.toString());
    }

    private static String line(String words) {
        return SPACE.matcher(SafeText.visible(words)).replaceAll(" ").strip();
    }

    private static String brief(String words) {
        return words.length() > 160 ? words.substring(0, 160) + "…" : words;
    }
}
