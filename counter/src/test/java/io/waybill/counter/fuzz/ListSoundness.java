package io.waybill.counter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.ListReaderContractTest.Case;
import io.waybill.counter.list.ListReading;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
import io.waybill.counter.list.uk.UkSheetReader;
import io.waybill.model.Designation;
import io.waybill.model.ListKind;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds of every list file, whatever is in it: it is refused with its place, or read into sound entries. */
final class ListSoundness {
    private ListSoundness() {}

    /** The sound file that damage starts from. */
    static byte[] whole(Case it) {
        try {
            return Files.readAllBytes(ListReading.FIXTURES.resolve(it.fixtures().getFirst()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Whether the bytes were read as such a file; else they were refused.
     *
     * @param folder where the file is put under the name of the sound one
     */
    static boolean check(Case it, Path folder, byte[] bytes) {
        ListReader reader = it.reader();
        Path file = file(it, folder, bytes);
        ListPart part = reader.recognise(file, ListReading.head(file))
                .map(known -> new ListPart(file, known.list(), ListPart.Role.MAIN, known.date()))
                .orElse(new ListPart(file, "list", ListPart.Role.MAIN, Optional.empty()));
        Sink sink = new Sink(file, new HashSet<>());
        try {
            reader.read(List.of(part), new ReadOptions(Optional.of(ListKind.SANCTIONS), ListReading.DATE), sink);
        } catch (WaybillException refused) {
            assertThat(refused.getMessage()).contains(file.toString());
            return false;
        }
        return true;
    }

    private static Path file(Case it, Path folder, byte[] bytes) {
        try {
            Path name = Path.of(it.fixtures().getFirst()).getFileName();
            return it.reader() instanceof UkSheetReader
                    ? ListReading.sheet(folder, bytes)
                    : Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Sink(Path file, Set<String> numbers) implements EntrySink {
        @Override
        public void entry(Designation entry) {
            assertThat(entry.entry()).isNotBlank();
            assertThat(numbers.add(entry.entry())).as("a number of its own").isTrue();
            assertThat(entry.names()).allSatisfy(name -> assertThat(name.text()).isNotBlank());
            assertThat(entry.identifiers())
                    .allSatisfy(number -> assertThat(number.value()).isNotBlank());
            assertThat(entry.births()).allSatisfy(birth -> {
                assertThat(birth.from()).matches("\\d{4}-\\d{2}-\\d{2}");
                assertThat(birth.from()).isLessThanOrEqualTo(birth.to());
            });
            assertThat(entry.nationalities()).allMatch(code -> code.matches("[a-z]{2}"));
            assertThat(entry.countries()).allMatch(code -> code.matches("[a-z]{2}"));
            assertThat(entry.source()).isNotEmpty();
        }

        @Override
        public void problem(Problem problem) {
            assertThat(problem.where()).contains(file.toString());
            assertThat(problem.reason()).isNotBlank();
        }
    }
}
