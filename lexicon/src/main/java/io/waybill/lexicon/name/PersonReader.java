package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads people's names: order, particles, patronymics, kunya and nasab, initials. Immutable, thread-safe. */
final class PersonReader {
    private static final Pattern PATRONYMIC = Pattern.compile(
            "(.{2,}?)(oviC|eviC|aviC|iviC|iC|ovna|evna|avna|ivna|iCna|oviCh|ogli|oglu|ugli|kizi|gizi|izi)");
    private static final Pattern SERVANT = Pattern.compile("abd[aeiou]?l?(.{3,})");
    private final Tokeniser tokeniser;
    private final PersonTables tables;
    private final Rarity rarity;
    private final Letters letters;
    private final HanReader han;

    PersonReader(Tokeniser tokeniser, PersonTables tables, Rarity rarity, Letters letters, HanReader han) {
        this.han = han;
        this.tokeniser = tokeniser;
        this.tables = tables;
        this.rarity = rarity;
        this.letters = letters;
    }

    List<Reading> read(List<Piece> all) {
        var outside = all.stream().filter(piece -> !piece.aside()).toList();
        var inside = all.stream().filter(Piece::aside).toList();
        List<Reading> readings = new ArrayList<>();
        var main = outside.isEmpty() ? all : outside;
        readings.add(one(main, Reading.Mode.WHOLE));
        if (!outside.isEmpty() && inside.size() > 1 && inside.stream().anyMatch(PersonReader::isWord)) {
            readings.add(one(inside, Reading.Mode.WHOLE));
            han.people(inside).forEach(pieces -> readings.add(one(pieces, Reading.Mode.BORROWED)));
        }
        han.people(main).forEach(pieces -> readings.add(one(pieces, Reading.Mode.BORROWED)));
        return readings;
    }

    /** Not a number that counts what follows: "(ii)". */
    private static boolean isWord(Piece piece) {
        return piece.text().length() > 1
                && !piece.isNumber()
                && !piece.text().chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    private Reading one(List<Piece> raw, Reading.Mode mode) {
        var pieces = arabic(syllables(raw));
        var parts = new PersonParts(pieces, tables, mode == Reading.Mode.BORROWED);
        List<Token> tokens = new ArrayList<>();
        List<Token> minor = new ArrayList<>();
        var nasab = false;
        var articled = false;
        var prefix = "";
        var first = -1;
        var names = parts.names();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var last = i == pieces.size() - 1;
            if (piece.text().equals("&")) {
                continue;
            }
            if (piece.dotted() && piece.text().length() > 1) {
                for (var letter : piece.text().split("")) {
                    tokens.add(initial(letter, piece, i));
                }
                continue;
            }
            var syllable = mode != Reading.Mode.BORROWED && isSyllable(piece);
            var particle = parts.particle(i);
            if (parts.isHonorific(i) && names > 1 && particle.isEmpty()) {
                minor.add(Token.of(piece).kind(TokenKind.HONORIFIC).weight(.05).build());
                continue;
            }
            if (!particle.isEmpty() && !last || particle.equals("kinship")) {
                minor.add(Token.of(piece).kind(TokenKind.PARTICLE).weight(.05).build());
                nasab |= particle.equals("nasab");
                articled |= particle.equals("article");
                first = particle.equals("kunya") || particle.equals("servant") ? i : first;
                prefix = particle.equals("kunya") ? "abu" : particle.equals("servant") ? "abd" : prefix;
                continue;
            }
            tokens.add(
                    piece.text().length() == 1 && !syllable
                            ? initial(piece.text(), piece, i)
                            : token(
                                    piece,
                                    prefix.isEmpty() ? i : first,
                                    i,
                                    prefix,
                                    articled,
                                    parts.isFamily(i),
                                    names));
            articled = false;
            prefix = "";
        }
        return new Reading(NameKind.PERSON, tokens, minor, pieces, nasab, mode);
    }

    /** Whether the letter is a syllable; borrowed readings are taken as the Latin names that they are to meet. */
    private static boolean isSyllable(Piece piece) {
        return piece.script() == UnicodeScript.HAN || piece.script() == UnicodeScript.HANGUL;
    }

