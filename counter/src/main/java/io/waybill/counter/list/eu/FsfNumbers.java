package io.waybill.counter.list.eu;

import io.waybill.counter.list.Filling;
import io.waybill.counter.list.NumberFields.Field;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of documents and registers, and the numbers and addresses at which a party of the EU's list is reached. */
final class FsfNumbers {
    private static final Map<String, Type> TYPES = types();
    private static final Map<String, Field> CONTACTS = contacts();
    private static final List<String> FLAGS =
            List.of("diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer");

    /** More numbers than one, or words behind one. */
    private static final Pattern ROW = Pattern.compile("\\d\\S{0,40}[,;]\\s");

    private FsfNumbers() {}

    /** What the identification's code says it is. */
    static Type type(XmlElement identification) {
        return TYPES.getOrDefault(
                identification.attribute("identificationTypeCode").toLowerCase(Locale.ROOT), Type.OTHER);
    }

    /** Tells the number of an identification with all that the record says of it. */
    static void identification(
            XmlElement identification, Optional<String> country, DesignationBuilder entry, Filling filling) {
        var type = type(identification);
        var field = new Field(type, country, words(identification));
        for (var number : List.of(identification.attribute("number"), identification.attribute("latinNumber"))) {
            switch (type) {
                case BIC -> filling.numbers(number.replace(" ", ""), field);
                case IMO, MMSI -> filling.numbers(number, field);
                default -> {
                    if (ROW.matcher(number).find()) {
                        filling.numbers(number, field);
                    } else if (Filling.tells(number)) {
                        entry.identifier(new Identifier(type, number, country, field.label()));
                    }
                }
            }
        }
        identification.all("remark").forEach(remark -> filling.reason(remark.text()));
    }

    private static String words(XmlElement identification) {
        var told = Stream.of(
                identification.attribute("identificationTypeDescription"),
                identification.attribute("issuedBy"),
                identification.attribute("region"),
                led("issued", identification.attribute("issueDate")),
                led("issued", identification.attribute("issuedDate")),
                led("valid from", identification.attribute("validFrom")),
                led("valid to", identification.attribute("validTo")),
                led("name on document:", identification.attribute("nameOnDocument")));
        var flags = FLAGS.stream().filter(flag -> identification.attribute(flag).equals("true"));
        return Stream.concat(told, flags).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String led(String word, String text) {
        return text.isEmpty() ? "" : word + " " + text;
    }

    /** Tells what stands as a way to reach the party; of a sort that is not known here, as a number of no known type. */
    static void contact(XmlElement contact, DesignationBuilder entry, Filling filling) {
        var key = contact.attribute("key");
        var value = contact.attribute("value").isEmpty() ? contact.text() : contact.attribute("value");
        var field = CONTACTS.get(key.toUpperCase(Locale.ROOT));
        if (field != null) {
            filling.numbers(value, field);
        } else if (!value.isEmpty()) {
            entry.identifier(new Identifier(Type.OTHER, value, Optional.empty(), key));
        }
    }

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        for (var row : Tsv.rows(FsfNumbers.class, "identification-types.tsv", 2)) {
            types.put(row.get(0).toLowerCase(Locale.ROOT), type(row.get(1)));
        }
        return Map.copyOf(types);
    }

    private static Map<String, Field> contacts() {
        Map<String, Field> contacts = new HashMap<>();
        for (var row : Tsv.rows(FsfNumbers.class, "contact-keys.tsv", 3)) {
            contacts.put(
                    row.get(0),
                    new Field(type(row.get(1)), Optional.empty(), row.get(2).strip()));
        }
        return Map.copyOf(contacts);
    }

    private static Type type(String word) {
        return Type.valueOf(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
