package io.waybill.identify.intake;

import io.waybill.model.Published;
import java.util.Optional;

/** What a report tells of itself beside its text. */
record Facts(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> url,
        Optional<String> note,
        Optional<Published> published) {
    static final Facts NONE = new Facts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST = 500;

    /** A value that is safe to show: one line, of bounded length, without control and direction characters. */
    static Optional<String> clean(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints()
                .limit(LONGEST * 4L)
                .map(c -> Safe.blank(c) ? ' ' : c)
                .filter(c -> !Safe.hidden(c))
                .forEach(out::appendCodePoint);
        String line = out.toString().strip().replaceAll(" {2,}", " ");
        if (line.length() > LONGEST) {
            int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            line = line.substring(0, end).strip();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    Facts withTitle(Optional<String> other) {
        return new Facts(other, publisher, author, url, note, published);
    }

    Facts withAuthor(Optional<String> other) {
        return new Facts(title, publisher, other, url, note, published);
    }

    Facts withPublished(Optional<Published> other) {
        return new Facts(title, publisher, author, url, note, other);
    }
}
