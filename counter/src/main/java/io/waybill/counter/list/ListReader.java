package io.waybill.counter.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one form in which lists are published. Stateless, thread-safe. */
public interface ListReader {
    /** Name of the form, such as {@code ofac-csv}. */
    String format();

    /** Whether a file that a publisher itself had made was read with it. */
    boolean seenOnOfficialFile();

    /** How much of what the publisher says this form holds; of two forms of one list and date the higher is loaded. */
    int richness();

    /**
     * What the file is to this reader; empty where it is not of this form. Looks at the name, the folder and the first
     * bytes, never at the whole file.
     *
     * @param head up to 8,192 bytes from the start of the file
     */
    Optional<ListPart> recognise(Path file, byte[] head);

    /**
     * The acts that a main file holds or an amendment changes, by which it is known whether they belong together; empty
     * where lists of this form know none. Reads the whole file.
     *
     * @throws io.waybill.model.WaybillException where the file is damaged
     */
    default Set<String> acts(ListPart file) {
        return Set.of();
    }

    /**
     * ISO date of the newest day up to one on which an entry was listed: the file is no older. Empty where entries tell
     * no such days. Reads the whole file; asked where nothing says when the list was published.
     *
     * @throws io.waybill.model.WaybillException where the file is damaged
     */
    default Optional<String> newestListing(ListPart file, String until) {
        return Optional.empty();
    }

    /**
     * Streams the entries of one version of one list, in the order of the files.
     *
     * @param files parts of one list, all recognised by this reader; the main ones first, then companions, then
     *     amendments in the order of their dates
     * @throws io.waybill.model.WaybillException where a file is damaged, with file, line and column; then nothing that
     *     was told to the sink counts
     */
    void read(List<ListPart> files, ReadOptions options, EntrySink sink);
}
