package io.waybill.identify.deal;

import io.waybill.lexicon.actor.Actor;
import io.waybill.lexicon.actor.Actors;
import io.waybill.lexicon.actor.CompanyWords;
import io.waybill.lexicon.actor.ShipWords;
import io.waybill.lexicon.actor.Titles;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What general knowledge and spelling tell of a name: who it is, of what kind, without which title. Thread-safe. */
final class Actorship {
    private static final Actorship INSTANCE = new Actorship();

    private final Actors actors = Actors.load();
    private final CompanyWords companies = CompanyWords.load();
    private final ShipWords ships = ShipWords.load();
    private final Titles titles = Titles.load();
    private final Map<String, Party.Kind> heads = new HashMap<>();

    private Actorship() {
        Tsv.rows(Actorship.class, "party-heads.tsv", 2)
                .forEach(row ->
                        heads.put(row.get(0), Party.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }

    static Actorship standard() {
        return INSTANCE;
    }

    /** A known actor. */
    Optional<Actor> find(String name) {
        return actors.find(name);
    }

    boolean isCompany(String name) {
        return companies.isCompany(
                List.of(name.replaceAll("\\s*\\(.*$", "").strip().split("\\s+")));
    }

    /** The name without the title before it. */
    String withoutTitle(String name) {
        List<String> words = List.of(name.split("\\s+"));
        return titles.scan(words).stream()
                .filter(hit -> hit.from() == 0 && hit.to() < words.size())
                .map(hit -> String.join(" ", words.subList(hit.to(), words.size())))
                .filter(rest -> Character.isUpperCase(rest.codePointAt(0)))
                .findFirst()
                .orElse(name);
    }

    /** The kind that the head word of a name or description shows: "ministry", "tankers", "two diplomats". */
    Optional<Party.Kind> byHead(String name) {
        String head = Names.head(name);
        List<String> words = Names.words(head);
        String last = words.getLast();
        if (ship(words.getFirst()) == ShipWords.Sort.PREFIX) {
            return Optional.of(Party.Kind.SHIP);
        }
        Optional<Party.Kind> kind = Optional.ofNullable(heads.get(last));
        if (kind.isEmpty() && last.length() > 1) {
            kind = switch (ship(last)) {
                case SHIP -> Optional.of(Party.Kind.SHIP);
                case AIRCRAFT -> Optional.of(Party.Kind.AIRCRAFT);
                case PREFIX, NUMBER -> Optional.empty();
            };
        }
        if (kind.isEmpty() && last.endsWith("s")) {
            // several persons are a group
            kind = Optional.ofNullable(heads.get(last.substring(0, last.length() - 1)))
                    .map(one -> one == Party.Kind.PERSON || one == Party.Kind.BODY ? Party.Kind.GROUP : one);
        }
        return kind.or(() -> isCompany(name) ? Optional.of(Party.Kind.COMPANY) : Optional.empty());
    }

    /** "M/V", "tanker": what follows is the name of a ship. */
    boolean isShipWord(String word) {
        ShipWords.Sort sort = ship(word);
        return sort == ShipWords.Sort.PREFIX || sort == ShipWords.Sort.SHIP;
    }

    private ShipWords.Sort ship(String word) {
        return ships.of(word).orElse(ShipWords.Sort.NUMBER);
    }
}
