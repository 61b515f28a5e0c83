package io.waybill.identify.attribution;

import io.waybill.identify.language.Document;
import java.util.List;

/** Finds what a report tells on somebody's word. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface AttributionFinder {
    /**
     * The attributions of a report in the order of their cues.
     *
     * <p>One that stands inside the content of another is listed too; {@link Attributed#within} tells of which.
     */
    List<Attributed> find(Document document);
}
