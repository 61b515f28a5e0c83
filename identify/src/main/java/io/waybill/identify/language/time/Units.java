package io.waybill.identify.language.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code units.tsv} and {@code parts.tsv}. */
final class Units {
    /** A unit of time: so many calendar units. */
    record Unit(Precision calendar, int factor, Precision told, int few, Precision fewTold) {
        /** A stretch that ends (negative) or begins with publication; from three years on told in years. */
        Meaning window(int amount, int direction) {
            Precision told = calendar == Precision.YEAR && amount * factor > 2 ? Precision.YEAR : this.told;
            return new Meaning.Window(direction * amount * factor, calendar, told);
        }

        Meaning fewOf(int direction) {
            return few == 0 ? new Meaning.Vague() : new Meaning.Window(direction * few, calendar, fewTold);
        }
    }

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Share> parts = new HashMap<>();

    static Units load() {
        Units loaded = new Units();
        for (Tables.Row row : Tables.read("units.tsv", 6)) {
            Precision calendar = Precision.valueOf(row.cell(1));
            boolean open = row.cell(4).equals("-");
            loaded.units.put(
                    row.cell(0),
                    new Unit(
                            calendar,
                            Integer.parseInt(row.cell(2)),
                            Precision.valueOf(row.cell(3)),
                            open ? 0 : Integer.parseInt(row.cell(4)),
                            open ? calendar : Precision.valueOf(row.cell(5))));
        }
        for (Tables.Row row : Tables.read("parts.tsv", 5)) {
            Share.Piece piece = new Share.Piece(
                    Integer.parseInt(row.cell(2)), Integer.parseInt(row.cell(3)), Precision.valueOf(row.cell(4)));
            loaded.parts.merge(
                    row.cell(0),
                    new Share(row.cell(0), Map.of(Precision.valueOf(row.cell(1)), piece)),
                    (known, added) -> known.with(Precision.valueOf(row.cell(1)), piece));
        }
        return loaded;
    }

    Optional<Unit> unit(String name) {
        return Optional.ofNullable(units.get(name));
    }

    Optional<Share> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
