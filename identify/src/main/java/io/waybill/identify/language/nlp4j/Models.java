package io.waybill.identify.language.nlp4j;

import java.nio.file.Path;
import java.util.List;

/** The converted models of a folder, mapped into memory. Thread-safe. */
record Models(
        Lexicon lexicon, Lemmatizer lemmatizer, LinearModel parts, LinearModel entities, LinearModel dependencies) {
    static final String WORDS = "words.bin";
    static final String EMBEDDINGS = "embeddings.bin";
    static final String LEMMAS = "lemmas.bin";
    static final String PARTS = "pos.bin";
    static final String ENTITIES = "ner.bin";
    static final String DEPENDENCIES = "dep.bin";

    static final List<String> FILES = List.of(WORDS, EMBEDDINGS, LEMMAS, PARTS, ENTITIES, DEPENDENCIES);

    /** Opens complete and undamaged files. */
    static Models open(Path folder) {
        Lexicon lexicon = new Lexicon(reader(folder, WORDS), reader(folder, EMBEDDINGS));
        return new Models(
                lexicon,
                new Lemmatizer(reader(folder, LEMMAS)),
                new LinearModel(reader(folder, PARTS), lexicon),
                new LinearModel(reader(folder, ENTITIES), lexicon),
                new LinearModel(reader(folder, DEPENDENCIES), lexicon));
    }

    private static ModelReader reader(Path folder, String file) {
        return new ModelReader(folder.resolve(file));
    }
}
