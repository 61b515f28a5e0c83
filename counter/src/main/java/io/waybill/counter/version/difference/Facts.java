package io.waybill.counter.version.difference;

import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import io.waybill.model.Vessel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that an entry says, as fields with values in words. */
final class Facts {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Facts() {}

    /** Values by field, in a fixed order of fields; the source record last, where it is wanted. */
    static Map<String, List<String>> of(Designation entry, boolean withSource) {
        var facts = new Facts();
        facts.add(entry);
        if (withSource) {
            entry.source().forEach(field -> facts.say(FieldChange.SOURCE + field.name(), field.value()));
        }
        return facts.values;
    }

    private void add(Designation entry) {
        say("type", entry.type().label());
        say("kind", entry.kind().label());
        entry.names().forEach(this::name);
        entry.identifiers().forEach(this::identifier);
        entry.births().forEach(this::birth);
        entry.birthPlaces().forEach(place -> say("birthPlace", place));
        entry.nationalities().forEach(country -> say("nationality", country));
        entry.countries().forEach(country -> say("country", country));
        say("gender", entry.gender());
        entry.addresses().forEach(address -> say("address", address));
        entry.vessel().ifPresent(this::vessel);
        entry.programmes().forEach(programme -> say("programme", programme));
        say("authority", entry.authority());
        entry.measures().forEach(this::measure);
        say("listedOn", entry.listedOn());
        entry.reasons().forEach(reason -> say("reason", reason));
        entry.links().forEach(this::link);
    }

    private void name(ListedName name) {
        var field = switch (name.kind()) {
            case MAIN -> "name";
            case ALIAS -> "alias";
            case FORMER -> "formerName";
        };
        say(field, name.weak() ? name.text() + " (weak)" : name.text());
    }

    private void identifier(Identifier identifier) {
        var words = Stream.concat(identifier.country().stream(), Stream.of(identifier.detail()))
                .filter(word -> !word.isBlank())
                .toList();
        var value = identifier.value();
        say(
                camelCase(identifier.type().label()),
                words.isEmpty() ? value : value + " (" + String.join(", ", words) + ")");
    }

    private void birth(DateRange date) {
        say("birthDate", date.text());
    }

    private void vessel(Vessel vessel) {
        say("flag", vessel.flag());
        vessel.formerFlags().forEach(flag -> say("formerFlag", flag));
        say("vesselType", vessel.type());
        say("tonnage", vessel.tonnage());
        vessel.owners().forEach(owner -> say("owner", owner));
        say("built", vessel.built());
    }

    private void measure(Measure measure) {
        var since = measure.since().map(date -> ", since " + date).orElse("");
        say("measure", measure.kind().label() + ": " + measure.text() + since);
    }

    private void link(Link link) {
        var number = link.entry().map(entry -> " [" + entry + "]").orElse("");
        say("link", link.relation().label() + ": " + link.name() + number + ", " + link.text());
    }

    private void say(String field, Optional<String> value) {
        value.ifPresent(text -> say(field, text));
    }

    private void say(String field, String value) {
        values.computeIfAbsent(field, f -> new ArrayList<>(1)).add(value);
    }

    /** "call-sign" to "callSign". */
    private static String camelCase(String label) {
        var words = label.split("-");
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return name.toString();
    }
}
