package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.ClaimTime;
import io.waybill.model.Mention;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who counted what, as of when: the numbers of all origins side by side; never added up. */
final class Quantities {
    /** Words for many that give no figure: "dozens", "tens of thousands". */
    private static final Pattern VAGUE =
            Pattern.compile("(?i)(?:\\p{L}+ )*(?:\\p{L}+s of|dozens|hundreds|thousands|millions|billions|several)");

    /** Numbers up to which a word is as plain as a figure. */
    private static final int SPELT = 12;

    private Quantities() {}

    /** A number in a statement. */
    private record Told(Statement statement, Quantity quantity, String counted) {}

    /** What was counted in which deals. */
    private record Group(String counted, List<DealView> deals) {}

    static Section of(Casefile file) {
        Map<Group, List<Told>> groups = new LinkedHashMap<>();
        Stream.concat(
                        file.deals().stream().flatMap(DealView::statements).distinct(),
                        file.statements().stream().filter(s -> file.deals(s).isEmpty()))
                .forEach(s -> s.claim().quantities().forEach(q -> {
                    String counted = counted(s, q);
                    groups.computeIfAbsent(
                                    new Group(counted.toLowerCase(Locale.ROOT), file.deals(s)), g -> new ArrayList<>())
                            .add(new Told(s, q, counted));
                }));
        int numbers = groups.values().stream().mapToInt(List::size).sum();
        Html body = groups.isEmpty()
                ? tag("p").cls("quiet").add("No number found in the claims.")
                : Html.all(tag("div").cls("wide").add(table(groups)), foot(groups.size()));
        return new Section(
                "quantities",
                "Quantities",
                "Who counted what, as of when; accounts that differ stand side by side, never added up",
                Optional.of(numbers),
                body);
    }

    /** The goods or the consideration that the number stands with, else its unit. */
    private static String counted(Statement s, Quantity q) {
        List<Mention> things = Stream.concat(
                        s.claim().fillers(Role.GOODS).stream(), s.claim().fillers(Role.CONSIDERATION).stream())
                .toList();
        Optional<Mention> thing = things.stream()
                .filter(m -> q.of().isPresent() && m.start() == q.of().getAsInt())
                .findFirst()
                .or(() -> things.stream().findFirst());
        return thing.map(Mention::name).or(q::unit).map(Wording::shorten).orElse("not told");
    }

    private static Html table(Map<Group, List<Told>> groups) {
        Tag table = tag("table")
                .cls("plain quantities stack")
                .add(tag("thead")
                        .add(tag("tr")
                                .addAll(List.of("What was counted", "How many", "Who says", "As of", "Where").stream()
                                        .map(h -> tag("th").attr("scope", "col").add(h))
                                        .toList())));
        groups.entrySet().stream().limit(Limits.QUANTITIES).forEach(e -> table.add(group(e.getKey(), e.getValue())));
        return table;
    }

    private static Html group(Group group, List<Told> told) {
        Tag body = tag("tbody")
                .claims(told.stream().map(t -> t.statement().id()).distinct().toList());
        List<List<Told>> accounts = List.copyOf(told.stream()
                .collect(Collectors.groupingBy(Quantities::account, LinkedHashMap::new, Collectors.toList()))
                .values());
        Tag head = tag("th")
                .attr("scope", "rowgroup")
                .attr("rowspan", accounts.size())
                .add(Html.name(told.getFirst().counted()));
        group.deals().forEach(d -> head.add(" ").add(d.badge()));
        long figures = told.stream().map(Quantities::figure).distinct().count();
        if (figures > 1) {
            head.add(tag("span").cls("tagged thin").add(figures + " accounts differ"));
        }
        for (int i = 0; i < accounts.size(); i++) {
            Tag row = tag("tr");
            if (i == 0) {
                row.add(head);
            }
            body.add(account(row, accounts.get(i)));
        }
        return body;
    }

    /** What one origin counts, however many reports pass it on. */
    private static List<Object> account(Told told) {
        Statement s = told.statement();
        return List.of(s.voice().key(), s.mark(), figure(told), s.claim().time().flatMap(ClaimTime::normalised));
    }

    private static String figure(Told told) {
        return told.quantity().value().isPresent()
                ? String.valueOf(told.quantity().value().getAsDouble())
                : told.quantity().text();
    }

    private static Html account(Tag row, List<Told> same) {
        Quantity quantity = same.getFirst().quantity();
        Statement first = same.getFirst().statement();
        List<Html> voices = same.stream()
                .map(t -> t.statement().voice())
                .filter(voice -> !voice.name().equals(voice.origin()))
                .map(Voice::name)
                .distinct()
                .map(Html::name)
                .toList();
        List<Html> places = same.stream()
                .map(Told::statement)
                .distinct()
                .map(s -> (Html) tag("span").cls("place").add(s.link()))
                .toList();
        return row.add(
                tag("td")
                        .cls("how")
                        .add(Html.quote("“" + Wording.shorten(quantity.text()) + "”"))
                        .add(tag("small").add(note(quantity))),
                tag("td")
                        .cls("by")
                        .add(first.mark().icon())
                        .add(" ")
                        .add(Html.name(Names.capital(first.voice().origin())))
                        .add(
                                voices.isEmpty()
                                        ? Html.NONE
                                        : tag("small").add(" ").add(Html.joined(", ", voices))),
                tag("td").add(asOf(first)),
                tag("td").add(Html.joined(" ", places)));
    }

    /** The time told, else the day by which it was told. */
    private static Html asOf(Statement statement) {
        return statement
                .claim()
                .time()
                .map(Wording::time)
                .or(() -> statement.report().published().value().map(day -> Html.text("by " + When.words(day))))
                .orElseGet(() -> tag("span").cls("quiet").add("not told"));
    }

    /** What the words leave out: that there is no figure, or the figure where they spell it. */
    private static String note(Quantity q) {
        boolean digits = q.text().codePoints().anyMatch(Character::isDigit);
        if (q.value().isEmpty() || (!digits && VAGUE.matcher(q.text().strip()).matches())) {
            return "no figure";
        }
        return digits || q.value().getAsDouble() <= SPELT ? "" : figure(q);
    }

    private static String figure(Quantity q) {
        String number = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(q.value().getAsDouble());
        String bound = q.bound()
                .map(b -> b == Quantity.Bound.AT_LEAST ? " or more" : " or fewer")
                .orElse("");
        return (q.approximate() ? "about " : "") + number + bound;
    }

    private static Html foot(int groups) {
        return groups > Limits.QUANTITIES
                ? tag("p").cls("quiet").add(groups - Limits.QUANTITIES + " groups more in claims.jsonl.")
                : Html.NONE;
    }
}
