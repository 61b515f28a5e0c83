package io.waybill.expose.dossier;

import static io.waybill.expose.dossier.Tag.tag;

import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All words that the program writes about events: every sentence names who says so, and the claims that it rests on. */
final class Wording {
    private static final Map<String, String> WORDS = read();
    private static final Pattern OPTION = Pattern.compile("\\[([^\\[\\]]*)]|([^\\[\\]]+)");
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z|]+)}");
    private static final int FILLERS_SHOWN = 4;
    private static final int WORDS_SHOWN = 90;

    private Wording() {}

    static String word(String key) {
        String words = WORDS.get(key);
        if (words == null) {
            throw new IllegalArgumentException("wording.tsv has no row " + key);
        }
        return words;
    }

    /** "John Kirby alleged a supply of “shells” from North Korea to Russia, under way." */
    static Tag sentence(Statement statement) {
        Claim claim = statement.claim();
        return tag("span")
                .cls("told")
                .claims(List.of(claim.id()))
                .add(tag("b").add(Html.name(Names.capital(statement.voice().name())))
                        .add(" " + word("verb." + statement.mark().code())))
                .add(" ")
                .add(event(statement))
                .add(claim.time()
                        .map(t -> Html.all(Html.text(" ("), time(t), Html.text(")")))
                        .orElse(Html.NONE));
    }

    /** What a denial covers, in the few words of a cell: the goods that it names. */
    static Html covers(List<Statement> denials) {
        List<Mention> goods = denials.stream()
                .flatMap(s -> s.claim().fillers(Role.GOODS).stream())
                .toList();
        return goods.isEmpty() ? Html.text("no goods named") : fillers(Role.GOODS, goods);
    }

    /** The event as a noun phrase that asserts nothing by itself; the caller names the source. */
    static Html event(Claim claim) {
        boolean staged = claim.type() != ClaimType.DESIGNATE;
        return Html.all(
                happening(claim),
                Html.text(staged ? claim.stage().map(Wording::stage).orElse("") : ""));
    }

    /** As {@link #event(Claim)}, beside words that tell the mark already. */
    static Html event(Statement statement) {
        return statement.mark() == Mark.POSSIBLE ? happening(statement.claim()) : event(statement.claim());
    }

    private static Html happening(Claim claim) {
        List<Html> parts = new ArrayList<>();
        Matcher option = OPTION.matcher(word("event." + claim.type().label()));
        while (option.find()) {
            String optional = option.group(1);
            parts.add(optional == null ? Html.text(option.group(2)) : filled(optional, claim));
        }
        return Html.all(parts);
    }

    /** When, in words: the date, or what the report says where there is none. */
    static Html time(ClaimTime time) {
        return time.normalised().map(When::words).map(Html::text).orElseGet(() -> Html.quote(shorten(time.text())));
    }

    static String stage(Stage stage) {
        return word("stage." + stage.label());
    }

    /** Literal words on one line, cut with an ellipsis where they are long. */
    static String shorten(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= WORDS_SHOWN) {
            return line;
        }
        int cut = line.lastIndexOf(' ', WORDS_SHOWN);
        return line.substring(0, cut > WORDS_SHOWN / 2 ? cut : WORDS_SHOWN) + " …";
    }

    private static Html filled(String option, Claim claim) {
        Matcher slot = SLOT.matcher(option);
        if (!slot.find()) {
            return Html.text(option);
        }
        for (String label : slot.group(1).split("\\|")) {
            Role role = Arrays.stream(Role.values())
                    .filter(r -> r.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("wording.tsv: no role " + label));
            List<Mention> fillers = claim.fillers(role);
            if (!fillers.isEmpty()) {
                return Html.all(
                        Html.text(option.substring(0, slot.start())),
                        fillers(role, fillers),
                        Html.text(option.substring(slot.end())));
            }
        }
        return Html.NONE;
    }

    private static Html fillers(Role role, List<Mention> fillers) {
        boolean literal = role == Role.GOODS || role == Role.CONSIDERATION;
        List<String> names = fillers.stream()
                .map(m -> shorten(literal ? m.text() : Names.said(m.name())))
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

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        Html.resource("wording.tsv").lines().filter(l -> !l.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                words.put(line.substring(0, tab), line.substring(tab + 1));
            }
        });
        return Map.copyOf(words);
    }
}
