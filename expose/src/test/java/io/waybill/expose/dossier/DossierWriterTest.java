package io.waybill.expose.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waybill.model.Investigation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierWriterTest {
    private static final Instant MADE = Instant.parse("2026-11-21T23:40:00Z");

    @Test
    void the_labelled_reports_make_a_page() throws IOException {
        assumeTrue(Gold.present(), "no ../shared with the labelled reports");
        Path page = write("gold", Gold.read(Set.of("2022")));
        assertThat(Files.readString(page)).contains("John Kirby", "North Korea");
        write("gold-all", Gold.read(Set.of("20")));
    }

    static Path write(String name, Investigation investigation) throws IOException {
        Path page = Files.createDirectories(Path.of("target/dossiers")).resolve(name + ".html");
        DossierWriter.write(investigation, page, MADE);
        return page;
    }
}
