package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import io.waybill.model.Block;
import io.waybill.model.Progress;
import io.waybill.model.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Analyses English with the NLP4J models. Thread-safe: threads share the models and nothing else. */
public final class Nlp4jAnalyzer implements Analyzer {
    /** A longer block is analysed in pieces of this many characters, cut at a space. */
    static final int MAX_BLOCK = 100_000;

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final LibraryDecoder decoder;

    private Nlp4jAnalyzer(LibraryDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * An analyser ready for work.
     *
     * @param modelHome where converted models are kept; made when absent
     */
    public static Nlp4jAnalyzer open(Path modelHome, Progress progress) {
        progress.at("Loading the language models", 0, 1);
        LibraryDecoder decoder = LibraryDecoder.load();
        progress.at("Loading the language models", 1, 1);
        return new Nlp4jAnalyzer(decoder);
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
        List<Token> tokens = Realignment.align(text.text(), tokenizer.tokenize(text.text()));
        for (List<Token> words : splitter.split(text.text(), tokens)) {
            NLPNode[] nodes = decoder.decode(words);
            List<io.waybill.identify.language.Token> result = new ArrayList<>(words.size());
            for (int i = 1; i < nodes.length; i++) {
                result.add(token(nodes[i], text));
            }
            int start = result.getFirst().start();
            int end = result.getLast().end();
            sentences.add(new Sentence(sentences.size(), block, kind, start, end, result));
        }
    }

    private static io.waybill.identify.language.Token token(NLPNode node, NormalisedText text) {
        return new io.waybill.identify.language.Token(
                node.getID() - 1,
                node.getWordForm(),
                text.sourceStart(node.getStartOffset()),
                text.sourceEnd(node.getEndOffset()),
                node.getLemma().toLowerCase(Locale.ROOT),
                node.getPartOfSpeechTag(),
                node.getNamedEntityTag(),
                node.getDependencyHead().getID() - 1,
                node.getDependencyLabel());
    }
}
