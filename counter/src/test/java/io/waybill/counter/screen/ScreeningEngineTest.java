package io.waybill.counter.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningEngineTest {
    private static final ScreenOptions DEFAULT = ScreenOptions.DEFAULT;

    private ScreeningEngine engine;

    @BeforeAll
    void open(@TempDir Path folder) {
        engine = SmallList.engine(
                folder,
                List.of(
                        person("1", "ORLENKOV, Vadim Petrovich")
                                .birth(day("1961-04-05"))
                                .nationality("ru")
                                .gender("male")
                                .programme("ALPHA")
                                .identifier(number(Identifier.Type.PASSPORT, "AB 123-456", "ru"))
                                .build("2026-11-01"),
                        person("2", "ORLENKOV, Vadim Sergeyevich")
                                .programme("BETA")
                                .build("2026-11-01"),
                        entry("3", "TAMRAZ NAVIGATION LLC", ListKind.SANCTIONS, EntryType.ORGANISATION)
                                .name(new ListedName(
                                        "The Falcon Desk", ListedName.Kind.ALIAS, true, Optional.empty(), List.of()))
                                .link(new Link(Link.Relation.OWNER_OF, Optional.empty(), "Quillmere Freight", "owns"))
                                .build("2026-11-01"),
                        entry("4", "GOLDEN HERON", ListKind.SANCTIONS, EntryType.SHIP)
                                .identifier(number(Identifier.Type.IMO, "9187629", ""))
                                .build("2026-11-01"),
                        entry("5", "Bresmont Holding Oy", ListKind.REFERENCE, EntryType.ORGANISATION)
                                .link(new Link(Link.Relation.OWNED_BY, Optional.of("3"), "TAMRAZ", "owned by"))
                                .build("2026-11-01"),
                        entry("6", "Castellane, Odile", ListKind.PEP, EntryType.PERSON)
                                .build("2026-11-01"),
                        entry("7", "ZUBKOVSKIY MACHINE PLANT JSC", ListKind.EXPORT_CONTROL, EntryType.ORGANISATION)
                                .build("2026-11-01")));
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void a_name_is_found_in_other_order_other_letters_and_with_a_slip() {
        for (String name : List.of("Vadim Orlenkov", "ORLENKOV Vadim", "Вадим Орленков", "Vadim Orlenkow")) {
            assertThat(entries(Query.of(name, EntryType.PERSON))).as(name).contains("1", "2");
        }
    }

    @Test
    void below_the_threshold_the_name_that_looks_most_alike_comes_first_and_says_so() {
        Hit first = engine.screen(Query.of("TAMAZNIVGXTION", EntryType.ORGANISATION), all(0))
                .getFirst();
        assertThat(first.designation().entry()).isEqualTo("3");
        assertThat(first.score()).isBetween(.1, DEFAULT.threshold());
        assertThat(first.reasons()).extracting(Hit.Reason::feature).contains("letters");
    }

    @Test
    void how_alike_names_look_lifts_none_over_the_threshold() {
        for (String name : List.of("Vadima Orlentov", "ORLENKO Vladimir P.", "Vadim Petrov Orlenhoff")) {
            var over = entries(Query.of(name, EntryType.PERSON));
            var among = engine.screen(Query.of(name, EntryType.PERSON), all(0)).stream()
                    .filter(hit -> hit.score() >= DEFAULT.threshold())
                    .map(hit -> hit.designation().entry())
                    .toList();
            assertThat(among).as(name).isEqualTo(over);
        }
    }

    @Test
    void another_patronymic_counts_against_a_hit_and_a_missing_one_hardly() {
        var hits = engine.screen(Query.of("Vadim Petrovich Orlenkov", EntryType.PERSON), all(0));
        assertThat(hits.getFirst().designation().entry()).isEqualTo("1");
        double contradicted = score(hits, "2");
        double missing = score(engine.screen(Query.of("Vadim Orlenkov", EntryType.PERSON), all(0)), "2");
        assertThat(contradicted).isLessThan(missing - 0.2);
        assertThat(missing).isGreaterThan(DEFAULT.threshold());
    }

    @Test
    void what_corroborates_orders_hits_of_one_name_and_what_contradicts_takes_one_away() {
        Query.Number none = new Query.Number(Optional.of(Identifier.Type.PASSPORT), "ZZ 999");
        double alone = best("Vadim Petrovich Orlenkov", List.of(), List.of(), Optional.empty(), List.of());
        double agreeing = best(
                "Vadim Petrovich Orlenkov", List.of(day("1961-04-05")), List.of("ru"), Optional.of("male"), List.of());
        double otherBirth =
                best("Vadim Petrovich Orlenkov", List.of(day("1990-01-01")), List.of(), Optional.empty(), List.of());
        double otherGender = best("Vadim Petrovich Orlenkov", List.of(), List.of(), Optional.of("female"), List.of());
        double otherPassport = best("Vadim Petrovich Orlenkov", List.of(), List.of(), Optional.empty(), List.of(none));
        assertThat(agreeing).isGreaterThan(alone).isLessThanOrEqualTo(1);
        assertThat(alone).isLessThan(1);
        assertThat(otherBirth).isLessThan(DEFAULT.threshold());
        assertThat(otherGender).isLessThan(alone);
        assertThat(otherPassport).isLessThan(alone).isGreaterThan(DEFAULT.threshold());
    }

    @Test
    void a_number_finds_its_entry_whatever_the_name() {
        Query renamed = new Query(
                List.of("SILVER TERN"),
                EntryType.SHIP,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new Query.Number(Optional.of(Identifier.Type.IMO), "IMO 9187629")),
                List.of());
        assertThat(engine.screen(renamed, DEFAULT)).singleElement().satisfies(hit -> {
            assertThat(hit.designation().entry()).isEqualTo("4");
            assertThat(hit.corroboration()).containsEntry("identifier", Hit.Agreement.AGREES);
            assertThat(hit.score()).isGreaterThan(0.9);
            assertThat(hit.nameScore()).isLessThan(0.5);
        });
        assertThat(entries(Query.of("ab123456", EntryType.UNKNOWN))).containsExactly("1");
    }

    @Test
    void a_ship_with_another_imo_number_is_another_ship() {
        Query other = new Query(
                List.of("GOLDEN HERON"),
                EntryType.SHIP,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new Query.Number(Optional.of(Identifier.Type.IMO), "9074729")),
                List.of());
        assertThat(engine.screen(other, DEFAULT)).isEmpty();
        assertThat(entries(Query.of("GOLDEN HERON", EntryType.SHIP))).containsExactly("4");
    }

    @Test
    void only_sanctions_and_export_control_are_looked_at_unless_more_is_asked_for() {
        assertThat(entries(Query.of("Odile Castellane", EntryType.PERSON))).isEmpty();
        var asked = new ScreenOptions(DEFAULT.threshold(), 5, Set.of(), EnumSet.allOf(ListKind.class), Set.of());
        assertThat(engine.screen(Query.of("Odile Castellane", EntryType.PERSON), asked))
                .singleElement()
                .satisfies(hit -> assertThat(hit.how()).isEqualTo(Hit.How.NOT_LISTED));
        assertThat(engine.screen(Query.of("Zubkovskiy Machine Plant", EntryType.ORGANISATION), DEFAULT))
                .singleElement()
                .satisfies(hit -> assertThat(hit.how()).isEqualTo(Hit.How.LISTED));
    }

    @Test
    void what_a_listed_party_owns_is_a_hit_of_its_own_kind_that_names_the_owner() {
        assertThat(engine.screen(Query.of("Bresmont Holding", EntryType.ORGANISATION), DEFAULT))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.how()).isEqualTo(Hit.How.LINKED);
                    assertThat(hit.designation().entry()).isEqualTo("5");
                    assertThat(hit.via()).contains("3");
                    assertThat(hit.reasons()).extracting(Hit.Reason::words).anyMatch(w -> w.contains("TAMRAZ"));
                });
        assertThat(engine.screen(Query.of("Quillmere Freight", EntryType.ORGANISATION), DEFAULT))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.how()).isEqualTo(Hit.How.LINKED);
                    assertThat(hit.via()).contains("3");
                    assertThat(hit.name()).isEqualTo("Quillmere Freight");
                });
    }

    @Test
    void a_weak_alias_scores_less_and_says_so() {
        assertThat(engine.screen(Query.of("The Falcon Desk", EntryType.ORGANISATION), DEFAULT))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.score()).isLessThan(0.98);
                    assertThat(hit.reasons()).extracting(Hit.Reason::feature).contains("weak-alias");
                });
    }

    @Test
    void lists_programmes_and_limit_narrow_what_is_found() {
        assertThat(engine.screen(
                        Query.of("Vadim Orlenkov", EntryType.PERSON),
                        new ScreenOptions(DEFAULT.threshold(), 5, Set.of(), DEFAULT.kinds(), Set.of("beta"))))
                .extracting(hit -> hit.designation().entry())
                .containsExactly("2");
        assertThat(engine.screen(
                        Query.of("Vadim Orlenkov", EntryType.PERSON),
                        new ScreenOptions(DEFAULT.threshold(), 1, Set.of(), DEFAULT.kinds(), Set.of())))
                .hasSize(1);
        assertThat(engine.screen(
                        Query.of("Vadim Orlenkov", EntryType.PERSON),
                        new ScreenOptions(DEFAULT.threshold(), 5, Set.of("elsewhere"), DEFAULT.kinds(), Set.of())))
                .isEmpty();
    }

    @Test
    void types_that_cannot_be_one_are_not_compared() {
        assertThat(entries(Query.of("Golden Heron", EntryType.PERSON))).isEmpty();
        assertThat(entries(Query.of("Golden Heron", EntryType.UNKNOWN))).containsExactly("4");
    }

    @Test
    void every_hit_says_why_and_the_receipt_what_was_not_looked_at() {
        assertThat(engine.screen(Query.of("Vadim Orlenkov", EntryType.PERSON), DEFAULT))
                .allSatisfy(hit -> assertThat(hit.reasons()).isNotEmpty());
        Receipt receipt = engine.receipt(
                new ScreenOptions(DEFAULT.threshold(), 5, Set.of("small", "absent"), DEFAULT.kinds(), Set.of()));
        assertThat(receipt.unavailable()).containsExactly("other: could not be downloaded", "absent: is not loaded");
        assertThat(receipt.at()).isEqualTo("2026-11-26T12:00:00Z");
        assertThat(receipt.lists())
                .singleElement()
                .satisfies(list -> assertThat(list.hash()).hasSize(64));
    }

    private List<String> entries(Query query) {
        return engine.screen(query, DEFAULT).stream()
                .map(hit -> hit.designation().entry())
                .toList();
    }

    private double best(
            String name,
            List<DateRange> births,
            List<String> nations,
            Optional<String> gender,
            List<Query.Number> ids) {
        Query query = new Query(List.of(name), EntryType.PERSON, births, nations, List.of(), gender, ids, List.of());
        return score(engine.screen(query, all(0)), "1");
    }

    private static double score(List<Hit> hits, String entry) {
        return hits.stream()
                .filter(hit -> hit.designation().entry().equals(entry))
                .mapToDouble(Hit::score)
                .findFirst()
                .orElse(0);
    }

    private static ScreenOptions all(double threshold) {
        return new ScreenOptions(threshold, 50, Set.of(), DEFAULT.kinds(), Set.of());
    }

    private static DateRange day(String day) {
        return new DateRange(day, day, day, false);
    }

    private static Identifier number(Identifier.Type type, String value, String country) {
        return new Identifier(type, value, Optional.of(country).filter(c -> !c.isEmpty()), type.label());
    }

    private static DesignationBuilder person(String number, String name) {
        return entry(number, name, ListKind.SANCTIONS, EntryType.PERSON);
    }

    private static DesignationBuilder entry(String number, String name, ListKind kind, EntryType type) {
        return Designation.of("small", number, kind, type).name(new ListedName(name, ListedName.Kind.MAIN));
    }
}
