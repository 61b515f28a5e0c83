package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.WordVectors;
import io.waybill.model.Block;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Analyses English with the NLP4J models. Thread-safe: threads share the models and nothing else. */
public final class Nlp4jAnalyzer implements Analyzer {
    /** The folder of converted models is named so: another library or another format has another name. */
    public static final String MODEL_VERSION = "nlp4j-english-1.1.2-3";

    /** A longer block is analysed in pieces of this many characters, cut at a space. */
    static final int MAX_BLOCK = 100_000;

    /** What governs the sentence; of fragments the parser sometimes says otherwise. */
    private static final String ROOT = "root";

    private final Tokenisation tokenisation = new Tokenisation();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Decoder decoder;

    private Nlp4jAnalyzer(Decoder decoder) {
        this.decoder = decoder;
    }

    /** Where the models of this version are kept below a folder of caches. */
    public static Path home(Path caches) {
        return caches.resolve("models").resolve(MODEL_VERSION);
    }

    /**
     * An analyser ready for work.
     *
     * @param modelHome where converted models are kept; made when absent
     */
    public static Nlp4jAnalyzer open(Path modelHome, Progress progress) {
        ModelHome.prepare(modelHome, progress);
        return new Nlp4jAnalyzer(new Decoder(Models.open(modelHome)));
    }

    /** The word vectors that come with the models. */
    public WordVectors vectors() {
        return decoder.vectors();
    }

    @Override
    public Document analyze(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < report.blocks().size(); i++) {
            Block block = report.blocks().get(i);
            int from = block.start();
            while (from < block.end()) {
                int to = pieceEnd(report.text(), from, block.end());
                analyze(NormalisedText.of(report.text(), from, to), i, block.kind(), sentences);
                from = to;
            }
        }
        return new Document(report, sentences);
    }

    private static int pieceEnd(String text, int from, int end) {
        if (end - from <= MAX_BLOCK) {
            return end;
        }
        int space = text.lastIndexOf(' ', from + MAX_BLOCK);
        return space > from + MAX_BLOCK / 2 ? space : from + MAX_BLOCK;
    }

    private void analyze(NormalisedText text, int block, Block.Kind kind, List<Sentence> sentences) {
        List<Token> tokens = tokenisation.tokens(text.text());
        for (List<Token> words : splitter.split(text.text(), tokens)) {
            Nodes nodes = decoder.decode(words.stream().map(Token::getWordForm).toList());
            List<io.waybill.identify.language.Token> result = new ArrayList<>(words.size());
            for (int i = 1; i < nodes.size(); i++) {
                result.add(token(nodes, i, words.get(i - 1), text));
            }
            int start = result.getFirst().start();
            int end = result.getLast().end();
            sentences.add(new Sentence(sentences.size(), block, kind, start, end, result));
        }
    }

    private static io.waybill.identify.language.Token token(Nodes nodes, int node, Token word, NormalisedText text) {
        int head = nodes.tree().head(node) - 1;
        return new io.waybill.identify.language.Token(
                node - 1,
                word.getWordForm(),
                text.sourceStart(word.getStartOffset()),
                text.sourceEnd(word.getEndOffset()),
                lemma(nodes.value(node, Field.LEMMA), word.getWordForm()),
                nodes.value(node, Field.POS),
                nodes.value(node, Field.ENTITY),
                head,
                head < 0 ? ROOT : nodes.value(node, Field.LABEL));
    }

    /** The models' lemma of a number or an address is a placeholder: the form says more. */
    private static String lemma(String lemma, String form) {
        boolean placeholder = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        return (placeholder ? form : lemma).toLowerCase(Locale.ROOT);
    }
}
