package io.waybill.counter.list.fuzz;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListPart.Role;
import io.waybill.counter.list.ListReader;
import io.waybill.counter.list.ListReading;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ReadOptions;
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
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a reader any bytes, as a file of its list. */
final class HostileLists {
    /** The readers, each with a fixture that is well-formed. */
    static final List<Target> TARGETS = List.of(
            new Target(new JournalReader(), "eu/32099R0833.csv"),
            new Target(new JournalReader(), "eu/32099R1848.csv"),
            new Target(new FsfReader(), "eu/fsf.xml"),
            new Target(new UkCsvReader(), "uk/list.csv"),
            new Target(new UkXmlReader(), "uk/list.xml"),
            new Target(new UkSheetReader(), "uk/content.xml"),
            new Target(new UkExtractReader(), "uk/extract.csv"),
            new Target(new SemaReader(), "canada/sema-2026-01-02.xml"),
            new Target(new FtmReader(), "ftm/flat.ftm.json"),
            new Target(new FtmReader(), "ftm/nested.json"),
            new Target(new TargetsReader(), "ftm/example-targets.simple.csv"),
            new Target(new TableReader(), "table/partners.csv"),
            new Target(new OfacCsvReader(), "ofac/sdn.csv"),
            new Target(new OfacXmlReader(), "ofac/sdn.xml"),
            new Target(new AdvancedXmlReader(), "ofac/sdn_advanced.xml"),
            new Target(new UnXmlReader(), "un/consolidated.xml"),
            new Target(new CslReader(), "us/consolidated.csv"));

    private final Path folder;

    /** A reader and a file that it reads. */
    record Target(ListReader reader, String fixture) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(ListReading.FIXTURES.resolve(fixture));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    HostileLists(Path folder) {
        this.folder = folder;
    }

    /** Gives the bytes to the reader; whatever is thrown that is no refusal goes on. */
    Outcome read(Target target, byte[] bytes) {
        var name = target.fixture().substring(target.fixture().indexOf('/') + 1);
        var file = target.reader() instanceof UkSheetReader ? sheet(bytes) : write(folder.resolve(name), bytes);
        target.reader().recognise(file, ListReading.head(file));
        var role = target.fixture().contains("R1848") ? Role.AMENDMENT : Role.MAIN;
        var part = new ListPart(file, "list", role, Optional.empty());
        List<Designation> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            target.reader().acts(part);
            target.reader().newestListing(part, ListReading.DATE);
            target.reader().read(List.of(part), new ReadOptions(Optional.empty(), ListReading.DATE), new EntrySink() {
                @Override
                public void entry(Designation entry) {
                    entries.add(entry);
                }

                @Override
                public void problem(Problem problem) {
                    problems.add(problem);
                }
            });
            return new Outcome(file, entries, problems, List.of());
        } catch (WaybillException refusal) {
            return new Outcome(file, entries, problems, List.of(String.valueOf(refusal.getMessage())));
        }
    }

    private Path sheet(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K'
                ? write(folder.resolve("sheet.ods"), content)
                : ListReading.sheet(folder, content);
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
