package io.waybill.lexicon.name;

import java.util.List;
import java.util.TreeSet;

/** The keys by which an index finds candidates. */
final class Keys {
    private Keys() {}

    static long[] of(List<Reading> readings) {
        var keys = new TreeSet<Long>();
        for (var reading : readings) {
            for (var i = 0; i < reading.tokens.length; i++) {
                add(keys, reading.tokens[i]);
                for (var j = 0; j < i; j++) {
                    addPair(keys, reading.tokens[j], reading.tokens[i]);
                }
            }
            for (var joined : reading.joined) {
                keys.add(key('w', joined));
            }
            if (reading.initials.length() > 2) {
                keys.add(key('a', reading.initials));
            }
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private static void add(TreeSet<Long> keys, Token token) {
        switch (token.kind()) {
            case CONCEPT, PLACE, NUMERAL, INITIAL -> {}
            default -> {
                keys.add(key('w', token.canonical()));
                if (token.stem.length() > 3) {
                    keys.add(key('s', token.stem));
                }
                if (token.skeleton.length() > 2) {
                    keys.add(key('c', token.skeleton));
                }
                if (token.text().length() > 2 && token.text().length() < 7) {
                    keys.add(key('a', token.text()));
                }
            }
        }
        if (token.kind() != TokenKind.CONCEPT && token.kind() != TokenKind.NUMERAL) {
            for (var id : token.ids) {
                keys.add(key('i', "") ^ id);
            }
        }
    }

    /** Words that alone say too little make a key with another. */
    private static void addPair(TreeSet<Long> keys, Token some, Token other) {
        var few =
                some.kind() == TokenKind.CONCEPT || some.kind() == TokenKind.PLACE || some.kind() == TokenKind.NUMERAL;
        var two = other.kind() == TokenKind.CONCEPT
                || other.kind() == TokenKind.PLACE
                || other.kind() == TokenKind.NUMERAL;
        if (few && two) {
            for (var id : some.ids) {
                for (var their : other.ids) {
                    var low = Math.min(id, their);
                    var high = Math.max(id, their);
                    keys.add(mix(low * 0x9E3779B97F4A7C15L + high) << 8 | 'p');
                }
            }
        }
    }

    static long key(char sort, String text) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash) << 8 | sort;
    }

    private static long mix(long value) {
        var mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 33;
    }
}
