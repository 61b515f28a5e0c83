package io.waybill.counter.list.un;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.Scripts;
import io.waybill.counter.list.WrittenNumbers;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.actor.Countries;
import io.waybill.model.DateRange;
import io.waybill.model.Designation;
import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.ListKind;
import io.waybill.model.ListedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One record of the Security Council's list. Not thread-safe. */
final class UnEntry {
    private static final String COUNCIL = "United Nations Security Council";
    private static final Pattern BETWEEN_ALIASES = Pattern.compile(";\\s*|(?:^|\\s+)[a-z]\\)\\s+");
    private static final Pattern ORIGINAL =
            Pattern.compile("(?i)^(?:in )?(?:original script|(?:arabic|cyrillic)(?: script)?):\\s*(.+)$");
    private static final Pattern GENDER = Pattern.compile("(?i)\\bgender\\s*[:\\[]\\s*(male|female)\\b");
    private static final Pattern OLD_REFERENCE = Pattern.compile("\\[Old Reference # ?([^\\]]{1,40})\\]");
    private static final Pattern IMO = Pattern.compile("\\bIMO\\)? [Nn]umber:? ?(\\d{7})\\b");
    private static final Pattern EMAIL = Pattern.compile("\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}\\b");
    private static final Pattern NO_IDENTITY =
            Pattern.compile("ration card|birth cert|driv|serviceman|residential|military");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final XmlElement element;
    private final String where;
    private final Countries countries;
    private final EntrySink sink;
    private final boolean person;
    private final DesignationBuilder builder;

    UnEntry(XmlElement element, String where, Countries countries, UnMeasures measures, UnLinks links, EntrySink sink) {
        this.element = element;
        this.countries = countries;
        this.sink = sink;
        String number = element.text("DATAID");
        this.where = where + ", entry " + number;
        person = element.name().equals("INDIVIDUAL");
        builder = Designation.of(
                        UnXmlReader.LIST,
                        number,
                        ListKind.SANCTIONS,
                        person ? EntryType.PERSON : EntryType.ORGANISATION)
                .authority(COUNCIL);
        names();
        numbers();
        dates();
        places();
        texts(measures, links);
        element.addSource(builder);
    }

    Designation build(String fileDate) {
        return builder.build(fileDate);
    }

    /** The parts that the list numbers, in its order: it does not say which are family names. */
    static String name(XmlElement element) {
        return Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                .map(element::text)
                .filter(part -> !part.isEmpty())
                .map(part -> SPACE.matcher(part).replaceAll(" "))
                .collect(Collectors.joining(" "));
    }

    private void names() {
        add(name(element), ListedName.Kind.MAIN, false);
        add(element.text("NAME_ORIGINAL_SCRIPT"), ListedName.Kind.ALIAS, false);
        each("INDIVIDUAL_ALIAS", "ENTITY_ALIAS", alias -> {
            String quality = alias.text("QUALITY");
            String note = alias.text("NOTE");
            boolean former =
                    quality.startsWith("f.k.a") || note.toLowerCase(Locale.ROOT).startsWith("formerly ");
            boolean weak = quality.equals("Low");
            ListedName.Kind kind = former ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS;
            BETWEEN_ALIASES
                    .splitAsStream(SPACE.matcher(alias.text("ALIAS_NAME")).replaceAll(" "))
                    .forEach(name -> add(name, kind, weak));
            var original = ORIGINAL.matcher(note);
            if (original.matches()) {
                add(original.group(1), kind, weak);
            }
        });
    }

    private void add(String name, ListedName.Kind kind, boolean weak) {
        String text = SPACE.matcher(name.strip()).replaceAll(" ");
        if (!text.isEmpty()) {
            builder.name(new ListedName(text, kind, weak, Scripts.of(text), List.of()));
        }
    }

    private void numbers() {
        String reference = element.text("REFERENCE_NUMBER");
        if (!reference.isEmpty()) {
            builder.identifier(other(reference, "UN reference number"));
        }
        element.all("INDIVIDUAL_DOCUMENT").forEach(this::document);
        String comments = element.text("COMMENTS1");
        var old = OLD_REFERENCE.matcher(comments);
        while (old.find()) {
            builder.identifier(other(old.group(1).strip(), "Old UN reference number"));
        }
        var imo = IMO.matcher(comments);
        while (imo.find()) {
            builder.identifier(other(imo.group(1), "International Maritime Organization number"));
        }
        var email = EMAIL.matcher(comments);
        while (email.find()) {
            builder.identifier(new Identifier(Identifier.Type.EMAIL, email.group(), Optional.empty(), "Email address"));
        }
    }

    private static Identifier other(String value, String detail) {
        return new Identifier(Identifier.Type.OTHER, value, Optional.empty(), detail);
    }

