package io.waybill.counter.list.ofac;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.ofac.Features.Feature;
import io.waybill.lexicon.actor.Countries;
import io.waybill.model.DateRange;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Link;
import io.waybill.model.ListedName;
import io.waybill.model.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds what OFAC says of an entry in a remark, or in a typed number or feature, to the entry. Not thread-safe. */
final class Remarks {
    static final String UNKNOWN = "remark that no rule knows, kept as text";

    private static final String LINKED = "Linked To:";
    private static final Pattern BETWEEN = Pattern.compile(";(?=\\s|$)");
    private static final Pattern ALTERNATIVE = Pattern.compile("(?i)^alt\\. ?");
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\.[A-Z]|\\b(?:LTD|INC|CO|CORP))\\.$");
    private static final Pattern NO_COUNTRY = Pattern.compile("(?i)Region: |undetermined$|None Identified$");
    private static final Pattern TAGS = Pattern.compile("[\\[\\];,\\s]+");
    private static final Pattern PLACE_ADDED = Pattern.compile("\\((?:[^()]*)\\)\\s*:?");

    private final Features features;
    private final Countries countries;
    private final NumberFacts numbers;
    private final Directory directory;
    private final EntrySink sink;

    Remarks(Features features, Countries countries, Directory directory, EntrySink sink) {
        this.features = features;
        this.countries = countries;
        numbers = new NumberFacts(countries);
        this.directory = directory;
        this.sink = sink;
    }

    /**
     * Adds all remarks of a text that semicolons divide and a period ends.
     *
     * @param cut whether the text breaks off: then its last remark may be a part of one, and is kept as text only
     */
    void addAll(String text, boolean cut, OfacEntry entry) {
        List<String> remarks = BETWEEN.splitAsStream(sentence(text.strip()))
                .map(String::strip)
                .filter(remark -> !remark.isEmpty())
                .toList();
        for (int i = 0; i < remarks.size(); i++) {
            if (cut && i == remarks.size() - 1) {
                entry.builder().reason(remarks.get(i));
                problem(entry, "remark cut off at the end of the cell, kept as text");
            } else {
                add(remarks.get(i), entry);
            }
        }
    }

    /** Adds one remark; one that no rule knows becomes a reason and a problem. */
    void add(String text, OfacEntry entry) {
        String remark = plain(text);
        Optional<Feature> feature = features.of(remark);
        if (feature.isPresent()) {
            tell(feature.get(), sentence(remark), entry);
        } else {
            entry.builder().reason(sentence(remark));
            if (!features.isProse(remark)) {
                problem(entry, UNKNOWN);
            }
        }
    }

    /** Adds what should have a label; without one that a rule knows it becomes a reason and a problem. */
    void labelled(String text, OfacEntry entry) {
        Optional<Feature> feature = features.of(text);
        if (feature.isPresent()) {
            tell(feature.get(), text, entry);
        } else {
            entry.builder().reason(text);
            problem(entry, "number or fact whose label no rule knows, kept as text");
        }
    }

    /** ISO 3166 code of a country; a name that no table knows is a problem, a region of one or "undetermined" is not. */
    Optional<String> country(String name, OfacEntry entry) {
        Optional<String> code = countries.code(name);
        if (code.isEmpty() && !name.isBlank() && !NO_COUNTRY.matcher(name).lookingAt()) {
            problem(entry, "country that no table knows, kept as text");
        }
        return code;
    }

    /** A date of birth, founding or building; one that cannot be read is a problem. */
    void birth(String text, OfacEntry entry) {
        List<DateRange> dates = ListDates.ranges(text);
        dates.forEach(entry.builder()::birth);
        if (dates.isEmpty()) {
            entry.builder().reason(text);
            problem(entry, "date that cannot be read, kept as text");
        }
    }

    private void tell(Feature feature, String remark, OfacEntry entry) {
        DesignationBuilder builder = entry.builder();
        String value = feature.value();
        if (value.isEmpty() && feature.sense() != Sense.Other.ASSET_FREEZE) {
            builder.reason(remark);
            return;
        }
        switch (feature.sense()) {
            case Sense.Number number -> numbers.add(number.type(), feature, remark, entry);
            case Sense.Other other -> {
                switch (other) {
                    case IDENTITY ->
                        numbers.add(
                                entry.type() == EntryType.PERSON
                                        ? Identifier.Type.NATIONAL_ID
                                        : Identifier.Type.REGISTRATION,
                                feature,
                                remark,
                                entry);
                    case BIRTH, FOUNDED -> birth(value, entry);
                    case BIRTH_PLACE -> builder.birthPlace(value);
                    case NATIONALITY -> coded(value, remark, entry).ifPresent(builder::nationality);
                    case GENDER -> gender(value, remark, entry);
                    case ALIAS -> entry.name(unquoted(value), ListedName.Kind.ALIAS, isQuoted(value));
                    case FORMER_NAME -> entry.name(unquoted(value), ListedName.Kind.FORMER, isQuoted(value));
                    case LINKED_TO -> link(Link.Relation.LINKED_TO, value, remark, entry);
                    case FAMILY -> {
                        link(Link.Relation.FAMILY_OF, value, remark, entry);
                        builder.reason(remark);
                    }
                    case BUILT -> {
                        entry.built(value);
                        birth(value, entry);
                    }
                    case CRAFT_TYPE -> entry.craftType(value);
                    case OWNER -> entry.owner(value);
                    case FLAG -> coded(value, remark, entry).ifPresent(entry::flag);
                    case FORMER_FLAG -> formerFlag(value, remark, entry);
                    case COUNTRY -> coded(value, remark, entry).ifPresent(builder::country);
                    case MEASURE -> builder.measure(new Measure(Measure.Kind.OTHER, remark, Optional.empty()));
                    case SECTORAL -> builder.measure(new Measure(Measure.Kind.SECTORAL, remark, Optional.empty()));
                    case ASSET_FREEZE ->
                        builder.measure(new Measure(Measure.Kind.ASSET_FREEZE, remark, Optional.empty()));
                    case EFFECTIVE -> effective(value, remark, entry);
                    case LISTED_ON -> listed(value, remark, entry);
                    case PROGRAMME -> TAGS.splitAsStream(value).forEach(builder::programme);
                    case NOTE -> builder.reason(remark);
                }
            }
        }
    }

    private Optional<String> coded(String name, String remark, OfacEntry entry) {
        Optional<String> code = country(name, entry);
        if (code.isEmpty()) {
            entry.builder().reason(remark);
        }
        return code;
    }

    private void formerFlag(String value, String remark, OfacEntry entry) {
        coded(value, remark, entry).ifPresent(entry::formerFlag);
    }

    private static void gender(String value, String remark, OfacEntry entry) {
        String gender = value.toLowerCase(Locale.ROOT);
        if (gender.equals("male") || gender.equals("female")) {
            entry.builder().gender(gender);
        } else {
            entry.builder().reason(remark);
        }
    }

    private void link(Link.Relation relation, String name, String remark, OfacEntry entry) {
        entry.builder().link(new Link(relation, directory.number(name), name, remark));
    }

    /** "Effective Date (EO 14024 Directive 3): 26 Mar 2022". */
    private static void effective(String value, String remark, OfacEntry entry) {
        Optional<String> day = ListDates.day(dateOf(value));
        entry.builder().measure(new Measure(Measure.Kind.SECTORAL, remark, day));
    }

    private static void listed(String value, String remark, OfacEntry entry) {
        ListDates.day(dateOf(value)).ifPresent(entry::listedOn);
        entry.builder().reason(remark);
    }

    private static String dateOf(String value) {
        return PLACE_ADDED.matcher(value).replaceFirst("").strip();
    }

    /**
     * Without "alt." and the period of a sentence, in which the forms differ; "(Linked To: X)" is how XML says "Linked To: X",
     * and "(Linked To: X; Linked To: Y)" comes in two parts.
     */
    private static String plain(String remark) {
        String text = ALTERNATIVE.matcher(remark.strip()).replaceFirst("");
        boolean opens = text.startsWith("(" + LINKED);
        boolean linked = opens || text.startsWith(LINKED);
        boolean closes = linked && text.endsWith(")") && open(text) <= (opens ? 0 : -1);
        return text.substring(opens ? 1 : 0, text.length() - (closes ? 1 : 0));
    }

    /** How many more parentheses a text opens than it closes. */
    private static int open(String text) {
        return text.codePoints()
                .map(sign -> sign == '(' ? 1 : sign == ')' ? -1 : 0)
                .sum();
    }

    /** Without the period that ends it; after an abbreviation OFAC writes one period for two. */
    static String sentence(String text) {
        return text.endsWith(".") && !ABBREVIATED.matcher(text).find() ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isQuoted(String name) {
        return name.length() > 2 && name.startsWith("'") && name.endsWith("'");
    }

    private static String unquoted(String name) {
        return isQuoted(name) ? name.substring(1, name.length() - 1).strip() : name;
    }

    private void problem(OfacEntry entry, String reason) {
        sink.problem(new Problem(entry.where(), reason));
    }
}
