package io.waybill.identify.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line and never holds more than one line of bounded length. */
final class LineStream {
    /**
     * @param number from 1
     * @param bytes without the line end; cut where {@code tooLong}
     */
    record Raw(int number, byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final Limits limits;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;
    private long taken;

    LineStream(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    Optional<Raw> next() throws IOException, Refusal {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean any = false;
        boolean tooLong = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = Math.max(0, limits.lineBytes() - line.size());
            line.write(buffer, at, Math.min(room, end - at));
            tooLong |= end - at > room;
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        number++;
        if (number > limits.jsonLines()) {
            throw new Refusal("it has more lines than are read (" + Limits.name("jsonLines", limits.jsonLines())
                    + "); the lines after that were left out: split the file");
        }
        return Optional.of(new Raw(number, line.toByteArray(), tooLong));
    }

    private boolean fill() throws IOException, Refusal {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        taken += filled;
        if (taken > limits.streamBytes()) {
            throw new Refusal("it is larger than is read (" + Limits.name("streamBytes", limits.streamBytes())
                    + "); the rest was left out: split the file");
        }
        return filled > 0;
    }
}
