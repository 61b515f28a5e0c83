package io.waybill.counter.list;

import io.waybill.lexicon.actor.CompanyWords;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.EntryType;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart cells that hold several names: "Iyad (a.k.a. Eyad) MAKHLOUF", "Areen foundation/مؤسسة العرين", "KRITI (ex
 * VIGOR)". What stands in brackets and is no name of its own stays where it is. Thread-safe.
 */
public final class WrittenNames {
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（]([^()（）]*(?:\\([^()]*\\)[^()（）]*)*)[)）]\\s*");
    private static final Pattern ALIAS = Pattern.compile(
            "(?iu)^(?:a\\.?\\s?k\\.?\\s?a\\.?|also(?: known as)?|alias(?:es)?|aliases?|or|i\\.e\\.|known as|n\\.?k\\.?a\\.?|now)[:,]?\\s+");
    private static final Pattern FORMER = Pattern.compile(
            "(?iu)^(?:f\\.?k\\.?a\\.?|formerly(?: known as| listed as)?|former|previously(?: known as| listed as)?|ex)[.:,-]?\\s+");
    private static final Pattern WITHIN = Pattern.compile("(?iu)[,;]?\\s(?:a\\.k\\.a\\.|aka|also known as)[:,]?\\s");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:in |original script|name in )?(?:\\p{L}+ )?(?:script|spelling|arabic|russian|ukrainian|belarusian|chinese|cyrillic|persian|farsi|burmese|korean|hebrew)\\s*[:.]\\s*");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*[;,/|]\\s*|\\s+(?:or|and|also|a\\.k\\.a\\.)\\s+");
    private static final Pattern HALVES = Pattern.compile("(?<=\\p{L}\\p{L}|\\))\\s*/\\s*(?=\\p{L}\\p{L})");
    private static final Pattern SAID_NEXT = Pattern.compile("(?iu)[\\s,]+(?:in )?\\p{L}+:$");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,8}");
    private static final Pattern QUOTE = Pattern.compile("[«»“”„\"]");
    private static final String OPENING = "([«“„‘";
    private static final String CLOSING = ")]»””’";
    /** A name of more characters is prose. */
    private static final int LONGEST = 1000;

    private final EntryType type;
    private final Kind kind;
    private final boolean weak;
    private final LinkedHashSet<ListedName> names = new LinkedHashSet<>();

    private WrittenNames(EntryType type, Kind kind, boolean weak) {
        this.type = type;
        this.kind = kind;
        this.weak = weak;
    }

    /** The names of a cell that holds one entry's name of a kind; the first is of that kind, the others are aliases. */
    public static List<ListedName> of(String cell, EntryType type, Kind kind, boolean weak) {
        var names = new WrittenNames(type, kind, weak);
        var halves = names.halves(clean(cell));
        names.read(halves.getFirst(), kind);
        for (var half : halves.subList(1, halves.size())) {
            names.read(half, kind == Kind.MAIN ? Kind.ALIAS : kind);
        }
        return List.copyOf(names.names);
    }

    /** The names of a cell that lists aliases, parted by semicolons, or by commas where they are clearly a row. */
    public static List<ListedName> aliases(String cell, EntryType type, Kind kind, boolean weak) {
        var names = new WrittenNames(type, kind, weak);
        for (var part : AliasList.split(cell, type)) {
            names.read(clean(part), kind);
        }
        return List.copyOf(names.names);
    }

    /** A name as it stands, with the script of its letters. */
    public static ListedName name(String text, Kind kind, boolean weak, List<ListedName.Part> parts) {
        return new ListedName(text, kind, weak, Scripts.of(text), parts);
    }

    /** Without white space and quotes that a name does not need. */
    static String clean(String text) {
        var clean = text.replace('\u00A0', ' ')
                .replaceAll("-\\n\\s*", "-")
                .replaceAll("\\s+", " ")
                .replace("\"\"", "\"")
                .strip()
                .replaceAll("[;,]+$", "")
                .strip();
        var odd = clean.chars().filter(character -> character == '"').count() % 2 == 1;
        if (odd && clean.startsWith("\"")) {
            return clean.substring(1).strip();
        }
        var whole = clean.length() > 2 && clean.startsWith("\"") && clean.indexOf('"', 1) == clean.length() - 1;
        return whole ? clean.substring(1, clean.length() - 1).strip() : clean;
    }

    /** "Aerospace Organization (AIO)/Organisation aérospatiale": a name in two languages. */
    private List<String> halves(String text) {
        var parts = type == EntryType.ORGANISATION ? HALVES.split(text) : new String[] {text};
        return parts.length == 2 && words(parts[0]) > 1 && words(parts[1]) > 1 ? List.of(parts) : List.of(text);
    }

    private void read(String text, Kind first) {
        if (text.length() > LONGEST) {
            add(text, first);
            return;
        }
        var within = WITHIN.split(text);
        bracketed(within[0].strip(), first);
        for (var index = 1; index < within.length; index++) {
            var runs = ScriptRuns.of(within[index].strip());
            names.addAll(alternatives(runs.getFirst().replaceAll("[()]", ""), outside(within[0]), ""));
            for (var run : runs.subList(1, runs.size())) {
                names.addAll(aliases(run, type, Kind.ALIAS, weak));
            }
        }
    }

    /** Takes out of a name what stands in brackets and is another name. */
    private void bracketed(String text, Kind first) {
        List<ListedName> others = new ArrayList<>();
        var rest = text;
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            var before = text.substring(0, brackets.start()).strip();
            var after = text.substring(brackets.end()).strip();
            if (before.isEmpty()) {
                continue;
            }
            var goesOn = isForeign(after, before) ? "" : outside(after);
            var found = inBrackets(brackets.group(1).strip(), outside(before), goesOn);
            if (found.isPresent()) {
                others.addAll(found.get());
                rest = rest.replace(brackets.group(), " ").strip();
                if (!after.isEmpty()
                        && isForeign(brackets.group(1), before)
                        && words(after) > 1
                        && words(outside(before)) > 1) {
                    others.addAll(of(after, type, Kind.ALIAS, weak));
                    rest = rest.substring(0, rest.length() - Math.min(rest.length(), outsideLength(after, rest)))
                            .strip();
                    break;
                }
            }
        }
        runs(rest.replaceAll("\\s+", " ").strip(), first);
        names.addAll(others);
    }

    private static int outsideLength(String after, String rest) {
        return rest.endsWith(after) ? after.length() : 0;
    }

    private static String outside(String text) {
        return BRACKETS.matcher(text).replaceAll(" ").strip();
    }

    /** The other names that brackets hold; empty where they belong to the name. */
    private Optional<List<ListedName>> inBrackets(String inside, String before, String after) {
        var alias = ALIAS.matcher(inside);
        if (alias.find()) {
            return Optional.of(alternatives(inside.substring(alias.end()), before, after));
        }
        var former = FORMER.matcher(inside);
        if (former.find()) {
            return Optional.of(of(inside.substring(former.end()), type, Kind.FORMER, weak));
        }
        if (isForeign(inside, before)) {
            var text = LABEL.matcher(inside).replaceFirst("");
            var whole = after.isEmpty() || words(before) > 1 && words(after) > 1;
            return Optional.of(whole ? aliases(text, type, Kind.ALIAS, weak) : List.of());
        }
        if (after.isEmpty()
                && (type == EntryType.SHIP
                        || isShort(inside, before)
                        || words(before) == 1 && isShort(before, inside)
                        || areVariants(inside, before))) {
            return Optional.of(aliases(inside, type, Kind.ALIAS, weak));
        }
        if (type == EntryType.PERSON && words(inside) == 1 && replacesLast(inside, before)) {
            return Optional.of(alternatives(inside, before, after));
        }
        return Optional.empty();
    }

    /** "Simon AL WAKIL (Simon WAKIL, Simon AL WAQIL)". */
    private boolean areVariants(String inside, String before) {
        var words = List.of(Names.fold(before).split(" "));
        return type == EntryType.PERSON
                && List.of(inside.split(",")).stream()
                        .allMatch(part -> words(part) > 1
                                && List.of(Names.fold(part).split(" ")).stream().anyMatch(words::contains));
    }

    /** "a.k.a. X, Y": whole names, or other spellings of the words before. */
    private List<ListedName> alternatives(String text, String before, String after) {
        List<ListedName> found = new ArrayList<>();
        var split =
                type == EntryType.PERSON || !after.isEmpty() ? List.of(ALTERNATIVES.split(text)) : AliasList.row(text);
        for (var part : split) {
            var other = clean(part);
            if (other.isEmpty()) {
                continue;
            }
            var count = words(other);
            var partial = !after.isEmpty() || type == EntryType.PERSON && count == 1 && replacesLast(other, before);
            var kept = before.split("\\s+");
            if (!partial || count > kept.length) {
                found.add(name(other, Kind.ALIAS, weak, List.of()));
                continue;
            }
            var start = String.join(" ", List.of(kept).subList(0, kept.length - count));
            var whole =
                    (start + " " + other + " " + after).replaceAll("\\s+", " ").strip();
            found.add(name(whole, Kind.ALIAS, weak, List.of()));
        }
        return found;
    }

    /** Parts a name where it goes on in another script, or behind a slash. */
    private void runs(String text, Kind first) {
        var runs = ScriptRuns.of(text);
        add(runs.getFirst(), first);
        for (var run : runs.subList(1, runs.size())) {
            names.addAll(aliases(run, type, Kind.ALIAS, weak));
        }
    }

    private void add(String written, Kind as) {
        var text = SAID_NEXT.matcher(written).replaceFirst("");
        if (text.chars().anyMatch(Character::isLetterOrDigit)) {
            names.add(name(text, as, weak, List.of()));
        }
    }

    private static boolean isForeign(String text, String base) {
        var script = Scripts.of(LABEL.matcher(text).replaceFirst(""));
        var other = Scripts.of(base);
        return script.isPresent() && other.isPresent() && !script.equals(other);
    }

    /** "(KRET)" after what it abbreviates, "(ПАО «ТАНТК»)" after the long form, never "(JSC)". */
    private boolean isShort(String inside, String before) {
        if (type != EntryType.PERSON && QUOTE.matcher(inside).find()) {
            return true;
        }
        if (type == EntryType.PERSON
                || words(inside) > 2
                || CompanyWords.load().isCompany(List.of("X", inside))
                || inside.length() < 2) {
            return false;
        }
        var capitals = inside.chars().filter(Character::isUpperCase).count();
        var ofPart = words(before.substring(before.lastIndexOf(',') + 1)) > 2 && before.contains(",");
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

    /** Whether a word is another spelling of the last one before it, or both are surnames in capitals. */
    private static boolean replacesLast(String word, String before) {
        var last = lastWord(before);
        return isSpelling(word, last) || words(before) > 1 && isCapitals(word) && isCapitals(last);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2
                && word.codePoints().allMatch(letter -> Character.isUpperCase(letter) || letter == '-');
    }

    /** Whether two words are likely one in different spellings. */
    static boolean isSpelling(String one, String other) {
        var first = Names.fold(one);
        var second = Names.fold(other);
        if (first.length() < 3 || second.length() < 3) {
            return false;
        }
        var shared = first.chars().filter(letter -> second.indexOf(letter) >= 0).count();
        return first.charAt(0) == second.charAt(0) && shared * 4 >= first.length() * 3L
                || shared == first.length() && Math.abs(first.length() - second.length()) <= 3;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
