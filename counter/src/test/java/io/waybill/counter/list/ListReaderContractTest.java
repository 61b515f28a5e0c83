package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.waybill.counter.list.canada.SemaReader;
import io.waybill.counter.list.eu.FsfReader;
import io.waybill.counter.list.eu.JournalReader;
import io.waybill.counter.list.ftm.FtmReader;
import io.waybill.counter.list.ftm.TargetsReader;
import io.waybill.counter.list.ofac.AdvancedXmlReader;
import io.waybill.counter.list.ofac.OfacCsvReader;
import io.waybill.counter.list.ofac.OfacXmlReader;
import io.waybill.counter.list.table.TableReader;
import io.waybill.counter.list.uk.UkCsvReader;
import io.waybill.counter.list.uk.UkExtractReader;
import io.waybill.counter.list.uk.UkSheetReader;
import io.waybill.counter.list.uk.UkXmlReader;
import io.waybill.counter.list.un.UnXmlReader;
import io.waybill.counter.list.us.CslReader;
import io.waybill.model.Designation;
import io.waybill.model.Designation.Field;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What every reader of lists holds to. */
class ListReaderContractTest {
    /**
     * A reader and its files.
     *
     * @param fixtures below the folder of fixtures
     * @param real below the folder of real lists, a file or a folder; blank where there is none
     * @param records elements that are records, of XML of which not all belongs to entries; else none
     * @param beside texts of the fixtures that belong to no entry
     */
    record Case(ListReader reader, List<String> fixtures, String real, Set<String> records, Set<String> beside) {
        Case(ListReader reader, String real, String... fixtures) {
            this(reader, List.of(fixtures), real, Set.of(), Set.of());
        }

        @Override
        public String toString() {
            return reader.format();
        }
    }

    static Stream<Case> readers() {
        return Stream.of(
                new Case(
                        new OfacCsvReader(),
                        List.of("ofac/sdn.csv", "ofac/alt.csv", "ofac/add.csv", "ofac/sdn_comments.csv"),
                        "us-ofac-sdn/2024-05-03",
                        Set.of(),
                        Set.of("90007", "STANDS TWICE", "99999", "OF NOBODY", "of nobody.", "Nowhere")),
                new Case(
                        new OfacXmlReader(),
                        List.of("ofac/sdn.xml"),
                        "us-ofac-consolidated/consolidated.xml",
                        Set.of("sdnEntry"),
                        Set.of("90008")),
                new Case(
                        new AdvancedXmlReader(),
                        List.of("ofac/sdn_advanced.xml"),
                        "",
                        Set.of("DistinctParty"),
                        Set.of()),
                new Case(
                        new UnXmlReader(),
                        List.of("un/consolidated.xml"),
                        "un/un-2026-02-27.xml",
                        Set.of("INDIVIDUAL", "ENTITY"),
                        Set.of("7900002")),
                new Case(
                        new JournalReader(),
                        List.of("eu/32099R0833.csv", "eu/32099R1848.csv"),
                        "eu-official-journal",
                        Set.of(),
                        Set.of("Old Name", "25.2.2025", "2.3.2022", "BMJIIRT1 and 5040942458", "6556009FCJ7O8QPFTC19")),
                new Case(new FsfReader(), "", "eu/fsf.xml"),
                new Case(new UkCsvReader(), "", "uk/list.csv"),
                new Case(new UkXmlReader(), List.of("uk/list.xml"), "", Set.of("Designation"), Set.of()),
                new Case(
                        new UkSheetReader(),
                        List.of("uk/content.xml"),
                        "uk/uk-sanctions-list-summary-2025-08-11.ods",
                        Set.of(),
                        Set.of()),
                new Case(new UkExtractReader(), "uk/uk-parsed-2025.csv", "uk/extract.csv"),
                new Case(new SemaReader(), "ca", "canada/sema-2026-01-02.xml"),
                new Case(
                        new FtmReader(), List.of("ftm/flat.ftm.json"), "ftm", Set.of(), Set.of("Payment", "100", "x1")),
                new Case(new FtmReader(), "", "ftm/nested.json"),
                new Case(new CslReader(), "", "us/consolidated.csv", "us/consolidated-2022.csv"),
                new Case(new TargetsReader(), "ua", "ftm/example-targets.simple.csv"),
                new Case(new TableReader(), "end-users", "table/partners.csv"));
    }

