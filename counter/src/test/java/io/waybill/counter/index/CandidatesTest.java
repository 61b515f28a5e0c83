package io.waybill.counter.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.lexicon.name.NameKind;
import io.waybill.lexicon.name.NameReader;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.Progress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index finds for damaged names, and how many bear a word; all names are invented. */
final class CandidatesTest {
    private final NameReader reader = NameReader.load();
    private EntryIndex index;

    private record Listed(List<Designation> entries) implements Entries {
        static Listed of(String... names) {
            return new Listed(Stream.of(names)
                    .map(name -> Designation.of("small", name, ListKind.SANCTIONS, EntryType.PERSON)
                            .name(new ListedName(name, ListedName.Kind.MAIN))
                            .name(new ListedName(name + " Quillmere", ListedName.Kind.ALIAS))
                            .build("2026-11-01"))
                    .toList());
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public Designation entry(int position) {
            return entries.get(position);
        }
    }

    @BeforeEach
    void build(@TempDir Path folder) {
        Path file = folder.resolve("index.wbx");
        IndexBuilder.build(
                List.of(
                        Listed.of("Wendelin Kaltenborn", "Odile Kaltenborn", "Vadim Orlenkov"),
                        Listed.of("Wendelin Kaltenborn")),
                file,
                Progress.NONE);
        index = EntryIndex.open(file);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kaltenborn Wendelin",
                "Wendelni Kaltenbron",
                "Vendelin Kaltenborn",
                "WendelinKaltenborn",
                "WendelniKaltenbrn",
                "W. Kaltenborn"
            })
    void a_damaged_name_leads_to_the_entry(String damaged) {
        int[] found = new Candidates(index).of(reader.read(damaged, NameKind.PERSON), entry -> true, 10);
        assertThat(Arrays.stream(found).mapToObj(index::name)).contains("Wendelin Kaltenborn");
    }

    @Test
    void who_stands_on_two_lists_under_two_names_bears_a_word_once() {
        WordBearers bearers = new WordBearers(index);
        assertThat(bearers.of("kaltenborn")).isEqualTo(2);
        assertThat(bearers.of("vendelin")).isEqualTo(1);
        assertThat(bearers.of("orlenkof")).isZero();
        assertThat(bearers.all()).isEqualTo(3);
    }
}
