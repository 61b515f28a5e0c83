package io.waybill.expose.dossier;

import io.waybill.model.Alignment;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Quoted;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import io.waybill.model.Comparison;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Derivation;
import io.waybill.model.Designation;
import io.waybill.model.Drift;
import io.waybill.model.EntryType;
import io.waybill.model.Evidence;
import io.waybill.model.Grading;
import io.waybill.model.Intake;
import io.waybill.model.Investigation;
import io.waybill.model.ListKind;
import io.waybill.model.ListMatch;
import io.waybill.model.ListedName;
import io.waybill.model.Mention;
import io.waybill.model.Origin;
import io.waybill.model.Origins;
import io.waybill.model.Party;
import io.waybill.model.Phrase;
import io.waybill.model.Polarity;
import io.waybill.model.Published;
import io.waybill.model.Quantity;
import io.waybill.model.Report;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Span;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up investigations of any size; a report tells of each deal in a sentence, and of some a denial in another. */
final class Samples {
    /** Words that try to become markup, script, style, an address, or to turn the page round. */
    static final List<String> ATTACKS = List.of(
            "<script>window.hacked=1</script>",
            "\"><img src=x onerror=window.hacked=1>",
            "'-window.hacked=1-'",
            "</style><script>window.hacked=1</script>",
            "</title></svg><svg onload=window.hacked=1>",
            "x\u202Etxt.exe\u2066y\u0007",
            "&lt;b&gt;{{7*7}}${7*7}<!--");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final String report;
    private int sentence;

    private Samples(String report) {
        this.report = report;
    }

    static Investigation sized(int deals) {
        Samples s = new Samples("sample.txt");
        Random random = new Random(7);
        for (int i = 0; i < deals; i++) {
            s.deal(
                    "State " + (char) ('A' + random.nextInt(14)),
                    "Company " + random.nextInt(9),
                    List.of("artillery shells", "drones", "machine tools", "ball bearings")
                            .get(random.nextInt(4)),
                    "Speaker " + random.nextInt(20),
                    random.nextInt(3) == 0,
                    "20" + (10 + random.nextInt(13)) + "-0" + (1 + random.nextInt(9)));
        }
        if (deals == 0) {
            s.paragraph("Nothing is told here of any dealing.");
        }
        return s.done(
                "A sample of " + deals, Optional.of("https://example.org/a"), Optional.of("written for this test"));
    }

