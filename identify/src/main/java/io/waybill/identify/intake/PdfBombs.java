package io.waybill.identify.intake;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the compressed streams of a PDF once, counting only, so that a small file cannot fill the memory. */
final class PdfBombs {
    private static final int DEEPEST = 3;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfBombs() {}

    static void refuse(byte[] bytes, long most) throws Refusal {
        long[] left = {most};
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
                start++;
            }
            count(bytes, start, bytes.length - start, left, 0);
            if (left[0] < 0) {
                throw new Refusal("it unpacks to more than is read (" + Limits.name("pdfInflatedBytes", most)
                        + "); print its text pages to a new PDF");
            }
        }
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            if (bytes[i] == 's' && java.util.Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    /** Streams packed twice are unpacked twice: the first bytes of each piece tell. */
    private static void count(byte[] bytes, int from, int length, long[] left, int depth) {
        if (length < 2 || (bytes[from] & 0x0F) != 8 || ((bytes[from] & 0xFF) << 8 | bytes[from + 1] & 0xFF) % 31 != 0) {
            return;
        }
        Inflater inflater = new Inflater();
        Inflater inner = new Inflater();
        byte[] piece = new byte[1 << 16];
        byte[] scratch = new byte[1 << 16];
        boolean first = true;
        boolean nested = false;
        try {
            inflater.setInput(bytes, from, length);
            int read;
            while (left[0] >= 0 && (read = inflater.inflate(piece)) > 0) {
                left[0] -= read;
                if (first) {
                    nested = read > 1 && (piece[0] & 0x0F) == 8 && ((piece[0] & 0xFF) << 8 | piece[1] & 0xFF) % 31 == 0;
                    first = false;
                }
                if (nested) {
                    inner.setInput(piece, 0, read);
                    int more;
                    while (left[0] >= 0 && (more = inner.inflate(scratch)) > 0) {
                        // A third layer multiplies by a thousand again: counted at its worst.
                        left[0] -= depth + 1 < DEEPEST ? more : more * 1000L;
                    }
                }
            }
        } catch (DataFormatException e) {
            return; // not compressed, or damaged: the parser says so
        } finally {
            inflater.end();
            inner.end();
        }
    }
}
