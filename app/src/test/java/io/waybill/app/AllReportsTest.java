package io.waybill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.counter.version.ImportOptions;
import io.waybill.counter.version.Importer;
import io.waybill.counter.version.ListStore;
import io.waybill.expose.dossier.DossierCheck;
import io.waybill.expose.dossier.DossierWriter;
import io.waybill.model.Attribution;
import io.waybill.model.Claim;
import io.waybill.model.Investigation;
import io.waybill.model.ListMatch;
import io.waybill.model.Mention;
import io.waybill.model.Progress;
import io.waybill.model.Quantity;
import io.waybill.model.Report;
import io.waybill.model.Role;
import io.waybill.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way over every report that there is: what must hold of each of them. */
final class AllReportsTest {
    private static final Path LISTS = Path.of("../../shared/data/lists/us-ofac-sdn/2024-05-03");
    private static final Path REPORTS = Path.of("../../shared/data/reports");
    private static final int SHOWN = 100;

    @Test
    void every_text_of_every_claim_stands_in_its_report_at_its_place() {
        assumeTrue(Files.isDirectory(REPORTS), "no ../shared with the reports");
        Investigation all = investigate(List.of(REPORTS));
        assertThat(all.reports()).hasSizeGreaterThan(600);
        assertThat(all.intake().refused()).noneMatch(r -> r.reason().contains("could not be analysed"));
        Map<String, Report> reports = all.reports().stream().collect(Collectors.toMap(Report::id, Function.identity()));
        assertThat(all.claims()).hasSizeGreaterThan(5_000);
        assertThat(all.claims().stream().map(Claim::id)).doesNotHaveDuplicates();
        for (Claim claim : all.claims()) {
            String text = Objects.requireNonNull(reports.get(claim.report())).text();
            assertThat(text.substring(claim.evidence().start(), claim.evidence().end()))
                    .isEqualTo(claim.evidence().quote());
            assertThat(claim.attribution()).isNotEmpty();
            mentions(claim)
                    .forEach(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.text()));
            for (Quantity quantity : claim.quantities()) {
                assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(quantity.text());
            }
        }
    }

    @Test
    void no_generated_sentence_of_a_dossier_on_a_hundred_releases_asserts_what_only_a_source_asserts(
            @TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(REPORTS), "no ../shared with the reports");
        Investigation hundred = investigate(everySeventh());
        assertThat(hundred.deals()).hasSizeGreaterThan(SHOWN);
        Path page = folder.resolve("dossier.html");
        DossierWriter.write(hundred, page);
        assertThat(DossierCheck.problems(Files.readString(page), hundred)).isEmpty();
    }

    @Test
    void parties_of_the_examples_that_bear_a_listed_name_are_marked_as_suggestions(@TempDir Path data) {
        assumeTrue(Files.isDirectory(LISTS), "no ../shared with the lists");
        ListStore store = ListStore.at(data);
        new Importer(store).run(List.of(LISTS), ImportOptions.NONE, Progress.NONE);
        Investigation examples = investigate(List.of(Path.of("../examples/north-korea-2023")), store);
        assertThat(examples.lists())
                .anyMatch(list -> list.contains("us-ofac-sdn, file of 2024-05-03, 14,965 entries"))
                .anyMatch(list -> list.startsWith("not looked at: un"));
        assertThat(examples.parties().stream().filter(p -> !p.matches().isEmpty()))
                .allSatisfy(p -> assertThat(p.matches()).allMatch(m -> m.state() == ListMatch.State.SUGGESTED))
                .anySatisfy(p ->
                        assertThat(p.matches().getFirst().designation().entry()).isEqualTo("41736"));
    }

    @Test
    void without_lists_nobody_is_called_listed(@TempDir Path data) {
        Investigation examples = investigate(List.of(Path.of("../examples/north-korea-2023")), ListStore.at(data));
        assertThat(examples.lists()).isEmpty();
        assertThat(examples.parties())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.matches()).isEmpty());
    }

    private static List<Path> everySeventh() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS.resolve("us-treasury"))) {
            List<Path> sorted = files.sorted().toList();
            return Stream.iterate(0, i -> i + sorted.size() / SHOWN)
                    .limit(SHOWN)
                    .map(sorted::get)
                    .toList();
        }
    }

    private static Investigation investigate(List<Path> paths) {
        return investigate(paths, ListStore.at(Path.of("target/no-lists")));
    }

    private static Investigation investigate(List<Path> paths, ListStore store) {
        InvestigateOptions options =
                new InvestigateOptions(Optional.empty(), List.of(), InputStream.nullInputStream(), new Stop());
        return new Pipeline(Caches.folder(System.getenv()), new ListScreenings(store))
                .investigate(paths, options, Progress.NONE);
    }

    private static Stream<Mention> mentions(Claim claim) {
        return Stream.concat(
                Stream.of(Role.values()).flatMap(role -> claim.fillers(role).stream()),
                claim.attribution().stream()
                        .map(Attribution::source)
                        .flatMap(Optional::stream)
                        .map(Source::mention));
    }
}