    private Token token(Piece piece, int from, int at, String prefix, boolean articled, boolean family, int names) {
        var canonical = prefix + canonical(piece, prefix);
        var text = prefix.isEmpty() ? piece.text() : prefix + piece.text();
        var token = Token.of(text, canonical, piece.script())
                .written(piece.written())
                .at(from, at + 1)
                .articled(articled);
        var ids = tables.names(text, canonical);
        var info = rarity.info(canonical);
        var kind = family ? TokenKind.FAMILY : ids.length > 0 ? TokenKind.GIVEN : TokenKind.PLAIN;
        var known = ids.length > 0 || rarity.knows(canonical);
        if (!family && names > 2) {
            var patronymic = PATRONYMIC.matcher(canonical);
            if (patronymic.matches() && isFather(patronymic)) {
                return token.kind(TokenKind.PATRONYMIC)
                        .means(patronymic.group(1), fathers(patronymic.group(1)))
                        .stem(patronymic.group(1))
                        .known(true)
                        .info(Math.min(info, 9))
                        .weight(.5)
                        .build();
            }
        }
        if (ids.length > 0) {
            token.means(canonical, ids);
        }
        return token.kind(kind)
                .known(known)
                .oddness(letters.oddness(canonical))
                .info(info)
                .weight(Math.clamp(info / 14, .4, 1))
                .build();
    }

    /** Ilyich and Lukich are patronymics, Babich is none: without "ov" or "ev" the father must be known. */
    private boolean isFather(MatchResult patronymic) {
        return !patronymic.group(2).equals("iC") || fathers(patronymic.group(1)).length > 0;
    }

    private static String canonical(Piece piece, String prefix) {
        var canonical = piece.canonical();
        if (prefix.equals("abd")) {
            return canonical;
        }
        var servant = SERVANT.matcher(canonical);
        return servant.matches() ? "abd" + servant.group(1) : canonical;
    }

    /** Ids of a patronymic: those of the father's name, kept apart from the name itself. */
    private int[] fathers(String stem) {
        for (var ending : List.of("", "i", "a", "ei", "o", "ii")) {
            var ids = tables.names(stem + ending);
            if (ids.length > 0) {
                var own = ids.clone();
                for (var i = 0; i < own.length; i++) {
                    own[i] = own[i] * 31 + 7;
                }
                return own;
            }
        }
        return new int[0];
    }

    private static Token initial(String letter, Piece piece, int at) {
        return Token.of(letter, letter, piece.script())
                .at(at, at + 1)
                .kind(TokenKind.INITIAL)
                .info(3)
                .weight(.25)
                .build();
    }

    /** Arabic joins the article to its word, and ayn at the beginning is not written in Latin letters. */
    private List<Piece> arabic(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (var piece : pieces) {
            var lower = piece.lower();
            if (piece.script() == UnicodeScript.ARABIC && lower.equals("عبد")) {
                out.addAll(tokeniser.pieces("abd"));
            } else if (piece.script() == UnicodeScript.ARABIC && lower.startsWith("عبدال") && lower.length() > 6) {
                out.addAll(tokeniser.pieces("abd"));
                out.addAll(tokeniser.pieces(lower.substring(5)));
            } else if (piece.script() == UnicodeScript.ARABIC && lower.startsWith("ال") && lower.length() > 4) {
                out.addAll(tokeniser.pieces("al"));
                out.addAll(tokeniser.pieces(lower.substring(2)));
            } else {
                out.add(piece);
            }
        }
        return out;
    }

    /** Korean names are written in one word, a syllable a letter. */
    private List<Piece> syllables(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (var piece : pieces) {
            if (piece.script() == UnicodeScript.HANGUL
                    && piece.lower().length() > 1
                    && piece.lower().length() < 5) {
                for (var syllable : piece.lower().split("")) {
                    out.addAll(tokeniser.pieces(syllable));
                }
            } else {
                out.add(piece);
            }
        }
        return out;
    }
}
