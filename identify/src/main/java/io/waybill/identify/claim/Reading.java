package io.waybill.identify.claim;

import io.waybill.identify.language.Document;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Mention;
import io.waybill.model.Role;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of one report: from sentences to claims. Confined to one thread. */
final class Reading {
    private final Discourse discourse;
    private final ClaimExtractor.Lexica lexica;
    private final List<Link> links;
    private final Kinds kinds;
    private final References references;
    private final Interest interest;
    private final Sources sources;
    private final Assembler assembler;
    private final Extent extent;
    private final Checks checks;
    private final Makers makers;
    private final Things things;
    private final EarlierDealing earlier;
    private final Principals principals;
    private final Retractions retractions;
    private final Gate gate;
    private final Members members;
    private final Marked marked;
    private final List<Marked.Announced> announced = new ArrayList<>();

    Reading(Portions.Portion portion, ShortNames names, ClaimExtractor.Lexica lexica) {
        Document document = portion.document();
        this.lexica = lexica;
        discourse =
                new Discourse(document, new Repairs(lexica.frames(), new SpeechRepairs(lexica.cues(), lexica.words())));
        Cast cast = Cast.of(portion, discourse.trees, names, lexica);
        links = new Attributor(discourse, lexica.cues(), lexica.finder(), lexica.words()).find();
        references = new References(discourse, cast, lexica.words(), links);
        interest = new Interest(discourse, lexica.words(), references);
        new Verdicts(discourse, lexica.cues(), lexica.words(), interest, links).settle();
        kinds = new Kinds(cast, lexica.goods(), lexica.words(), references);
        things = new Things(discourse, kinds, lexica.words());
        earlier = new EarlierDealing(things, references, lexica.words());
        sources = new Sources(discourse, references, lexica.speakers(), kinds, lexica.cues(), links);
        Fillers fillers = new Fillers(discourse, references, kinds, things, lexica.words());
        assembler = new Assembler(
                discourse,
                fillers,
                new Amounts(discourse, lexica.quantities()),
                new Times(discourse, lexica.times(), links));
        extent = new Extent(discourse);
        checks = new Checks(kinds, things, lexica.words());
        makers = new Makers(cast, kinds);
        principals = new Principals(discourse, references);
        gate = new Gate(kinds, lexica.words());
        Emphasis emphasis = new Emphasis(document.report());
        Enumeration enumeration = new Enumeration(cast, lexica.words(), emphasis);
        members = new Members(discourse, cast, enumeration, emphasis);
        marked = new Marked(discourse, cast, enumeration, emphasis);
        retractions = new Retractions(lexica.words(), references);
    }

    List<Claim> claims() {
        BitSet skip = lexica.boilerplate().of(discourse.document);
        List<Claim> claims = new ArrayList<>();
        for (Tree tree : discourse.trees) {
            if (!skip.get(tree.sentence().index())) {
                sentence(tree, claims);
            }
        }
        marked.of(announced, skip).forEach((one, more) -> {
            more.forEach(mention -> one.draft().add(Role.TARGET, mention));
            claims.remove(one.claim());
            claims.add(claim(one.draft().tree, one.draft(), List.of(one.draft())));
        });
        claims.sort(Comparator.comparingInt((Claim c) -> c.evidence().start())
                .thenComparingInt(c -> c.evidence().end())
                .thenComparing(Claim::id));
        Set<String> ids = new HashSet<>();
        claims.removeIf(c -> !ids.add(c.id()));
        return List.copyOf(Gate.distinct(claims));
    }

    List<Voice> voices() {
        return new Voices(discourse, sources).all();
    }

    private void sentence(Tree tree, List<Claim> claims) {
        List<Draft> drafts = new FrameMatcher(tree, lexica.frames(), lexica.words(), kinds).match();
        drafts = new Combiner(tree, lexica.words(), kinds, drafts).combine();
        drafts = new SpeechActs(discourse, tree, lexica.words(), kinds, interest).apply(drafts, links);
        drafts = new ArrayList<>(drafts);
        drafts.addAll(new RoleStatements(tree, lexica.words(), kinds, things).find());
        drafts.addAll(retractions.of(tree, links, drafts, claims));
        gate.veto(drafts);
        List<Draft> told = drafts;
        List<Mention> laws = drafts.stream().noneMatch(draft -> draft.type == ClaimType.DESIGNATE)
                ? List.of()
                : lexica.laws().in(discourse.document.report().text(), tree.sentence());
        for (Draft draft : drafts) {
            makers.imply(draft);
            if (draft.type == ClaimType.DESIGNATE) {
                laws.forEach(m -> draft.add(Role.LEGAL_BASIS, m));
                members.add(draft);
            }
            earlier.lend(draft);
            principals.tell(draft);
            if (gate.isEvent(draft) && checks.isClaim(draft)) {
                Claim claim = earlier.resolve(claim(tree, draft, told));
                claims.add(claim);
                if (draft.type == ClaimType.DESIGNATE) {
                    announced.add(new Marked.Announced(draft, claim));
                }
                earlier.remember(claim, draft);
            }
        }
    }

