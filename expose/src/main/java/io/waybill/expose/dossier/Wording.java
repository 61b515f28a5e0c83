package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words that the program writes about events: every sentence names who says so, and the claims that it rests on. */
final class Wording {
    private static final Map<String, String> WORDS = read();
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
        return goods.isEmpty() ? Html.text("no goods named") : Event.fillers(Role.GOODS, goods);
    }

    /** The event as a noun phrase that asserts nothing by itself; the caller names the source. */
    static Html event(Claim claim) {
        boolean staged = claim.type() != ClaimType.DESIGNATE;
        return Html.all(
                Event.of(claim),
                Html.text(staged ? claim.stage().map(Wording::stage).orElse("") : ""));
    }

    /** As {@link #event(Claim)}, beside words that tell the mark already. */
    static Html event(Statement statement) {
        return statement.mark() == Mark.POSSIBLE ? Event.of(statement.claim()) : event(statement.claim());
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

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        Html.resource(Wording.class, "wording.tsv")
                .lines()
                .filter(l -> !l.startsWith("#"))
                .forEach(line -> {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        words.put(line.substring(0, tab), line.substring(tab + 1));
                    }
                });
        return Map.copyOf(words);
    }
}
