package io.waybill.expose.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.waybill.model.Claim;
import io.waybill.model.Deal;
import io.waybill.model.Investigation;
import io.waybill.model.Party;
import io.waybill.model.Quantity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deals as {@code deals.csv}: a row for each thing dealt in, in the columns of SIPRI's trade registers and more. */
final class DealTable {
    private static final List<String> COLUMNS = List.of(
            "supplier",
            "recipient",
            "designation",
            "description",
            "category",
            "order date",
            "order date is estimate",
            "number",
            "number is estimate",
            "delivery date",
            "status",
            "broker",
            "consideration",
            "undirected",
            "asserted by",
            "denied by",
            "reports",
            "origins",
            "credibility");

    /** A model's name, such as S-300 or 9M729: a word with a capital letter and a digit. 122mm is none. */
    private static final Pattern MODEL = Pattern.compile("(?<!\\S)(?=\\S*\\p{Lu})(?=\\S*\\d)\\S+");

    /** What a spreadsheet may take for a formula, where a cell begins or, for another separator, might begin. */
    private static final Pattern FORMULA = Pattern.compile("(?<=^|[;\\t\\r\\n])(?=\\s*[=+\\-@＝＋－＠]|^[\\t\\r])");

    /** The one row of a deal whose goods no report names. */
    private static final List<Deal.Item> UNTOLD = List.of(new Deal.Item("", Optional.empty(), List.of()));

    private static final String BETWEEN = "; ";

    private final Map<String, Claim> claims;
    private final Map<String, Party> parties;
    private final Speakers speakers;

    private DealTable(Investigation found) {
        claims = byId(found.claims(), Claim::id);
        parties = byId(found.parties(), Party::id);
        speakers = Speakers.of(found);
    }

    static void write(Investigation found, OutputStream out) throws IOException {
        DealTable table = new DealTable(found);
        Writer utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(utf8);
        csv.writeRecord(COLUMNS);
        for (Deal deal : found.deals()) {
            for (Deal.Item item : deal.goods().isEmpty() ? UNTOLD : deal.goods()) {
                csv.writeRecord(table.row(deal, item));
            }
        }
        csv.flush();
    }

    private List<String> row(Deal deal, Deal.Item item) {
        List<Claim> asserting = claims(deal.claimsFor());
        List<Claim> denying = claims(deal.claimsAgainst());
        boolean isModel = MODEL.matcher(item.text()).find();
        String ordered = deal.start().orElse("");
        return Stream.of(
                        names(deal.supplier()),
                        names(deal.recipient()),
                        isModel ? item.text() : "",
                        isModel ? "" : item.text(),
                        item.category().orElse(""),
                        ordered,
                        ordered.isEmpty() ? "" : flag(!Deliveries.isOrderedAt(ordered, asserting)),
                        numbers(item.quantity()),
                        item.quantity().isEmpty()
                                ? ""
                                : flag(item.quantity().stream().anyMatch(DealTable::isEstimate)),
                        Deliveries.lastOf(asserting).orElse(""),
                        deal.stage().label(),
                        names(deal.broker()),
                        join(deal.consideration().stream().map(Deal.Item::text)),
                        flag(deal.undirected()),
                        join(asserting.stream().map(speakers::chain)),
                        join(denying.stream().map(speakers::chain)),
                        join(Stream.concat(asserting.stream(), denying.stream()).map(Claim::report)),
                        digits(deal.origins()),
                        digits(deal.credibility()))
                .map(DealTable::harmless)
                .toList();
    }

    /** Marks with an apostrophe what a spreadsheet would run. */
    static String harmless(String cell) {
        return FORMULA.matcher(Json.wellFormed(cell)).replaceAll("'");
    }

    private List<Claim> claims(List<String> ids) {
        return ids.stream().map(claims::get).filter(Objects::nonNull).toList();
    }

    private String names(List<String> ids) {
        return join(ids.stream().map(id -> {
            Party party = parties.get(id);
            return party == null ? id : party.name();
        }));
    }

    /** Numbers that conflict stand side by side; the words where there is no number. */
    private static String numbers(List<Quantity> quantities) {
        return join(quantities.stream()
                .map(q -> q.value().isEmpty() ? q.text() : Json.plain(q.value().getAsDouble()) + unit(q)));
    }

    private static String unit(Quantity quantity) {
        return quantity.unit().map(unit -> " " + unit).orElse("");
    }

    private static boolean isEstimate(Quantity quantity) {
        return quantity.approximate()
                || quantity.bound().isPresent()
                || quantity.value().isEmpty();
    }

    private static String flag(boolean is) {
        return is ? "true" : "false";
    }

    private static String digits(OptionalInt number) {
        return number.isEmpty() ? "" : Integer.toString(number.getAsInt());
    }

    private static String join(Stream<String> values) {
        return values.filter(v -> !v.isEmpty()).distinct().collect(Collectors.joining(BETWEEN));
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (first, same) -> first));
    }
}
