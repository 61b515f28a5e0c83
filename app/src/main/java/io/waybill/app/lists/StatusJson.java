package io.waybill.app.lists;

import io.waybill.counter.list.ListReader;
import io.waybill.counter.version.ListStatus;
import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.Manifest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The line that {@code lists status --json} prints. */
public final class StatusJson {
    private StatusJson() {}

    /** {@code {"folder","lists":[…],"notYetSeenOnAnOfficialFile":[format]}}; {@code ageDays} may be null. */
    public static String of(List<ListStatus> lists, ListStore store, LocalDate today) {
        return Json.object(json -> {
            json.writeStringProperty("folder", store.folder().toString());
            Json.array(json, "lists", lists, list -> list(json, list, today));
            Json.texts(
                    json,
                    "notYetSeenOnAnOfficialFile",
                    store.readers().stream()
                            .filter(reader -> !reader.seenOnOfficialFile())
                            .map(ListReader::format)
                            .toList());
        });
    }

    private static void list(JsonGenerator json, ListStatus list, LocalDate today) {
        var version = list.inForce();
        Json.version(json, version);
        json.writeStringProperty(
                "dateBasis", version.dateBasis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var age = Age.days(version.date(), today);
        if (age.isPresent()) {
            json.writeNumberProperty("ageDays", age.getAsLong());
        } else {
            json.writeNullProperty("ageDays");
        }
        json.writeStringProperty("imported", version.imported().toString());
        json.writeBooleanProperty("sound", list.sound());
        json.writeBooleanProperty("seenOnOfficialFile", list.seenOnOfficialFile());
        Json.array(json, "files", version.files(), file -> {
            json.writeStringProperty("name", file.name());
            json.writeNumberProperty("bytes", file.bytes());
            json.writeStringProperty("sha256", file.sha256());
        });
        Json.array(json, "otherForms", version.otherForms(), form -> {
            json.writeStringProperty("format", form.format());
            Json.texts(json, "files", form.files());
        });
        Json.array(json, "otherVersions", list.others(), other -> other(json, other));
    }

    private static void other(JsonGenerator json, Manifest version) {
        json.writeStringProperty("date", version.date());
        json.writeStringProperty("hash", version.hash());
        json.writeStringProperty("format", version.format());
        json.writeNumberProperty("entries", version.entries());
    }
}
