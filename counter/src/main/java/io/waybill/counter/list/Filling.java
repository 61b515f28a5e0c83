package io.waybill.counter.list;

import io.waybill.model.DesignationBuilder;
import io.waybill.model.EntryType;
import io.waybill.model.Identifier;
import io.waybill.model.Identifier.Type;
import io.waybill.model.ListedName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Fills an entry from cells of text, and tells which cells could not be read. Not thread-safe; for one entry. */
public final class Filling {
    private static final Pattern LIST = Pattern.compile("[;\\n|]");
    private static final Pattern PHONES = Pattern.compile("[;\\n|]|,\\s*(?=\\+|\\d\\s?\\(|\\(\\d)");
    private static final Pattern ADDRESSES = Pattern.compile("[;,\\s|]+");
    private static final Pattern MAILS = Pattern.compile("[;,\\s|()<>]+");
    /** Among websites; "…?id=9@x" and "//user:word@x" are parts of one. */
    private static final Pattern MAIL = Pattern.compile("(?i)e-?mail:\\s*"
            + "|(?:(?<![^\\s;,|(<])|(?<=mail:|(?<!/)\\b\\p{L}{1,6}:))"
            + "([^\\s/;,|():<>@]+@[^\\s/;,|():<>@]*[^\\s/;,|():<>@.])");
    /** "info@ example.org", "info @example.org": lines of the publisher's columns end there. */
    private static final Pattern AROUND_AT = Pattern.compile("(?<![^\\s;,|])([^\\s;,|@]++)\\s*+@\\s*+(?=\\S)");

