package io.waybill.counter.list.eu;

import io.waybill.counter.list.WrittenNames;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Kind;
import io.waybill.model.ListedName.Part;
import io.waybill.model.ListedName.PartKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of a record of the EU's financial sanctions. Thread-safe. */
final class FsfNames {
    private static final Map<String, PartKind> PARTS =
            Map.of("firstName", PartKind.GIVEN, "middleName", PartKind.MIDDLE, "lastName", PartKind.FAMILY);
    /** The languages of regulations' own spellings; others are translations and what stands on documents. */
    private static final Set<String> OWN = Set.of("", "EN");

    private static final List<Quality> ROWS = Tsv.rows(FsfNames.class, "alias-quality.tsv", 2).stream()
            .map(row -> new Quality(List.of(row.get(0).split(";")), row.get(1).strip()))
            .toList();
    private static final List<Quality> QUALITIES =
            ROWS.stream().filter(row -> !row.sort.equals("beside")).toList();
    private static final Set<String> BESIDE = ROWS.stream()
            .filter(row -> row.sort.equals("beside"))
            .flatMap(row -> row.phrases.stream())
            .collect(Collectors.toUnmodifiableSet());
    /** The file has translations of a name into all languages of the Union, in no order; the first one was numbered first. */
    private static final Comparator<Alias> MAIN_FIRST = Comparator.comparing((Alias alias) -> alias.name.weak())
            .thenComparing(alias -> alias.name.script().filter("Latn"::equals).isEmpty())
            .thenComparing(alias -> !OWN.contains(alias.language))
            .thenComparing(Alias::number);

    private record Quality(List<String> phrases, String sort) {
        boolean weak() {
            return sort.equals("weak");
        }
    }

    private record Alias(ListedName name, String language, long number) {}

    private FsfNames() {}

    /** The names of the record's aliases, of which one is the main name; in the order of the file. */
    static List<ListedName> of(List<XmlElement> aliases) {
        var named = aliases.stream()
                .flatMap(alias -> name(alias).stream()
                        .map(name -> new Alias(
                                name,
                                alias.attribute("nameLanguage").toUpperCase(Locale.ROOT),
                                number(alias.attribute("logicalId")))))
                .toList();
        var main = named.stream().min(MAIN_FIRST);
        return named.stream()
                .map(alias -> main.filter(alias::equals).isPresent() ? as(alias.name, Kind.MAIN) : alias.name)
                .toList();
    }

    /** The name of an alias as it stands; empty where it holds no letter and no digit. */
    static Optional<ListedName> name(XmlElement alias) {
        List<Part> parts = new ArrayList<>();
        for (var part : List.of("firstName", "middleName", "lastName")) {
            if (!alias.attribute(part).isEmpty()) {
                parts.add(new Part(PARTS.getOrDefault(part, PartKind.WHOLE), alias.attribute(part)));
            }
        }
        var whole = alias.attribute("wholeName").isEmpty()
                ? parts.stream().map(Part::text).collect(Collectors.joining(" "))
                : alias.attribute("wholeName");
        if (whole.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        var weak = alias.attribute("strong").equals("false")
                || alias.all("remark")
                        .flatMap(remark -> quality(remark.text()).stream())
                        .anyMatch(Quality::weak);
        return Optional.of(WrittenNames.name(whole.replaceAll("\\s+", " "), Kind.ALIAS, weak, parts));
    }

    /** Whether a remark only says how good an alias is. */
    static boolean isQuality(String remark) {
        var rest = remark.toLowerCase(Locale.ROOT);
        for (var quality : QUALITIES) {
            for (var phrase : quality.phrases) {
                rest = rest.replace(phrase, " ");
            }
        }
        return quality(remark).isPresent()
                && Arrays.stream(rest.replace(".", "").split("[^\\p{L}\\p{N}]+"))
                        .allMatch(word -> word.isEmpty() || BESIDE.contains(word));
    }

    private static Optional<Quality> quality(String remark) {
        var lower = remark.toLowerCase(Locale.ROOT);
        return QUALITIES.stream()
                .filter(quality -> quality.phrases.stream().anyMatch(lower::contains))
                .findFirst();
    }

    private static ListedName as(ListedName name, Kind kind) {
        return new ListedName(name.text(), kind, name.weak(), name.script(), name.parts());
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
