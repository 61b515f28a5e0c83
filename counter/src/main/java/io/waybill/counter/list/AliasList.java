package io.waybill.counter.list;

import io.waybill.lexicon.actor.CompanyWords;
import io.waybill.lexicon.actor.Names;
import io.waybill.model.EntryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts cells that list names. */
final class AliasList {
    private static final Pattern MARKERS = Pattern.compile("(?:^|[,;])\\s*\\([a-h]\\)(?:,?\\s+|$)");
    private static final String SURE = ";\n|";
    private static final Pattern WORDED =
            Pattern.compile("(?<=[^\\x00-\\x7F])\\s+(?:or|and)\\s+|\\s+or\\s+(?=[^\\x00-\\x7F])|\\s+/\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,،、]\\s*(?![^(]*\\))");
    /** Scripts in which no comma parts a surname from what follows. */
    private static final Set<String> BESIDE_COMMAS = Set.of("Arab", "Hebr", "Hani", "Hang", "Mymr", "Thai");

    private static final Pattern LAST = Pattern.compile(",?\\s+(?:and|or)\\s+");

    /** A row of more characters is prose. */
    private static final int LONGEST = 4000;

    private AliasList() {}

    /** The names, parted by semicolons; by commas and the like where the parts are alike. */
    static List<String> split(String cell, EntryType type) {
        List<String> names = new ArrayList<>();
        var clean = cell.replaceAll("-\\n\\s*", "-").replaceAll("(?<![.;])\\n", " ");
        for (var part : outsideBrackets(MARKERS.matcher(clean).replaceAll(";"))) {
            for (var other : WORDED.split(part)) {
                names.addAll(type == EntryType.PERSON ? people(other.strip()) : others(other.strip()));
            }
        }
        return names.stream().filter(name -> !name.isBlank()).toList();
    }

    private static List<String> outsideBrackets(String text) {
        List<String> parts = new ArrayList<>();
        var lastClosing = text.lastIndexOf(')');
        var depth = 0;
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            var mark = text.charAt(at);
            depth = Math.max(0, depth + (mark == '(' ? 1 : mark == ')' ? -1 : 0));
            if (SURE.indexOf(mark) >= 0 && (depth == 0 || at > lastClosing)) {
                parts.add(text.substring(from, at));
                from = at + 1;
                depth = 0;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** "A, B and C" where commas part names: those of legal forms do not. */
    static List<String> row(String text) {
        List<String> names = new ArrayList<>();
        if (text.length() > LONGEST) {
            return List.of(text);
        }
        for (var part :
                COMMA.split(text.indexOf(',') < 0 ? text : LAST.matcher(text).replaceAll(", "))) {
            var form = !names.isEmpty() && CompanyWords.load().isCompany(List.of("X", part)) && !part.contains(" ");
            if (form) {
                names.set(names.size() - 1, names.getLast() + ", " + part);
            } else {
                names.add(part);
            }
        }
        return names;
    }

    /** "AlGunade, AlJunaid and Al-Juneid" is a row: most begin as another does. */
    private static List<String> others(String text) {
        if (text.indexOf(',') < 0) {
            return List.of(text);
        }
        var parts = row(text);
        var alike = parts.stream()
                .filter(part -> parts.stream()
                                .filter(other -> start(other).equals(start(part)))
                                .count()
                        > 1)
                .count();
        return parts.size() > 2 && alike * 2 >= parts.size() && !shareNoun(parts) ? parts : List.of(text);
    }

    /** "Communication, Telemetry and Telecontrol Institute" is one name: words alone belong to the noun of the last. */
    private static boolean shareNoun(List<String> parts) {
        return Spellings.words(parts.getLast()) > 1
                && parts.subList(0, parts.size() - 1).stream().allMatch(part -> Spellings.words(part) == 1);
    }

    private static String start(String text) {
        return Names.fold(text.substring(0, Math.min(2, text.length())));
    }

    /** "Fady SAKR, Fadi SAQER" is two names, "SAKR, Fady" is one. */
    private static List<String> people(String text) {
        if (text.length() > LONGEST) {
            return List.of(text);
        }
        var parts = COMMA.split(text);
        if (parts.length == 0) {
            return List.of();
        }
        if (Scripts.of(text).filter(BESIDE_COMMAS::contains).isPresent()) {
            return List.of(parts);
        }
        if (parts.length == 1
                || Arrays.stream(parts).anyMatch(part -> part.strip().split("\\s+").length < 2)) {
            return List.of(text);
        }
        return parts.length > 2 || alike(parts[0], parts[1]) ? List.of(parts) : List.of(text);
    }

    private static boolean alike(String one, String other) {
        var first = one.strip().split("\\s+");
        var second = other.strip().split("\\s+");
        var same = 0;
        for (var index = 0; index < Math.min(first.length, second.length); index++) {
            if (Character.toLowerCase(first[index].charAt(0)) == Character.toLowerCase(second[index].charAt(0))) {
                same++;
            }
        }
        return same >= 2 && same >= Math.min(first.length, second.length) || Spellings.isSpelling(first[0], second[0]);
    }
}
