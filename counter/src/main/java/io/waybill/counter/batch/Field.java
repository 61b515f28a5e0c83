package io.waybill.counter.batch;

import io.waybill.model.Identifier;
import java.util.Arrays;
import java.util.Optional;

/** What a column of a customer file holds. */
enum Field {
    NAME("name"),
    GIVEN_NAME("givenName"),
    MIDDLE_NAME("middleName"),
    FAMILY_NAME("familyName"),
    ALIAS("alias"),
    TYPE("type"),
    BIRTH_DATE("birthDate"),
    NATIONALITY("nationality"),
    COUNTRY("country"),
    FLAG("flag"),
    GENDER("gender"),
    ADDRESS("address"),
    ID("id"),
    PASSPORT("passport", Identifier.Type.PASSPORT),
    NATIONAL_ID("nationalId", Identifier.Type.NATIONAL_ID),
    TAX_ID("taxId", Identifier.Type.TAX),
    REGISTRATION("registration", Identifier.Type.REGISTRATION),
    LEI("lei", Identifier.Type.LEI),
    BIC("bic", Identifier.Type.BIC),
    IMO("imo", Identifier.Type.IMO),
    MMSI("mmsi", Identifier.Type.MMSI),
    CALL_SIGN("callSign", Identifier.Type.CALL_SIGN),
    AIRCRAFT("aircraft", Identifier.Type.AIRCRAFT),
    WALLET("wallet", Identifier.Type.WALLET),
    EMAIL("email", Identifier.Type.EMAIL),
    PHONE("phone", Identifier.Type.PHONE),
    WEBSITE("website", Identifier.Type.WEBSITE);

    private final String label;
    private final Optional<Identifier.Type> number;

    Field(String label) {
        this.label = label;
        number = Optional.empty();
    }

    Field(String label, Identifier.Type number) {
        this.label = label;
        this.number = Optional.of(number);
    }

    /** As in the table of columns and in the output. */
    String label() {
        return label;
    }

    /** The type of number in the column; empty where it holds none or does not say. */
    Optional<Identifier.Type> number() {
        return number;
    }

    static Optional<Field> of(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst();
    }
}
