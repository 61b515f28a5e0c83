package io.waybill.counter.list.ofac;

import io.waybill.counter.list.ofac.Features.Feature;
import io.waybill.lexicon.actor.Countries;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds numbers and addresses that stand behind a label. Immutable, thread-safe. */
final class NumberFacts {
    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final Pattern IMO = Pattern.compile("\\d{7}");
    private static final Pattern BETWEEN = Pattern.compile(",?\\s+");

    private final Countries countries;

    NumberFacts(Countries countries) {
        this.countries = countries;
    }

    /** Adds what a feature tells; what is more or other than a number is kept as text. */
    void add(Type told, Feature feature, String remark, OfacEntry entry) {
        switch (told) {
            case WALLET -> wallet(feature, remark, entry);
            case EMAIL -> addresses(told, "@", feature, remark, entry);
            case WEBSITE -> addresses(told, ".", feature, remark, entry);
            default -> number(told, feature, remark, entry);
        }
    }

    private static void wallet(Feature feature, String remark, OfacEntry entry) {
        String text = feature.value();
        int space = text.indexOf(' ');
        if (space < 0) {
            entry.builder().reason(remark);
            return;
        }
        entry.builder()
                .identifier(new Identifier(
                        Type.WALLET,
                        text.substring(space + 1).strip(),
                        Optional.empty(),
                        feature.label() + " " + text.substring(0, space)));
    }

    private static void addresses(Type type, String mark, Feature feature, String remark, OfacEntry entry) {
        List<String> words = Arrays.stream(BETWEEN.split(feature.value()))
                .map(Remarks::sentence)
                .toList();
        List<String> found = words.stream().filter(word -> word.contains(mark)).toList();
        found.forEach(
                value -> entry.builder().identifier(new Identifier(type, value, Optional.empty(), feature.label())));
        if (found.size() < words.size()) {
            entry.builder().reason(remark);
        }
    }

    private void number(Type told, Feature feature, String remark, OfacEntry entry) {
        NumberText text = NumberText.of(feature.value(), countries);
        Type type = type(told, text.number(), entry);
        NumberText number = switch (type) {
            case PASSPORT, NATIONAL_ID, TAX, REGISTRATION -> text.bare(countries);
            default -> text;
        };
        if (!number.number().isEmpty()) {
            entry.builder()
                    .identifier(
                            new Identifier(type, number.number(), number.country(), feature.label() + number.dates()));
        }
        if (number.number().isEmpty() || number.isPart()) {
            entry.builder().reason(remark);
        }
    }

    /** A company's IMO number counts companies, not ships. */
    private static Type type(Type told, String number, OfacEntry entry) {
        return switch (told) {
            case IMO -> entry.type() == EntryType.SHIP && IMO.matcher(number).matches() ? Type.IMO : Type.OTHER;
            case LEI -> LEI.matcher(number).matches() ? Type.LEI : Type.REGISTRATION;
            default -> told;
        };
    }
}
