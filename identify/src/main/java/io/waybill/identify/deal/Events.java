package io.waybill.identify.deal;

import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Claims that tell one event, as the same visit told twice: same type, roles that agree, times that agree. */
final class Events {
    private static final int MAX_CANDIDATES = 200;
    /** Without a told time, reports that appeared so many days apart speak of different events. */
    private static final long SAME_NEWS_DAYS = 120;

    private static final List<Role> SIDES =
            List.of(Role.SUPPLIER, Role.RECIPIENT, Role.BROKER, Role.AGENT, Role.TARGET, Role.PLACE);

    private final Parties parties;
    private final GoodsFamilies families;
    private final Map<String, String> dealOf;
    private final Map<String, List<Event>> open = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    Events(Parties parties, GoodsFamilies families, Map<String, String> dealOf) {
        this.parties = parties;
        this.families = families;
        this.dealOf = dealOf;
    }

    private static final class Event {
        final ClaimType type;
        final boolean ahead;
        final Map<Role, Set<String>> sides = new HashMap<>();
        Set<String> goods = Set.of();
        Optional<Period> period = Optional.empty();
        Optional<Period> published = Optional.empty();
        final List<String> claims = new ArrayList<>();

        Event(Claim first) {
            this.type = first.type();
            this.ahead = ahead(first);
        }
    }

    /** What is planned or possible is another event than what has begun. */
    private static boolean ahead(Claim claim) {
        return claim.stage()
                .filter(stage -> stage == Stage.PLANNED || stage == Stage.POSSIBLE)
                .isPresent();
    }

    /** Ids of events by ids of claims; a claim that stands alone has none. */
    Map<String, String> find(List<Told> claims) {
        claims.forEach(this::place);
        Map<String, String> found = new HashMap<>();
        for (Event event : events) {
            if (event.claims.size() > 1) {
                String id =
                        Hashes.id("e", event.claims.stream().sorted().limit(1).toList());
                event.claims.forEach(claim -> found.put(claim, id));
            }
        }
        return found;
    }

    private void place(Told told) {
        Claim claim = told.claim();
        Map<Role, Set<String>> sides = new HashMap<>();
        SIDES.forEach(role -> sides.put(role, sides(claim, role)));
        Optional<Period> period = Period.of(claim.time());
        Set<String> keys = keys(claim, sides);
        Event event = keys.stream()
                .flatMap(key -> open.getOrDefault(key, List.of()).stream())
                .filter(candidate -> same(candidate, told, sides, period))
                .findFirst()
                .orElseGet(() -> {
                    Event fresh = new Event(claim);
                    events.add(fresh);
                    return fresh;
                });
        event.claims.add(claim.id());
        sides.forEach((role, told1) -> event.sides.merge(role, told1, Events::shared));
        event.goods = shared(event.goods, told.goods());
        event.period = event.period.isPresent() ? event.period : period;
        event.published = event.published.isPresent() ? event.published : told.published();
        for (String key : keys) {
            List<Event> there = open.computeIfAbsent(key, k -> new ArrayList<>());
            if (there.size() < MAX_CANDIDATES && !there.contains(event)) {
                there.add(event);
            }
        }
    }

    /** Claims of one deal meet there; others at whoever acts or is acted on. */
    private Set<String> keys(Claim claim, Map<Role, Set<String>> sides) {
        Set<String> keys = new LinkedHashSet<>();
        String deal = dealOf.get(claim.id());
        if (deal != null) {
            keys.add(claim.type() + " deal " + deal);
        } else {
            for (Role role : List.of(Role.AGENT, Role.SUPPLIER, Role.RECIPIENT, Role.BROKER)) {
                sides.getOrDefault(role, Set.of()).stream()
                        .limit(3)
                        .forEach(side -> keys.add(claim.type() + " " + role + " " + side));
            }
        }
        return keys;
    }

    private boolean same(Event event, Told told, Map<Role, Set<String>> sides, Optional<Period> period) {
        if (event.type != told.claim().type()
                || event.ahead != ahead(told.claim())
                || !families.compatible(event.goods, told.goods())) {
            return false;
        }
        int agreed = told.goods().isEmpty() || event.goods.isEmpty() ? 0 : 1;
        for (Role role : SIDES) {
            Set<String> here = event.sides.getOrDefault(role, Set.of());
            Set<String> there = sides.getOrDefault(role, Set.of());
            if (!Strand.meets(here, there)) {
                return false;
            }
            agreed += here.isEmpty() || there.isEmpty() ? 0 : 1;
        }
        if (period.isPresent() && event.period.isPresent()) {
            return agreed > 0 && period.get().gap(event.period.get()) == 0;
        }
        boolean sameNews = event.published.isEmpty()
                || told.published().isEmpty()
                || event.published.get().gap(told.published().get()) <= SAME_NEWS_DAYS;
        return agreed > 1 && sameNews;
    }

    private Set<String> sides(Claim claim, Role role) {
        Set<String> sides = new TreeSet<>();
        for (Mention mention : claim.fillers(role)) {
            sides.add(mention.party().map(parties::side).orElseGet(() -> "=" + Names.key(mention.name())));
        }
        return sides;
    }

    private static Set<String> shared(Collection<String> one, Collection<String> other) {
        Set<String> both = new TreeSet<>(one);
        if (one.isEmpty()) {
            both.addAll(other);
        } else if (!other.isEmpty()) {
            both.retainAll(other);
            if (both.isEmpty()) {
                both.addAll(one);
            }
        }
        return both;
    }
}
