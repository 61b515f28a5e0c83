package io.waybill.app.evaluate.screening;

import io.waybill.model.Designation;
import io.waybill.model.EntryType;

/** The name of an entry as a customer would write it: "Ashot MKRTYCHEV" for "MKRTYCHEV, Ashot". Stateless. */
final class NaturalOrder {
    private NaturalOrder() {}

    static String of(Designation entry) {
        String name = entry.name();
        int comma = name.indexOf(',');
        boolean turned = entry.type() == EntryType.PERSON && comma > 0 && comma == name.lastIndexOf(',');
        return turned
                ? name.substring(comma + 1).strip() + " "
                        + name.substring(0, comma).strip()
                : name;
    }
}
