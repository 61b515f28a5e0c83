package io.waybill.lexicon.name;

import io.waybill.lexicon.name.HanTables.Part;
import io.waybill.lexicon.name.HanTables.Tongue;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Reads people's names in Han characters as Korean, Japanese, Cantonese or Vietnamese, where their first characters are
 * a family name there and all others are known. Immutable, thread-safe.
 */
final class HanReader {
    /** Japanese readings of one name: more would make comparing slow, and hits of others likely. */
    private static final int MOST_JAPANESE = 4;

    private final Tokeniser tokeniser;
    private final HanTables tables;

    HanReader(Tokeniser tokeniser, HanTables tables) {
        this.tokeniser = tokeniser;
        this.tables = tables;
    }

    /** Whether a name has characters that can be read in several languages. */
    static boolean isHan(List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece.script() == UnicodeScript.HAN) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name as other languages read them; empty for a name in other letters. */
    List<List<Piece>> people(List<Piece> pieces) {
        if (!isHan(pieces) || pieces.size() < 2 || isMainland(pieces)) {
            return List.of();
        }
        List<List<Piece>> readings = new ArrayList<>();
        if (pieces.size() <= 4 && pieces.stream().allMatch(piece -> piece.script() == UnicodeScript.HAN)) {
            var letters = letters(pieces);
            readings.addAll(korean(pieces, letters));
            readings.addAll(lettered(Tongue.CANTONESE, pieces, letters));
            readings.addAll(lettered(Tongue.VIETNAMESE, pieces, letters));
        }
        if (pieces.stream().allMatch(HanReader::isJapanese)) {
            readings.addAll(japanese(pieces, letters(pieces)));
        }
        return readings;
    }

    /** Whether two characters are a name of China's mainland: so short a name would be like too many others. */
    private boolean isMainland(List<Piece> pieces) {
        return pieces.size() == 2 && pieces.stream().anyMatch(piece -> tables.isSimplified(piece.lower()));
    }

    private List<String> letters(List<Piece> pieces) {
        return pieces.stream().map(piece -> tables.normal(piece.lower())).toList();
    }

    private static boolean isJapanese(Piece piece) {
        return piece.script() == UnicodeScript.HAN || Kana.is(piece.lower().codePointAt(0));
    }

    /** As the North writes the name and, where that differs, as the South does. */
    private List<List<Piece>> korean(List<Piece> pieces, List<String> letters) {
        var family = familyOf(Tongue.KOREAN, letters);
        var given = letters.subList(family, letters.size());
        if (family == 0 || given.size() > 2) {
            return List.of();
        }
        var syllables = new StringBuilder(tables.family(Tongue.KOREAN, String.join("", letters.subList(0, family))));
        for (var letter : given) {
            syllables.append(tables.letter(Tongue.KOREAN, letter));
        }
        if (syllables.length() != letters.size()) {
            return List.of();
        }
        List<Piece> north = new ArrayList<>();
        List<Piece> south = new ArrayList<>();
        for (var i = 0; i < letters.size(); i++) {
            var syllable = syllables.charAt(i);
            IntUnaryOperator spoken = i == 0 || i == family ? Hangul::atStart : same -> same;
            north.add(heard(pieces, i, i + 1, Hangul.north(syllable)));
            var southern = Hangul.south(spoken.applyAsInt(syllable));
            south.add(southern.length() == 1 ? north.getLast() : heard(pieces, i, i + 1, southern));
        }
        return north.equals(south) ? List.of(north) : List.of(north, south);
    }

    /** In a language that reads each character in one way; there may be two family names, a husband's first. */
    private List<List<Piece>> lettered(Tongue tongue, List<Piece> pieces, List<String> letters) {
        var family = familyOf(tongue, letters);
        if (family == 0) {
            return List.of();
        }
        List<Piece> heard = new ArrayList<>();
        for (var word : tables.family(tongue, String.join("", letters.subList(0, family)))
                .split(" ")) {
            heard.add(heard(pieces, 0, family, word));
        }
        for (var i = family; i < letters.size(); i++) {
            var own = i == 1 && letters.size() == 4 ? tables.family(tongue, letters.get(i)) : "";
            var reading = own.isEmpty() ? tables.letter(tongue, letters.get(i)) : own;
            if (reading.isEmpty()) {
                return List.of();
            }
            heard.add(heard(pieces, i, i + 1, reading));
        }
        return List.of(heard);
    }

    /** How many of the first characters are a family name: 2, 1, or 0. */
    private int familyOf(Tongue tongue, List<String> letters) {
        for (var length = Math.min(2, letters.size() - 1); length > 0; length--) {
            if (!tables.family(tongue, String.join("", letters.subList(0, length)))
                    .isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    private List<List<Piece>> japanese(List<Piece> pieces, List<String> letters) {
        for (var length = Math.min(3, letters.size() - 1); length > 0; length--) {
            var families = tables.japanese(Part.FAMILY, String.join("", letters.subList(0, length)));
            var givens = families.isEmpty() ? List.<String>of() : given(letters.subList(length, letters.size()));
            List<List<Piece>> readings = new ArrayList<>();
            for (var given : givens) {
                for (var family : families) {
                    readings.add(
                            List.of(heard(pieces, 0, length, family), heard(pieces, length, pieces.size(), given)));
                }
            }
            if (!readings.isEmpty()) {
                return readings.subList(0, Math.min(MOST_JAPANESE, readings.size()));
            }
        }
        return List.of();
    }

    /** The readings of a Japanese given name: that of the whole, else those of its parts. */
    private List<String> given(List<String> letters) {
        var whole = String.join("", letters);
        if (whole.codePoints().allMatch(Kana::is)) {
            return List.of(tokeniser.latin(whole));
        }
        var known = tables.japanese(Part.GIVEN, whole);
        if (!known.isEmpty() || letters.size() < 2 || letters.size() > 3) {
            return known;
        }
        var readings = List.of("");
        for (var i = 0; i < letters.size(); i++) {
            var parts = part(letters.get(i), i == 0 ? Part.FIRST : Part.LAST);
            readings = readings.stream()
                    .flatMap(begun -> parts.stream().map(part -> begun + part))
                    .limit(MOST_JAPANESE)
                    .toList();
        }
        return readings;
    }

    private List<String> part(String letter, Part part) {
        return Kana.is(letter.codePointAt(0)) ? List.of(tokeniser.latin(letter)) : tables.japanese(part, letter);
    }

    private Piece heard(List<Piece> pieces, int from, int to, String latin) {
        var written = new StringBuilder();
        pieces.subList(from, to).forEach(piece -> written.append(piece.written()));
        return pieces.get(from).heard(written.toString(), latin, tokeniser.canonical(latin));
    }
}
