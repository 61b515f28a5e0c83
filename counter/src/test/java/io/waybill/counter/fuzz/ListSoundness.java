package io.waybill.counter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.counter.list.ListFiles;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.ReadOptions;
import io.waybill.model.Designation;
import io.waybill.model.ListKind;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What holds of every list file, whatever is in it: it is refused with its place, or read into sound entries. */
final class ListSoundness {
    private ListSoundness() {}

    /** Whether the bytes were read as a file of that name; else they were refused. */
    static boolean check(ListReader reader, Path file, byte[] bytes) {
        write(file, bytes);
        reader.recognise(file, bytes.length > 8192 ? Arrays.copyOf(bytes, 8192) : bytes)
                .ifPresent(part -> assertThat(part.list()).isNotBlank());
        ListFiles read = new ListFiles(new ArrayList<>(), new ArrayList<>());
        ListPart part = new ListPart(file, "us-ofac-sdn", ListPart.Role.MAIN, Optional.empty());
        try {
            reader.read(List.of(part), new ReadOptions(Optional.of(ListKind.SANCTIONS), ListFiles.DAY), read);
        } catch (WaybillException refused) {
            assertThat(refused.where()).contains(file.toString());
            assertThat(refused.getMessage()).isNotBlank();
            return false;
        }
        read.entries().forEach(ListSoundness::sound);
        assertThat(read.entries()).extracting(Designation::entry).doesNotHaveDuplicates();
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.where()).contains(file.toString()));
        return true;
    }

    private static void sound(Designation entry) {
        assertThat(entry.entry()).isNotBlank();
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

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
