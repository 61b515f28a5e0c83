package io.waybill.lexicon.name;

import java.util.List;
import java.util.stream.IntStream;

/** One way to read a name: the words that are compared, and those that say little. Immutable, thread-safe. */
final class Reading {
    final NameKind kind;
    final Token[] tokens;
    final Token[] minor;
    /** Canonical form and text of each piece of the name with the next, and the tokens that the two stand for. */
    final String[] joined;

    final String[] joinedText;
    final int[][] joinedTokens;
    /** Beginning letters of the words, for acronyms. */
    final String initials;

    final double weight;
    final boolean nasab;

    Reading(NameKind kind, List<Token> tokens, List<Token> minor, List<Piece> pieces, String initials, boolean nasab) {
        this.kind = kind;
        this.tokens = tokens.toArray(Token[]::new);
        this.minor = minor.toArray(Token[]::new);
        this.initials = initials;
        this.nasab = nasab;
        joined = new String[Math.max(0, pieces.size() - 1)];
        joinedText = new String[joined.length];
        joinedTokens = new int[joined.length][];
        for (var i = 0; i < joined.length; i++) {
            joined[i] = once(pieces.get(i).canonical(), pieces.get(i + 1).canonical());
            joinedText[i] = pieces.get(i).text() + pieces.get(i + 1).text();
            joinedTokens[i] = covering(i);
        }
        var sum = 0.0;
        for (var token : this.tokens) {
            sum += token.weight();
        }
        weight = sum;
    }

    private static String once(String a, String b) {
        var doubled = !a.isEmpty() && !b.isEmpty() && a.charAt(a.length() - 1) == b.charAt(0);
        return doubled && !Character.isDigit(b.charAt(0)) ? a + b.substring(1) : a + b;
    }

    private int[] covering(int piece) {
        return IntStream.range(0, tokens.length)
                .filter(t -> tokens[t].from <= piece + 1 && tokens[t].to > piece)
                .toArray();
    }
}
