package io.waybill.identify.language.nlp4j;

import io.waybill.model.WaybillException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.function.DoubleConsumer;
import org.tukaani.xz.XZInputStream;

/** The library's serialised, compressed data in its jar, in the order of conversion. */
enum LibraryObject {
    AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase.xz", 2),
    CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz", 4),
    GAZETTEERS("lexica/en-named-entity-gazetteers-simplified.xz", 20),
    DEPENDENCIES("models/en-dep.xz", 20),
    EMBEDDINGS("lexica/en-word-embeddings-undigitalized.xz", 48),
    PARTS("models/en-pos.xz", 3),
    ENTITIES("models/en-ner.xz", 3);

    private static final String ROOT = "/edu/emory/mathcs/nlp/";

    private final String path;
    /** Share of the work of conversion, in percent. */
    final int share;

    LibraryObject(String path, int share) {
        this.path = ROOT + path;
        this.share = share;
    }

    /** @param progress told the part that is read, 0 to 1 */
    Object read(DoubleConsumer progress) throws IOException {
        URL url = edu.emory.mathcs.nlp.decode.NLPDecoder.class.getResource(path);
        if (url == null) {
            throw new WaybillException(path, "is missing from the NLP4J jar: build again");
        }
        URLConnection connection = url.openConnection();
        InputStream counted = new Counted(connection.getInputStream(), connection.getContentLengthLong(), progress);
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(new BufferedInputStream(counted)), 1 << 16))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new WaybillException(path, "is of another version of NLP4J: build again", e);
        }
    }

    /** Tells how much of it was read, at every hundredth. */
    private static final class Counted extends FilterInputStream {
        private final long size;
        private final DoubleConsumer progress;
        private long read;
        private long told;

        Counted(InputStream in, long size, DoubleConsumer progress) {
            super(in);
            this.size = Math.max(1, size);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            read += Math.max(0, count);
            if (read * 100 / size > told) {
                told = read * 100 / size;
                progress.accept((double) read / size);
            }
            return count;
        }
    }
}
