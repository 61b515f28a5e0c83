package io.waybill.lexicon.actor;

import io.waybill.model.Party;
import io.waybill.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is known by name: states, their people and capitals, bodies, media, places. Immutable, thread-safe. Determiners,
 * a trailing 's, accents, periods and quotes are ignored; acronyms match only as written.
 */
public final class Actors {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

    private static final class Shared {
        static final Actors INSTANCE = new Actors();
    }

    private final NameIndex index = new NameIndex();
    private final Context context = new Context(index);
    private final StateBodies stateBodies;
    private final Map<String, String> codeByState = new HashMap<>();

    private Actors() {
        var nations = new Nations(index);
        for (var entry : nations.nameByCode().entrySet()) {
            codeByState.put(entry.getValue(), entry.getKey());
        }
        for (var row : Row.read("bodies.tsv", 4)) {
            var kind = Party.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            add(row, kind, nations.name(row.cell(2)), Source.Kind.OFFICE, Actor.Form.BODY);
        }
        for (var row : Row.read("media.tsv", 4)) {
            var ofState = row.cell(1).equals("state");
            var kind = ofState ? Party.Kind.BODY : Party.Kind.COMPANY;
            var speaksAs = ofState ? Source.Kind.STATE_MEDIA : Source.Kind.MEDIA;
            add(row, kind, nations.name(row.cell(2)), speaksAs, Actor.Form.MEDIA);
        }
        for (var row : Row.read("places.tsv", 3)) {
            var form = Actor.Form.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (var group : row.list(2)) {
                var names = List.of(group.split("="));
                var place = new Actor(
                        names.getFirst(), Party.Kind.PLACE, nations.name(row.cell(1)), Optional.empty(), form);
                index.addAll(names, place);
            }
        }
        for (var row : Row.read("other-meanings.tsv", 4)) {
            var kind = Party.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            var form = kind == Party.Kind.PLACE ? Actor.Form.REGION : Actor.Form.NAME;
            index.add(row.cell(0), new Actor(row.cell(3), kind, nations.name(row.cell(2)), Optional.empty(), form));
        }
        stateBodies = new StateBodies(index, nations.adjectiveByName());
    }

    private void add(Row row, Party.Kind kind, Optional<String> state, Source.Kind speaksAs, Actor.Form form) {
        var actor = new Actor(row.cell(0), kind, state, Optional.of(speaksAs), form);
        index.add(row.cell(0), actor);
        index.addAll(row.list(3), actor);
    }

    /** The actors, read once from the resources. */
    public static Actors load() {
        return Shared.INSTANCE;
    }

    /** The usual reading of a phrase that is nothing but a name. */
    public Optional<Actor> find(String phrase) {
        return all(phrase).stream().findFirst();
    }

    /** All readings of a phrase, the usual one first; more than one: the name is ambiguous. */
    public List<Actor> all(String phrase) {
        var parts = Parts.of(phrase);
        if (parts.isEmpty()) {
            return List.of();
        }
        var found = index.at(parts, 0, parts.size());
        if (!found.isEmpty()) {
            return List.copyOf(found);
        }
        if (parts.size() > 1 && isDeterminer(parts.getFirst())) {
            parts = parts.subList(1, parts.size());
            found = index.at(parts, 0, parts.size());
        }
        if (!found.isEmpty()) {
            return List.copyOf(found);
        }
        var end = parts.size();
        return stateBodies
                .at(parts, 0)
                .filter(body -> body.to() == end)
                .map(body -> List.of(body.actor()))
                .orElse(List.of());
    }

    /**
     * The actors named in the words of one sentence: the longest names, in order, none over another's parts. Words of
     * longer names of others are left out: "Jordan" in "Michael Jordan", "Mehr" in "Mehr Trading Company".
     */
    public List<Hit> scan(List<String> words) {
        var parts = Parts.of(words);
        var hits = new ArrayList<Hit>();
        var last = -1;
        var at = 0;
        while (at < parts.size()) {
            var found = at(parts, at);
            if (found.isPresent()) {
                var hit = hit(parts, at, found.get().to(), found.get().actor());
                if (last == at && isOwnerOf(hits.getLast().actor(), hit.actor())) {
                    hit = new Hit(hits.removeLast().from(), hit.to(), hit.actor());
                }
                hits.add(hit);
                at = found.get().to();
                last = at;
            } else {
                at = isDeterminer(parts.get(at)) ? at + 1 : Math.max(index.longestFrom(parts, at), at + 1);
            }
        }
        return hits;
    }

    private Optional<StateBodies.Found> at(List<Parts.Part> parts, int at) {
        var to = index.longestFrom(parts, at);
        if (isDeterminer(parts.get(at)) && at + 1 < parts.size() && index.longestFrom(parts, at + 1) > to) {
            return Optional.empty();
        }
        var body = stateBodies.at(parts, at);
        if (body.isPresent() && body.get().to() > to) {
            return body;
        }
        return to == at || context.isPartOfLongerName(parts, at, to)
                ? Optional.empty()
                : Optional.of(new StateBodies.Found(to, context.reading(parts, at, to)));
    }

    private static boolean isDeterminer(Parts.Part part) {
        return DETERMINERS.contains(part.lower());
    }

    /** Whether two that stand side by side are one: "Treasury's OFAC", "Iran's Atomic Energy Organization". */
    private static boolean isOwnerOf(Actor first, Actor second) {
        return second.form() == Actor.Form.BODY
                && (first.form() == Actor.Form.BODY || (first.isState() && first.form() != Actor.Form.METONYM))
                && first.state().isPresent()
                && first.state().equals(second.state());
    }

    private static Hit hit(List<Parts.Part> parts, int from, int to, Actor actor) {
        return new Hit(parts.get(from).word(), parts.get(to - 1).word() + 1, actor);
    }

    /** ISO 3166 alpha-2 code of a state by the name we use; empty where it has none. */
    public Optional<String> code(String state) {
        return Optional.ofNullable(codeByState.get(state)).filter(code -> !code.matches("X[A-JL-Z]"));
    }
}
