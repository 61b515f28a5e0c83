package io.waybill.counter.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a text where it changes its script: "State Bank Государственный Банк" is two names. */
final class ScriptRuns {
    private static final String OPEN = "([«“„";
    private static final String CLOSE = ")]»”“";
    private static final String BETWEEN = "/-–—,|";

    private ScriptRuns() {}

    /** The runs; the whole text where a change is within a name: a single word, or inside quotes. */
    static List<String> of(String text) {
        List<String> runs = new ArrayList<>();
        var run = new StringBuilder();
        var script = Optional.<String>empty();
        for (var token : text.replace("/", " / ").strip().split("\\s+")) {
            var own = Scripts.of(token);
            var change = own.isPresent() && script.isPresent() && !own.equals(script);
            if (change) {
                runs.add(run.toString().strip());
                run.setLength(0);
            }
            run.append(token).append(' ');
            script = own.or(script.isPresent() ? () -> scriptOf(run) : Optional::empty);
        }
        runs.add(run.toString().strip());
        if (runs.size() == 1 || runs.stream().anyMatch(part -> !isName(part))) {
            return List.of(text);
        }
        return runs.stream().map(ScriptRuns::trim).toList();
    }

    private static Optional<String> scriptOf(CharSequence run) {
        return Scripts.of(run.toString());
    }

    private static boolean isName(String run) {
        var marked = run.endsWith("/") || run.startsWith("/");
        var words = trim(run).split("\\s+").length;
        return balanced(run) && (words > 1 || marked);
    }

    private static boolean balanced(String run) {
        var open = run.chars().filter(mark -> OPEN.indexOf(mark) >= 0).count();
        var close = run.chars().filter(mark -> CLOSE.indexOf(mark) >= 0).count();
        return open == close || open == 0 && close == 0;
    }

    private static String trim(String run) {
        var from = 0;
        var to = run.length();
        while (from < to && (BETWEEN.indexOf(run.charAt(from)) >= 0 || run.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (BETWEEN.indexOf(run.charAt(to - 1)) >= 0 || run.charAt(to - 1) == ' ')) {
            to--;
        }
        return run.substring(from, to);
    }
}
