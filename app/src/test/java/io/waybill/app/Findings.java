package io.waybill.app;

import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Quoted;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Deal;
import io.waybill.model.Evidence;
import io.waybill.model.Intake;
import io.waybill.model.Investigation;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Phrase;
import io.waybill.model.Polarity;
import io.waybill.model.Published;
import io.waybill.model.Report;
import io.waybill.model.Role;
import io.waybill.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Invented findings: one delivery that an envoy tells and the buyer denies. */
final class Findings {
    private static final String TEXT = "Ruritania gave drones to Elbonia, an envoy said. Elbonia denied it.";

    private Findings() {}

    static Investigation refused(String reason) {
        Intake intake = new Intake(List.of(), List.of(new Intake.Refused("b.bin", reason)), List.of());
        return new Investigation(List.of(), List.of(), List.of(), List.of(), intake, List.of());
    }

    static Investigation two() {
        Claim told = claim("c1", ClaimType.TRANSFER, Role.SUPPLIER, "Ruritania", "an envoy", Stance.ASSERTS);
        Claim denied = claim("c2", ClaimType.DENY, Role.AGENT, "Elbonia", "Elbonia", Stance.DENIES);
        Deal deal = new Deal(
                "d1",
                Deal.DealStage.DELIVERED,
                false,
                List.of("p1"),
                List.of("p2"),
                List.of(),
                List.of(new Deal.Item("drones", Optional.of("ML10"), List.of())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("c1"),
                List.of("c2"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
        return new Investigation(
                List.of(report("a.txt")),
                List.of(told, denied),
                List.of(deal),
                List.of(party("p1", "Ruritania"), party("p2", "Elbonia")),
                new Intake(List.of(new Intake.Read("a.txt", "a.txt")), List.of(), List.of()),
                List.of());
    }

    static Report report(String id) {
        return new Report(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Published.unknown("no date stated"),
                "en",
                "0".repeat(64),
                TEXT,
                List.of());
    }

    static Claim claim(String id, ClaimType type, Role role, String filler, String speaker, Stance stance) {
        return new Claim(
                id,
                "a.txt",
                type,
                Optional.empty(),
                Polarity.AFFIRMED,
                Map.of(role, List.of(mention(filler))),
                false,
                List.of(),
                Optional.empty(),
                List.of(new Attribution(
                        Optional.of(new Source(mention(speaker), Source.Kind.OFFICE)),
                        Optional.empty(),
                        stance,
                        Quoted.INDIRECT)),
                new Evidence(0, 0, TEXT.length(), TEXT),
                Optional.empty());
    }

    private static Party party(String id, String name) {
        return new Party(id, name, Party.Kind.STATE, List.of(), Optional.empty(), List.of(), List.of());
    }

    private static Mention mention(String words) {
        int start = TEXT.indexOf(words);
        return Mention.of(Phrase.of(TEXT, start, start + words.length()), words);
    }
}
