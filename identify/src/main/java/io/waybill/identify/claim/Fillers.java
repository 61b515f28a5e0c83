package io.waybill.identify.claim;

import io.waybill.lexicon.goods.Good;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Phrase;
import io.waybill.model.Role;
import io.waybill.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns the head of a filler into a mention: its words, their place, and whom or what they mean. */
final class Fillers {
    private final Discourse discourse;
    private final References references;
    private final Kinds kinds;
    private final Things things;
    private final Words words;

    Fillers(Discourse discourse, References references, Kinds kinds, Things things, Words words) {
        this.discourse = discourse;
        this.references = references;
        this.kinds = kinds;
        this.things = things;
        this.words = words;
    }

    /** The mentions of a head: several where one phrase means several parties together. */
    List<Mention> mentions(Tree tree, int head, Role role, boolean implied) {
        List<Mention> mentions = switch (role) {
            case GOODS, CONSIDERATION -> List.of(thing(tree, head));
            case PLACE -> List.of(place(tree, head));
            default -> party(tree, head);
        };
        return implied ? mentions.stream().map(Mention::asImplied).toList() : mentions;
    }

    private Mention thing(Tree tree, int head) {
        if (tree.pos(head).startsWith("PRP")
                || tree.pos(head).startsWith("W")
                || tree.pos(head).equals("DT")) {
            Phrase phrase = phrase(tree.start(head), tree.end(head));
            return earlier(tree, head)
                    .or(() -> tree.pos(head).startsWith("PRP") ? carrier(tree, head) : Optional.empty())
                    .map(name -> Mention.of(phrase, name))
                    .orElse(open(phrase, List.of()));
        }
        int counted = NounPhrases.counted(tree, head, words.measures());
        if (kinds.of(tree, counted) == Kinds.Kind.OTHER || kinds.of(tree, head) == Kinds.Kind.MONEY) {
            counted = head;
        }
        Span span = kinds.of(tree, counted) == Kinds.Kind.MONEY
                ? NounPhrases.party(tree, counted)
                : NounPhrases.thing(tree, counted);
        Phrase phrase = phrase(span.start(), span.end());
        if (kinds.of(tree, counted) == Kinds.Kind.MONEY) {
            return Mention.of(phrase, "money");
        }
        boolean points = things.isCount(tree, counted) || words.isCargo(tree.lemma(counted));
        Optional<String> earlier = points ? earlier(tree, counted) : Optional.empty();
        return Mention.of(phrase, earlier.isPresent() ? earlier.get() : name(tree, counted, phrase));
    }

    private String name(Tree tree, int head, Phrase phrase) {
        Optional<Good> good = kinds.good(tree, head);
        String bare = References.clean(phrase.text())
                .replaceFirst("(?i)^(the|a|an|these|those|this|such|its|their|his|her|more|any|some|other) ", "");
        boolean name = tree.isName(head);
        boolean modifier = tree.relation(head).equals("compound") && good.isPresent() && !name;
        return modifier ? good.get().plural() : name ? bare : bare.toLowerCase(Locale.ROOT);
    }

    /** A ship or aircraft that is dealt in. */
    private Optional<String> carrier(Tree tree, int head) {
        return references
                .who(tree, head)
                .filter(w -> w.kind() == Party.Kind.SHIP || w.kind() == Party.Kind.AIRCRAFT)
                .map(References.Who::name);
    }

    /** Goods told before that are meant. */
    private Optional<String> earlier(Tree tree, int head) {
        return things.meant(tree, head)
                .map(t -> things.root(t.tree(), t.head()))
                .map(t -> {
                    int counted = NounPhrases.counted(t.tree(), t.head(), words.measures());
                    Span span = NounPhrases.thing(t.tree(), counted);
                    return name(t.tree(), counted, phrase(span.start(), span.end()));
                });
    }

    private Mention place(Tree tree, int head) {
        Optional<Spot> spot = references.spot(tree, head);
        Span span = spot.isPresent()
                ? new Span(tree.start(spot.get().from()), tree.end(spot.get().to()))
                : NounPhrases.party(tree, head);
        Phrase phrase = phrase(span.start(), span.end());
        if (spot.isPresent() && !spot.get().place()) {
            return Mention.of(phrase, spot.get().actant().name);
        }
        return Mention.of(phrase, References.clean(phrase.text()));
    }

    private List<Mention> party(Tree tree, int head) {
        boolean pronoun = tree.pos(head).startsWith("PRP") || tree.pos(head).startsWith("W");
        Optional<Spot> spot = references.spot(tree, head);
        Span span;
        if (pronoun) {
            span = new Span(tree.start(head), tree.end(head));
        } else if (spot.isPresent()
                && (spot.get().adjective() || tree.relation(head).equals("compound"))) {
            span = new Span(tree.start(spot.get().from()), tree.end(spot.get().to()));
        } else {
            span = NounPhrases.party(tree, head);
            if (spot.isPresent()) {
                span = new Span(
                        Math.min(span.start(), tree.start(spot.get().from())),
                        Math.max(span.end(), tree.end(spot.get().to())));
            }
        }
        Phrase phrase = phrase(span.start(), span.end());
        Optional<References.Who> who = references.who(tree, head);
        if (pronoun && discourse.isQuoted(tree, head) && tree.lemma(head).matches("we|us|our")) {
            // "we" of an official is the state in a dealing
            who = who.flatMap(w -> w.actant().filter(Actant::isState).isPresent()
                    ? Optional.of(w)
                    : references.stateOf(w).map(References.Who::of).or(() -> Optional.of(w)));
        }
        if (who.isEmpty() || !who.get().candidates().isEmpty()) {
            return List.of(open(phrase, who.map(References.Who::candidates).orElse(List.of())));
        }
        List<References.Who> members =
                who.get().members().isEmpty() ? List.of(who.get()) : who.get().members();
        return members.stream().map(w -> Mention.of(phrase, w.name())).toList();
    }

    private Phrase phrase(int start, int end) {
        return Phrase.of(discourse.document.report().text(), start, end);
    }

    private static Mention open(Phrase phrase, List<String> candidates) {
        return new Mention(
                phrase.text(), phrase.start(), phrase.end(), Optional.empty(), candidates, false, Optional.empty());
    }
}
