package io.waybill.identify.claim;

import io.waybill.identify.attribution.Cues;
import io.waybill.lexicon.actor.SpeakerNoun;
import io.waybill.lexicon.actor.SpeakerNouns;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Quoted;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Mention;
import io.waybill.model.Party;
import io.waybill.model.Phrase;
import io.waybill.model.Source;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the links around a trigger into the chain of sources, nearest to the event first. */
final class Sources {
    private static final Set<String> CARRIES =
            Set.of("carry", "publish", "quote", "release", "report", "broadcast", "issue", "print");

    private final Discourse discourse;
    private final References references;
    private final SpeakerNouns nouns;
    private final Kinds kinds;
    private final Cues cues;
    private final List<Link> links;

    Sources(Discourse discourse, References references, SpeakerNouns nouns, Kinds kinds, Cues cues, List<Link> links) {
        this.discourse = discourse;
        this.references = references;
        this.nouns = nouns;
        this.kinds = kinds;
        this.cues = cues;
        this.links = links;
    }

    /** The chain for what stands at a token; {@code own} is the speech act that the token itself is. */
    List<Attribution> chain(Tree tree, int trigger, Optional<Link> own, Optional<Attribution> ground) {
        List<Attribution> chain = new ArrayList<>();
        Optional<Stance> softened = Optional.empty();
        own.ifPresent(link -> add(link, tree, trigger, chain, true));
        for (Link link : around(tree, trigger)) {
            if (own.isPresent() && sameCue(link, own.get()) || nothing(link) || isVerdictOfAuthor(link)) {
                continue;
            }
            if (link.source() < 0 || isMute(link)) {
                boolean first = softened.isEmpty() || link.stance() == Stance.RETRACTS;
                softened = first ? Optional.of(link.stance()) : softened;
            } else {
                add(link, tree, trigger, chain, false);
            }
        }
        if (chain.isEmpty()) {
            return List.of(
                    softened.map(Attribution::author).or(() -> ground).orElse(Attribution.author(Stance.ASSERTS)));
        }
        if (softened.isPresent() && chain.getFirst().stance() == Stance.ASSERTS) {
            Attribution first = chain.getFirst();
            chain.set(0, new Attribution(first.source(), first.cue(), softened.get(), first.quoted()));
        }
        return chain;
    }

    /** "no evidence that", "nothing to show that": nobody says it. */
    boolean nothing(Link link) {
        Tree said = discourse.trees.get(link.sentence());
        int noun = link.source() >= 0 ? link.source() : link.cueFrom();
        return noun >= 0
                && said.pos(noun).startsWith("NN")
                && (said.lemma(noun).equals("nothing")
                        || said.children(noun).stream()
                                .anyMatch(c -> said.lemma(c).equals("no")));
    }

    /** "is false": what the author calls untrue has its polarity from it, and no source. */
    private static boolean isVerdictOfAuthor(Link link) {
        return link.stance() == Stance.DENIES && link.source() < 0;
    }

    /** "allegations that": a noun of saying that nobody stands beside, and that tells as no document does. */
    private boolean isMute(Link link) {
        Tree said = discourse.trees.get(link.sentence());
        return link.source() == link.cueFrom() && link.stance() != Stance.ASSERTS && !speaks(said, link.source());
    }

    List<Link> around(Tree tree, int trigger) {
        int at = discourse.position(tree, trigger);
        return links.stream()
                .filter(l -> l.content().get(at))
                .sorted(Comparator.comparingInt((Link l) -> l.content().cardinality())
                        .thenComparingInt(Link::rank))
                .toList();
    }

    private static boolean sameCue(Link a, Link b) {
        return a.sentence() == b.sentence() && a.cueFrom() == b.cueFrom();
    }

