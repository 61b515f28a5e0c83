package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.counter.list.ofac.AdvancedXmlReader;
import io.waybill.counter.list.ofac.OfacCsvReader;
import io.waybill.counter.list.ofac.OfacXmlReader;
import io.waybill.counter.list.un.UnXmlReader;
import io.waybill.model.Designation;
import io.waybill.model.Designation.Field;
import io.waybill.model.EntryType;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader keeps, on a small file of ours and on a file of the publisher where that is at hand. */
class ListReaderContractTest {
    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

    @TempDir
    private Path folder;

    /**
     * @param ours below {@link ListFiles#OURS}, the main file first
     * @param official below {@link ListFiles#OFFICIAL}, the main file first; empty where none is at hand
     * @param records names of the elements that are records, of XML
     */
    record Case(ListReader reader, List<String> ours, List<String> official, List<String> records) {
        Path[] oursFiles() {
            return ours.stream().map(ListFiles.OURS::resolve).toArray(Path[]::new);
        }

        Path[] officialFiles() {
            return official.stream().map(ListFiles.OFFICIAL::resolve).toArray(Path[]::new);
        }

        @Override
        public String toString() {
            return reader.format();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        new OfacCsvReader(),
                        List.of("ofac/sdn.csv", "ofac/alt.csv", "ofac/add.csv", "ofac/sdn_comments.csv"),
                        Stream.of("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")
                                .map(name -> "us-ofac-sdn/2024-05-03/" + name)
                                .toList(),
                        List.of()),
                new Case(
                        new OfacXmlReader(),
                        List.of("ofac/sdn.xml"),
                        List.of("us-ofac-consolidated/consolidated.xml"),
                        List.of("sdnEntry")),
                new Case(
                        new AdvancedXmlReader(), List.of("ofac/sdn_advanced.xml"), List.of(), List.of("DistinctParty")),
                new Case(
                        new UnXmlReader(),
                        List.of("un/consolidated.xml"),
                        List.of("un/un-2026-02-27.xml"),
                        List.of("INDIVIDUAL", "ENTITY")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void files_are_recognised_by_one_reader_only(Case it) {
        for (Path file : it.oursFiles()) {
            assertThat(cases().filter(other ->
                            ListFiles.recognise(other.reader(), file).isPresent()))
                    .singleElement()
                    .hasToString(it.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_entry_has_what_an_entry_needs_and_a_number_of_its_own(Case it) {
        sound(ListFiles.read(it.reader(), it.oursFiles()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_publishers_file_is_read_the_same_way(Case it) {
        assumeTrue(!it.official().isEmpty(), "no official file of " + it);
        assumeTrue(Files.exists(it.officialFiles()[0]), "no list file at " + it.officialFiles()[0]);
        ListFiles read = ListFiles.read(it.reader(), it.officialFiles());
        sound(read);
        assertThat(read.entries()).hasSizeGreaterThan(100);
        nothingIsLost(it, it.officialFiles(), read);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reading_twice_gives_equal_entries(Case it) {
        assertThat(ListFiles.read(it.reader(), it.oursFiles())).isEqualTo(ListFiles.read(it.reader(), it.oursFiles()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_that_a_record_says_is_lost(Case it) {
        nothingIsLost(it, it.oursFiles(), ListFiles.read(it.reader(), it.oursFiles()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_file_that_is_cut_off_is_refused_with_its_line(Case it) throws IOException {
        byte[] whole = Files.readAllBytes(it.oursFiles()[0]);
        Path cut = folder.resolve(it.oursFiles()[0].getFileName());
        for (int length : List.of(whole.length / 3, whole.length / 2, whole.length - 60)) {
            Files.write(cut, Arrays.copyOf(whole, length));
            ListPart part = new ListPart(cut, "list", ListPart.Role.MAIN, Optional.empty());
            assertThatThrownBy(() -> it.reader()
                            .read(
                                    List.of(part),
                                    new ReadOptions(Optional.empty(), ListFiles.DAY),
                                    new ListFiles(new ArrayList<>(), new ArrayList<>())))
                    .as("cut at %d", length)
                    .isInstanceOfSatisfying(
                            WaybillException.class,
                            e -> assertThat(e.where()).contains(cut.toString()).matches(".*(line |:)\\d+.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_entry_is_kept_once_it_is_told(Case it) throws InterruptedException {
        List<WeakReference<Designation>> told = new ArrayList<>();
        List<ListPart> parts = Arrays.stream(it.oursFiles())
                .map(file -> ListFiles.recognise(it.reader(), file).orElseThrow())
                .toList();
        it.reader().read(parts, new ReadOptions(Optional.empty(), ListFiles.DAY), new EntrySink() {
            @Override
            public void entry(Designation entry) {
                told.add(new WeakReference<>(entry));
            }

            @Override
            public void problem(Problem problem) {}
        });
        for (int i = 0; i < 50 && told.stream().anyMatch(entry -> entry.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(told).isNotEmpty().allMatch(entry -> entry.get() == null);
    }

    private static void sound(ListFiles read) {
        assertThat(read.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.list()).isNotBlank();
            assertThat(entry.entry()).isNotBlank();
            assertThat(entry.name()).isNotBlank();
            assertThat(entry.type()).isNotEqualTo(EntryType.UNKNOWN);
            assertThat(entry.fileDate()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(entry.source()).isNotEmpty();
            assertThat(entry.identifiers())
                    .allSatisfy(number -> assertThat(number.value()).isNotBlank());
            assertThat(entry.births())
                    .allSatisfy(birth -> assertThat(birth.from()).isLessThanOrEqualTo(birth.to()));
            assertThat(entry.nationalities()).allMatch(code -> code.matches("[a-z]{2}"));
            assertThat(entry.countries()).allMatch(code -> code.matches("[a-z]{2}"));
        });
        assertThat(read.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.where()).isNotBlank();
            assertThat(problem.reason()).isNotBlank();
        });
    }

    /** Each text of a record stands in the source of an entry, unless the record itself was a problem. */
    private static void nothingIsLost(Case it, Path[] files, ListFiles read) {
        Set<String> kept = read.entries().stream()
                .flatMap(entry -> entry.source().stream())
                .map(Field::value)
                .map(ListReaderContractTest::folded)
                .collect(Collectors.toCollection(HashSet::new));
        List<String> lossy = records(it, files[0]).stream()
                .filter(record -> !kept.containsAll(texts(it, record)))
                .toList();
        assertThat(lossy).hasSizeLessThanOrEqualTo((int) read.reasons().stream()
                .filter(reason -> reason.startsWith("record ") || reason.startsWith("number "))
                .count());
    }

    private static List<String> records(Case it, Path file) {
        try {
            String whole = Files.readString(file, StandardCharsets.UTF_8);
            if (it.records().isEmpty()) {
                return whole.lines().toList();
            }
            List<String> records = new ArrayList<>();
            for (String name : it.records()) {
                Pattern.compile("<" + name + "[ >].*?</" + name + ">", Pattern.DOTALL)
                        .matcher(whole)
                        .results()
                        .forEach(found -> records.add(found.group()));
            }
            return records;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Case it, String record) {
        return (it.records().isEmpty() ? CELL : TEXT)
                .matcher(record)
                .results()
                .map(found -> it.records().isEmpty() ? found.group(1).replace("\"\"", "\"") : unescaped(found.group(1)))
                .map(ListReaderContractTest::folded)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
