package io.waybill.counter.list.us;

import io.waybill.counter.list.ListDates;
import io.waybill.counter.list.WrittenCountries;
import io.waybill.counter.list.ofac.OfacRecord;
import io.waybill.counter.list.ofac.OfacWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the cell of numbers and other facts, "Passport, Y68396891, IR, 14 Aug 2029". The publisher turned its order round: in
 * files of 2022 the label stands last, "IR, 2029-08-14, Y68396891, Passport". Both are put as OFAC writes them. Not
 * thread-safe; for one reading.
 */
final class CslFacts {
    private static final Pattern BETWEEN = Pattern.compile(";\\s+|;$");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2} [A-Z][a-z]{2} \\d{4}");

    private static final Pattern NUMBER = Pattern.compile("[^\\s\\d]*\\d\\S*");

    private final OfacWords words;
    /** As the last cell that told had it; for labels that are not known. */
    private boolean labelFirst = true;

    CslFacts(OfacWords words) {
        this.words = words;
    }

    /** Adds the facts of a cell to a record of a file of a date. */
    void add(String cell, String fileDate, OfacRecord record) {
        var pieces = BETWEEN.splitAsStream(cell)
                .filter(piece -> !piece.isBlank())
                .map(piece -> List.of(COMMA.split(piece.strip())))
                .toList();
        var first =
                pieces.stream().filter(parts -> words.isLabel(parts.getFirst())).count();
        var last =
                pieces.stream().filter(parts -> words.isLabel(parts.getLast())).count();
        labelFirst = first == last ? labelFirst : first > last;
        pieces.forEach(parts -> asOfac(parts, fileDate).forEach(record::labelled));
    }

    private List<String> asOfac(List<String> parts, String fileDate) {
        if (parts.size() == 1) {
            return parts;
        }
        var begins = words.isLabel(parts.getFirst());
        var ends = words.isLabel(parts.getLast());
        return begins == ends ? asOfac(parts, labelFirst, fileDate) : asOfac(parts, begins, fileDate);
    }

    /**
     * Issuer and dates stand on the other side of the number than its label; commas elsewhere part numbers where each is
     * one word with a digit, and else belong to the value.
     */
    private List<String> asOfac(List<String> parts, boolean first, String fileDate) {
        var label = first ? parts.getFirst() : parts.getLast();
        // outermost last, so that both orders are taken apart from the end
        var value = new ArrayList<>(
                first
                        ? parts.subList(1, parts.size())
                        : parts.subList(0, parts.size() - 1).reversed());
        var behind = "";
        if (words.isNumbered(label)) {
            var country = first ? Optional.<String>empty() : take(value, CslFacts::isCountry);
            var one = take(value, CslFacts::isDay);
            var other = take(value, CslFacts::isDay);
            if (first) {
                country = take(value, CslFacts::isCountry);
            }
            behind = country.map(code -> " (" + code + ")").orElse("") + dates(one, other, fileDate);
        }
        var values = first ? value : value.reversed();
        var told = behind;
        return words.isNumbered(label)
                        && values.stream().allMatch(part -> NUMBER.matcher(part).matches())
                ? values.stream().map(number -> label + " " + number + told).toList()
                : List.of(label + " " + String.join(", ", values) + told);
    }

    private static Optional<String> take(List<String> value, Predicate<String> sort) {
        return value.size() > 1 && sort.test(value.getLast()) ? Optional.of(value.removeLast()) : Optional.empty();
    }

    private static boolean isCountry(String text) {
        return COUNTRY.matcher(text).matches() && WrittenCountries.code(text).isPresent();
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches() && ListDates.day(text).isPresent();
    }

    /** Of two days a document expires on the later; of a single one that has passed the list does not say what it is. */
    private static String dates(Optional<String> one, Optional<String> other, String fileDate) {
        if (one.isEmpty()) {
            return "";
        }
        var day = one.get();
        if (other.isEmpty()) {
            return (iso(day).compareTo(fileDate) > 0 ? " expires " : " issued or expires ") + day;
        }
        var later = iso(day).compareTo(iso(other.get())) > 0;
        return " issued " + (later ? other.get() : day) + " expires " + (later ? day : other.get());
    }

    private static String iso(String day) {
        return ListDates.day(day).orElse("");
    }
}