    /** Three deals; a second report retells the first, and the speakers of two deals are offices of one government. */
    static Investigation retold() {
        Investigation plain = sized(3);
        Report original = plain.reports().getFirst();
        Report rewrite = new Report(
                "rewrite.txt",
                Optional.of("A rewrite"),
                Optional.of("Evening Echo"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                original.published(),
                "en",
                "ff00",
                original.text(),
                original.blocks());
        Comparison comparison = new Comparison(
                original.id(),
                rewrite.id(),
                Derivation.PARTIALLY,
                Comparison.First.ORIGINAL,
                List.of(),
                List.of(
                        alignment(0, Drift.ATTRIBUTION_LOST, Drift.STRENGTHENED),
                        alignment(1, Drift.SAME),
                        alignment(2, Drift.SOURCE_GENERALISED, Drift.NUMBER_CHANGED)),
                List.of(),
                List.of());
        List<Claim> told = plain.claims().stream()
                .filter(c -> c.type() == ClaimType.TRANSFER)
                .toList();
        List<String> speakers = told.stream()
                .map(c -> c.attribution()
                        .getFirst()
                        .source()
                        .orElseThrow()
                        .mention()
                        .name())
                .toList();
        Map<String, String> ofClaim = Map.of(
                told.get(0).id(), "o1", told.get(1).id(), "o1", told.get(2).id(), "o2");
        Origins origins = new Origins(
                List.of(
                        new Origin("o1", "Ruritania", Origin.Kind.NAMED, Optional.empty(), List.of(original.id())),
                        new Origin("o2", speakers.get(2), Origin.Kind.NAMED, Optional.empty(), List.of(original.id()))),
                List.of(comparison),
                ofClaim,
                Map.of());
        return new Investigation(
                List.of(original, rewrite),
                plain.claims(),
                plain.deals().stream()
                        .map(deal -> deal.withStanding(
                                new Origins.Standing(3, 1, "1 origin says so; no other origin found to deny it")))
                        .toList(),
                plain.parties(),
                plain.intake(),
                plain.lists(),
                origins,
                List.of(new Grading(speakers.get(2), Grading.Grade.B, "2026-11-20", "right in two checked cases")));
    }

    private static Alignment alignment(int sentence, Drift... drift) {
        Span span = new Span(sentence * 20, sentence * 20 + 19);
        return new Alignment(
                List.of(),
                List.of(),
                Stream.of(drift).map(kind -> Alignment.Change.of(kind, "told")).toList(),
                Optional.of(span),
                Optional.of(span));
    }

    /** Every name, title, address and text of it attacks the page. */
    static Investigation attacking() {
        Samples s = new Samples("\"><svg onload=window.hacked=1>.txt");
        for (String attack : ATTACKS) {
            s.deal(attack + " A", attack + " B", attack + " goods", attack + " speaker", true, "<b>2020</b>");
        }
        return s.done(ATTACKS.get(3), Optional.of("javascript:window.hacked=1"), Optional.of(ATTACKS.getFirst()));
    }

    private void deal(String from, String to, String goods, String speaker, boolean denied, String date) {
        int at = paragraph(speaker + " said in March that " + from + " delivered 40 " + goods + " to " + to + ".");
        String all = text.toString();
        Mention supplier = party(all, from, at);
        Mention recipient = party(all, to, all.indexOf(goods, at + speaker.length()));
        Mention thing = mention(all, goods, at + speaker.length());
        int count = all.indexOf("40", at);
        String first = claim(
                ClaimType.TRANSFER,
                Stance.ASSERTS,
                Map.of(
                        Role.SUPPLIER,
                        List.of(supplier),
                        Role.RECIPIENT,
                        List.of(recipient),
                        Role.GOODS,
                        List.of(thing)),
                party(all, speaker, at),
                at,
                Optional.of(new ClaimTime(
                        "March", all.indexOf("March", at), all.indexOf("March", at) + 5, Optional.of(date))),
                List.of(new Quantity(
                        "40",
                        count,
                        count + 2,
                        OptionalDouble.of(40),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(thing.start()))));
        List<String> against = new ArrayList<>();
        if (denied) {
            int no = paragraph(to + " denied it.");
            Mention denier = party(text.toString(), to, no);
            against.add(claim(
                    ClaimType.DENY,
                    Stance.DENIES,
                    Map.of(Role.AGENT, List.of(denier)),
                    denier,
                    no,
                    Optional.empty(),
                    List.of()));
        }
        deals.add(new Deal(
                "d" + deals.size(),
                DealStage.DELIVERED,
                false,
                supplier.party().stream().toList(),
                recipient.party().stream().toList(),
                List.of(),
                List.of(new Deal.Item(goods, Optional.empty(), List.of())),
                List.of(),
                Optional.of(date),
                Optional.empty(),
                List.of(first),
                against,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty()));
    }

    private String claim(
            ClaimType type,
            Stance stance,
            Map<Role, List<Mention>> roles,
            Mention source,
            int at,
            Optional<ClaimTime> time,
            List<Quantity> quantities) {
        String id = "c" + claims.size();
        claims.add(new Claim(
                id,
                report,
                type,
                type == ClaimType.DENY ? Optional.empty() : Optional.of(Stage.COMPLETED),
                Polarity.AFFIRMED,
                roles,
                false,
                quantities,
                time,
                List.of(new Attribution(
                        Optional.of(new Source(source, Source.Kind.PERSON)),
                        Optional.empty(),
                        stance,
                        Quoted.INDIRECT)),
                new Evidence(sentence++, at, text.length(), text.substring(at)),
                Optional.empty()));
        return id;
    }

    private int paragraph(String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int at = text.length();
        text.append(words);
        blocks.add(new Block(Block.Kind.PARAGRAPH, at, text.length()));
        return at;
    }

    private static Mention mention(String all, String words, int from) {
        int at = all.indexOf(words, from);
        return Mention.of(new Phrase(words, at, at + words.length()), words);
    }

    private Mention party(String all, String name, int from) {
        Mention mention = mention(all, name, from);
        String id = "p " + name;
        if (parties.stream().noneMatch(p -> p.id().equals(id))) {
            boolean matched = parties.size() % 3 == 0;
            ListMatch match = new ListMatch(
                    Designation.of("us-ofac-sdn", "1234", ListKind.SANCTIONS, EntryType.ORGANISATION)
                            .name(new ListedName(name, ListedName.Kind.MAIN))
                            .programme("NPWMD")
                            .build("2024-05-03"),
                    0.9,
                    List.of("name: same form"),
                    ListMatch.State.SUGGESTED);
            parties.add(new Party(
                    id,
                    name,
                    Party.Kind.COMPANY,
                    List.of(),
                    Optional.empty(),
                    List.of(new Party.PartyMention(report, mention.start(), mention.end())),
                    matched ? List.of(match) : List.of()));
        }
        return mention.withParty(id);
    }

    private Investigation done(String title, Optional<String> url, Optional<String> note) {
        Report r = new Report(
                report,
                Optional.of(title),
                Optional.of(title),
                Optional.of(title),
                url,
                note,
                new Published(Optional.of("2023-11-10"), Published.Basis.INFERRED, "an anniversary that it names"),
                "en",
                "00ff",
                text.toString(),
                blocks);
        return new Investigation(
                List.of(r),
                claims,
                deals,
                parties,
                new Intake(
                        List.of(new Intake.Read(report, report)),
                        List.of(new Intake.Refused(title + ".pdf", "no text layer")),
                        List.of()),
                List.of("us-ofac-sdn, file of 2024-05-03, 14,965 entries"));
    }
}
