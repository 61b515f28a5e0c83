package io.waybill.expose.dossier;

import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Quoted;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Evidence;
import io.waybill.model.Intake;
import io.waybill.model.Investigation;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Phrase;
import io.waybill.model.Polarity;
import io.waybill.model.Published;
import io.waybill.model.Quantity;
import io.waybill.model.Report;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled claims of the development reports as an investigation, with parties by name and deals by their sides. */
final class Gold {
    static final Path FOLDER = Path.of("../../shared/data/bench/claims-dev");

    private final Map<String, Party> parties = new LinkedHashMap<>();

    private Gold() {}

    static boolean present() {
        return Files.exists(FOLDER.resolve("gold.json"));
    }

    /** The reports whose name starts with one of the prefixes. */
    static Investigation read(Set<String> prefixes) throws IOException {
        return new Gold().investigation(prefixes);
    }

    private Investigation investigation(Set<String> prefixes) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(FOLDER.resolve("gold.json").toFile());
        Map<String, Report> reports = new TreeMap<>();
        for (JsonNode r : gold.get("reports")) {
            String id = r.get("report").asString();
            if (prefixes.stream().anyMatch(id::startsWith)) {
                reports.put(id, report(r, id));
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (JsonNode c : gold.get("claims")) {
            if (reports.containsKey(c.get("report").asString())) {
                claims.add(claim(c));
            }
        }
        List<Intake.Read> read = reports.keySet().stream()
                .map(id -> new Intake.Read("reports/" + id, id))
                .toList();
        return new Investigation(
                List.copyOf(reports.values()),
                claims,
                deals(claims),
                List.copyOf(parties.values()),
                new Intake(read, List.of(), List.of()),
                List.of());
    }

    private static Report report(JsonNode r, String id) throws IOException {
        String text = Files.readString(FOLDER.resolve("reports").resolve(id));
        List<Block> blocks = new ArrayList<>();
        var paragraphs = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\s*\\z)").matcher(text);
        while (paragraphs.find()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, paragraphs.start(), paragraphs.end()));
        }
        return new Report(
                id,
                word(r, "title"),
                word(r, "publisher"),
                Optional.empty(),
                word(r, "source_url"),
                Optional.empty(),
                new Published(word(r, "publication_date"), Published.Basis.STATED, "front matter"),
                "en",
                r.get("sha256").asString(),
                text,
                blocks);
    }

    private Claim claim(JsonNode c) {
        Map<Role, List<Mention>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String key = role == Role.LEGAL_BASIS ? "legal_basis" : role.label();
            List<Mention> fillers = new ArrayList<>();
            for (JsonNode m : c.get(key)) {
                fillers.add(
                        mention(c, m, role != Role.GOODS && role != Role.CONSIDERATION && role != Role.LEGAL_BASIS));
            }
            roles.put(role, fillers);
        }
        List<Attribution> chain = new ArrayList<>();
        for (JsonNode a : c.get("attribution")) {
            JsonNode s = a.get("source");
            Optional<Source> source = s.isNull()
                    ? Optional.empty()
                    : Optional.of(new Source(
                            mention(c, s, true),
                            Source.Kind.valueOf(constant(s.get("kind").asString()))));
            chain.add(new Attribution(
                    source,
                    Optional.empty(),
                    Stance.valueOf(constant(a.get("stance").asString())),
                    Quoted.valueOf(constant(a.get("quoted").asString()))));
        }
        List<Quantity> quantities = new ArrayList<>();
        for (JsonNode q : c.get("quantity")) {
            JsonNode value = q.get("value");
            quantities.add(new Quantity(
                    q.get("text").asString(),
                    q.get("start").asInt(),
                    q.get("end").asInt(),
                    value == null || value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.asDouble()),
                    q.path("approximate").asBoolean(false),
                    Optional.empty(),
                    word(q, "unit"),
                    OptionalInt.empty()));
        }
        JsonNode e = c.get("evidence");
        return new Claim(
                c.get("id").asString(),
                c.get("report").asString(),
                ClaimType.of(c.get("type").asString()),
                word(c, "stage").map(s -> Stage.valueOf(constant(s))),
                Polarity.valueOf(constant(c.get("polarity").asString())),
                roles,
                c.path("undirected").asBoolean(false),
                quantities,
                Optional.ofNullable(c.get("time"))
                        .filter(t -> !t.isNull())
                        .map(t -> new ClaimTime(
                                t.get("text").asString(),
                                t.get("start").asInt(),
                                t.get("end").asInt(),
                                word(t, "normalised"))),
                chain,
                new Evidence(
                        e.get("sentence").asInt(),
                        e.get("start").asInt(),
                        e.get("end").asInt(),
                        e.get("quote").asString()),
                Optional.empty());
    }

    private Mention mention(JsonNode c, JsonNode m, boolean party) {
        Mention mention = Mention.of(
                new Phrase(
                        m.get("text").asString(),
                        m.get("start").asInt(),
                        m.get("end").asInt()),
                word(m, "entity").orElse(m.get("text").asString()));
        if (!party) {
            return mention;
        }
        String id = "p-" + mention.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Party known = parties.get(id);
        List<Party.PartyMention> mentions = new ArrayList<>(known == null ? List.of() : known.mentions());
        mentions.add(new Party.PartyMention(c.get("report").asString(), mention.start(), mention.end()));
        parties.put(
                id, new Party(id, mention.name(), Party.Kind.BODY, List.of(), Optional.empty(), mentions, List.of()));
        return mention.withParty(id);
    }

    /** One deal for each set of sides of the dealings; denials join those whose sides they name. */
    static List<Deal> deals(List<Claim> claims) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim c : claims) {
            if (ClaimType.TRADE.contains(c.type()) || ClaimType.SPEECH.contains(c.type())) {
                List<String> from = ids(c, Role.SUPPLIER);
                List<String> to = ids(c, Role.RECIPIENT);
                if (!from.isEmpty() && !to.isEmpty()
                        || ClaimType.TRADE.contains(c.type()) && !(from.isEmpty() && to.isEmpty())) {
                    groups.computeIfAbsent(from + ">" + to, k -> new ArrayList<>())
                            .add(c);
                }
            }
        }
        List<Deal> deals = new ArrayList<>();
        groups.values().forEach(g -> deals.add(deal("d" + deals.size(), g)));
        return deals;
    }

    private static Deal deal(String id, List<Claim> claims) {
        List<String> against =
                claims.stream().filter(c -> Mark.of(c).against()).map(Claim::id).toList();
        DealStage stage = claims.stream()
                .filter(c -> !Mark.of(c).against())
                .map(Step::of)
                .filter(s -> s != Step.UNTOLD)
                .map(s -> DealStage.valueOf(s.name()))
                .max(java.util.Comparator.naturalOrder())
                .orElse(DealStage.CONSIDERED);
        Optional<String> start = claims.stream()
                .filter(c -> !ClaimType.SPEECH.contains(c.type()))
                .flatMap(c -> c.time().flatMap(ClaimTime::normalised).stream())
                .filter(t -> !t.contains("/"))
                .min(java.util.Comparator.naturalOrder());
        return new Deal(
                id,
                stage,
                claims.getFirst().undirected(),
                ids(claims.getFirst(), Role.SUPPLIER),
                ids(claims.getFirst(), Role.RECIPIENT),
                claims.stream()
                        .flatMap(c -> ids(c, Role.BROKER).stream())
                        .distinct()
                        .toList(),
                items(claims, Role.GOODS),
                items(claims, Role.CONSIDERATION),
                start,
                Optional.empty(),
                claims.stream().map(Claim::id).filter(c -> !against.contains(c)).toList(),
                against,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static List<Deal.Item> items(List<Claim> claims, Role role) {
        return claims.stream()
                .flatMap(c -> c.fillers(role).stream())
                .map(Mention::name)
                .distinct()
                .map(t -> new Deal.Item(t, Optional.empty(), List.of()))
                .toList();
    }

    private static List<String> ids(Claim c, Role role) {
        return c.fillers(role).stream()
                .flatMap(m -> m.party().stream())
                .distinct()
                .toList();
    }

    private static Optional<String> word(JsonNode n, String key) {
        return Optional.ofNullable(n.get(key)).filter(v -> !v.isNull()).map(JsonNode::asString);
    }

    private static String constant(String label) {
        return label.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
