package io.waybill.counter.list.ofac;

import io.waybill.counter.list.Scripts;
import io.waybill.counter.list.XmlElement;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.ListedName;
import io.waybill.model.ListedName.Part;
import io.waybill.model.ListedName.PartKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of a profile of Advanced XML, each in each of its scripts. Immutable, thread-safe. */
final class AdvancedNames {
    private static final String TRUE = "true";
    private static final Pattern ISO = Pattern.compile("[A-Z][a-z]{3}");
    private static final List<PartKind> FAMILY_LAST = List.of(
            PartKind.WHOLE, PartKind.GIVEN, PartKind.MIDDLE, PartKind.PATRONYMIC, PartKind.MATRONYMIC, PartKind.FAMILY);

    /** OFAC's own codes of scripts. */
    private final Map<String, String> iso = Tsv.rows(AdvancedNames.class, "scripts.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    List::getFirst, row -> row.get(1).strip()));

    private final AdvancedValues values;

    AdvancedNames(AdvancedValues values) {
        this.values = values;
    }

    /** All names, the primary one of the primary identity as the main name. */
    List<ListedName> of(XmlElement profile) {
        List<ListedName> names = new ArrayList<>();
        var main = new AtomicBoolean();
        profile.all("Identity").forEach(identity -> {
            Map<String, PartKind> kinds = new HashMap<>();
            identity.all("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")
                    .forEach(group -> kinds.put(
                            group.attribute("ID"),
                            kind(values.text("NamePartType", group.attribute("NamePartTypeID")))));
            identity.all("Alias")
                    .forEach(alias -> alias.all("DocumentedName")
                            .flatMap(name -> name(name, kinds).stream())
                            .map(name -> named(name, identity, alias, main))
                            .forEach(names::add));
        });
        return main.get() ? names : firstAsMain(names);
    }

    /** A file that calls none primary has its first as main name. */
    private static List<ListedName> firstAsMain(List<ListedName> names) {
        if (names.isEmpty()) {
            return names;
        }
        ListedName first = names.getFirst();
        names.set(0, new ListedName(first.text(), ListedName.Kind.MAIN, first.weak(), first.script(), first.parts()));
        return names;
    }

    private ListedName named(ListedName name, XmlElement identity, XmlElement alias, AtomicBoolean hasMain) {
        boolean primary = !identity.attribute("Primary").equals("false")
                && alias.attribute("Primary").equals(TRUE)
                && hasMain.compareAndSet(false, true);
        String type = values.text("AliasType", alias.attribute("AliasTypeID"));
        ListedName.Kind kind = primary
                ? ListedName.Kind.MAIN
                : type.startsWith("F.K.A") ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS;
        boolean weak = alias.attribute("LowQuality").equals(TRUE);
        return new ListedName(name.text(), kind, weak, name.script(), name.parts());
    }

    private Optional<ListedName> name(XmlElement name, Map<String, PartKind> kinds) {
        List<Part> parts = new ArrayList<>();
        List<String> scripts = new ArrayList<>();
        name.all("DocumentedNamePart", "NamePartValue")
                .filter(value -> !value.text().isEmpty())
                .forEach(value -> {
                    parts.add(new Part(
                            kinds.getOrDefault(value.attribute("NamePartGroupID"), PartKind.WHOLE), value.text()));
                    String code = values.attribute("Script", value.attribute("ScriptID"), "ScriptCode");
                    scripts.add(iso.getOrDefault(code, code));
                });
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> script =
                scripts.stream().filter(code -> ISO.matcher(code).matches()).findFirst();
        String letters = parts.stream().map(Part::text).collect(Collectors.joining(" "));
        Optional<String> told = script.or(() -> Scripts.of(letters));
        boolean divided = parts.stream().anyMatch(part -> part.kind() != PartKind.WHOLE);
        return Optional.of(new ListedName(
                text(parts, told.orElse("Latn")), ListedName.Kind.ALIAS, false, told, divided ? parts : List.of()));
    }

    /** "LAST, First" in Latin letters, as in OFAC's other forms; else as the script has it. */
    private static String text(List<Part> parts, String script) {
        String family = joined(parts, " ", true);
        String others = joined(parts, " ", false);
        if (family.isEmpty() || others.isEmpty()) {
            return family + others;
        }
        return switch (script) {
            case "Latn" -> family + ", " + others;
            case "Hani", "Hans", "Hant", "Hang", "Kore", "Jpan" -> family + others;
            default ->
                parts.stream()
                        .sorted(Comparator.comparingInt(part -> FAMILY_LAST.indexOf(part.kind())))
                        .map(Part::text)
                        .collect(Collectors.joining(" "));
        };
    }

    private static String joined(List<Part> parts, String between, boolean family) {
        return parts.stream()
                .filter(part -> (part.kind() == PartKind.FAMILY) == family)
                .map(Part::text)
                .collect(Collectors.joining(between));
    }

    private static PartKind kind(String type) {
        return switch (type) {
            case "Last Name", "Maiden Name" -> PartKind.FAMILY;
            case "First Name" -> PartKind.GIVEN;
            case "Middle Name" -> PartKind.MIDDLE;
            case "Patronymic" -> PartKind.PATRONYMIC;
            case "Matronymic" -> PartKind.MATRONYMIC;
            default -> PartKind.WHOLE;
        };
    }
}
