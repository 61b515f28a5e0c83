package io.waybill.counter.list;

import io.waybill.lexicon.actor.Names;
import io.waybill.model.EntryType;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands in brackets within a name: "Iyad (a.k.a. Eyad) MAKHLOUF", "KRITI (ex VIGOR)". Immutable. */
final class BracketNames {
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（]([^()（）]*(?:\\([^()]*\\)[^()（）]*)*)[)）]\\s*");
    private static final Pattern ALIAS = Pattern.compile(
            "(?iu)^(?:a\\.?\\s?k\\.?\\s?a\\.?|also(?: known as)?|alias(?:es)?|aliases?|or|i\\.e\\.|known as|n\\.?k\\.?a\\.?|now)[:,]?\\s+");
    private static final Pattern FORMER = Pattern.compile(
            "(?iu)^(?:f\\.?k\\.?a\\.?|formerly(?: known as| listed as)?|former|previously(?: known as| listed as)?|ex)[.:,-]?\\s+");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:in |original script|name in )?(?:\\p{L}+ )?(?:script|spelling|arabic|russian|ukrainian|belarusian|chinese|cyrillic|persian|farsi|burmese|korean|hebrew)\\s*[:.]\\s*");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*[;,/|]\\s*|\\s+(?:or|and|also|a\\.k\\.a\\.)\\s+");

    private final EntryType type;
    private final boolean weak;

    /** @param rest the name without the others */
    record Taken(String rest, List<ListedName> others) {}

    BracketNames(EntryType type, boolean weak) {
        this.type = type;
        this.weak = weak;
    }

    /** Takes out of a name what stands in brackets and is another name. */
    Taken take(String text) {
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
                        && Spellings.words(after) > 1
                        && Spellings.words(outside(before)) > 1) {
                    others.addAll(WrittenNames.of(after, type, Kind.ALIAS, weak));
                    rest = rest.substring(0, rest.length() - Math.min(rest.length(), outsideLength(after, rest)))
                            .strip();
                    break;
                }
            }
        }
        return new Taken(rest.replaceAll("\\s+", " ").strip(), others);
    }

    private static int outsideLength(String after, String rest) {
        return rest.endsWith(after) ? after.length() : 0;
    }

    /** What stands outside of brackets. */
    static String outside(String text) {
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
            return Optional.of(WrittenNames.of(inside.substring(former.end()), type, Kind.FORMER, weak));
        }
        if (isForeign(inside, before)) {
            var text = LABEL.matcher(inside).replaceFirst("");
            var whole = after.isEmpty() || Spellings.words(before) > 1 && Spellings.words(after) > 1;
            return Optional.of(whole ? WrittenNames.aliases(text, type, Kind.ALIAS, weak) : List.of());
        }
        if (after.isEmpty()
                && (type == EntryType.SHIP
                        || ShortNames.of(inside, before, type)
                        || Spellings.words(before) == 1 && ShortNames.of(before, inside, type)
                        || areVariants(inside, before))) {
            return Optional.of(WrittenNames.aliases(inside, type, Kind.ALIAS, weak));
        }
        if (type == EntryType.PERSON && Spellings.words(inside) == 1 && Spellings.replacesLast(inside, before)) {
            return Optional.of(alternatives(inside, before, after));
        }
        return Optional.empty();
    }

    /** "Simon AL WAKIL (Simon WAKIL, Simon AL WAQIL)". */
    private boolean areVariants(String inside, String before) {
        var words = List.of(Names.fold(before).split(" "));
        return type == EntryType.PERSON
                && List.of(inside.split(",")).stream()
                        .allMatch(part -> Spellings.words(part) > 1
                                && List.of(Names.fold(part).split(" ")).stream().anyMatch(words::contains));
    }

    /** "a.k.a. X, Y": whole names, or other spellings of the words before. */
    List<ListedName> alternatives(String text, String before, String after) {
        List<ListedName> found = new ArrayList<>();
        var split =
                type == EntryType.PERSON || !after.isEmpty() ? List.of(ALTERNATIVES.split(text)) : AliasList.row(text);
        for (var part : split) {
            var other = WrittenNames.clean(part);
            if (other.isEmpty()) {
                continue;
            }
            var count = Spellings.words(other);
            var partial =
                    !after.isEmpty() || type == EntryType.PERSON && count == 1 && Spellings.replacesLast(other, before);
            var kept = before.split("\\s+");
            if (!partial || count > kept.length) {
                found.add(WrittenNames.name(other, Kind.ALIAS, weak, List.of()));
                continue;
            }
            var start = String.join(" ", List.of(kept).subList(0, kept.length - count));
            var whole =
                    (start + " " + other + " " + after).replaceAll("\\s+", " ").strip();
            found.add(WrittenNames.name(whole, Kind.ALIAS, weak, List.of()));
        }
        return found;
    }

    private static boolean isForeign(String text, String base) {
        var script = Scripts.of(LABEL.matcher(text).replaceFirst(""));
        var other = Scripts.of(base);
        return script.isPresent() && other.isPresent() && !script.equals(other);
    }
}
