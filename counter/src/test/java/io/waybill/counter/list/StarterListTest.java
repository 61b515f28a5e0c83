package io.waybill.counter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class StarterListTest {
    private static final Path FILE = Path.of("../../shared/data/lists/us-ofac-sdn/2024-05-03/sdn.csv");

    private final List<Designation> entries = StarterList.load();

    @Test
    void every_entry_has_number_name_type_programme_and_date() {
        assertThat(entries).hasSizeGreaterThan(1000).allSatisfy(entry -> {
            assertThat(entry.entry()).matches("\\d+");
            assertThat(entry.name()).isNotBlank();
            assertThat(entry.type()).isNotEqualTo(EntryType.UNKNOWN);
            assertThat(entry.programmes()).isNotEmpty().noneMatch(String::isBlank);
            assertThat(entry.fileDate()).isEqualTo("2024-05-03");
        });
        assertThat(entries).extracting(Designation::entry).doesNotHaveDuplicates();
    }

    @Test
    void every_entry_stands_in_the_official_file_under_its_number_and_name() throws IOException {
        assumeTrue(Files.exists(FILE), "no list file at " + FILE);
        var official = new HashMap<String, String>();
        for (var line : Files.readAllLines(FILE, StandardCharsets.ISO_8859_1)) {
            var comma = line.indexOf(',');
            if (comma > 0) {
                official.put(line.substring(0, comma), line.substring(comma + 1).replace("\"\"", "\""));
            }
        }
        assertThat(entries)
                .allSatisfy(entry -> assertThat(official.get(entry.entry())).startsWith("\"" + entry.name() + "\""));
    }
}
