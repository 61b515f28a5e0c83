package io.waybill.counter.list;

import io.waybill.model.EntryType;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes apart cells that hold several names: "Iyad (a.k.a. Eyad) MAKHLOUF", "Areen foundation/مؤسسة العرين", "KRITI (ex
 * VIGOR)". What stands in brackets and is no name of its own stays where it is. Thread-safe.
 */
public final class WrittenNames {
    private static final Pattern WITHIN = Pattern.compile("(?iu)[,;]?\\s(?:a\\.k\\.a\\.|aka|also known as)[:,]?\\s");
    private static final Pattern HALVES = Pattern.compile("(?<=\\p{L}\\p{L}|\\))\\s*/\\s*(?=\\p{L}\\p{L})");
    /** Facts that some cells tell behind a name; they stay in the source record. */
    private static final Pattern FACTS =
            Pattern.compile("(?ius)(?<=\\S)[.,;]\\s+(?:date of birth|place of birth|nationality|dob|pob)\\s*:.*");

    private static final Pattern SAID_NEXT = Pattern.compile("(?iu)[\\s,]+(?:in )?\\p{L}+:$");
    /** A name of more characters is prose. */
    private static final int LONGEST = 1000;

    private final EntryType type;
    private final boolean weak;
    private final BracketNames brackets;
    private final LinkedHashSet<ListedName> names = new LinkedHashSet<>();

    private WrittenNames(EntryType type, boolean weak) {
        this.type = type;
        this.weak = weak;
        brackets = new BracketNames(type, weak);
    }

    /** The names of a cell that holds one entry's name of a kind; the first is of that kind, the others are aliases. */
    public static List<ListedName> of(String cell, EntryType type, Kind kind, boolean weak) {
        var names = new WrittenNames(type, weak);
        var halves = names.halves(clean(cell));
        names.read(halves.getFirst(), kind);
        for (var half : halves.subList(1, halves.size())) {
            names.read(half, kind == Kind.MAIN ? Kind.ALIAS : kind);
        }
        return List.copyOf(names.names);
    }

    /** The names of a cell that lists aliases, parted by semicolons, or by commas where they are clearly a row. */
    public static List<ListedName> aliases(String cell, EntryType type, Kind kind, boolean weak) {
        var names = new WrittenNames(type, weak);
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
        return parts.length == 2 && Spellings.words(parts[0]) > 1 && Spellings.words(parts[1]) > 1
                ? List.of(parts)
                : List.of(text);
    }

    private void read(String cell, Kind first) {
        var text = FACTS.matcher(cell).replaceFirst("");
        if (text.length() > LONGEST) {
            add(text, first);
            return;
        }
        var within = WITHIN.split(text);
        var taken = brackets.take(within[0].strip());
        runs(taken.rest(), first);
        names.addAll(taken.others());
        for (var index = 1; index < within.length; index++) {
            var runs = ScriptRuns.of(within[index].strip());
            names.addAll(
                    brackets.alternatives(runs.getFirst().replaceAll("[()]", ""), BracketNames.outside(within[0]), ""));
            for (var run : runs.subList(1, runs.size())) {
                names.addAll(aliases(run, type, Kind.ALIAS, weak));
            }
        }
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
}
