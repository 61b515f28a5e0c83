package io.waybill.lexicon.goods;

import io.waybill.lexicon.goods.Words.Part;
import io.waybill.lexicon.resource.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Weapon designations such as "Shahed-136", however their hyphens and blanks are set. */
final class Designations {
    private static final int LONGEST = 5;
    private static final Pattern NUMBERED = Pattern.compile("(\\D+)\\d{1,4}[a-z]{0,3}");

    /** A designation in the text: parts from (inclusive) to (exclusive). */
    record Found(int from, int to, Good good, boolean needsNoun) {}

    private record Row(Good good, boolean needsNoun) {}

    private final Map<String, Row> rows = new HashMap<>();
    /** The letters with which designations start, whether written in one word or several. */
    private final Set<String> beginnings = new HashSet<>();

    Designations(Function<String, Good> byName) {
        for (List<String> row : Tsv.rows(Designations.class, "designations.tsv", 5)) {
            Good head = byName.apply(row.get(1));
            for (String written : Goods.alternatives(row.get(0))) {
                String name = shown(written);
                String alternative = written.toLowerCase(Locale.ROOT);
                Good good = new Good(
                        name,
                        name,
                        head.kind(),
                        head.goodsClass(),
                        Optional.of(row.get(2)).filter(c -> !c.equals("-")),
                        true,
                        Optional.of(name));
                String joined = alternative.replace(" ", "");
                beginnings.add(letters(alternative));
                beginnings.add(letters(joined));
                rows.putIfAbsent(joined, new Row(good, row.get(4).equals("noun")));
            }
        }
    }

    /** "shahed 136" is shown as "Shahed-136", "bm 21 grad" as "BM-21 Grad". */
    private static String shown(String key) {
        StringBuilder b = new StringBuilder();
        for (String word : key.replace(" #", "").split(" ")) {
            boolean digits = Character.isDigit(word.charAt(0));
            if (!b.isEmpty()) {
                b.append(digits && Character.isLetter(b.charAt(b.length() - 1)) ? '-' : ' ');
            }
            b.append(cased(word));
        }
        return b.toString();
    }

    private static String cased(String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        boolean code = word.length() < 3 || word.chars().anyMatch(Character::isDigit);
        return code ? word.toUpperCase(Locale.ROOT) : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, word.length() == end && end > 3 && word.endsWith("s") ? end - 1 : end);
    }

    /** The longest designation that starts at {@code from}. */
    Optional<Found> at(List<Part> parts, int from) {
        if (!beginnings.contains(letters(parts.get(from).raw()))) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        Optional<Found> best = Optional.empty();
        for (int to = from; to < parts.size() && to < from + LONGEST; to++) {
            Part part = parts.get(to);
            if (part.raw().isEmpty() || (to > from && separateShort(parts, from, to))) {
                break;
            }
            joined.append(part.raw());
            Optional<Row> row = lookUp(joined.toString());
            if (row.isPresent()) {
                Good good = row.get().good();
                best = Optional.of(new Found(
                        from, to + 1, numbered(good, joined), row.get().needsNoun()));
            }
        }
        return best;
    }

    /** "a 50 percent share" is no A-50: a short first part and its number must be one token. */
    private static boolean separateShort(List<Part> parts, int from, int to) {
        return to == from + 1
                && parts.get(from).raw().length() < 3
                && parts.get(to).token() != parts.get(from).token()
                && parts.get(to).token() != parts.get(from).token() + 2;
    }

    private Optional<Row> lookUp(String joined) {
        Row row = rows.get(joined);
        if (row == null && joined.length() > 3 && joined.endsWith("s")) {
            row = rows.get(joined.substring(0, joined.length() - 1));
        }
        if (row == null
                && Character.isLetter(joined.charAt(0))
                && joined.chars().anyMatch(Character::isDigit)) {
            var numbered = NUMBERED.matcher(joined);
            if (numbered.matches()) {
                row = rows.get(numbered.group(1) + "#");
            }
        }
        return Optional.ofNullable(row);
    }

    private static Good numbered(Good good, StringBuilder joined) {
        var match = NUMBERED.matcher(joined);
        boolean open = good.name().chars().noneMatch(Character::isDigit);
        if (!open || !match.matches()) {
            return good;
        }
        String name = good.name() + "-" + joined.substring(match.end(1));
        return new Good(
                name, name, good.kind(), good.goodsClass(), good.category(), good.controlled(), Optional.of(name));
    }
}
