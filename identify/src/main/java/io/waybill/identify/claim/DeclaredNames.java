package io.waybill.identify.claim;

import io.waybill.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names whose extent the writing shows: set in bold ("**Ada Shipping and Trading**"), followed by the acronym of its
 * initials ("Bank of Industry and Mine (BIM)"), or of the form of an aircraft's registration ("XY-ABC").
 */
final class DeclaredNames {
    private static final Pattern BOLD = Pattern.compile("\\*\\*\\s*([^*\\n]{2,110}?)\\s*\\*\\*");
    private static final Pattern ACRONYM =
            Pattern.compile("\\s?\\((?:the |or )?[\"“*]*([A-Z][A-Za-z&.-]{1,11}?)[\"”*,]*\\)");
    private static final Pattern REGISTRATION =
            Pattern.compile("\\b(?:[A-Z]{1,2}|[A-Z]\\d|\\d[A-Z])-\u00ad?(?:[A-Z]{3,4}|\\d{3,5}[A-Z]?)\\b");
    private static final Pattern FLIES =
            Pattern.compile("(?i)\\b(aircraft|airplanes?|jets?|tail numbers?|airlines?)\\b");
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "for", "in", "on", "de", "al", "&", "'s", "’s", "to");
    private static final int LONGEST = 14;

    private final String text;
    /** Whether the report speaks of aircraft at all. */
    private final boolean flies;

    DeclaredNames(Report report) {
        text = report.text();
        flies = FLIES.matcher(text).find();
    }

    /** Runs of tokens of a sentence, first and last inclusive, none overlapping another, in order. */
    List<int[]> of(Tree tree) {
        List<int[]> runs = new ArrayList<>();
        int from = tree.sentence().start();
        int to = Math.min(text.length(), tree.sentence().end() + 14);
        Matcher bold = BOLD.matcher(text).region(Math.max(0, from - 4), to);
        while (bold.find()) {
            if (isName(bold.group(1))) {
                run(tree, bold.start(1), bold.end(1)).ifPresent(r -> add(runs, r));
            }
        }
        Matcher acronym = ACRONYM.matcher(text).region(from, to);
        while (acronym.find()) {
            initials(tree, acronym.start(), acronym.group(1)).ifPresent(r -> add(runs, r));
        }
        if (flies) {
            Matcher registration = REGISTRATION.matcher(text).region(from, to);
            while (registration.find()) {
                run(tree, registration.start(), behindStop(registration.end())).ifPresent(r -> add(runs, r));
            }
        }
        runs.sort((a, b) -> Integer.compare(a[0], b[0]));
        return runs;
    }

    /** A stop may be one token with the letters before it. */
    private int behindStop(int end) {
        return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    private static void add(List<int[]> runs, int[] run) {
        if (runs.stream().noneMatch(r -> r[0] <= run[1] && run[0] <= r[1])) {
            runs.add(run);
        }
    }

    /** Not a heading or a phrase: begins with a capital or digit, has no verb-like small words and no sentence mark. */
    static boolean isName(String bold) {
        boolean small = List.of(bold.split(" ")).stream()
                .filter(w -> !w.isEmpty() && Character.isLowerCase(w.charAt(0)))
                .anyMatch(w -> !SMALL.contains(w) && w.length() > 3);
        return !small
                && (Character.isUpperCase(bold.codePointAt(0)) || Character.isDigit(bold.charAt(0)))
                && !bold.matches(".*[:;?!]$|(?i).*\\b(sanctions|identifying information|implications)\\b.*")
                && !bold.matches("(?i)(washington|new york|office of|today|note|fact sheet).*");
    }

    private static Optional<int[]> run(Tree tree, int from, int to) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.start(i) >= from && tree.end(i) <= to) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        while (first >= 0 && first < last && tree.pos(first).equals("DT")) {
            first++;
        }
        while (last > first
                && !Character.isLetterOrDigit(
                        tree.form(last).charAt(tree.form(last).length() - 1))
                && !tree.form(last).endsWith(".")) {
            last--;
        }
        boolean all = first == 0 && last >= tree.size() - 2;
        return first < 0 || last - first >= LONGEST || all ? Optional.empty() : Optional.of(new int[] {first, last});
    }

    /** The words before a bracket whose initials the acronym in it spells. */
    private static Optional<int[]> initials(Tree tree, int bracket, String acronym) {
        String wanted = acronym.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        int last = -1;
        for (int i = 0; i < tree.size() && tree.end(i) <= bracket; i++) {
            last = i;
        }
        if (wanted.length() < 2 || last < 0 || bracket - tree.end(last) > 3) {
            return Optional.empty();
        }
        for (int from = last; from >= 0 && last - from < LONGEST; from--) {
            String form = tree.form(from);
            if (!Character.isUpperCase(form.charAt(0))) {
                continue;
            }
            if (Character.toUpperCase(form.charAt(0)) == wanted.charAt(0) && spells(tree, from, last, wanted)) {
                return Optional.of(new int[] {from, last});
            }
        }
        return Optional.empty();
    }

    private static boolean spells(Tree tree, int from, int last, String wanted) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = from; i <= last; i++) {
            char c = tree.form(i).charAt(0);
            if (Character.isUpperCase(c)) {
                capitals.append(c);
            }
            if (Character.isLetter(c) && !tree.form(i).equals("the")) {
                all.append(Character.toUpperCase(c));
            }
        }
        return wanted.contentEquals(capitals) || wanted.contentEquals(all);
    }
}
