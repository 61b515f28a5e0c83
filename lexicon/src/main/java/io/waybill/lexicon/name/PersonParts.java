package io.waybill.lexicon.name;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the words of a person's name are by where they stand: of the family, particles, forms of address. Immutable. */
final class PersonParts {
    private static final Pattern SERVANT = Pattern.compile("abd[aeiou]?l?");
    /** The Arabic article as it is spoken before some consonants. */
    private static final Pattern ASSIMILATED = Pattern.compile("[aeiu](s|sh|d|n|t|r|z)|ol|od");

    private final List<Piece> pieces;
    private final PersonTables tables;
    private final boolean borrowed;
    private final boolean comma;
    private final boolean capitals;
    private final int names;

    /** @param borrowed whether Han is read as another language's Latin name, whose words are taken as such */
    PersonParts(List<Piece> pieces, PersonTables tables, boolean borrowed) {
        this.pieces = pieces;
        this.tables = tables;
        this.borrowed = borrowed;
        comma = pieces.getLast().part() > pieces.getFirst().part();
        var upper = pieces.stream().filter(Piece::capitals).count();
        capitals = upper > 0
                && upper < pieces.stream().filter(p -> p.text().length() > 2).count();
        names = (int) IntStream.range(0, pieces.size()).filter(i -> !isMinor(i)).count();
    }

    /** How many words are neither particles nor forms of address. */
    int names() {
        return names;
    }

    boolean isHonorific(int at) {
        return tables.isHonorific(pieces.get(at)) && !isWholeFamily(at) && (begins(at) || !isKnownName(at));
    }

    private boolean begins(int at) {
        return at == 0 || pieces.get(at - 1).part() != pieces.get(at).part();
    }

    /** Said and Habib are forms of address before a name, and names behind one. */
    private boolean isKnownName(int at) {
        return tables.names(pieces.get(at).canonical()).length > 0;
    }

    private boolean isMinor(int at) {
        return isHonorific(at) || pieces.size() > 1 && !listed(at).isEmpty();
    }

    /** The word before a comma, or that in capitals among others. */
    boolean isFamily(int at) {
        var piece = pieces.get(at);
        return comma ? piece.part() == pieces.getFirst().part() : capitals && piece.capitals();
    }

    private boolean isWholeFamily(int at) {
        return isFamily(at) && IntStream.range(0, pieces.size()).noneMatch(other -> other != at && isFamily(other));
    }

    /** The kind of particle that a word is where it stands, or "". */
    String particle(int at) {
        var text = pieces.get(at).text();
        var last = at + 1 == pieces.size();
        if (SERVANT.matcher(text).matches() && !last && isSpelled(at)) {
            return "servant";
        }
        var kind = listed(at);
        var begins = at == 0 && !comma && names < 2 && !kind.equals("kunya") && !isArticle(at);
        return begins ? "" : kind;
    }

    /** As the tables have it: a word that is all that there is of the family is no particle. */
    private String listed(int at) {
        var piece = pieces.get(at);
        if (!isSpelled(at) || isWholeFamily(at)) {
            return "";
        }
        if (piece.text().length() == 1) {
            return isLoneLetter(at) ? tables.particle(piece.text()) : "";
        }
        if (ASSIMILATED.matcher(piece.text()).matches()) {
            return isArticle(at) ? "article" : "";
        }
        return tables.particle(piece.text());
    }

    private boolean isSpelled(int at) {
        var script = pieces.get(at).script();
        return borrowed || script != UnicodeScript.HANGUL && script != UnicodeScript.HAN;
    }

    /** A letter in lower case, or the Spanish Y between capitals; other capitals are initials. */
    private boolean isLoneLetter(int at) {
        var written = pieces.get(at).written();
        var within = at > 0 && at + 1 < pieces.size();
        return Character.isLowerCase(written.charAt(0))
                || written.equals("Y") && within && pieces.get(at - 1).capitals();
    }

    /** Whether the Arabic article stands here: before a consonant it is spoken like that one. */
    private boolean isArticle(int at) {
        var text = pieces.get(at).text();
        if (text.equals("al") || text.equals("el")) {
            return true;
        }
        return at + 1 < pieces.size()
                && ASSIMILATED.matcher(text).matches()
                && (text.endsWith("l") || pieces.get(at + 1).text().startsWith(text.substring(1)))
                && (at > 0 || pieces.get(at + 1).hyphen() || pieces.size() > 2);
    }
}
