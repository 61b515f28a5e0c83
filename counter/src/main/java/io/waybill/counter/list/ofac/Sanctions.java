package io.waybill.counter.list.ofac;

import io.waybill.counter.list.EntrySink;
import io.waybill.counter.list.Problem;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds what the entries of a profile in Advanced XML say: lists, days, legal bases, programmes, measures. */
final class Sanctions {
    private static final String PROGRAMME = "Program";
    private static final String NONE = "none";

    private final List<List<String>> lists = Tsv.rows(Sanctions.class, "lists.tsv", 4);
    private final List<List<String>> types = Tsv.rows(Sanctions.class, "sanction-types.tsv", 3);
    private final AdvancedValues values;
    private final Programmes programmes;
    private final String list;
    private final EntrySink sink;

    /** @param list of the file */
    Sanctions(AdvancedValues values, Programmes programmes, String list, EntrySink sink) {
        this.values = values;
        this.programmes = programmes;
        this.list = list;
        this.sink = sink;
    }

    /** Adds all entries of one profile. Where they name lists, those tell the measure; else its programmes do. */
    void add(List<XmlElement> entries, OfacEntry entry) {
        List<Measure> told = entries.stream()
                .flatMap(listed -> ofList(listed, entry).stream())
                .toList();
        told.forEach(entry.builder()::measure);
        entries.forEach(listed -> {
            listed.addSource("SanctionsEntry", entry.builder());
            listed.all("EntryEvent").forEach(event -> {
                entry.builder().reason(values.said("LegalBasis", event.attribute("LegalBasisID")));
                entry.builder().reason(event.text("Comment"));
            });
            Optional<String> first = listed.all("EntryEvent", "Date")
                    .flatMap(date -> AdvancedValues.day(date).stream())
                    .min(LocalDate::compareTo)
                    .map(LocalDate::toString);
            first.ifPresent(entry::listedOn);
            listed.all("SanctionsMeasure").forEach(measure -> measure(measure, first, !told.isEmpty(), entry));
        });
    }

    private void measure(XmlElement measure, Optional<String> since, boolean listTold, OfacEntry entry) {
        String type = values.text("SanctionsType", measure.attribute("SanctionsTypeID"));
        String comment = measure.text("Comment");
        if (!type.isEmpty() && !type.equalsIgnoreCase(PROGRAMME)) {
            Optional<Measure.Kind> kind = row(types, type).map(row -> Programmes.kind(row.get(1)));
            entry.builder()
                    .measure(new Measure(kind.orElse(Measure.Kind.OTHER), (type + " " + comment).strip(), since));
            if (kind.isEmpty()) {
                sink.problem(new Problem(entry.where(), "type of sanction that no table knows, kept in its words"));
            }
        } else if (listTold) {
            entry.builder().programme(comment);
        } else {
            programmes.add(comment, entry, list);
        }
    }

    private Optional<Measure> ofList(XmlElement listed, OfacEntry entry) {
        String name = values.text("List", listed.attribute("ListID"));
        Optional<List<String>> row = row(lists, name);
        if (row.isEmpty() && !name.isEmpty()) {
            sink.problem(
                    new Problem(entry.where(), "list of OFAC that no table knows; its programmes tell the measure"));
        }
        return row.filter(found -> !found.get(1).equals(NONE))
                .map(found -> new Measure(Programmes.kind(found.get(1)), found.get(2), Optional.empty()));
    }

    private static Optional<List<String>> row(List<List<String>> rows, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return rows.stream().filter(row -> lower.contains(row.getFirst())).findFirst();
    }
}
