package io.waybill.expose.export;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** An invented investigation in which every field of the contracts is used. */
final class Sample {
    static final String TEXT =
            "In March Ruritania shipped at least 2,000 Falcon-7 drones to the buyer 🛩, an envoy said."
                    + " The ministry denied it.";

    private Sample() {}

    static Report report(String id, String text) {
        return new Report(
                id,
                Optional.of("A title"),
                Optional.of("The Herald"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Published(Optional.of("2023-04-02"), Published.Basis.STATED, "front matter"),
                "en",
                "0".repeat(64),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, 0, text.length())));
    }

    static Investigation investigation() {
        return of(List.of(report("a.txt", TEXT)), "Ruritania", "Falcon-7 drones");
    }

    static Investigation of(List<Report> reports, String supplier, String goods) {
        return new Investigation(
                reports,
                List.of(transfer("a.txt"), denial("a.txt")),
                List.of(deal(goods)),
                List.of(party("p1", supplier, Party.Kind.STATE), party("p2", "the buyer", Party.Kind.PERSON)),
                new Intake(
                        List.of(new Intake.Read("in/a.txt", "a.txt")),
                        List.of(new Intake.Refused("in/b.bin", "is binary: give text, HTML or PDF")),
                        List.of(new Intake.NotAnalysed("in/c.txt", "ko"))),
                List.of("us-ofac-sdn, file of 2024-05-03, 14,965 entries"));
    }

    /** Three reports, of which the second retells the first. */
    static Investigation retold() {
        Investigation plain =
                of(List.of(report("a.txt", TEXT), report("b.txt", TEXT), report("c.txt", TEXT)), "R", "drones");
        Span words = new Span(0, 20);
        Comparison comparison = new Comparison(
                "a.txt",
                "b.txt",
                Derivation.PARTIALLY,
                Comparison.First.ORIGINAL,
                List.of(new Comparison.Reason("order", "same order", 1, Optional.empty(), Optional.empty())),
                List.of(alignment(Drift.SAME, words), alignment(Drift.ATTRIBUTION_LOST, words)),
                List.of(),
                List.of());
        Origins origins = new Origins(
                List.of(
                        new Origin("o1", "an envoy", Origin.Kind.UNNAMED, Optional.empty(), List.of("a.txt")),
                        new Origin("o2", "Ministry", Origin.Kind.NAMED, Optional.of("p1"), List.of("a.txt"))),
                List.of(comparison),
                Map.of("c1", "o1", "c2", "o2"),
                Map.of("c1", new Origins.Standing(3, 1, "1 origin says so")));
        return new Investigation(
                plain.reports(),
                plain.claims(),
                plain.deals(),
                plain.parties(),
                plain.intake(),
                plain.lists(),
                origins,
                List.of(new Grading("The Herald", Grading.Grade.B, "2026-11-20", "right twice")));
    }

    private static Alignment alignment(Drift drift, Span words) {
        return new Alignment(
                List.of("c1"),
                List.of(),
                List.of(Alignment.Change.of(drift, "told")),
                Optional.of(words),
                Optional.of(words));
    }

    private static Claim transfer(String report) {
        return new Claim(
                "c1",
                report,
                ClaimType.TRANSFER,
                Optional.of(Stage.COMPLETED),
                Polarity.AFFIRMED,
                Map.of(
                        Role.SUPPLIER,
                                List.of(mention("Ruritania", Optional.of("Ruritania"))
                                        .withParty("p1")),
                        Role.RECIPIENT,
                                List.of(mention("the buyer", Optional.empty()).withParty("p2")),
                        Role.GOODS, List.of(mention("Falcon-7 drones", Optional.of("Falcon-7 drones"))),
                        Role.CONSIDERATION,
                                List.of(mention("shipped", Optional.of("money")).asImplied())),
                true,
                List.of(quantity()),
                Optional.of(new ClaimTime("In March", 0, 8, Optional.of("2023-03"))),
                List.of(
                        new Attribution(
                                Optional.of(new Source(mention("an envoy", Optional.empty()), Source.Kind.UNNAMED)),
                                Optional.of(phrase("said")),
                                Stance.ASSERTS,
                                Quoted.INDIRECT),
                        Attribution.author(Stance.ASSERTS)),
                evidence("In March Ruritania shipped at least 2,000 Falcon-7 drones to the buyer 🛩", 0),
                Optional.of("e1"));
    }

    private static Claim denial(String report) {
        Mention ministry = mention("The ministry", Optional.of("Ministry of Defence"));
        return new Claim(
                "c2",
                report,
                ClaimType.DENY,
                Optional.empty(),
                Polarity.AFFIRMED,
                Map.of(Role.AGENT, List.of(ministry)),
                false,
                List.of(),
                Optional.empty(),
                List.of(new Attribution(
                        Optional.of(new Source(ministry, Source.Kind.OFFICE)),
                        Optional.of(phrase("denied")),
                        Stance.DENIES,
                        Quoted.INDIRECT)),
                evidence("The ministry denied it", 1),
                Optional.empty());
    }

    private static Deal deal(String goods) {
        return new Deal(
                "d1",
                DealStage.DELIVERED,
                true,
                List.of("p1"),
                List.of("p2"),
                List.of(),
                List.of(new Deal.Item(goods, Optional.of("ML10"), List.of(quantity()))),
                List.of(),
                Optional.of("2023-03"),
                Optional.empty(),
                List.of("c1"),
                List.of("c2"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Party party(String id, String name, Party.Kind kind) {
        Designation entry = Designation.of("us-ofac-sdn", "41736", ListKind.SANCTIONS, EntryType.ORGANISATION)
                .name(new ListedName("RURITANIA", ListedName.Kind.MAIN))
                .programme("NPWMD")
                .build("2024-05-03");
        return new Party(
                id,
                name,
                kind,
                List.of("R."),
                Optional.of("a state"),
                List.of(new Party.PartyMention("a.txt", 9, 18)),
                List.of(new ListMatch(entry, 1, List.of("same name"), ListMatch.State.SUGGESTED)));
    }

    private static Quantity quantity() {
        Phrase words = phrase("at least 2,000");
        return new Quantity(
                words.text(),
                words.start(),
                words.end(),
                OptionalDouble.of(2000),
                false,
                Optional.of(Quantity.Bound.AT_LEAST),
                Optional.empty(),
                OptionalInt.of(TEXT.indexOf("Falcon")));
    }

    private static Mention mention(String words, Optional<String> entity) {
        Phrase at = phrase(words);
        List<String> candidates = entity.isPresent() ? List.of() : List.of("somebody");
        return new Mention(at.text(), at.start(), at.end(), entity, candidates, false, Optional.empty());
    }

    private static Evidence evidence(String words, int sentence) {
        Phrase at = phrase(words);
        return new Evidence(sentence, at.start(), at.end(), at.text());
    }

    private static Phrase phrase(String words) {
        int start = TEXT.indexOf(words);
        return Phrase.of(TEXT, start, start + words.length());
    }
}
