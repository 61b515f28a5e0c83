package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.counter.list.ListReader;
import java.nio.file.Path;

/** A file with the reader that it is for. */
record Recognised(ListPart part, ListReader reader) {
    /** The folder that the file stands in. */
    Path folder() {
        return part.file().toAbsolutePath().normalize().resolveSibling("");
    }

    String format() {
        return reader.format();
    }
}
