package io.waybill.identify.language.nlp4j;

import io.waybill.model.WaybillException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.tukaani.xz.XZInputStream;

/** The library's own data in its jars: compressed serialised objects, and lists of words. */
final class LibraryFiles {
    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final String MORPHOLOGY = ROOT + "component/morph/english/";

    private LibraryFiles() {}

    /** @param path below the library's root, such as {@code models/en-pos.xz} */
    static Object object(String path) throws IOException {
        try (InputStream file = open(ROOT + path);
                ObjectInputStream in = new ObjectInputStream(
                        new BufferedInputStream(new XZInputStream(new BufferedInputStream(file)), 1 << 16))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw damaged(path, e);
        }
    }

    static InputStream morphology(String name) {
        return open(MORPHOLOGY + name);
    }

    /** Trimmed lines that are not empty. */
    static List<String> morphologyLines(String name) throws IOException {
        try (InputStream in = morphology(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toList());
        }
    }

    private static InputStream open(String path) {
        InputStream in = edu.emory.mathcs.nlp.decode.NLPDecoder.class.getResourceAsStream(path);
        if (in == null) {
            throw damaged(path, null);
        }
        return in;
    }

    private static WaybillException damaged(String path, @org.jspecify.annotations.Nullable Throwable cause) {
        String message =
                "is missing or damaged in the NLP4J jars: delete them from the local repository and build again";
        return cause == null ? new WaybillException(path, message) : new WaybillException(path, message, cause);
    }
}