    private void add(Link link, Tree tree, int trigger, List<Attribution> chain, boolean own) {
        Tree said = discourse.trees.get(link.sentence());
        Quoted quoted = discourse.isDirect(tree, trigger) && link.quoting() ? Quoted.DIRECT : Quoted.INDIRECT;
        Optional<Phrase> cue = link.cueFrom() < 0 || link.cueFrom() == link.source()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        discourse.document.report().text(), said.start(link.cueFrom()), said.end(link.cueTo())));
        if (link.source() < 0) {
            chain.add(new Attribution(Optional.empty(), cue, link.stance(), Quoted.AUTHOR));
            return;
        }
        for (int head : said.conjuncts(link.source())) {
            if (!own && !speaks(said, head) && !isSpeakerOf(said, head, link)) {
                continue;
            }
            source(said, head).ifPresent(source -> {
                boolean told = chain.stream()
                        .anyMatch(a -> a.source()
                                .map(s -> s.mention()
                                        .name()
                                        .equals(source.mention().name()))
                                .orElse(false));
                if (told && link.stance() == Stance.RETRACTS) {
                    // "withdrew his statement that": who takes it back has said it
                    chain.removeIf(a -> a.source()
                            .map(s -> s.mention().name().equals(source.mention().name()))
                            .orElse(false));
                    told = false;
                }
                if (!told) {
                    chain.add(new Attribution(Optional.of(source), cue, link.stance(), quoted));
                }
            });
        }
        outlet(said, link).ifPresent(chain::add);
    }

    /** A party, a pronoun, or something that tells as evidence or document does. */
    private boolean speaks(Tree tree, int head) {
        Kinds.Kind kind = kinds.of(tree, head);
        return kind == Kinds.Kind.PARTY
                || kind == Kinds.Kind.PRONOUN
                || nouns.of(tree.lemma(head)).isPresent()
                || kind == Kinds.Kind.PLACE && references.spot(tree, head).isPresent();
    }

    /** Whoever is the subject of a verb of saying, or stands behind "according to", speaks. */
    private boolean isSpeakerOf(Tree tree, int head, Link link) {
        int cue = link.cueFrom();
        if (cue < 0 || cue == head) {
            return false;
        }
        // "the visit underscored the haste", "the dependence maintains": such a noun says nothing
        boolean common = tree.pos(head).equals("NN") || tree.pos(head).equals("NNS");
        if (common && tree.has(cue, "dobj") && !tree.has(cue, "ccomp")) {
            return false;
        }
        return tree.isVerb(cue) ? cues.quotes(tree.lemma(cue)) : tree.lemma(cue).equals("according");
    }

    /** "told Reuters", "in a statement carried by KCNA". */
    private Optional<Attribution> outlet(Tree tree, Link link) {
        if (link.cueFrom() < 0 || !tree.isVerb(link.cueFrom())) {
            return Optional.empty();
        }
        int told = tree.child(link.cueFrom(), "dobj", "dative");
        if (told >= 0 && isMedia(tree, told)) {
            return source(tree, told)
                    .map(s -> new Attribution(Optional.of(s), Optional.empty(), Stance.ASSERTS, Quoted.INDIRECT));
        }
        BitSet frame = tree.subtree(link.cueFrom());
        for (int i = frame.nextSetBit(0); i >= 0; i = frame.nextSetBit(i + 1)) {
            if (CARRIES.contains(tree.lemma(i))
                    && tree.relation(i).equals("acl")
                    && !link.content().get(discourse.position(tree, i))) {
                int by = tree.child(i, "agent");
                int agency = by < 0 ? -1 : tree.objects(by).stream().findFirst().orElse(-1);
                int verb = i;
                if (agency >= 0 && isMedia(tree, agency)) {
                    Phrase cue = Phrase.of(discourse.document.report().text(), tree.start(verb), tree.end(verb));
                    return source(tree, agency)
                            .map(s ->
                                    new Attribution(Optional.of(s), Optional.of(cue), Stance.ASSERTS, Quoted.INDIRECT));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMedia(Tree tree, int head) {
        return references
                        .who(tree, head)
                        .flatMap(References.Who::actant)
                        .flatMap(a -> a.speaksAs)
                        .filter(k -> k == Source.Kind.MEDIA || k == Source.Kind.STATE_MEDIA)
                        .isPresent()
                || nouns.of(tree.lemma(head))
                                .filter(n -> n.kind() == Source.Kind.MEDIA)
                                .isPresent()
                        && !tree.lemma(head).equals("reporter");
    }

    Optional<Source> source(Tree tree, int head) {
        boolean pronoun = tree.pos(head).startsWith("PRP") || tree.pos(head).startsWith("W");
        Span span = pronoun ? new Span(tree.start(head), tree.end(head)) : NounPhrases.party(tree, head);
        Phrase phrase = Phrase.of(discourse.document.report().text(), span.start(), span.end());
        Optional<References.Who> who = references.who(tree, head);
        if (who.isEmpty()) {
            return pronoun
                    ? Optional.of(new Source(open(phrase), Source.Kind.UNNAMED))
                    : Optional.of(new Source(Mention.of(phrase, References.clean(phrase.text())), Source.Kind.UNNAMED));
        }
        Source.Kind kind = kind(tree, head, who.get());
        String name = who.get().name();
        if (!who.get().named() && kind == Source.Kind.UNNAMED && !name.contains("unnamed")) {
            name = name + " (unnamed)";
        }
        return Optional.of(new Source(Mention.of(phrase, name), kind));
    }

    private static Mention open(Phrase phrase) {
        return new Mention(
                phrase.text(), phrase.start(), phrase.end(), Optional.empty(), List.of(), false, Optional.empty());
    }

    private Source.Kind kind(Tree tree, int head, References.Who who) {
        Optional<Source.Kind> noun = nouns.of(tree.lemma(head)).map(SpeakerNoun::kind);
        if (who.named()) {
            Optional<Source.Kind> known = who.actant().flatMap(a -> a.speaksAs);
            return known.orElse(who.kind() == Party.Kind.PERSON ? Source.Kind.PERSON : Source.Kind.OFFICE);
        }
        if (noun.isPresent()) {
            return noun.get();
        }
        for (String word : who.name().replaceAll("[()]", " ").split(" +")) {
            Optional<Source.Kind> inside = nouns.of(
                            word.toLowerCase(java.util.Locale.ROOT).replaceAll("s$", ""))
                    .map(SpeakerNoun::kind);
            if (inside.isPresent()) {
                return inside.get();
            }
        }
        return who.kind() == Party.Kind.PERSON || who.plural() ? Source.Kind.UNNAMED : Source.Kind.OFFICE;
    }
}
