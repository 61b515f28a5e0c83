package io.waybill.counter.list.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waybill.counter.list.ListReading;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.Link.Relation;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.Measure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FtmReaderTest {
    private final ListReading flat = ListReading.of(new FtmReader(), "ftm/flat.ftm.json");

    @Test
    void topicsSayWhatAnEntryIsListedForAndATieIsNoListing() {
        assertThat(flat.entries())
                .extracting(entry -> entry.entry(), entry -> entry.kind(), entry -> entry.type())
                .containsExactly(
                        tuple("p1", ListKind.SANCTIONS, EntryType.PERSON),
                        tuple("c1", ListKind.EXPORT_CONTROL, EntryType.ORGANISATION),
                        tuple("c2", ListKind.REFERENCE, EntryType.ORGANISATION),
                        tuple("v1", ListKind.REFERENCE, EntryType.SHIP),
                        tuple("m1", ListKind.PEP, EntryType.PERSON));
        assertThat(flat.entry("c2").reasons()).containsExactly("Topics: sanction.linked");
        assertThat(flat.entries()).extracting(entry -> entry.list()).containsOnly("example_list");
        assertThat(flat.entry("p1").fileDate()).isEqualTo("2026-03-04");
    }

    @Test
    void whatOtherRecordsSayOfAnEntryIsPartOfIt() {
        var person = flat.entry("p1");

        assertThat(person.names())
                .extracting(ListedName::text, ListedName::kind, ListedName::weak)
                .containsExactly(
                        tuple("Pavel Primerov", Kind.MAIN, false),
                        tuple("Павел Примеров", Kind.ALIAS, false),
                        tuple("Pasha", Kind.ALIAS, true),
                        tuple("Pavel Prostov", Kind.FORMER, false));
        assertThat(person.addresses()).containsExactly("1 Example St, Tver");
        assertThat(person.authority()).contains("Ministry of Examples; Office of Examples");
        assertThat(person.listedOn()).contains("2022-03-04");
        assertThat(person.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .containsExactlyInAnyOrder(
                        tuple(Identifier.Type.TAX, "183116181362"),
                        tuple(Identifier.Type.PASSPORT, "751234567"),
                        tuple(Identifier.Type.WALLET, "bc1qexample"));
    }

    @Test
    void aMeasureThatHasEndedIsNone() {
        assertThat(flat.entry("p1").measures())
                .extracting(Measure::kind)
                .contains(Measure.Kind.ASSET_FREEZE, Measure.Kind.TRAVEL_BAN, Measure.Kind.DEBARMENT)
                .doesNotContain(Measure.Kind.ARMS_EMBARGO);
    }

    @Test
    void tiesLinkBothEndsAndAnEndedOneIsNoOwnership() {
        assertThat(flat.entry("c2").links())
                .containsExactly(new Link(Relation.OWNED_BY, Optional.of("c1"), "Example Works", "Ownership: 60"));
        assertThat(flat.entry("c1").links())
                .extracting(Link::relation, Link::name)
                .containsExactlyInAnyOrder(
                        tuple(Relation.OWNER_OF, "Example Daughter"), tuple(Relation.OTHER, "Pavel Primerov"));
        assertThat(flat.entry("m1").links()).extracting(Link::relation).containsExactly(Relation.FAMILY_OF);
    }

    @Test
    void recordsInEachOtherTellTheSame() {
        var person = ListReading.of(new FtmReader(), "ftm/nested.json").entry("p1");

        assertThat(person.links())
                .containsExactly(new Link(Relation.OWNER_OF, Optional.of("c1"), "Example Works", "Ownership: 60"));
        assertThat(person.measures()).extracting(Measure::kind).contains(Measure.Kind.ASSET_FREEZE);
        assertThat(person.addresses()).containsExactly("1 Example St, Tver");
        assertThat(person.identifiers()).extracting(Identifier::value).containsExactly("751234567");
    }

    @Test
    void flatTargetsAreReferencesUnlessSomeoneSaysOtherwise() {
        var files = List.of(ListReading.FIXTURES.resolve("ftm/example-targets.simple.csv"));
        var targets = ListReading.of(new TargetsReader(), files, Optional.empty());

        assertThat(targets.entries()).extracting(entry -> entry.kind()).containsOnly(ListKind.REFERENCE);
        assertThat(ListReading.of(new TargetsReader(), files, Optional.of(ListKind.DEBARMENT))
                        .entries())
                .extracting(entry -> entry.kind())
                .containsOnly(ListKind.DEBARMENT);
        var works = targets.entry("T-1");
        assertThat(works.names())
                .extracting(ListedName::text)
                .containsExactly("Example Works", "Works; Example LLC", "EW");
        assertThat(works.reasons()).containsExactly("Builds things; in this fixture.");
        assertThat(works.identifiers())
                .extracting(Identifier::type, Identifier::value)
                .contains(tuple(Identifier.Type.OTHER, "6495856"), tuple(Identifier.Type.TAX, "7731481020"));
        assertThat(targets.entry("T-2").identifiers())
                .extracting(Identifier::type)
                .containsExactly(Identifier.Type.MMSI, Identifier.Type.IMO, Identifier.Type.CALL_SIGN);
        assertThat(works.fileDate()).isEqualTo("2026-03-13");
        assertThat(works.list()).isEqualTo("example");
    }
}