    private static final Pattern IMO = Pattern.compile("(?<!\\d)\\d{7}(?!\\d)");
    private static final Pattern MMSI = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
    private static final Pattern BIC = Pattern.compile("\\b[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\\b");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:tel|phone|mobile|e-?mail|web(?:site)?|fax)[.:]*\\s*");
    private static final Pattern NOTHING = Pattern.compile("(?i)n/?[ad]|none|unknown|not known|[-–]");

    /** Managers and owners of ships have numbers of the same look, which are of another register. */
    private static final NumberFields.Field IMO_COMPANY =
            new NumberFields.Field(Type.OTHER, Optional.empty(), "IMO company number");

    private static final NumberFields.Field MAIL_ADDRESS =
            new NumberFields.Field(Type.EMAIL, Optional.empty(), "E-mail");

    private final DesignationBuilder entry;
    private final EntryType type;
    private final String where;
    private final EntrySink sink;

    /**
     * Starts to fill.
     *
     * @param where file, line and entry, for problems
     */
    public Filling(DesignationBuilder entry, EntryType type, String where, EntrySink sink) {
        this.entry = entry;
        this.type = type;
        this.where = where;
        this.sink = sink;
    }

    /** A cell with one name, which may hold others in brackets. */
    public void name(String cell, ListedName.Kind kind) {
        WrittenNames.of(cell, type, kind, false).forEach(entry::name);
    }

    /** A cell with a row of names. */
    public void names(String cell, ListedName.Kind kind, boolean weak) {
        WrittenNames.aliases(cell, type, kind, weak).forEach(entry::name);
    }

    /** Dates of birth, building or founding. */
    public void births(String cell) {
        var read = WrittenDates.read(cell);
        read.dates().forEach(entry::birth);
        read.unread().forEach(text -> problem("a date that cannot be read"));
    }

    /** Nationalities or citizenships. */
    public void nationalities(String cell) {
        var read = WrittenCountries.read(cell);
        read.codes().forEach(entry::nationality);
        unknown(read, "a nationality that is no country known here");
    }

    /** Countries of any other tie. */
    public void countries(String cell) {
        var read = WrittenCountries.read(cell);
        read.codes().forEach(entry::country);
        unknown(read, "a country that is not known here");
    }

    /** Flags of a ship, as ISO codes. */
    public Set<String> flags(String cell) {
        var read = WrittenCountries.read(cell);
        unknown(read, "a flag that is of no country known here");
        return read.codes();
    }

    private void unknown(WrittenCountries.Read read, String reason) {
        read.unknown().stream().filter(text -> !NOTHING.matcher(text).matches()).forEach(text -> problem(reason));
    }

    /** Addresses, each with its country where it ends or begins with one. */
    public void addresses(String cell) {
        for (var address : LIST.split(cell)) {
            address(address.replace('\u00A0', ' ').strip());
        }
    }

    /** One address. */
    public void address(String address) {
        entry.address(address);
        WrittenCountries.ofAddress(address).ifPresent(entry::country);
    }

    /** Places of birth. */
    public void birthPlaces(String cell) {
        LIST.splitAsStream(cell)
                .map(String::strip)
                .filter(place -> !NOTHING.matcher(place).matches())
                .forEach(entry::birthPlace);
    }

    /** Male or female; anything else is told in the source record only. */
    public void gender(String cell) {
        switch (cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\W+$", "")) {
            case "male", "m" -> entry.gender("male");
            case "female", "f" -> entry.gender("female");
            default -> {}
        }
    }

    /** Reasons, remarks and titles. */
    public void reason(String cell) {
        if (!NOTHING.matcher(cell.strip()).matches()) {
            entry.reason(cell);
        }
    }

    /** The numbers of a cell under a field that holds numbers; {@link NumberFields} tells which do. */
    public void numbers(String cell, NumberFields.Field field) {
        if (cell.isBlank()) {
            return;
        }
        switch (field.type()) {
            case IMO -> matches(cell, IMO, type == EntryType.ORGANISATION ? IMO_COMPANY : field);
            case MMSI -> matches(cell, MMSI, field);
            case BIC -> matches(cell, BIC, field);
            case EMAIL -> split(AROUND_AT.matcher(cell).replaceAll("$1@"), MAILS, field, "@");
            case WEBSITE -> websites(cell, field);
            case PHONE -> split(cell, PHONES, field, "");
            case WALLET, LEI, CALL_SIGN, AIRCRAFT -> split(cell, LIST, field, "");
            default -> {
                var found = WrittenNumbers.read(cell, field.type(), field.country(), field.label());
                found.forEach(entry::identifier);
                if (WrittenNumbers.isCut(cell)) {
                    problem(WrittenNumbers.CUT);
                }
                if (found.isEmpty() && !NOTHING.matcher(cell.strip()).matches()) {
                    problem("a number without a digit");
                }
            }
        }
    }

    /** Something of the record that could not be used. */
    public void problem(String reason) {
        sink.problem(new Problem(where, reason));
    }

    private void websites(String cell, NumberFields.Field field) {
        var mails = MAIL.matcher(cell)
                .results()
                .flatMap(mail -> Optional.ofNullable(mail.group(1)).stream())
                .toList();
        mails.forEach(mail -> identifier(mail, MAIL_ADDRESS));
        var rest = MAIL.matcher(cell).replaceAll(" ").strip();
        if (mails.isEmpty() || hasText(rest)) {
            split(rest, ADDRESSES, field, ".");
        }
    }

    private void matches(String cell, Pattern form, NumberFields.Field field) {
        var matcher = form.matcher(cell);
        var found = false;
        while (matcher.find()) {
            identifier(matcher.group(), field);
            found = true;
        }
        if (!found && !NOTHING.matcher(cell.strip()).matches()) {
            problem("a number of another form than " + field.label() + " has");
        }
    }

    private void split(String cell, Pattern separator, NumberFields.Field field, String mark) {
        var found = Arrays.stream(separator.split(cell))
                .map(text -> PREFIX.matcher(text.strip()).replaceFirst("").strip())
                .filter(text -> text.contains(mark) && hasText(text))
                .toList();
        found.forEach(text -> identifier(text, field));
        if (found.isEmpty() && !NOTHING.matcher(cell.strip()).matches()) {
            problem("a number of another form than " + field.label() + " has");
        }
    }

    private void identifier(String value, NumberFields.Field field) {
        if (field.type() != Type.PHONE
                || value.codePoints().filter(Character::isDigit).count() >= 4) {
            entry.identifier(new Identifier(field.type(), value, field.country(), field.label()));
        }
    }

    /** Whether a text tells something: "-" and "unknown" do not. */
    public static boolean tells(String text) {
        return hasText(text) && !NOTHING.matcher(text.strip()).matches();
    }

    private static boolean hasText(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text, where there is one. */
    public static Optional<String> text(String cell) {
        return Optional.of(cell.strip()).filter(text -> !text.isEmpty());
    }
}
