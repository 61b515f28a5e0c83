package io.waybill.lexicon.goods;

import io.waybill.lexicon.goods.Entry.Kind;
import io.waybill.lexicon.goods.Good.Hit;
import io.waybill.lexicon.goods.Words.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One pass over a sentence for the goods in it. */
final class Scan {
    private static final Pattern CALIBRE = Pattern.compile("(?i)\\d{2,3}(\\.\\d)?-?(mm|-?millimet(er|re))");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z]{0,7}-?\\d{1,4}[A-Z]{0,3}");

    /** What a stretch of parts is: a good, a general word, a modifier, or not a good. */
    private record Piece(int from, int to, Kind kind, Good good) {}

    private final List<String> words;
    private final List<Part> parts;
    private final Goods goods;

    Scan(List<String> words, List<Part> parts, Goods goods) {
        this.words = words;
        this.parts = parts;
        this.goods = goods;
    }

    List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        List<Piece> pieces = pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int from = piece.from();
            Good good = piece.good();
            boolean lent = piece.kind() == Kind.GOOD || piece.kind() == Kind.MODIFIER;
            // neighbours without a word between them are one phrase: its last part is the head
            while (i + 1 < pieces.size() && pieces.get(i + 1).from() == piece.to()) {
                Piece next = pieces.get(++i);
                good = joined(good, lent, next);
                lent |= next.kind() == Kind.GOOD;
                piece = next;
            }
            if (piece.kind() == Kind.GOOD || piece.kind() == Kind.GENERIC) {
                hits.add(new Hit(
                        leftEdge(parts.get(from).token()),
                        parts.get(piece.to() - 1).token() + 1,
                        good));
            }
        }
        return List.copyOf(hits);
    }

    private static Good joined(Good before, boolean lends, Piece head) {
        if (head.kind() == Kind.GENERIC && lends) {
            return Goods.named(before, head.good());
        }
        return head.kind() == Kind.GOOD && head.good().designation().isEmpty()
                ? before.designation().map(head.good()::designated).orElse(head.good())
                : head.good();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            Optional<Piece> piece = designation(i).or(phrase(i));
            piece.ifPresent(pieces::add);
            i = piece.map(Piece::to).orElse(i + 1);
        }
        return pieces;
    }

    private Optional<Piece> designation(int i) {
        return goods.designation(parts, i)
                .filter(found ->
                        Character.isUpperCase(firstLetter(words.get(parts.get(i).token())))
                                || !found.needsNoun() && hasDigit(found, i))
                .filter(found -> !found.needsNoun() || besideGood(found))
                .map(found -> new Piece(found.from(), found.to(), Kind.GOOD, found.good()));
    }

    private boolean hasDigit(Designations.Found found, int from) {
        return parts.subList(from, found.to()).stream()
                .anyMatch(p -> p.raw().chars().anyMatch(Character::isDigit));
    }

    private boolean besideGood(Designations.Found found) {
        return goods.phrase(parts, found.to()).filter(this::material).isPresent()
                || found.from() > 0
                        && goods.phrase(parts, found.from() - 1)
                                .filter(this::material)
                                .isPresent();
    }

    private boolean material(Entry entry) {
        return entry.kind() == Kind.GOOD
                && switch (entry.good().goodsClass()) {
                    case ARMS, DUAL_USE, TRANSPORT -> true;
                    default -> false;
                };
    }

    private Supplier<Optional<Piece>> phrase(int i) {
        return () -> {
            Optional<Entry> phrase = goods.phrase(parts, i)
                    .filter(e -> e.kind() != Kind.PARTITIVE)
                    .filter(e -> !e.pluralOnly() || plural(i));
            Optional<Entry> modifier = goods.modifier(parts, i);
            Optional<Entry> longer = modifier.isPresent()
                            && phrase.map(p -> p.words() < modifier.get().words())
                                    .orElse(true)
                    ? modifier
                    : phrase;
            return longer.map(e -> new Piece(i, i + e.words(), e.kind(), e.good()));
        };
    }

    private boolean plural(int i) {
        return words.get(parts.get(i).token()).toLowerCase(Locale.ROOT).endsWith("s");
    }

    private static char firstLetter(String word) {
        return word.chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse('-');
    }

    /** A calibre or a code name before the good belongs to it: "122 mm rockets", "GM-352 missiles". */
    private int leftEdge(int token) {
        if (token > 0 && CALIBRE.matcher(words.get(token - 1)).matches()) {
            return token - 1;
        }
        if (token > 1
                && CALIBRE.matcher(words.get(token - 2) + words.get(token - 1)).matches()) {
            return token - 2;
        }
        return token > 0 && CODE.matcher(words.get(token - 1)).matches() ? token - 1 : token;
    }
}
