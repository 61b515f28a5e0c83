package io.waybill.lexicon.actor;

import io.waybill.model.Party;
import io.waybill.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Bodies that every state has: "Russia's Defence Ministry", "Ministry of Defence of Ukraine", "Iranian state media". */
final class StateBodies {
    private static final Set<Actor.Form> NAMES_STATE =
            Set.of(Actor.Form.NAME, Actor.Form.ADJECTIVE, Actor.Form.METONYM);

    private record Sort(String name, boolean theState, Source.Kind speaksAs, boolean alone) {}

    /** A body at the parts up to {@code to}. */
    record Found(int to, Actor actor) {}

    private final NameIndex names;
    private final Map<String, String> adjectives;
    private final WordSet<Sort> sorts = new WordSet<>();

    /** @param adjectives usual adjective by name of the state */
    StateBodies(NameIndex names, Map<String, String> adjectives) {
        this.names = names;
        this.adjectives = adjectives;
        for (var row : Row.read("bodies-of-states.tsv", 5)) {
            var speaksAs =
                    Source.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT).replace('-', '_'));
            var sort = new Sort(
                    row.cell(0),
                    row.cell(1).equals("state"),
                    speaksAs,
                    row.cell(3).equals("alone"));
            sorts.addAll(row.list(4), sort);
        }
    }

    /** The longest such body that begins at the part. */
    Optional<Found> at(List<Parts.Part> parts, int from) {
        var state = stateAt(parts, from);
        if (state.isPresent()) {
            var at = state.get().to();
            var to = sortAt(parts, at);
            // a longer name of its own after the state wins: Iran's Ministry of Defense and Armed Forces Logistics
            return to.isPresent() && names.longestFrom(parts, at) <= to.getAsInt()
                    ? Optional.of(found(
                            parts, at, to.getAsInt(), to.getAsInt(), state.get().actor()))
                    : Optional.empty();
        }
        var sortEnd = sortAt(parts, from);
        if (sortEnd.isEmpty()) {
            return Optional.empty();
        }
        var end = sortEnd.getAsInt();
        var owner = ownerAfter(parts, end);
        if (owner.isPresent()) {
            return Optional.of(
                    found(parts, from, end, owner.get().to(), owner.get().actor()));
        }
        var sort = sort(parts, from, end);
        return sort.alone()
                ? Optional.of(new Found(end, body(sort.name(), Optional.empty(), sort.speaksAs())))
                : Optional.empty();
    }

    private Optional<Found> ownerAfter(List<Parts.Part> parts, int end) {
        if (end + 1 >= parts.size() || !parts.get(end).lower().equals("of")) {
            return Optional.empty();
        }
        var at = parts.get(end + 1).lower().equals("the") ? end + 2 : end + 1;
        return at < parts.size()
                ? stateAt(parts, at).filter(found -> found.actor().form() != Actor.Form.ADJECTIVE)
                : Optional.empty();
    }

    private Optional<Found> stateAt(List<Parts.Part> parts, int from) {
        var to = names.longestFrom(parts, from);
        return to == from
                ? Optional.empty()
                : names.at(parts, from, to).stream()
                        .filter(actor -> actor.isState() && NAMES_STATE.contains(actor.form()))
                        .findFirst()
                        .map(actor -> new Found(to, actor));
    }

    private OptionalInt sortAt(List<Parts.Part> parts, int from) {
        return from < parts.size() ? sorts.longestFrom(parts, from) : OptionalInt.empty();
    }

    private Sort sort(List<Parts.Part> parts, int from, int to) {
        return sorts.get(parts, from, to).orElseThrow();
    }

    private Found found(List<Parts.Part> parts, int from, int end, int to, Actor state) {
        var sort = sort(parts, from, end);
        if (sort.theState()) {
            return new Found(
                    to,
                    new Actor(
                            state.name(),
                            Party.Kind.STATE,
                            state.state(),
                            Optional.of(sort.speaksAs()),
                            Actor.Form.METONYM));
        }
        var adjective = adjectives.getOrDefault(state.name(), state.name());
        var name = adjective + " " + sort.name();
        return new Found(to, names.inAnyCase(name).orElseGet(() -> body(name, state.state(), sort.speaksAs())));
    }

    private static Actor body(String name, Optional<String> state, Source.Kind speaksAs) {
        return new Actor(name, Party.Kind.BODY, state, Optional.of(speaksAs), Actor.Form.BODY);
    }
}
