package io.waybill.lexicon.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what {@link FlowOut} wrote, in the same order. */
final class FlowIn implements Flow {
    private static final Term.Kind[] KINDS = Term.Kind.values();

    private final ByteBuffer in;
    private final List<Term> terms = new ArrayList<>();

    FlowIn(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    private <V> void map(Map<String, V> values, Supplier<V> form) {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            values.put(text(), form.get());
        }
    }

    @Override
    public void strings(Collection<String> values) {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            values.add(text());
        }
    }

    @Override
    public void texts(Map<String, String> values) {
        map(values, this::text);
    }

    @Override
    public void numbers(Map<String, Integer> values) {
        map(values, in::getInt);
    }

    @Override
    public void decimals(Map<String, Double> values) {
        map(values, in::getDouble);
    }

    @Override
    public void ids(Map<String, int[]> values) {
        map(values, () -> {
            int[] ids = new int[in.getInt()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = in.getInt();
            }
            return ids;
        });
    }

    @Override
    public void floats(float[] values) {
        in.asFloatBuffer().get(values);
        in.position(in.position() + values.length * Float.BYTES);
    }

    @Override
    public void terms(Map<String, Term> values) {
        map(values, () -> {
            int known = in.getInt();
            if (known >= 0) {
                return terms.get(known);
            }
            Term term = new Term(KINDS[in.getInt()], list(), list(), in.getDouble());
            terms.add(term);
            return term;
        });
    }

    private List<String> list() {
        List<String> values = new ArrayList<>();
        strings(values);
        return List.copyOf(values);
    }

    private String text() {
        int length = in.getShort() & 0xFFFF;
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
