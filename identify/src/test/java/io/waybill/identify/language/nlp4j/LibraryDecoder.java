package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The library's own decoder with its own models: slow to load, 2 GB of heap. */
final class LibraryDecoder {
    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    private final NLPDecoder decoder;

    private LibraryDecoder(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    static LibraryDecoder load() {
        try (InputStream in = Objects.requireNonNull(NLPDecoder.class.getResourceAsStream(CONFIGURATION))) {
            return new LibraryDecoder(new NLPDecoder(in));
        } catch (IOException e) {
            throw new WaybillException(CONFIGURATION, "cannot be read: the installation is damaged, build it again", e);
        }
    }

    /** Nodes with tags, lemmas, entities and heads; index 0 is the root. */
    NLPNode[] decode(List<Token> words) {
        return decoder.decode(decoder.toNodeArray(words));
    }
}
