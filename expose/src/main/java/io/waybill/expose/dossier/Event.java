package io.waybill.expose.dossier;

import io.waybill.expose.page.Html;
import io.waybill.model.Claim;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An event as a noun phrase, by the pattern of its type in wording.tsv. */
final class Event {
    private static final Pattern OPTION = Pattern.compile("\\[([^\\[\\]]*)]|([^\\[\\]]+)");
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z|]+)}");
    private static final int FILLERS_SHOWN = 4;

    private Event() {}

    static Html of(Claim claim) {
        List<Html> parts = new ArrayList<>();
        List<Mention> named = new ArrayList<>();
        Matcher option = OPTION.matcher(Wording.word("event." + claim.type().label()));
        while (option.find()) {
            String optional = option.group(1);
            parts.add(optional == null ? Html.text(option.group(2)) : filled(optional, claim, named));
        }
        return Html.all(parts);
    }

    /** @param named the agents told so far */
    private static Html filled(String option, Claim claim, List<Mention> named) {
        String[] either = option.split("\\|\\|", 2);
        Matcher slot = SLOT.matcher(either[0]);
        if (!slot.find()) {
            return Html.text(option);
        }
        for (String label : slot.group(1).split("\\|")) {
            Role role = role(label);
            List<Mention> fillers = claim.fillers(role);
            if (!fillers.isEmpty()) {
                if (names(named).equals(names(fillers))) {
                    return Html.NONE;
                }
                if (slot.group(1).startsWith(Role.AGENT.label())) {
                    named.addAll(fillers);
                }
                return Html.all(
                        Html.text(either[0].substring(0, slot.start())),
                        fillers(role, fillers),
                        Html.text(either[0].substring(slot.end())));
            }
        }
        return either.length > 1 ? Html.text(either[1]) : Html.NONE;
    }

    private static Role role(String label) {
        return Arrays.stream(Role.values())
                .filter(r -> r.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("wording.tsv: no role " + label));
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).toList();
    }

    static Html fillers(Role role, List<Mention> fillers) {
        boolean literal = role == Role.GOODS || role == Role.CONSIDERATION;
        List<String> names = fillers.stream()
                .map(m -> Wording.shorten(literal ? m.text() : Names.said(m.name())))
                .distinct()
                .toList();
        List<Html> shown = new ArrayList<>(names.stream()
                .limit(FILLERS_SHOWN)
                .map(n -> literal ? Html.quote("“" + n + "”") : Html.name(n))
                .toList());
        int more = names.size() - shown.size();
        if (more > 0) {
            shown.add(Html.text(more + " more"));
        }
        return Html.joined(", ", shown);
    }
}
