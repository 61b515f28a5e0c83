package io.waybill.identify.language.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a pattern has matched so far, latest first; the second capture of one name is called NAME2. */
record Capture(String name, Value value, @Nullable Capture before) {
    static Capture add(@Nullable Capture before, String name, Value value) {
        int same = 1;
        for (Capture c = before; c != null; c = c.before) {
            if (c.name.equals(name)
                    || (c.name.startsWith(name)
                            && c.name.length() == name.length() + 1
                            && Character.isDigit(c.name.charAt(name.length())))) {
                same++;
            }
        }
        return new Capture(same == 1 ? name : name + same, value, before);
    }

    static Optional<Value> find(@Nullable Capture in, String name) {
        for (Capture c = in; c != null; c = c.before) {
            if (c.name.equals(name)) {
                return Optional.of(c.value);
            }
        }
        return Optional.empty();
    }
}
