package io.waybill.counter.list;

import io.waybill.lexicon.actor.CompanyWords;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.EntryType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether what stands in brackets is the short form of the name before. */
final class ShortNames {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,8}");
    private static final Pattern QUOTE = Pattern.compile("[«»“”„\"]");

    private ShortNames() {}

    /** "(KRET)" after what it abbreviates, "(ПАО «ТАНТК»)" after the long form, never "(JSC)". */
    static boolean of(String inside, String before, EntryType type) {
        if (type != EntryType.PERSON && QUOTE.matcher(inside).find()) {
            return true;
        }
        if (type == EntryType.PERSON
                || Spellings.words(inside) > 2
                || CompanyWords.load().isCompany(List.of("X", inside))
                || inside.length() < 2) {
            return false;
        }
        var capitals = inside.chars().filter(Character::isUpperCase).count();
        var ofPart = Spellings.words(before.substring(before.lastIndexOf(',') + 1)) > 2 && before.contains(",");
        return capitals > 1
                && !ofPart
                && (Names.isAcronymOf(inside, before) || isWithin(inside, before) || standsOut(inside, before));
    }

    /** "Institute of Design (NIIP)": capitals in a name of small letters, and no country. */
    private static boolean standsOut(String inside, String before) {
        return CAPITALS.matcher(inside).matches()
                && before.codePoints().filter(Character::isLowerCase).count() > 3
                && WrittenCountries.code(inside).isEmpty();
    }

    /** Whether the letters stand in the name in their order, the first at the beginning of a word. */
    private static boolean isWithin(String acronym, String name) {
        var letters = acronym.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        var text = name.toLowerCase(Locale.ROOT);
        if (letters.isEmpty()) {
            return false;
        }
        Matcher start = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(letters.substring(0, 1)))
                .matcher(text);
        if (!start.find()) {
            return false;
        }
        var at = start.start();
        for (var index = 0; index < letters.length(); index++) {
            at = text.indexOf(letters.charAt(index), at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }
}
