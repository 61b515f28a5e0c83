package io.waybill.lexicon.actor;

import io.waybill.model.Party;
import io.waybill.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States and territories: fills the index with their names, adjectives, people, capitals and seats of power. */
final class Nations {
    private final Map<String, String> nameByCode = new LinkedHashMap<>();
    private final Map<String, String> adjectiveByName = new LinkedHashMap<>();

    Nations(NameIndex index) {
        for (var row : Row.read("nations.tsv", 7)) {
            var name = row.cell(1);
            nameByCode.put(row.cell(0), name);
            index.add(name, state(name, Actor.Form.NAME));
            index.addAll(row.list(2), state(name, Actor.Form.NAME));
            index.addAll(row.list(3), state(name, Actor.Form.ADJECTIVE));
            index.addAll(row.list(4), state(name, Actor.Form.DEMONYM));
            index.addAll(row.list(6), state(name, Actor.Form.METONYM));
            for (var capital : row.list(5)) {
                var spellings = List.of(capital.split("="));
                index.addAll(spellings, state(name, Actor.Form.METONYM));
                index.addAll(spellings, place(spellings.getFirst(), name));
            }
            if (!row.list(3).isEmpty()) {
                adjectiveByName.put(name, row.list(3).getFirst());
            }
        }
        for (var row : Row.read("cldr-territories.tsv", 4)) {
            var name = nameByCode.get(row.cell(0));
            var actor = name == null ? territory(row.cell(2)) : state(name, Actor.Form.NAME);
            index.add(row.cell(2), actor);
            index.add(row.cell(3), actor);
        }
    }

    /** Name of the state with the code; empty for "-". */
    Optional<String> name(String code) {
        return Optional.ofNullable(nameByCode.get(code));
    }

    Map<String, String> nameByCode() {
        return nameByCode;
    }

    Map<String, String> adjectiveByName() {
        return adjectiveByName;
    }

    private static Actor territory(String name) {
        return new Actor(name, Party.Kind.PLACE, Optional.empty(), Optional.empty(), Actor.Form.REGION);
    }

    private static Actor place(String city, String state) {
        return new Actor(city, Party.Kind.PLACE, Optional.of(state), Optional.empty(), Actor.Form.CITY);
    }

    private static Actor state(String name, Actor.Form form) {
        var speaks = form == Actor.Form.NAME || form == Actor.Form.METONYM
                ? Optional.of(Source.Kind.OFFICE)
                : Optional.<Source.Kind>empty();
        return new Actor(name, Party.Kind.STATE, Optional.of(name), speaks, form);
    }
}
