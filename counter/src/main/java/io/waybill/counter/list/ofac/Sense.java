package io.waybill.counter.list.ofac;

import io.waybill.model.Identifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a feature of an entry tells. */
sealed interface Sense {
    /** A number or address. */
    record Number(Identifier.Type type) implements Sense {}

    /** All else; the names are those of {@code features.tsv}. */
    enum Other implements Sense {
        IDENTITY,
        BIRTH,
        BIRTH_PLACE,
        NATIONALITY,
        GENDER,
        ALIAS,
        FORMER_NAME,
        LINKED_TO,
        FAMILY,
        FOUNDED,
        BUILT,
        CRAFT_TYPE,
        FLAG,
        FORMER_FLAG,
        OWNER,
        COUNTRY,
        MEASURE,
        SECTORAL,
        ASSET_FREEZE,
        EFFECTIVE,
        LISTED_ON,
        PROGRAMME,
        NOTE
    }

    /** The sense with a label; empty if none has it. */
    static Optional<Sense> of(String label) {
        String name = label.toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<Sense> number = Arrays.stream(Identifier.Type.values())
                .filter(type -> type.name().equals(name))
                .<Sense>map(Number::new)
                .findFirst();
        return number.or(() -> Arrays.stream(Other.values())
                .filter(other -> other.name().equals(name))
                .<Sense>map(other -> other)
                .findFirst());
    }
}
