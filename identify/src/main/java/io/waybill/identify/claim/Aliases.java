package io.waybill.identify.claim;

import io.waybill.lexicon.actor.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names that a report declares in brackets behind the full one: "Jui Pang Shipping Co Ltd (Jui Pang)". */
final class Aliases {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{2,120})\\)");
    private static final int REACH = 160;

    private Aliases() {}

    /** Normalised alias to full name. */
    static Map<String, String> declared(Portions.Portion portion, Set<String> names) {
        Map<String, String> aliases = new HashMap<>();
        String text = portion.document().report().text();
        Matcher bracket = BRACKET.matcher(text).region(portion.from(), portion.to());
        while (bracket.find()) {
            String before = clean(text.substring(Math.max(0, bracket.start() - REACH), bracket.start()));
            String full = longestAtEnd(before, names);
            if (full.isEmpty()) {
                continue;
            }
            String inside = clean(bracket.group(1));
            boolean also = inside.matches("(?i)(a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|also known as|formerly|aka)\\b.*");
            for (String part : inside.replaceFirst(
                            "(?i)^((strong|weak|good) )?(a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|also known as|formerly known as|formerly)[,:]?\\s*",
                            "")
                    .split("\\s*(;|\\bor\\b|,? \\ba\\.k\\.a\\.)\\s*")) {
                String alias = part.replaceAll("^(the|and)\\s+|[\"“”'‘’.,]+$|^[\"“”'‘’]+", "")
                        .strip();
                boolean name = !alias.isEmpty()
                        && Character.isUpperCase(alias.codePointAt(0))
                        && alias.length() <= 60
                        && !alias.matches(".*(IMO|MMSI|E\\.O|DOB|POB).*");
                if (name && (also || Names.isShortOf(alias, full) || alias.split(" ").length <= 2)) {
                    aliases.putIfAbsent(Names.normalise(alias), full);
                }
            }
        }
        return aliases;
    }

    /** The longest of the names with which a text ends, empty if none. */
    private static String longestAtEnd(String text, Set<String> names) {
        for (int from = 0; from < text.length(); from++) {
            if (names.contains(text.substring(from))) {
                return text.substring(from);
            }
        }
        return "";
    }

    private static String clean(String text) {
        return text.replaceAll("[*_]+", " ").replaceAll("\\s+", " ").strip();
    }
}
