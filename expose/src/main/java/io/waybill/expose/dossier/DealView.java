package io.waybill.expose.dossier;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import io.waybill.expose.page.When;
import io.waybill.model.Deal;
import io.waybill.model.Deal.DealStage;
import io.waybill.model.Grading;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deal as the page shows it: numbered in the order of the table, with what is said for it and against it.
 *
 * @param suppliers names; as are recipients and brokers
 * @param gradings what a person holds of the sources
 */
record DealView(
        int number,
        Deal deal,
        List<String> suppliers,
        List<String> recipients,
        List<String> brokers,
        List<Statement> said,
        List<Statement> against,
        List<Grading> gradings) {

    String anchor() {
        return "deal" + number;
    }

    /** A deal is told by its id and number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DealView that
                && number == that.number
                && deal.id().equals(that.deal.id());
    }

    @Override
    public int hashCode() {
        return deal.id().hashCode();
    }

    Html badge() {
        return Tag.tag("a")
                .cls("n")
                .attr("href", "#" + anchor())
                .attr("aria-label", "deal " + number)
                .add(String.valueOf(number));
    }

    Stream<Statement> statements() {
        return Stream.concat(said.stream(), against.stream());
    }

    List<String> claimIds() {
        return statements().map(Statement::id).toList();
    }

    /** How much is told: its claims, twice where both sides and the goods are known. */
    long weight() {
        boolean whole =
                !suppliers.isEmpty() && !recipients.isEmpty() && !deal.goods().isEmpty();
        return statements().count() * (whole ? 2 : 1);
    }

    /** How many independent origins say so. */
    long origins() {
        return deal.origins().isPresent()
                ? deal.origins().getAsInt()
                : said.stream().map(s -> s.voice().key()).distinct().count();
    }

    /** "2 origins, 3 reports": of those that say so. */
    String standing() {
        long telling = said.stream().map(Statement::number).distinct().count();
        return Count.of(origins(), "origin") + ", " + Count.of(telling, "report");
    }

    long reports() {
        return statements().map(Statement::number).distinct().count();
    }

    /** "North Korea → Russia"; a dash where the reports leave the direction open. */
    Html parties() {
        String arrow = deal.undirected() ? " – " : " → ";
        return Html.all(
                Names.list(suppliers, "supplier not told"),
                Html.text(arrow),
                Names.list(recipients, "recipient not told"));
    }

    String route() {
        return Names.plain(suppliers, "supplier not told")
                + (deal.undirected() ? " – " : " → ")
                + Names.plain(recipients, "recipient not told");
    }

    String goods() {
        return Names.plain(items(deal.goods()), "goods not told");
    }

    /** The first of the goods, for a line of its own. */
    String shortGoods() {
        List<String> goods = items(deal.goods());
        return goods.isEmpty() ? goods() : Count.list(goods, 2);
    }

    static List<String> items(List<Deal.Item> items) {
        return items.stream()
                .map(Deal.Item::text)
                .map(Wording::shorten)
                .distinct()
                .toList();
    }

    Optional<String> when() {
        return deal.start()
                .map(start -> deal.end()
                        .filter(end -> !end.equals(start))
                        .map(end -> When.words(start) + " to " + When.words(end))
                        .orElse(When.words(start)))
                .or(() -> deal.end().map(end -> "by " + When.words(end)));
    }

    /** The furthest stage and how it is told: "Shipped", "alleged". */
    String stage() {
        if (said.isEmpty()) {
            return "No stage";
        }
        String label = deal.stage().label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /** With what words the furthest stage is told, boldest first: "said, alleged". */
    String manner() {
        if (said.isEmpty()) {
            return "only denied or not answered";
        }
        Step furthest = Step.of(deal.stage());
        List<Statement> telling = said.stream()
                .filter(s -> deal.stage() == DealStage.CONSIDERED || s.step() == furthest)
                .toList();
        return (telling.isEmpty() ? said : telling)
                .stream()
                        .map(Statement::mark)
                        .distinct()
                        .sorted()
                        .map(m -> Wording.word("verb." + m.code()))
                        .collect(Collectors.joining(", "));
    }

    /** The statements of a side by what they do, then by who speaks. */
    static Map<Mark, List<Statement>> byMark(List<Statement> statements) {
        return statements.stream()
                .sorted(Comparator.comparing(Statement::step).reversed())
                .collect(Collectors.groupingBy(Statement::mark, TreeMap::new, Collectors.toList()));
    }

    /** Each origin of a side once, with its most cautious mark. */
    static List<Statement> voices(List<Statement> statements) {
        return List.copyOf(statements.stream()
                .collect(Collectors.toMap(
                        s -> s.voice().key(),
                        s -> s,
                        (a, b) -> caution(a) >= caution(b) ? a : b,
                        java.util.LinkedHashMap::new))
                .values());
    }

    /** To call a dealing unlawful is no more cautious than to say that it took place. */
    private static int caution(Statement statement) {
        return statement.mark() == Mark.UNLAWFUL ? -1 : statement.mark().ordinal();
    }
}
