package io.waybill.counter.version;

import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes entries as bytes, as {@link EntryDecoder} reads them. Not thread-safe. */
final class EntryEncoder {
    private static final int MAX_SHARED = 1 << 16;
    private static final int MAX_SHARED_LENGTH = 400;

    private final Map<String, Integer> shared = new HashMap<>();
    private final List<String> pool = new ArrayList<>();
    private final Map<String, Integer> said = new HashMap<>();
    private byte[] bytes = new byte[1 << 12];
    private int length;

    /** Strings that many entries share, by the index that stands for them. */
    List<String> pool() {
        return pool;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Writes the entry to {@link #bytes}; the number of bytes. */
    int encode(Designation entry) {
        length = 0;
        said.clear();
        text(entry.entry());
        shared(entry.list());
        number(entry.kind().ordinal());
        number(entry.type().ordinal());
        each(entry.names(), this::name);
        each(entry.identifiers(), this::identifier);
        each(entry.births(), this::date);
        each(entry.birthPlaces(), this::text);
        each(entry.nationalities(), this::shared);
        each(entry.countries(), this::shared);
        optional(entry.gender(), this::shared);
        each(entry.addresses(), this::text);
        number(entry.vessel().isPresent() ? 1 : 0);
        entry.vessel().ifPresent(this::vessel);
        each(entry.programmes(), this::shared);
        optional(entry.authority(), this::shared);
        each(entry.measures(), this::measure);
        optional(entry.listedOn(), this::text);
        each(entry.reasons(), this::text);
        each(entry.links(), this::link);
        each(entry.source(), this::field);
        shared(entry.fileDate());
        return length;
    }

    private void name(ListedName name) {
        text(name.text());
        number(name.kind().ordinal());
        number(name.weak() ? 1 : 0);
        optional(name.script(), this::shared);
        each(name.parts(), part -> {
            number(part.kind().ordinal());
            text(part.text());
        });
    }

    private void identifier(Identifier identifier) {
        number(identifier.type().ordinal());
        text(identifier.value());
        optional(identifier.country(), this::shared);
        shared(identifier.detail());
    }

    private void date(DateRange date) {
        text(date.text());
        text(date.from());
        text(date.to());
        number(date.circa() ? 1 : 0);
    }

    private void vessel(Vessel vessel) {
        optional(vessel.flag(), this::shared);
        each(vessel.formerFlags(), this::shared);
        optional(vessel.type(), this::shared);
        optional(vessel.tonnage(), this::text);
        each(vessel.owners(), this::text);
        optional(vessel.built(), this::text);
    }

    private void measure(Measure measure) {
        number(measure.kind().ordinal());
        shared(measure.text());
        optional(measure.since(), this::text);
    }

    private void link(Link link) {
        number(link.relation().ordinal());
        optional(link.entry(), this::text);
        text(link.name());
        text(link.text());
    }

    private void field(Designation.Field field) {
        shared(field.name());
        text(field.value());
    }

    private <T> void each(Collection<T> values, Consumer<T> writer) {
        number(values.size());
        values.forEach(writer);
    }

    private void optional(Optional<String> value, Consumer<String> writer) {
        value.ifPresentOrElse(writer, () -> number(RecordsFormat.SPECIAL));
    }

    private void shared(String text) {
        var index = shared.get(text);
        if (index == null && pool.size() < MAX_SHARED && text.length() <= MAX_SHARED_LENGTH && isSound(text)) {
            index = pool.size();
            shared.put(text, index);
            pool.add(text);
        }
        if (index == null) {
            text(text);
        } else {
            number(index << 2 | RecordsFormat.SHARED);
        }
    }

    private void text(String text) {
        var earlier = said.putIfAbsent(text, said.size());
        if (earlier != null) {
            number(earlier << 2 | RecordsFormat.REPEATED);
        } else if (isSound(text)) {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length << 2 | RecordsFormat.INLINE);
            append(encoded);
        } else {
            number(text.length() + 1 << 2 | RecordsFormat.SPECIAL);
            text.chars().forEach(c -> append((byte) c, (byte) (c >> 8)));
        }
    }

    /** Whether the text has no half of a surrogate pair, which UTF-8 cannot write. */
    private static boolean isSound(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                var pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private void number(int value) {
        var rest = value;
        while ((rest & ~0x7f) != 0) {
            append((byte) (rest | 0x80));
            rest >>>= 7;
        }
        append((byte) rest);
    }

    private void append(byte... more) {
        if (length + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }
}
