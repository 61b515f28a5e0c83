package io.waybill.identify.intake;

import io.waybill.model.Published;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a web page tells of itself: meta tags, JSON-LD, the time element. */
final class PageFacts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> SITES = List.of("og:site_name", "application-name", "dc.publisher", "publisher");
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "dc.creator", "byl", "parsely-author");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date");
    private static final int MOST_SCRIPTS = 20;

    private final Document page;
    private final List<JsonNode> linked;

    private PageFacts(Document page) {
        this.page = page;
        this.linked = page.select("script[type=application/ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .flatMap(script -> objects(script.data()))
                .toList();
    }

    static Facts of(Document page) {
        PageFacts facts = new PageFacts(page);
        return new Facts(
                facts.title(), facts.publisher(), facts.author(), facts.url(), Optional.empty(), facts.published());
    }

    private Optional<String> title() {
        return meta(TITLES)
                .or(() -> linked("headline"))
                .or(() -> text("article h1, main h1"))
                .or(() -> text("h1"))
                .or(() -> Facts.clean(page.title()));
    }

    private Optional<String> publisher() {
        return meta(SITES)
                .or(() -> linked.stream()
                        .map(node -> node.path("publisher"))
                        .flatMap(node -> string(node.isObject() ? node.path("name") : node).stream())
                        .findFirst());
    }

    private Optional<String> author() {
        return linked.stream()
                .map(node -> node.path("author"))
                .map(node -> node.isArray() ? node.path(0) : node)
                .flatMap(node -> string(node.isObject() ? node.path("name") : node).stream())
                .findFirst()
                .or(() -> meta(AUTHORS).filter(author -> !author.startsWith("http")))
                .or(() -> text("[rel=author], [itemprop=author], .byline"));
    }

    private Optional<String> url() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .flatMap(link -> Facts.clean(link.attr("href")))
                .or(() -> meta(List.of("og:url")));
    }

    private Optional<Published> published() {
        for (String name : DATES) {
            Optional<Published> date =
                    meta(List.of(name)).flatMap(words -> StatedDate.published(words, "the meta tag " + name));
            if (date.isPresent()) {
                return date;
            }
        }
        return linked("datePublished")
                .flatMap(words -> StatedDate.published(words, "the page's data (datePublished)"))
                .or(() -> Optional.ofNullable(
                                page.selectFirst(
                                        "time[itemprop=datePublished], time[pubdate], article time, header time, main time, time"))
                        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text())
                        .flatMap(words -> StatedDate.published(words, "the page's time element")));
    }

    private Optional<String> meta(List<String> names) {
        for (String name : names) {
            for (Element tag : page.select("meta")) {
                if (Stream.of("property", "name", "itemprop")
                        .anyMatch(key -> tag.attr(key).equalsIgnoreCase(name))) {
                    Optional<String> value = Facts.clean(tag.attr("content"));
                    if (value.isPresent()) {
                        return value;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).flatMap(element -> Facts.clean(element.text()));
    }

    private Optional<String> linked(String field) {
        return linked.stream()
                .flatMap(node -> string(node.path(field)).stream())
                .findFirst();
    }

    private static Optional<String> string(JsonNode node) {
        return node.isString() ? Facts.clean(node.stringValue()) : Optional.empty();
    }

    /** The objects of a script; one that is damaged tells nothing. */
    private static Stream<JsonNode> objects(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            JsonNode graph = node.path("@graph");
            return node.isArray() ? node.valueStream() : graph.isArray() ? graph.valueStream() : Stream.of(node);
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }
}
