package io.waybill.identify.deal;

import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimTime;
import io.waybill.model.ClaimType;
import io.waybill.model.Evidence;
import io.waybill.model.Mention;
import io.waybill.model.Phrase;
import io.waybill.model.Polarity;
import io.waybill.model.Quantity;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Claims for tests, told in few words. Every filler gets a span of its own. */
final class Tell {
    private final String id;
    private final ClaimType type;
    private String report = "a.txt";
    private int sentence;
    private Optional<Stage> stage = Optional.empty();
    private Polarity polarity = Polarity.AFFIRMED;
    private boolean undirected;
    private Optional<ClaimTime> time = Optional.empty();
    private List<Attribution> chain = List.of(Attribution.author(Stance.ASSERTS));
    private final Map<Role, List<Mention>> roles = new EnumMap<>(Role.class);
    private final List<Quantity> quantities = new ArrayList<>();
    private int at;

    private Tell(String id, ClaimType type) {
        this.id = id;
        this.type = type;
        this.at = Math.floorMod(id.hashCode(), 10_000) * 100;
    }

    static Tell claim(String id, ClaimType type) {
        return new Tell(id, type);
    }

    static Tell transfer(String id, Stage stage) {
        return new Tell(id, ClaimType.TRANSFER).stage(stage);
    }

    Tell in(String other, int number) {
        report = other;
        sentence = number;
        return this;
    }

    Tell stage(Stage other) {
        stage = Optional.of(other);
        return this;
    }

    Tell negated() {
        polarity = Polarity.NEGATED;
        return this;
    }

    Tell undirected() {
        undirected = true;
        return this;
    }

    Tell when(String iso) {
        time = Optional.of(new ClaimTime(iso, 0, iso.length(), Optional.of(iso)));
        return this;
    }

    Tell by(String name, Source.Kind kind, Stance stance) {
        chain = List.of(new Attribution(
                Optional.of(new Source(mention(name), kind)), Optional.empty(), stance, Attribution.Quoted.INDIRECT));
        return this;
    }

    Tell from(String... names) {
        return role(Role.SUPPLIER, names);
    }

    Tell to(String... names) {
        return role(Role.RECIPIENT, names);
    }

    Tell via(String... names) {
        return role(Role.BROKER, names);
    }

    Tell agent(String... names) {
        return role(Role.AGENT, names);
    }

    Tell goods(String... names) {
        return role(Role.GOODS, names);
    }

    Tell forReturn(String... names) {
        return role(Role.CONSIDERATION, names);
    }

    Tell role(Role role, String... names) {
        for (String name : names) {
            roles.computeIfAbsent(role, r -> new ArrayList<>()).add(mention(name));
        }
        return this;
    }

    /** How many of the last filler of the role. */
    Tell count(Role role, String text, double value) {
        int of = roles.getOrDefault(role, List.of()).getLast().start();
        quantities.add(new Quantity(
                text,
                of,
                of + text.length(),
                OptionalDouble.of(value),
                false,
                Optional.empty(),
                text.startsWith("$") ? Optional.of("USD") : Optional.empty(),
                OptionalInt.of(of)));
        return this;
    }

    private Mention mention(String name) {
        Mention mention = Mention.of(new Phrase(name, at, at + name.length()), name);
        at += name.length() + 1;
        return mention;
    }

    Claim done() {
        return new Claim(
                id,
                report,
                type,
                stage,
                polarity,
                roles,
                undirected,
                quantities,
                time,
                chain,
                new Evidence(sentence, sentence * 100, sentence * 100 + 50, "quote"),
                Optional.empty());
    }
}
