package io.waybill.counter.list.ftm;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record of FollowTheMoney.
 *
 * @param properties texts by property, in the order of the file
 * @param nested records that stand in it, by property
 * @param other fields of the record beside its properties, as text
 * @param line where it begins, from 1
 */
record FtmEntity(
        String id,
        String schema,
        Map<String, List<String>> properties,
        Map<String, List<FtmEntity>> nested,
        Map<String, List<String>> other,
        int line) {
    List<String> all(String property) {
        return properties.getOrDefault(property, List.of());
    }

    String first(String property) {
        return all(property).stream().findFirst().orElse("");
    }

    /** Name that the record is shown by. */
    Optional<String> caption() {
        return other.getOrDefault("caption", List.of()).stream()
                .filter(caption -> all("name").contains(caption))
                .findFirst()
                .or(() -> all("name").stream().findFirst());
    }

    List<String> datasets() {
        return other.getOrDefault("datasets", List.of());
    }
}
