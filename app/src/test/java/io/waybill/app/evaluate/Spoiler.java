package io.waybill.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes claims of labels, wrong in every way that is scored: the same for the same seed. */
final class Spoiler {
    private static final List<String> TYPES =
            List.of("seek", "offer", "transfer", "broker", "deny", "accuse", "use", "seize", "designate", "unknown");
    private static final List<String> STAGES = List.of("planned", "attempted", "ongoing", "completed", "possible");
    private static final List<String> ROLES =
            List.of("supplier", "recipient", "broker", "agent", "target", "goods", "consideration");
    private static final List<String> DATES = List.of(
            "2022",
            "2022-09",
            "2022-09-05",
            "2022-W36",
            "2022-Q3",
            "2022-08/2022-11",
            "2019-01-01/2022-12-31",
            "2022-02-31",
            "/2022-09",
            "recently");
    private static final List<String> NAMES =
            List.of("North Korea", "the U.S. Treasury", "Iran’s Defence Ministry", "Nampo", "a diplomat", "it");

    private final Random random;

    Spoiler(long seed) {
        random = new Random(seed);
    }

    /** Lines of a {@code claims.jsonl}. */
    List<String> spoil(JsonNode labels) {
        List<String> lines = new ArrayList<>();
        for (JsonNode label : labels) {
            if (often(9)) {
                continue;
            }
            lines.add(spoilt((ObjectNode) label.deepCopy()).toString());
            if (often(8)) {
                lines.add(halved((ObjectNode) label.deepCopy()).toString());
            }
        }
        lines.add("no JSON");
        lines.add("{\"report\":\"another.txt\",\"type\":\"transfer\"}");
        return lines;
    }

    private ObjectNode spoilt(ObjectNode claim) {
        seldom(() -> claim.put("type", one(TYPES)));
        seldom(() -> claim.put("stage", one(STAGES)));
        seldom(() -> claim.putNull("stage"));
        seldom(() -> claim.put("polarity", "negated"));
        seldom(() -> claim.put(
                "report", claim.path("report").asString().replace(".txt", "").toUpperCase()));
        seldom(() -> ((ObjectNode) claim.path("evidence"))
                .put("end", claim.path("evidence").path("end").asInt() + random.nextInt(-60, 300)));
        if (claim.path("time").isObject()) {
            seldom(() -> ((ObjectNode) claim.path("time")).put("normalised", one(DATES)));
            seldom(() -> ((ObjectNode) claim.path("time")).put("normalised", one(DATES)));
        }
        for (JsonNode link : claim.path("attribution")) {
            seldom(() -> ((ObjectNode) link).put("source", one(NAMES)));
            seldom(() -> ((ObjectNode) link).put("stance", "denies"));
        }
        seldom(() -> ((ArrayNode) claim.path("attribution")).addObject().put("source", one(NAMES)));
        ROLES.forEach(role -> spoil(claim, role));
        seldom(() -> claim.set(
                "supplier", claim.set("recipient", claim.path("supplier")).path("recipient")));
        return claim;
    }

    private void spoil(ObjectNode claim, String role) {
        ArrayNode fillers = (ArrayNode) claim.path(role);
        for (JsonNode filler : fillers) {
            seldom(() -> ((ObjectNode) filler).put("entity", one(NAMES)));
            seldom(() -> ((ObjectNode) filler).put("start", filler.path("start").asInt() + 40));
            seldom(() -> ((ObjectNode) filler).remove("start"));
        }
        if (often(12)) {
            fillers.addObject().put("text", one(NAMES)).put("entity", one(NAMES));
        }
        if (!fillers.isEmpty()) {
            seldom(() -> fillers.remove(0));
        }
    }

    /** As one of several claims that split a label. */
    private ObjectNode halved(ObjectNode claim) {
        for (String role : ROLES) {
            ArrayNode fillers = (ArrayNode) claim.path(role);
            while (fillers.size() > 1) {
                fillers.remove(fillers.size() - 1);
            }
        }
        return claim;
    }

    private void seldom(Supplier<?> change) {
        if (often(10)) {
            Object unused = change.get();
        }
    }

    private boolean often(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