    private void document(XmlElement document) {
        String number = document.text("NUMBER");
        String note = document.text("NOTE");
        String label = Stream.of(document.text("TYPE_OF_DOCUMENT"), document.text("TYPE_OF_DOCUMENT2"))
                .filter(part -> !part.isEmpty())
                .map(UnEntry::label)
                .collect(Collectors.joining(", "));
        if (number.isEmpty() && note.isEmpty()) {
            return;
        }
        String lower = label.toLowerCase(Locale.ROOT);
        Identifier.Type type =
                lower.startsWith("passport") || lower.contains("passeport") || lower.contains("pasaporte")
                        ? Identifier.Type.PASSPORT
                        : lower.contains("identi")
                                        && !NO_IDENTITY.matcher(lower).find()
                                ? Identifier.Type.NATIONAL_ID
                                : Identifier.Type.OTHER;
        String issuer = document.text("COUNTRY_OF_ISSUE").isEmpty()
                ? document.text("ISSUING_COUNTRY")
                : document.text("COUNTRY_OF_ISSUE");
        Optional<String> country = issuer.isEmpty() ? Optional.empty() : country(issuer);
        String cell = number.isEmpty() ? note : number;
        List<Identifier> found = WrittenNumbers.read(cell, type, country, label);
        found.forEach(builder::identifier);
        if (WrittenNumbers.isCut(cell)) {
            problem(WrittenNumbers.CUT);
        }
        if (!number.isEmpty() && found.isEmpty()) {
            builder.identifier(new Identifier(type, number, country, label));
        }
        builder.reason(number.isEmpty() || !note.isEmpty() ? label + ": " + note : "");
    }

    private static String label(String text) {
        String label = SPACE.matcher(text).replaceAll(" ").strip();
        return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    }

    private void dates() {
        each("INDIVIDUAL_DATE_OF_BIRTH", "", this::birth);
        element.all("INDIVIDUAL_ALIAS", "DATE_OF_BIRTH")
                .forEach(birth -> ListDates.ranges(birth.text()).forEach(builder::birth));
        ListDates.day(element.text("LISTED_ON").replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[-+Z].*$", "$1"))
                .ifPresent(builder::listedOn);
    }

    private void birth(XmlElement birth) {
        String type = birth.text("TYPE_OF_DATE");
        String note = birth.text("NOTE");
        boolean circa =
                type.startsWith("APPROX") || note.toLowerCase(Locale.ROOT).startsWith("approx");
        String from = birth.text("FROM_YEAR");
        String date = birth.text("DATE").isEmpty() ? birth.text("YEAR") : birth.text("DATE");
        List<DateRange> found = from.isEmpty()
                ? ListDates.ranges(date)
                : ListDates.years(from + " to " + birth.text("TO_YEAR"), from, birth.text("TO_YEAR"), circa).stream()
                        .toList();
        found.forEach(
                range -> builder.birth(new DateRange(range.text(), range.from(), range.to(), circa || range.circa())));
        if (found.isEmpty() && !date.isEmpty() || found.isEmpty() && !from.isEmpty()) {
            problem("date that cannot be read, kept as text");
        }
        if (!note.isEmpty() && found.isEmpty()) {
            ListDates.ranges(note).forEach(builder::birth);
        }
    }

    private void places() {
        element.all("NATIONALITY", "VALUE")
                .filter(value -> !value.text().isEmpty())
                .forEach(value -> country(value.text()).ifPresent(builder::nationality));
        each("INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS", address -> {
            String note = address.text("NOTE");
            String text = joined(address, "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY");
            builder.address(note.isEmpty() ? text : (text + " (" + note + ")").strip());
            String country = address.text("COUNTRY");
            if (!country.isEmpty()) {
                country(country).ifPresent(builder::country);
            }
        });
        each(
                "INDIVIDUAL_PLACE_OF_BIRTH",
                "",
                place -> builder.birthPlace(joined(place, "STREET", "CITY", "STATE_PROVINCE", "COUNTRY")));
        each("INDIVIDUAL_ALIAS", "", alias -> builder.birthPlace(joined(alias, "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")));
    }

    private void texts(UnMeasures measures, UnLinks links) {
        String regime = element.text("UN_LIST_TYPE");
        String comments = element.text("COMMENTS1");
        Optional<String> listedOn = ListDates.day(element.text("LISTED_ON"));
        builder.programme(regime);
        measures.of(regime, person, comments, listedOn).forEach(builder::measure);
        element.all("TITLE", "VALUE").forEach(value -> builder.reason(value.text()));
        element.all("DESIGNATION", "VALUE").forEach(value -> builder.reason(value.text()));
        builder.reason(comments);
        links.of(comments, element.text("REFERENCE_NUMBER")).forEach(builder::link);
        String told = element.text("GENDER").toLowerCase(Locale.ROOT);
        var gender = GENDER.matcher(comments);
        if (told.equals("male") || told.equals("female")) {
            builder.gender(told);
        } else if (gender.find()) {
            builder.gender(gender.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void each(String name, String other, Consumer<XmlElement> sink) {
        element.children().stream()
                .filter(child -> child.name().equals(name) || child.name().equals(other))
                .forEach(sink);
    }

    private static String joined(XmlElement parent, String... parts) {
        return Stream.of(parts)
                .map(parent::text)
                .filter(part -> !part.isEmpty())
                .map(part -> SPACE.matcher(part).replaceAll(" "))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> country(String name) {
        Optional<String> code = countries.code(name);
        if (code.isEmpty()) {
            problem("country that no table knows, kept as text");
        }
        return code;
    }

    private void problem(String reason) {
        sink.problem(new Problem(where, reason));
    }
}
