package io.waybill.expose.dossier;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as a sentence says them. */
final class Names {
    private static final String UNNAMED = " (unnamed)";
    /** A whole with what of it is meant: "Russia (companies)". */
    private static final Pattern PART = Pattern.compile("([^()]+) \\((\\p{Ll}[^()]*)\\)");
    /** What takes no word before it. */
    private static final Pattern COUNTED = Pattern.compile("^(?i:(?:a|an|the|one|some|several|two|\\d+)\\b)");
    /** What a name may start with in small letters. */
    private static final Pattern PARTICLE = Pattern.compile(
            "^(?:(?:a[lnrstz]|ash|el|ul|bin|ibn|abu|de|del|della|di|da|du|la|le|van|von|der|den|ter|d)[-'’ ‘]+)+(?=\\p{Lu})");

    /** Nouns for one of many, which need an article. */
    private static final Set<String> ONES = Set.of(Wording.word("names.ones").split(" ", -1));

    private static final String VOWELS = "aeiou";

    private static final int SHOWN = 4;

    private Names() {}

    /** "companies of Russia" for "Russia (companies)"; without the word that it is unnamed. */
    static String said(String name) {
        String bare = name.replace(UNNAMED, "").replace(", unnamed)", ")");
        Matcher part = PART.matcher(bare);
        return part.matches() ? single(part.group(2)) + " of " + article(part.group(1)) : bare;
    }

    /** "unnamed diplomats", but "one of the diplomats (unnamed)". */
    static String unnamed(String name) {
        return (COUNTED.matcher(name).find() ? Wording.word("voice.unnamed.counted") : Wording.word("voice.unnamed"))
                .formatted(name);
    }

    /** Whether it begins as only a description does. */
    static boolean described(String name) {
        String bare = PARTICLE.matcher(name).replaceFirst("").replaceFirst("^[‘’'“\"]+", "");
        return !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0));
    }

    /** For the start of a line: "Shells, rockets". */
    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** "a company", but "companies" and "military". */
    private static String single(String noun) {
        return ONES.contains(noun) ? (VOWELS.indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun : noun;
    }

    private static String article(String name) {
        return name.startsWith("United ") ? "the " + name : name;
    }

    /** The first names, or the words for none. */
    static String plain(List<String> names, String none) {
        int more = names.size() - SHOWN;
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.isEmpty() ? none : more > 0 ? shown + " and " + more + " more" : shown;
    }

    static Html list(List<String> names, String none) {
        if (names.isEmpty()) {
            return Tag.tag("span").cls("quiet").add(none);
        }
        Html shown =
                Html.joined(", ", names.stream().limit(SHOWN).map(Html::name).toList());
        int more = names.size() - SHOWN;
        return more > 0 ? Html.all(shown, Html.text(" and " + more + " more")) : shown;
    }

    /** "Korean" for "ko". */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isBlank() ? "language not recognised" : name;
    }
}
