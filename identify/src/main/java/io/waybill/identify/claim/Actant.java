package io.waybill.identify.claim;

import io.waybill.model.Party;
import io.waybill.model.Source;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Somebody that a report names or describes, under one canonical name. Confined to one thread while it is built. */
final class Actant {
    final String name;
    final Party.Kind kind;
    final Optional<String> state;
    final Optional<Source.Kind> speaksAs;
    final boolean plural;
    final Set<String> aliases = new LinkedHashSet<>();

    Actant(String name, Party.Kind kind, Optional<String> state, Optional<Source.Kind> speaksAs, boolean plural) {
        this.name = name;
        this.kind = kind;
        this.state = state;
        this.speaksAs = speaksAs;
        this.plural = plural;
    }

    boolean isState() {
        return kind == Party.Kind.STATE;
    }

    boolean isPerson() {
        return kind == Party.Kind.PERSON;
    }

    @Override
    public String toString() {
        return name + " (" + kind.label() + ")";
    }
}
