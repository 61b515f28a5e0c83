package io.waybill.identify.language.nlp4j;

import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The library's tokeniser, asked once for what stands between two spaces: words come again, and it tries many patterns
 * on each. What it joins over spaces afterwards is left to it. Thread-safe.
 */
final class SpacedTokenizer {
    /** So many different stretches are remembered before all are forgotten: 10 MB or so. */
    private static final int MAX_KNOWN = 40_000;

    private static final Method BETWEEN_SPACES =
            Reflection.method(Tokenizer.class, "tokenizeMetaInfo", List.class, String.class, int.class, int.class);
    private static final Method JOIN = Reflection.method(Tokenizer.class, "finalize", List.class, String.class);

    /** A token by its offsets in its stretch. */
    private record Piece(String form, int start, int end) {}

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private final ConcurrentMap<String, List<Piece>> known = new ConcurrentHashMap<>();

    /** The same as {@link Tokenizer#tokenize(String)}. */
    List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || CharUtils.isWhiteSpace(text.charAt(at))) {
                if (from < at) {
                    for (Piece piece : pieces(text.substring(from, at))) {
                        tokens.add(new Token(piece.form, from + piece.start, from + piece.end));
                    }
                }
                from = at + 1;
            }
        }
        if (!tokens.isEmpty()) {
            Reflection.call(JOIN, tokenizer, tokens, text);
        }
        return tokens;
    }

    private List<Piece> pieces(String stretch) {
        List<Piece> pieces = known.get(stretch);
        if (pieces == null) {
            if (known.size() >= MAX_KNOWN) {
                known.clear();
            }
            List<Token> tokens = new ArrayList<>();
            Reflection.call(BETWEEN_SPACES, tokenizer, tokens, stretch, 0, stretch.length());
            pieces = tokens.stream()
                    .map(token -> new Piece(token.getWordForm(), token.getStartOffset(), token.getEndOffset()))
                    .toList();
            known.put(stretch, pieces);
        }
        return pieces;
    }
}
