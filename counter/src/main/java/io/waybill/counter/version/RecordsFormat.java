package io.waybill.counter.version;

import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The file of a version's records: a head of {@link #HEAD} bytes, the entries one after another, then the tables: of
 * each entry where it begins and its checksum; the entries by the hash of their number; the shared strings. Numbers are
 * little-endian. Everything stands under a checksum, so that a damaged entry is told and never shown.
 */
final class RecordsFormat {
    /** "waybill1" */
    static final long MAGIC = 0x316c6c6962796177L;
    /** Magic, shape, entries, shared strings, where the tables begin, size of the file, checksums of tables and head. */
    static final int HEAD = 48;

    static final int HEAD_CHECKED = 44;
    /** Of an entry in the tables: where it begins (8), checksum (4). */
    static final int PLACE = 12;
    /** In the table by number: hash in the upper half, position in the lower. */
    static final int NUMBER = 8;

    static final int MAX_ENTRIES = 20_000_000;
    static final int MAX_ENTRY_BYTES = 64 << 20;

    /** How a string is written: the two lowest bits of the number before it. */
    static final int INLINE = 0;

    static final int SHARED = 1;
    static final int REPEATED = 2;
    static final int SPECIAL = 3;

    /** Changes with every change of the records, so that files of another shape are made anew. */
    static final int SHAPE = shape();

    private static final int VERSION = 1;

    private RecordsFormat() {}

    static int crc(byte[] bytes, int length) {
        var sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    private static int shape() {
        var shape = new StringBuilder().append(VERSION);
        var records = List.of(
                Designation.class,
                Designation.Field.class,
                ListedName.class,
                ListedName.Part.class,
                Identifier.class,
                DateRange.class,
                Vessel.class,
                Measure.class,
                Link.class);
        for (var type : records) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(part -> shape.append(part.getName())
                            .append(part.getGenericType().getTypeName()));
        }
        var values = List.of(
                ListKind.values(),
                EntryType.values(),
                ListedName.Kind.values(),
                ListedName.PartKind.values(),
                Identifier.Type.values(),
                Measure.Kind.values(),
                Link.Relation.values());
        values.forEach(all -> shape.append(Arrays.toString(all)));
        var bytes = shape.toString().getBytes(StandardCharsets.UTF_8);
        return crc(bytes, bytes.length);
    }
}
