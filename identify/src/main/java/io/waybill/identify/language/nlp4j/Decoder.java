package io.waybill.identify.language.nlp4j;

import io.waybill.identify.language.WordVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Tags, lemmatises and parses sentences with the converted models. Thread-safe. */
final class Decoder {
    /** So many different forms are remembered before all are forgotten: 20 MB or so. */
    static final int MAX_WORDS = 40_000;

    private final Lexicon lexicon;
    private final Tagger parts;
    private final Lemmatizer lemmatizer;
    private final Tagger entities;
    private final Parser parser;
    private final Word root = Word.root();
    private final ConcurrentMap<String, Word> words = new ConcurrentHashMap<>();

    Decoder(Models models) {
        lexicon = models.lexicon();
        lemmatizer = models.lemmatizer();
        parts = new Tagger(models.parts(), Field.POS);
        entities = new Tagger(models.entities(), Field.ENTITY);
        parser = new Parser(models.dependencies());
    }

    /** The vectors of the models' own lexicon. */
    WordVectors vectors() {
        return new Vectors(lexicon);
    }

    /** The decoded sentence; node 0 is the root. */
    Nodes decode(List<String> forms) {
        List<Word> row = new ArrayList<>(forms.size() + 1);
        row.add(root);
        for (String form : forms) {
            row.add(word(form));
        }
        Nodes nodes = new Nodes(row, lexicon);
        parts.tag(nodes);
        for (int i = 1; i < nodes.size(); i++) {
            nodes.put(i, Field.LEMMA, lemmatizer.lemma(nodes.word(i).lower(), nodes.value(i, Field.POS)));
        }
        entities.tag(nodes);
        Entities.repair(nodes);
        parser.parse(nodes);
        return nodes;
    }

    private Word word(String form) {
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        if (words.size() >= MAX_WORDS) {
            words.clear();
        }
        Word word = Word.of(form, lexicon);
        words.put(form, word);
        return word;
    }
}
