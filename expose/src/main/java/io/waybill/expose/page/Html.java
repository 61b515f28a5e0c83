package io.waybill.expose.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A piece of the page. Words get in escaped only: {@link #text} for generated ones, {@link #quote} for literal ones. */
@FunctionalInterface
public interface Html {
    Html NONE = out -> {};

    void writeTo(Appendable out) throws IOException;

    /** Words that the program wrote. */
    static Html text(String words) {
        return out -> out.append(SafeText.of(words));
    }

    /** Words that stand in a report. */
    static Html quote(String words) {
        return Tag.tag("span").cls("q").add(words);
    }

    /** A name: kept apart, so that its writing direction turns nothing round it. */
    static Html name(String words) {
        return Tag.tag("bdi").add(words);
    }

    static Html all(List<? extends Html> parts) {
        return out -> {
            for (Html part : parts) {
                part.writeTo(out);
            }
        };
    }

    static Html all(Html... parts) {
        return all(List.of(parts));
    }

    /** The parts with a word between them. */
    static Html joined(String between, List<? extends Html> parts) {
        return out -> {
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    out.append(SafeText.of(between));
                }
                parts.get(i).writeTo(out);
            }
        };
    }

    /** A file of our own, as it is, which stands in the package of {@code beside}. */
    static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String render(Html html) {
        StringBuilder out = new StringBuilder();
        try {
            html.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
