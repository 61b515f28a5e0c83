package io.waybill.lexicon.name;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what tables hold, in an order that is the same at every build. */
final class FlowOut implements Flow {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<Term, Integer> terms = new HashMap<>();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private interface Values<V> {
        void write(V value) throws IOException;
    }

    private <V> void map(Map<String, V> values, Values<V> form) {
        try {
            out.writeInt(values.size());
            for (Map.Entry<String, V> entry : new TreeMap<>(values).entrySet()) {
                text(entry.getKey());
                form.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void strings(Collection<String> values) {
        try {
            list(values instanceof List ? values : values.stream().sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void texts(Map<String, String> values) {
        map(values, this::text);
    }

    @Override
    public void numbers(Map<String, Integer> values) {
        map(values, out::writeInt);
    }

    @Override
    public void decimals(Map<String, Double> values) {
        map(values, out::writeDouble);
    }

    @Override
    public void ids(Map<String, int[]> values) {
        map(values, ids -> {
            out.writeInt(ids.length);
            for (int id : ids) {
                out.writeInt(id);
            }
        });
    }

    @Override
    public void floats(float[] values) {
        try {
            for (float value : values) {
                out.writeFloat(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void terms(Map<String, Term> values) {
        map(values, term -> {
            Integer known = terms.get(term);
            out.writeInt(known == null ? -1 : known);
            if (known == null) {
                terms.put(term, terms.size());
                out.writeInt(term.kind().ordinal());
                list(term.meanings());
                list(term.others());
                out.writeDouble(term.weight());
            }
        });
    }

    private void list(Collection<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            text(value);
        }
    }

    private void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(utf8.length);
        out.write(utf8);
    }
}
