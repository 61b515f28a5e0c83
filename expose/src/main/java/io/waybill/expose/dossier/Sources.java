package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.model.Intake;
import java.util.Optional;

/** What was read, what is only named, what could not be read, and with what it was compared. */
final class Sources {
    private Sources() {}

    static Section of(Casefile file) {
        Html body = Html.all(
                tag("div")
                        .cls("two")
                        .add(
                                Held.of(file),
                                tag("div")
                                        .add(
                                                NotHeld.of(file),
                                                notRead(file.investigation().intake()))),
                Receipt.of(file));
        return new Section(
                "sources",
                "Sources and receipt",
                "What was read, what is only named, and with what it was compared",
                Optional.empty(),
                body);
    }

    private static Html notRead(Intake intake) {
        Tag part = tag("div");
        if (!intake.refused().isEmpty()) {
            Tag list = tag("ul").cls("bare");
            intake.refused()
                    .forEach(f -> list.add(
                            tag("li").add(Html.name(f.path())).add(tag("small").add(" " + f.reason()))));
            part.add(tag("h3").add("Refused: " + intake.refused().size()), list);
        }
        if (!intake.notAnalysed().isEmpty()) {
            Tag list = tag("ul").cls("bare");
            intake.notAnalysed()
                    .forEach(f -> list.add(tag("li")
                            .add(Html.name(f.path()))
                            .add(tag("small").add(" " + Names.language(f.language())))));
            part.add(tag("h3").add("Read, not analysed: " + intake.notAnalysed().size()), list);
        }
        return part;
    }
}
