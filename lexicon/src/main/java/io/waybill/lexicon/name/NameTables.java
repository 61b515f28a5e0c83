package io.waybill.lexicon.name;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;

/**
 * All tables that reading names needs. The build makes files of them ({@code people.bin}, {@code companies.bin}, {@code tables.sum}), since
 * parting and romanising every spelling at every start would take a second; where they are missing, as when classes
 * are run without a build, the tables themselves are read.
 *
 * @param names how common words of people's names are
 * @param words how common words of company names are
 * @param han how languages beside Chinese read Han characters
 * @param letters how the letters of known names and words follow one another
 */
record NameTables(
        PersonTables people, Rarity names, CompanyTables companies, Rarity words, HanTables han, Letters letters) {
    private static final String PEOPLE = "people.bin";
    private static final String COMPANIES = "companies.bin";
    /** A checksum of both. */
    private static final String SUM = "tables.sum";

    static NameTables load() {
        if (NameTables.class.getResource(PEOPLE) == null || NameTables.class.getResource(COMPANIES) == null) {
            return read(new Tokeniser());
        }
        var companies = CompletableFuture.supplyAsync(() -> {
            var tables = empty();
            tables.companies(new FlowIn(bytes(COMPANIES)));
            return tables;
        });
        var tables = empty();
        tables.people(new FlowIn(bytes(PEOPLE)));
        return new NameTables(
                tables.people,
                tables.names,
                companies.join().companies,
                companies.join().words,
                tables.han,
                tables.letters);
    }

    /** None: to be filled. */
    private static NameTables empty() {
        return new NameTables(
                new PersonTables(), new Rarity(), new CompanyTables(), new Rarity(), new HanTables(), new Letters());
    }

    /** A number that changes with the tables; 0 where they were not compiled. */
    static long fingerprint() {
        return NameTables.class.getResource(SUM) == null
                ? 0
                : ByteBuffer.wrap(bytes(SUM)).getLong();
    }

    /** From the tables themselves. */
    static NameTables read(Tokeniser tokeniser) {
        var people = new PersonTables(tokeniser);
        var names = new Rarity(tokeniser, "common-names.tsv");
        var words = new Rarity(tokeniser, "common-words.tsv");
        return new NameTables(
                people,
                names,
                new CompanyTables(tokeniser),
                words,
                HanTables.read(),
                new Letters(List.of(people.names(), names.words(), words.words())));
    }

    private void people(Flow flow) {
        people.through(flow);
        names.through(flow);
        han.through(flow);
        letters.through(flow);
    }

    private void companies(Flow flow) {
        companies.through(flow);
        words.through(flow);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = NameTables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new WaybillException(file, "is missing from the program; build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new WaybillException(file, "cannot be read; build again: " + e.getMessage(), e);
        }
    }

    /** Makes the files; run by the build with the folder that they go to. */
    public static void main(String[] args) throws IOException {
        var tables = read(new Tokeniser());
        var folder = Files.createDirectories(Path.of(args[0]));
        var people = new FlowOut();
        tables.people(people);
        Files.write(folder.resolve(PEOPLE), people.bytes());
        var companies = new FlowOut();
        tables.companies(companies);
        Files.write(folder.resolve(COMPANIES), companies.bytes());
        var sum = new CRC32();
        sum.update(people.bytes());
        sum.update(companies.bytes());
        Files.write(
                folder.resolve(SUM),
                ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).array());
    }
}
