package io.waybill.identify.deal;

import io.waybill.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who hides behind a name, as general knowledge has it. Implementations are thread-safe. */
@FunctionalInterface
interface Actorship {
    /**
     * A known actor.
     *
     * @param name canonical name
     * @param state the state on whose side it acts, where it is one or an organ of one
     */
    record Known(String name, Party.Kind kind, Optional<String> state) {}

    Optional<Known> find(String name);

    /** What the spelling alone tells: names of states, and head words such as "ministry", "company", "vessel". */
    static Actorship bySpelling() {
        Map<String, String> states = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            states.put(Names.key(name), name);
        }
        return name -> Optional.ofNullable(states.get(Names.key(name)))
                .map(state -> new Known(state, Party.Kind.STATE, Optional.of(state)));
    }

    /** The kind that the head word of a name or description shows. */
    final class Heads {
        private static final Map<String, Party.Kind> KINDS = read();

        private Heads() {}

        private static Map<String, Party.Kind> read() {
            Map<String, Party.Kind> kinds = new HashMap<>();
            Table.rows("party-heads.tsv")
                    .forEach(row ->
                            kinds.put(row.get(0), Party.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
            return Map.copyOf(kinds);
        }

        static Optional<Party.Kind> kind(String name) {
            String head = name.replaceAll("\\s+(?:in|from|with|under|at|on|working|trading|not|who|that)\\s.*$", "");
            head = head.replaceAll("^(.*?)\\s+of\\s.*$", "$1");
            List<String> words = Names.words(head.split(",")[0].replaceAll("\\s*\\(.*$", ""));
            String last = words.getLast();
            Party.Kind kind = KINDS.get(last);
            if (kind == null && last.endsWith("s")) {
                kind = Optional.ofNullable(KINDS.get(last.substring(0, last.length() - 1)))
                        .map(one -> one == Party.Kind.PERSON || one == Party.Kind.COMPANY || one == Party.Kind.SHIP
                                ? Party.Kind.GROUP
                                : one)
                        .orElse(null);
            }
            if (kind == null) {
                kind = KINDS.get(words.getFirst());
                kind = kind == Party.Kind.SHIP ? kind : null;
            }
            return Optional.ofNullable(kind);
        }
    }
}
