package io.waybill.app.lists;

import io.waybill.counter.version.difference.Difference;
import io.waybill.model.Designation;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The line that {@code lists diff --json} prints. */
public final class DifferenceJson {
    private DifferenceJson() {}

    /** {@code {"added":[{"id","name"}],"removed":[…],"changed":[{"id","name","fields":[{"field","old","new"}]}]}}. */
    public static String of(Difference difference) {
        return Json.object(json -> {
            Json.array(json, "added", difference.added(), entry -> entry(json, entry));
            Json.array(json, "removed", difference.removed(), entry -> entry(json, entry));
            Json.array(json, "changed", difference.changed(), changed -> {
                entry(json, changed.now());
                Json.array(json, "fields", changed.fields(), field -> {
                    json.writeStringProperty("field", field.field());
                    orNull(json, "old", field.old());
                    orNull(json, "new", field.now());
                });
            });
        });
    }

    private static void entry(JsonGenerator json, Designation entry) {
        json.writeStringProperty("id", entry.entry());
        json.writeStringProperty("name", entry.name());
    }

    private static void orNull(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
    }
}
