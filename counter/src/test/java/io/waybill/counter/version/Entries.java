package io.waybill.counter.version;

import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.util.List;
import java.util.Optional;

/** Invented entries for tests. */
final class Entries {
    private Entries() {}

    /** Holds something in every field. */
    static Designation full(String number) {
        return Designation.of("xx-list", number, ListKind.EXPORT_CONTROL, EntryType.SHIP)
                .name(new ListedName("ORLAN STAR " + number, ListedName.Kind.MAIN))
                .name(new ListedName(
                        "Орлан",
                        ListedName.Kind.FORMER,
                        true,
                        Optional.of("Cyrl"),
                        List.of(new ListedName.Part(ListedName.PartKind.WHOLE, "Орлан"))))
                .identifier(new Identifier(Identifier.Type.IMO, "9187629", Optional.of("pa"), "IMO"))
                .birth(new DateRange("circa 1998", "1998-01-01", "1998-12-31", true))
                .birthPlace("Gdansk \uD83D\uDEA2, broken \uD800 half")
                .nationality("pa")
                .country("ru")
                .gender("female")
                .address("7 Quay, \"Port\"\nTown")
                .vessel(new Vessel(
                        Optional.of("pa"),
                        List.of("lr", "mt"),
                        Optional.of("Tanker"),
                        Optional.of("10,500"),
                        List.of("Nobody Ltd"),
                        Optional.of("1998")))
                .programme("XX-7")
                .authority("Office of Nowhere")
                .measure(new Measure(Measure.Kind.TRANSPORT, "no port calls", Optional.of("2022-03-01")))
                .listedOn("2022-03-01")
                .reason("Carried goods.")
                .link(new Link(Link.Relation.OWNED_BY, Optional.of("12"), "Nobody Ltd", "owned by Nobody Ltd"))
                .source("Name", "ORLAN STAR " + number)
                .source("Remarks", "Carried goods.")
                .build("2024-05-03");
    }

    /** Holds a name only. */
    static Designation bare(String number) {
        return Designation.of("xx-list", number, ListKind.SANCTIONS, EntryType.PERSON)
                .name(new ListedName("DOE, " + number, ListedName.Kind.MAIN))
                .build("2024-05-03");
    }
}