    private Claim claim(Tree tree, Draft draft, List<Draft> all) {
        Modality.Reading reading = modality(tree, draft);
        List<Link> around = sources.around(tree, draft.trigger);
        Optional<Link> own = ClaimType.SPEECH.contains(draft.type) || draft.retracted
                ? links.stream()
                        .filter(l -> l.sentence() == tree.sentence().index() && l.cueFrom() == draft.trigger)
                        .findFirst()
                : Optional.empty();
        boolean sought = draft.type == ClaimType.AGREE
                && lexica.words().isPartnership(tree.lemma(draft.trigger))
                && (reading.stage() == Stage.ATTEMPTED || reading.stage() == Stage.PLANNED);
        if (sought) {
            draft.type = ClaimType.SEEK;
            draft.heads(Role.AGENT).forEach(h -> draft.addOne(Role.RECIPIENT, h));
            draft.move(Role.TARGET, Role.SUPPLIER);
            draft.addOne(Role.GOODS, draft.trigger);
        }
        if (around.stream().anyMatch(sources::nothing)) {
            draft.negated = true;
        }
        if (draft.type == ClaimType.LEGALITY && lexica.words().complies(tree.lemma(draft.trigger))) {
            reading = new Modality.Reading(reading.stage(), !reading.negated()); // what is told is a breach
        }
        draft.negated |= reading.negated();
        List<Attribution> chain = sources.chain(tree, draft.trigger, own, ground(tree, draft, all));
        Optional<Link> denier =
                own.isEmpty() && SpeechActs.canBeDenied(draft) ? denier(draft, around) : Optional.empty();
        if (denier.isPresent() && chain.getFirst().source().isPresent()) {
            draft.type = ClaimType.DENY;
            draft.clear(Role.AGENT);
            if (denier.get().sentence() == tree.sentence().index()) {
                draft.add(Role.AGENT, denier.get().source());
            } else {
                chain.getFirst().source().ifPresent(s -> draft.add(Role.AGENT, s.mention()));
            }
            Attribution first = chain.getFirst();
            chain = new ArrayList<>(chain);
            chain.set(0, new Attribution(first.source(), first.cue(), Stance.DENIES, first.quoted()));
        }
        return assembler.claim(draft, reading, chain, extent.of(draft, around));
    }

    private Modality.Reading modality(Tree tree, Draft draft) {
        if (draft.control >= 0) {
            return lexica.modality().readControl(tree, draft.control, draft.trigger);
        }
        if (draft.verb < 0) {
            return lexica.modality().read(tree, draft.trigger);
        }
        return draft.type == ClaimType.DESIGNATE
                ? lexica.modality().read(tree, draft.verb) // "listed as blocked": the block is of what is listed
                : lexica.modality().readLight(tree, draft.verb);
    }

    /** "No drone has entered the country": whoever says so of its own dealing denies it. */
    private Optional<Link> denier(Draft draft, List<Link> around) {
        return around.stream()
                .filter(l -> l.source() >= 0 && !sources.nothing(l))
                .findFirst()
                .filter(l -> (l.stance() == Stance.ASSERTS || l.stance() == Stance.ALLEGES)
                        && (interest.in(l, draft) || SpeechActs.echoes(draft)));
    }

    /** Grounds of a designation are alleged by the authority that designates. */
    private Optional<Attribution> ground(Tree tree, Draft draft, List<Draft> all) {
        if (draft.type == ClaimType.DESIGNATE) {
            return Optional.empty();
        }
        for (Draft other : all) {
            if (other.type == ClaimType.DESIGNATE
                    && other.trigger != draft.trigger
                    && tree.isBelow(draft.trigger, other.trigger)
                    && !tree.relation(draft.trigger).equals("conj")) {
                Optional<Attribution> authority = other.heads(Role.AGENT).stream()
                        .findFirst()
                        .flatMap(h -> sources.source(tree, h))
                        .map(s -> new Attribution(
                                Optional.of(s), Optional.empty(), Stance.ALLEGES, Attribution.Quoted.INDIRECT));
                return authority.or(() -> Optional.of(Attribution.author(Stance.ALLEGES)));
            }
        }
        return Optional.empty();
    }
}
