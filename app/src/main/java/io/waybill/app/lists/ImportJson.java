package io.waybill.app.lists;

import io.waybill.counter.version.ImportResult;

/** The line that {@code lists import --json} prints. */
public final class ImportJson {
    private ImportJson() {}

    /** {@code {"loaded":[…],"unchanged":[…],"refused":[{"path","reason"}],"older":[{"list","hash","date","inForce"}]}}. */
    public static String of(ImportResult result) {
        return Json.object(json -> {
            Json.array(json, "loaded", result.loaded(), version -> Json.version(json, version));
            Json.array(json, "unchanged", result.unchanged(), version -> Json.version(json, version));
            Json.array(json, "refused", result.refused(), refused -> {
                json.writeStringProperty("path", refused.path());
                json.writeStringProperty("reason", refused.reason());
            });
            Json.array(json, "older", result.older(), older -> {
                json.writeStringProperty("list", older.version().list());
                json.writeStringProperty("hash", older.version().hash());
                json.writeStringProperty("date", older.version().date());
                json.writeStringProperty("inForce", older.inForce().date());
            });
        });
    }
}
