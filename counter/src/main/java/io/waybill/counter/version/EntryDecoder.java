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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Reads one entry from the bytes that {@link EntryEncoder} wrote. Used once, by one thread. */
final class EntryDecoder {
    private static final ListKind[] LIST_KINDS = ListKind.values();
    private static final EntryType[] ENTRY_TYPES = EntryType.values();
    private static final ListedName.Kind[] NAME_KINDS = ListedName.Kind.values();
    private static final ListedName.PartKind[] PART_KINDS = ListedName.PartKind.values();
    private static final Identifier.Type[] IDENTIFIER_TYPES = Identifier.Type.values();
    private static final Measure.Kind[] MEASURE_KINDS = Measure.Kind.values();
    private static final Link.Relation[] RELATIONS = Link.Relation.values();

    private final byte[] bytes;
    private final IntFunction<String> pool;
    private final List<String> said = new ArrayList<>();
    private int at;

    EntryDecoder(byte[] bytes, IntFunction<String> pool) {
        this.bytes = bytes;
        this.pool = pool;
    }

    /** The publisher's number alone; then {@link #entry} can no longer be asked. */
    String number() {
        return text();
    }

    /** IndexOutOfBoundsException where the bytes are no entry. */
    Designation entry() {
        var entry = text();
        var list = text();
        return new Designation(
                list,
                entry,
                LIST_KINDS[next()],
                ENTRY_TYPES[next()],
                each(this::name),
                each(this::identifier),
                each(this::date),
                each(this::text),
                each(this::text),
                each(this::text),
                optional(),
                each(this::text),
                next() == 1 ? Optional.of(vessel()) : Optional.empty(),
                each(this::text),
                optional(),
                each(this::measure),
                optional(),
                each(this::text),
                each(this::link),
                each(() -> new Designation.Field(text(), text())),
                text());
    }

    private ListedName name() {
        return new ListedName(
                text(),
                NAME_KINDS[next()],
                next() == 1,
                optional(),
                each(() -> new ListedName.Part(PART_KINDS[next()], text())));
    }

    private Identifier identifier() {
        return new Identifier(IDENTIFIER_TYPES[next()], text(), optional(), text());
    }

    private DateRange date() {
        return new DateRange(text(), text(), text(), next() == 1);
    }

    private Vessel vessel() {
        return new Vessel(optional(), each(this::text), optional(), optional(), each(this::text), optional());
    }

    private Measure measure() {
        return new Measure(MEASURE_KINDS[next()], text(), optional());
    }

    private Link link() {
        return new Link(RELATIONS[next()], optional(), text(), text());
    }

    private <T> List<T> each(Supplier<T> reader) {
        var count = next();
        if (count == 0) {
            return List.of();
        }
        if (count < 0 || count > bytes.length - at) {
            throw new IndexOutOfBoundsException("a count of " + count);
        }
        var values = new ArrayList<T>(count);
        for (var i = 0; i < count; i++) {
            values.add(reader.get());
        }
        return values;
    }

    private Optional<String> optional() {
        var start = at;
        if (next() == RecordsFormat.SPECIAL) {
            return Optional.empty();
        }
        at = start;
        return Optional.of(text());
    }

    private String text() {
        var head = next();
        var value = head >>> 2;
        return switch (head & 3) {
            case RecordsFormat.SHARED -> pool.apply(value);
            case RecordsFormat.REPEATED -> said.get(value);
            case RecordsFormat.INLINE -> say(new String(bytes, take(value), value, StandardCharsets.UTF_8));
            default -> {
                var length = Math.multiplyExact(value - 1, 2);
                var units = ByteBuffer.wrap(bytes, take(length), length).order(ByteOrder.LITTLE_ENDIAN);
                // A charset would replace the half pairs for which this form is there.
                yield say(units.asCharBuffer().toString());
            }
        };
    }

    private String say(String text) {
        said.add(text);
        return text;
    }

    private int take(int length) {
        if (length < 0 || length > bytes.length - at) {
            throw new IndexOutOfBoundsException("a text of " + length + " bytes");
        }
        at += length;
        return at - length;
    }

    private int next() {
        var value = 0;
        for (var shift = 0; ; shift += 7) {
            var part = bytes[at++];
            value |= (part & 0x7f) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }
}
