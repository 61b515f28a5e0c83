package io.waybill.identify.language.time;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/** Which part of a longer unit a word such as "early" or "mid" means, for each size of unit; rows of {@code parts.tsv}. */
public record Share(String name, Map<Precision, Piece> pieces) {
    public Share {
        pieces = Map.copyOf(pieces);
    }

    /**
     * A stretch of a unit.
     *
     * @param skip units of {@code size} left out at the start
     * @param length units of {@code size} taken; 0 for all to the end
     */
    public record Piece(int skip, int length, Precision size) {
        Interval of(Point whole) {
            Point from = new Point(size.shift(whole.first(), skip), size);
            Point to = length == 0
                    ? Point.holding(whole.last(), size)
                    : new Point(size.shift(from.first(), length - 1L), size);
            return new Interval(from, to);
        }
    }

    Share with(Precision whole, Piece piece) {
        Map<Precision, Piece> all = new EnumMap<>(pieces);
        all.put(whole, piece);
        return new Share(name, all);
    }

    /** The part of a single unit by its row; of a range of several units by the same fraction of its months. */
    Interval of(Interval whole) {
        Piece piece = pieces.get(whole.from().precision());
        if (whole.from().equals(whole.to())) {
            return piece == null ? whole : piece.of(whole.from());
        }
        Piece ofYear = pieces.get(Precision.YEAR);
        long months = ChronoUnit.MONTHS.between(whole.first(), whole.last().plusDays(1));
        if (ofYear == null || months < 3) {
            return whole;
        }
        boolean years = months > 36;
        long scale = years ? months / 12 : months;
        Precision size = years ? Precision.YEAR : Precision.MONTH;
        long skip = Math.min(scale - 1, Math.round(scale * ofYear.skip() / 12.0));
        long length = Math.max(1, Math.round(scale * ofYear.length() / 12.0));
        return new Piece((int) skip, (int) Math.min(length, scale - skip), size).of(new Point(whole.first(), size));
    }
}
