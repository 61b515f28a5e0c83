package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import de.siegmar.fastcsv.reader.CsvReader;
import io.waybill.counter.list.canada.SemaReader;
import io.waybill.counter.list.eu.FsfReader;
import io.waybill.counter.list.eu.JournalReader;
import io.waybill.counter.list.ftm.FtmReader;
import io.waybill.counter.list.ftm.TargetsReader;
import io.waybill.counter.list.table.TableReader;
import io.waybill.counter.list.uk.UkCsvReader;
import io.waybill.counter.list.uk.UkExtractReader;
import io.waybill.counter.list.uk.UkSheetReader;
import io.waybill.counter.list.uk.UkXmlReader;
import io.waybill.model.Designation;
import io.waybill.model.Designation.Field;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.lang.reflect.Modifier;
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
     * @param real below the folder of real lists; blank where there is none
     * @param beside texts of the fixtures that belong to no entry
     */
    record Case(ListReader reader, List<String> fixtures, String real, Set<String> beside) {
        Case(ListReader reader, String real, String... fixtures) {
            this(reader, List.of(fixtures), real, Set.of());
        }

        @Override
        public String toString() {
            return reader.format();
        }
    }

    static Stream<Case> readers() {
        return Stream.of(
                new Case(
                        new JournalReader(),
                        List.of("eu/32099R0833.csv", "eu/32099R1848.csv"),
                        "eu-official-journal",
                        Set.of("Old Name", "25.2.2025", "2.3.2022", "BMJIIRT1 and 5040942458", "6556009FCJ7O8QPFTC19")),
                new Case(new FsfReader(), "", "eu/fsf.xml"),
                new Case(new UkCsvReader(), "", "uk/list.csv"),
                new Case(new UkXmlReader(), List.of("uk/list.xml"), "", Set.of("20/08/2026")),
                new Case(
                        new UkSheetReader(),
                        List.of("uk/content.xml"),
                        "uk/uk-sanctions-list-summary-2025-08-11.ods",
                        Set.of()),
                new Case(new UkExtractReader(), "uk/uk-parsed-2025.csv", "uk/extract.csv"),
                new Case(new SemaReader(), "ca", "canada/sema-2026-01-02.xml"),
                new Case(new FtmReader(), List.of("ftm/flat.ftm.json"), "ftm", Set.of("Payment", "100", "x1")),
                new Case(new FtmReader(), "", "ftm/nested.json"),
                new Case(new TargetsReader(), "ua", "ftm/example-targets.simple.csv"),
                new Case(new TableReader(), "end-users", "table/partners.csv"));
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("readers")
    void everyEntryHasAListAUniqueNumberANameAndADate(Case tested) {
        var reading = ListReading.of(tested.reader(), files(tested), Optional.empty());

        assertThat(reading.entries()).isNotEmpty().allSatisfy(ListReaderContractTest::isWhole);
        assertThat(reading.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
        assertThat(reading.problems()).isEmpty();
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
            var said = new HashSet<>(texts(ListReading.FIXTURES.resolve(fixture)));
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
        for (var fixture : tested.fixtures()) {
            var whole = Files.readAllBytes(ListReading.FIXTURES.resolve(fixture));
            for (var share = 0.5; share < 0.95; share += 0.1) {
                var cut = Arrays.copyOf(whole, cut(whole, share));
                var file = tested.reader() instanceof UkSheetReader
                        ? ListReading.sheet(folder, cut)
                        : Files.write(folder.resolve(Path.of(fixture).getFileName()), cut);
                assertThatThrownBy(() -> ListReading.of(tested.reader(), List.of(file), Optional.empty()))
                        .isInstanceOf(WaybillException.class)
                        .hasMessageMatching("(?s).*(?:line |:)\\d+.*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aReaderKeepsNothing(Case tested) {
        assertThat(tested.reader().getClass().getDeclaredFields())
                .allMatch(field -> Modifier.isStatic(field.getModifiers()));
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
            assertThat(reading.problems().size()).isLessThan(reading.entries().size() / 20 + 1);
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
    }

    /** Where to cut so that the last line is broken within. */
    private static int cut(byte[] whole, double share) {
        var at = (int) (whole.length * share);
        while (at > 1 && (whole[at - 1] == '\n' || whole[at] == '\n' || whole[at - 1] < 0)) {
            at--;
        }
        return at;
    }

    private static List<String> texts(Path file) throws IOException, XMLStreamException {
        var name = file.toString();
        List<String> texts = new ArrayList<>();
        if (name.endsWith(".csv")) {
            var text = Files.readString(file);
            var lines = text.startsWith("Report") ? text.substring(text.indexOf('\n') + 1) : text;
            var separator = lines.lines().findFirst().orElse("").contains(";") ? ';' : ',';
            try (var csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(lines)) {
                csv.stream().skip(1).forEach(row -> texts.addAll(row.getFields()));
            }
        } else if (name.endsWith(".json")) {
            for (var line : Files.readAllLines(file)) {
                strings(new ObjectMapper().readTree(line), texts);
            }
        } else {
            xml(file, texts);
        }
        return texts.stream()
                .map(ListReaderContractTest::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void xml(Path file, List<String> texts) throws IOException, XMLStreamException {
        try (var bytes = Files.newInputStream(file)) {
            var reader = new InputFactoryImpl().createXMLStreamReader(bytes, StandardCharsets.UTF_8.name());
            var depth = 0;
            while (reader.hasNext()) {
                var event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (event == XMLStreamConstants.START_ELEMENT
                        && depth > 1
                        && !reader.getPrefix().equals("table")) {
                    for (var index = 0; index < reader.getAttributeCount(); index++) {
                        texts.add(reader.getAttributeValue(index));
                    }
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    texts.add(reader.getText());
                }
            }
        }
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
