package io.waybill.identify.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks the compressed streams of a PDF once, counting only, so that a small file cannot fill the memory. Streams packed
 * several times over are unpacked as often. Knows them by their first bytes, not by what the document says of them.
 */
final class PdfBombs {
    private static final int DEEPEST = 8;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private final long most;
    private long unpacked;

    private PdfBombs(long most) {
        this.most = most;
    }

    static void refuse(byte[] bytes, long most) throws Refusal {
        PdfBombs bombs = new PdfBombs(most);
        int at = afterStream(bytes, 0);
        while (at >= 0) {
            if (bombs.exceeded(bytes, at)) {
                throw new Refusal("it unpacks to more than is read (" + Limits.name("pdfInflatedBytes", most)
                        + "); print its text pages to a new PDF");
            }
            at = afterStream(bytes, at);
        }
    }

    private static int afterStream(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            if (bytes[i] == 's' && java.util.Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                int end = i + STREAM.length;
                while (end < bytes.length && (bytes[end] == '\r' || bytes[end] == '\n' || bytes[end] == ' ')) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    private boolean exceeded(byte[] bytes, int from) {
        unpack(new ByteArrayInputStream(bytes, from, bytes.length - from), 0);
        return unpacked > most;
    }

    /** Reads to the end of a packed stream; one that is not packed, or damaged, is left to the parser. */
    private void unpack(InputStream in, int depth) {
        try (PushbackInputStream start = new PushbackInputStream(in, 2)) {
            byte[] head = start.readNBytes(2);
            start.unread(head);
            if (isZlib(head)) {
                InputStream packed = new Counted(new InflaterInputStream(start));
                if (depth == DEEPEST) {
                    unpacked = Long.MAX_VALUE;
                    return;
                }
                unpack(new Open(packed), depth + 1);
                packed.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            return; // counted so far; too much, or damaged
        }
    }

    private static boolean isZlib(byte[] head) {
        return head.length == 2 && (head[0] & 0x0F) == 8 && ((head[0] & 0xFF) << 8 | head[1] & 0xFF) % 31 == 0;
    }

    /** Stays open when what reads from it is closed. */
    private static final class Open extends FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The outer layer is read on.
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            unpacked = unpacked == Long.MAX_VALUE ? unpacked : unpacked + more;
            if (unpacked > most) {
                throw new IOException("too much");
            }
        }
    }
}
