package io.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * A report as it was read.
 *
 * @param id file name without folder where that is unique, else the path from the common folder; {@code file.jsonl#12}
 * @param text as read, front matter and markup included; all offsets refer to it (UTF-16 units)
 * @param language ISO 639-1 code, or {@code und}
 * @param sha256 of the UTF-8 text, lower-case hex
 * @param blocks the parts of the text in order; what no block covers is not analysed
 * @param note what the report says of itself ({@code note} in the front matter), such as "written for this example"
 */
public record Report(
        String id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> url,
        Optional<String> note,
        Published published,
        String language,
        String sha256,
        String text,
        List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }

    /** The report with another date of publication. */
    public Report withPublished(Published other) {
        return new Report(id, title, publisher, author, url, note, other, language, sha256, text, blocks);
    }
}