    /** Elements whose attributes hold what the list says. */
    private static final Set<String> NAMED_BY_ATTRIBUTES = Set.of(
            "sanctionEntity",
            "regulation",
            "regulationSummary",
            "nameAlias",
            "citizenship",
            "birthdate",
            "address",
            "contactInfo",
            "identification");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("readers")
    void everyEntryHasAListAUniqueNumberANameAndADate(Case tested) {
        var reading = ListReading.of(tested.reader(), files(tested), Optional.empty());

        assertThat(reading.entries()).isNotEmpty().allSatisfy(ListReaderContractTest::isWhole);
        assertThat(reading.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.where()).isNotBlank();
            assertThat(problem.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("readers")
    void nothingThatTheFileSaysIsLost(Case tested) throws IOException, XMLStreamException {
        var told = ListReading.of(tested.reader(), files(tested), Optional.empty()).entries().stream()
                .flatMap(entry -> entry.source().stream())
                .map(Field::value)
                .map(ListReaderContractTest::plain)
                .collect(Collectors.toSet());
        for (var fixture : tested.fixtures()) {
            var said = new HashSet<>(texts(ListReading.FIXTURES.resolve(fixture), tested.records()));
            said.removeAll(told);
            said.removeAll(tested.beside());
            assertThat(said.stream().filter(text -> told.stream().noneMatch(value -> value.contains(text))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void readingTwiceTellsTheSame(Case tested) {
        var files = files(tested);

        assertThat(ListReading.of(tested.reader(), files, Optional.empty()))
                .isEqualTo(ListReading.of(tested.reader(), files, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFileThatIsCutOffIsRefusedWithItsLine(Case tested) throws IOException {
        for (var fixture : tested.fixtures().subList(0, 1)) {
            var whole = Files.readAllBytes(ListReading.FIXTURES.resolve(fixture));
            for (var share = 0.5; share < 0.95; share += 0.1) {
                var cut = Arrays.copyOf(whole, cut(whole, share));
                var name = Path.of(fixture).getFileName();
                var file = tested.reader() instanceof UkSheetReader
                        ? ListReading.sheet(folder, cut)
                        : Files.write(folder.resolve(name), cut);
                assertThatThrownBy(() -> ListReading.of(tested.reader(), List.of(file), Optional.empty()))
                        .isInstanceOf(WaybillException.class)
                        .hasMessageMatching("(?s).*(?:line |:)\\d+.*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void noEntryIsKeptOnceItIsTold(Case tested) throws InterruptedException {
        List<WeakReference<Designation>> told = new ArrayList<>();
        var options = new ReadOptions(Optional.empty(), ListReading.DATE);
        tested.reader().read(ListReading.parts(tested.reader(), files(tested)), options, new EntrySink() {
            @Override
            public void entry(Designation entry) {
                told.add(new WeakReference<>(entry));
            }

            @Override
            public void problem(Problem problem) {}
        });
        for (var tries = 0; tries < 50 && told.stream().anyMatch(entry -> entry.get() != null); tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(told).isNotEmpty().allMatch(entry -> entry.get() == null);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void filesOfOthersAreNotRecognised(Case tested) throws IOException {
        for (var other : readers()
                .filter(other -> !other.toString().equals(tested.toString()))
                .toList()) {
            var known = files(other).stream()
                    .flatMap(file -> tested.reader().recognise(file, ListReading.head(file)).stream())
                    .toList();
            assertThat(tested.reader() instanceof TableReader ? List.of() : known)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theRealFileIsReadWhole(Case tested) throws IOException {
        var real = ListReading.REAL.resolve(tested.real());
        Assumptions.assumeTrue(!tested.real().isEmpty() && Files.exists(real), "no ../shared/data/lists for " + tested);
        for (var list : lists(real, tested)) {
            var reading = ListReading.of(tested.reader(), list, Optional.empty());

            assertThat(reading.entries()).isNotEmpty().allSatisfy(ListReaderContractTest::isWhole);
            assertThat(reading.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
            assertThat(reading.problems().size()).isLessThan(reading.entries().size());
        }
    }

    /** Files of one list are read together; those of FollowTheMoney are a list each. */
    private static List<List<Path>> lists(Path real, Case tested) throws IOException {
        try (var walk = Files.walk(real)) {
            var files = walk.filter(Files::isRegularFile).sorted().toList();
            return tested.reader() instanceof FtmReader
                    ? files.stream().map(List::of).toList()
                    : List.of(files);
        }
    }

    private List<Path> files(Case tested) {
        return tested.fixtures().stream()
                .map(ListReading.FIXTURES::resolve)
                .map(file -> tested.reader() instanceof UkSheetReader ? sheet(file) : file)
                .toList();
    }

    private Path sheet(Path content) {
        try {
            return ListReading.sheet(folder, Files.readAllBytes(content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void isWhole(Designation entry) {
        assertThat(entry.list()).isNotBlank();
        assertThat(entry.entry()).isNotBlank();
        assertThat(entry.name()).isNotBlank();
        assertThat(entry.kind()).isNotNull();
        assertThat(entry.type()).isNotNull();
        assertThat(entry.source()).isNotEmpty();
        assertThat(entry.fileDate()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(entry.identifiers())
                .allSatisfy(number -> assertThat(number.value()).isNotBlank());
        assertThat(entry.births()).allSatisfy(birth -> assertThat(birth.from()).isLessThanOrEqualTo(birth.to()));
        assertThat(entry.nationalities()).allMatch(code -> code.matches("[a-z]{2}"));
        assertThat(entry.countries()).allMatch(code -> code.matches("[a-z]{2}"));
    }

    /** Where to cut so that the last line is broken within. */
    private static int cut(byte[] whole, double share) {
        var at = (int) (whole.length * share);
        while (at > 1 && (whole[at - 1] == '\n' || whole[at] == '\n' || whole[at - 1] < 0)) {
            at--;
        }
        return at;
    }

    private static List<String> texts(Path file, Set<String> records) throws IOException, XMLStreamException {
        var name = file.toString();
        List<String> texts = new ArrayList<>();
        if (name.endsWith(".csv")) {
            var text = Files.readString(file);
            var lines = text.startsWith("Report") ? text.substring(text.indexOf('\n') + 1) : text;
            var separator = name.contains("partners") ? ';' : ',';
            try (var csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(lines)) {
                csv.stream()
                        .skip(file.toString().contains("ofac") ? 0 : 1)
                        .forEach(row -> texts.addAll(row.getFields()));
            }
        } else if (name.endsWith(".json")) {
            for (var line : Files.readAllLines(file)) {
                strings(new ObjectMapper().readTree(line), texts);
            }
        } else {
            xml(file, records, texts);
        }
        return texts.stream()
                .map(ListReaderContractTest::plain)
                .filter(text -> !text.isEmpty() && !text.equals("-0-") && !text.equals("\u001A"))
                .toList();
    }

    private static void xml(Path file, Set<String> records, List<String> texts) throws IOException, XMLStreamException {
        try (var bytes = Files.newInputStream(file)) {
            var reader = new InputFactoryImpl().createXMLStreamReader(bytes, StandardCharsets.UTF_8.name());
            var depth = records.isEmpty() ? 1 : 0;
            while (reader.hasNext()) {
                var event = reader.next();
                var mark = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
                if (mark && records.contains(reader.getLocalName())) {
                    depth += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
                }
                if (event == XMLStreamConstants.START_ELEMENT && NAMED_BY_ATTRIBUTES.contains(reader.getLocalName())) {
                    for (var index = 0; index < reader.getAttributeCount(); index++) {
                        texts.add(reader.getAttributeValue(index));
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && depth > 0) {
                    texts.add(reader.getText());
                }
            }
        }
        // the header of the sheet
        texts.removeAll(List.of("Unique ID", "OFSI Group ID", "Name", "Regime Name", "Type"));
        texts.removeAll(List.of("Designation source", "Date Designated", "Sanctions Imposed"));
    }

    private static void strings(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(child -> strings(child, texts));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
