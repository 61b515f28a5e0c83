package io.waybill.app.lists;

import io.waybill.counter.version.update.UpdateResult;

/** The line that {@code lists update --json} prints. */
public final class UpdateJson {
    private UpdateJson() {}

    /** {@code {"updated":[…],"unchanged":[…],"failed":[{"list","reason","inForce"}]}}; {@code inForce} a date or null. */
    public static String of(UpdateResult result) {
        return Json.object(json -> {
            Json.array(json, "updated", result.updated(), version -> Json.version(json, version));
            Json.array(json, "unchanged", result.unchanged(), version -> Json.version(json, version));
            Json.array(json, "failed", result.failed(), failed -> {
                json.writeStringProperty("list", failed.list());
                json.writeStringProperty("reason", failed.reason());
                failed.inForce()
                        .ifPresentOrElse(
                                version -> json.writeStringProperty("inForce", version.date()),
                                () -> json.writeNullProperty("inForce"));
            });
        });
    }
}
