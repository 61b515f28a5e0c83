package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the events of a sentence that its verbs, adjectives and event nouns tell, with their roles. */
final class FrameMatcher {
    /** Events that a party's forces and weapons do for it: "Kyiv's air defences shot down". */
    private static final Set<ClaimType> ACTING =
            EnumSet.of(ClaimType.USE, ClaimType.INTERCEPT, ClaimType.SEIZE, ClaimType.PRODUCE);

    private final Tree tree;
    private final Frames frames;
    private final Words words;
    private final Kinds kinds;
    private final Clauses clauses;
    private final Prepositions prepositions;
    private final Conditions conditions;

    FrameMatcher(Tree tree, Frames frames, Words words, Kinds kinds) {
        this.tree = tree;
        this.frames = frames;
        this.words = words;
        this.kinds = kinds;
        clauses = new Clauses(tree, words);
        prepositions = new Prepositions(tree);
        conditions = new Conditions(tree, frames, kinds);
    }

    List<Draft> match() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isVerb(i) && !tree.relation(i).startsWith("aux")) {
                verb(i).ifPresent(drafts::add);
            } else if (tree.pos(i).startsWith("JJ")) {
                adjective(i).ifPresent(drafts::add);
            } else if (tree.pos(i).startsWith("NN") && !isPartOfName(i)) {
                noun(i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** A noun inside a name or compound tells no event of its own: "sale price", "Export Bank". */
    private boolean isPartOfName(int i) {
        return tree.relation(i).equals("compound")
                || tree.isName(i) && !tree.entity(i).isEmpty()
                || tree.entity(i).equals("PERSON");
    }

    private Optional<Draft> verb(int i) {
        if (i > 0
                && Character.isUpperCase(tree.form(i).charAt(0))
                && tree.pos(i).equals("VBN")
                && !tree.has(i, "auxpass")) {
            return Optional.empty(); // "Specially Designated Global Terrorist"
        }
        int patient = clauses.patient(i);
        List<Prepositions.Phrase> phrases =
                prepositions.around(i, patient < 0 || tree.head(patient) != i ? List.of() : tree.conjuncts(patient));
        int dative = tree.child(i, "dative");
        int receiver = dative >= 0 && tree.isNoun(dative) ? dative : -1;
        int dobj = tree.child(i, "dobj");
        if (tree.isPassive(i)
                && dobj >= 0
                && patient >= 0
                && patient != dobj
                && (kinds.isParty(tree, patient) || kinds.of(tree, patient) == Kinds.Kind.PRONOUN)) {
            receiver = patient;
            patient = clauses.antecedent(dobj);
        }
        Conditions.Around around = new Conditions.Around(clauses.actor(i), patient, receiver, phrases);
        List<Frame> holding = frames.verb(tree.lemma(i)).stream()
                .filter(f ->
                        f.type().map(t -> !ClaimType.SPEECH.contains(t)).orElse(true) && conditions.hold(f, i, around))
                .toList();
        Optional<Frame> chosen = holding.stream()
                .filter(f -> !f.particle().isEmpty())
                .findFirst()
                .or(() -> holding.stream().findFirst());
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = chosen.get();
        Draft draft = new Draft(tree, i, frame);
        draft.subject = around.actor();
        put(draft, frame.slot("subject"), around.actor(), true);
        put(draft, frame.slot("object"), patient, true);
        put(draft, frame.slot("iobject"), receiver, true);
        fill(draft, frame, phrases);
        origin(draft, frame, around.actor());
        boolean role = frame.type().filter(t -> t == ClaimType.BROKER).isPresent()
                && words.actsAs(tree.lemma(i))
                && !isGoBetween(draft.event);
        return role ? Optional.empty() : Optional.of(draft);
    }

    /** "lorries from Chad brought missiles": where the carrier comes from. */
    private void origin(Draft draft, Frame frame, int actor) {
        if (draft.type != ClaimType.TRANSFER
                || actor < 0
                || draft.has(Role.SUPPLIER)
                || tree.head(actor) != draft.trigger) {
            return;
        }
        for (int c : tree.children(actor)) {
            if (tree.relation(c).equals("prep") && tree.lemma(c).equals("from")) {
                tree.objects(c).forEach(o -> put(draft, frame.slot("from"), o, false));
            }
        }
    }

    /** "served as a front company for", "acted as the financier of", not "served as director". */
    private boolean isGoBetween(int noun) {
        return noun >= 0
                && frames.noun(tree, noun).stream()
                        .anyMatch(f -> f.type()
                                .filter(t -> t == ClaimType.BROKER || t == ClaimType.TRANSFER)
                                .isPresent());
    }

    /** "is dependent on Iran for drones". */
    private Optional<Draft> adjective(int i) {
        for (Frame frame : frames.adjective(tree.lemma(i))) {
            List<Prepositions.Phrase> phrases = prepositions.around(i, List.of());
            int first = tree.firstConjunct(i);
            int up = tree.head(first);
            boolean passive = first != i && tree.isVerb(first) && tree.isPassive(first);
            if (passive) {
                up = first; // "is isolated and desperate"
            }
            boolean predicate = (passive || tree.relation(first).equals("acomp")) && up >= 0;
            int subject = predicate
                    ? clauses.subject(up, 0)
                    : Set.of("nmod", "amod", "acl").contains(tree.relation(i)) ? up : -1;
            if (tree.relation(i).matches("nmod|amod|acl")
                    && frame.type().map(ClaimType.SPEECH::contains).orElse(false)) {
                continue; // "malicious actors": nobody is answered
            }
            Draft draft = new Draft(tree, i, frame);
            put(draft, frame.slot("subject"), subject, true);
            fill(draft, frame, phrases);
            boolean judged = draft.type == ClaimType.ASSESS && draft.has(Role.AGENT) && words.judges(tree.lemma(i));
            if (judged || draft.has(Role.SUPPLIER) || draft.has(Role.GOODS) || draft.has(Role.TARGET)) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> noun(int i) {
        Draft best = null;
        for (Frame frame : frames.noun(tree, i)) {
            if (frame.type().map(ClaimType.SPEECH::contains).orElse(false)) {
                continue;
            }
            Draft draft = noun(i, frame);
            boolean idle = best != null
                    && best.type == ClaimType.NEGOTIATE
                    && !best.has(Role.GOODS)
                    && best.event < 0
                    && draft.size() >= best.size();
            if (best == null || idle || draft.size() > best.size()) {
                best = draft;
            }
        }
        return Optional.ofNullable(best);
    }

    private Draft noun(int i, Frame frame) {
        Draft draft = new Draft(tree, i, frame);
        for (int c : tree.children(i)) {
            String relation = tree.relation(c);
            if (relation.equals("poss")) {
                put(draft, frame.slot("poss"), c, false);
            } else if (c < i && Set.of("nmod", "compound", "amod").contains(relation)) {
                if (kinds.isState(tree, c)) {
                    put(draft, frame.slot("adj"), c, false);
                } else if (tree.isNoun(c) || tree.has(c, "prep")) {
                    put(draft, frame.slot("compound"), c, false);
                    swapped(draft, c);
                }
            }
        }
        put(draft, frame.slot("by"), predicated(i), false);
        List<Prepositions.Phrase> phrases = prepositions.around(i, List.of());
        for (Prepositions.Phrase phrase : phrases) {
            if (phrase.depth() == 0 && Set.of("of", "by").contains(phrase.preposition())) {
                phrase.objects().forEach(o -> put(draft, frame.slot(phrase.preposition()), o, false));
            }
        }
        if (tree.relation(i).equals("conj") || tree.has(i, "conj")) {
            sharedOf(draft, frame, i);
        }
        fill(draft, frame, phrases);
        return draft;
    }

    /** "the production and export of timber": both are of timber. */
    private void sharedOf(Draft draft, Frame frame, int noun) {
        if (draft.has(Role.GOODS)) {
            return;
        }
        for (int other : tree.conjuncts(tree.firstConjunct(noun))) {
            for (int c : tree.children(other)) {
                if (other != noun
                        && tree.relation(c).equals("prep")
                        && tree.lemma(c).equals("of")) {
                    tree.objects(c).forEach(o -> put(draft, frame.slot("of"), o, false));
                }
            }
        }
    }

    /** "a food-for-arms deal": what stands before the "for" is given for what stands behind it. */
    private void swapped(Draft draft, int modifier) {
        for (int c : tree.children(modifier)) {
            if (tree.relation(c).equals("prep") && tree.lemma(c).equals("for")) {
                draft.drop(Role.GOODS, modifier);
                draft.addOne(Role.CONSIDERATION, modifier);
                tree.objects(c).forEach(o -> draft.addOne(Role.GOODS, o));
            }
        }
    }

    /** "X is the financier of Y", "X's role as provider of Y": X does it. */
    private int predicated(int noun) {
        int head = tree.head(noun);
        if (head < 0) {
            return -1;
        }
        if (tree.relation(noun).equals("attr")) {
            return clauses.subject(head, 0);
        }
        boolean answers = tree.relation(noun).equals("pobj")
                && tree.lemma(head).matches("for|in|behind")
                && tree.head(head) >= 0
                && tree.relation(tree.head(head)).matches("acomp|oprd")
                && tree.lemma(tree.head(head)).matches("responsible|involved|complicit|instrumental")
                && frames.noun(tree, noun).stream()
                        .anyMatch(f -> f.type().filter(t -> t == ClaimType.USE).isPresent());
        if (answers) {
            return clauses.subject(tree.head(tree.head(head)), 0); // "is responsible for an attack"
        }
        int one = tree.relation(noun).equals("pobj") && tree.lemma(head).equals("of") ? tree.head(head) : -1;
        if (one >= 0
                && tree.relation(one).equals("attr")
                && (tree.lemma(one).equals("one") || words.measures().contains(tree.lemma(one)))) {
            return clauses.subject(tree.head(one), 0); // "is one of Y's suppliers"
        }
        boolean whose = tree.has(noun, "poss")
                || tree.children(noun).stream().anyMatch(c -> tree.lemma(c).matches("to|for"));
        if (tree.relation(noun).equals("appos") && tree.isName(head) && head < noun && whose) {
            return head; // "X, Y's main supplier of Z"
        }
        boolean breach = tree.relation(noun).equals("pobj")
                && tree.lemma(head).equals("in")
                && tree.head(head) >= 0
                && tree.isVerb(tree.head(head))
                && frames.noun(tree, noun).stream()
                        .anyMatch(f ->
                                f.type().filter(t -> t == ClaimType.LEGALITY).isPresent());
        if (breach) {
            int doer = clauses.subject(tree.head(head), 0);
            int owner = doer < 0 ? -1 : kinds.owner(tree, doer);
            return doer >= 0 && !kinds.isParty(tree, doer) && owner >= 0 ? owner : doer;
        }
        boolean outOf = tree.relation(noun).equals("pobj")
                && tree.lemma(head).equals("of")
                && tree.head(head) >= 0
                && tree.lemma(tree.head(head)).equals("out")
                && tree.head(tree.head(head)) >= 0
                && tree.isVerb(tree.head(tree.head(head)));
        if (outOf) {
            return clauses.subject(tree.head(tree.head(head)), 0);
        }
        boolean inTalks = tree.relation(noun).equals("pobj")
                && tree.lemma(head).equals("in")
                && tree.head(head) >= 0
                && tree.lemma(tree.head(head)).equals("be")
                && frames.noun(tree, noun).stream()
                        .anyMatch(f ->
                                f.type().filter(t -> t == ClaimType.NEGOTIATE).isPresent());
        if (inTalks) {
            return clauses.subject(tree.head(head), 0);
        }
        boolean as = tree.relation(noun).equals("pobj") && tree.lemma(head).equals("as") && tree.head(head) >= 0;
        if (!as) {
            return -1;
        }
        int verb = tree.head(head);
        if (!tree.isVerb(verb)) {
            return tree.child(verb, "poss");
        }
        // "identified X as a trafficker": X is
        return tree.has(verb, "dobj") || tree.isPassive(verb) ? clauses.patient(verb) : clauses.subject(verb, 0);
    }

    private void fill(Draft draft, Frame frame, List<Prepositions.Phrase> phrases) {
        for (Prepositions.Phrase phrase : phrases) {
            String preposition = phrase.preposition();
            if (preposition.equals("by")
                    || preposition.equals("of") && phrase.depth() > 0 && !frame.knows("of")
                    || preposition.equals("of") && !tree.isVerb(draft.trigger)) {
                continue;
            }
            if (preposition.equals("between") && phrase.objects().size() > 1) {
                between(draft, frame, phrase.objects());
            } else if (!(phrase.depth() == 2 && preposition.equals("in") && !frame.knows("in"))) {
                phrase.objects().forEach(o -> put(draft, frame.slot(preposition), o, false));
            }
        }
    }

    /** "arms deals between X and Y": both sides in the order told, the direction open. */
    private void between(Draft draft, Frame frame, List<Integer> sides) {
        if (!kinds.isParty(tree, sides.get(0))) {
            return;
        }
        boolean trade = frame.type().map(ClaimType.TRADE::contains).orElse(true);
        if (trade && !draft.has(Role.SUPPLIER) && !draft.has(Role.RECIPIENT)) {
            draft.addOne(Role.SUPPLIER, sides.get(0));
            draft.addOne(Role.RECIPIENT, sides.get(1));
            draft.undirected = true;
        } else if (!trade) {
            sides.forEach(s -> draft.addOne(Role.AGENT, s));
        }
    }

    /** Fills the roles of a slot where the phrase can play them. */
    private void put(Draft draft, Slot slot, int head, boolean core) {
        if (head < 0) {
            return;
        }
        switch (slot) {
            case Slot.Doer doer -> draft.doer = head;
            case Slot.Event event ->
                draft.event = tree.conjuncts(head).stream()
                        .filter(this::isTrade)
                        .findFirst()
                        .orElse(head);
            case Slot.None none -> {}
            case Slot.Roles roles ->
                tree.conjuncts(head).forEach(h -> exemplars(h).forEach(e -> put(draft, roles, e, core)));
        }
    }

    /** "countries like Iran and Syria", "individuals A and B": the named ones stand for the noun. */
    private List<Integer> exemplars(int head) {
        if (tree.isName(head)) {
            return List.of(head);
        }
        List<Integer> named = new ArrayList<>();
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("prep")
                    && Set.of("like", "as").contains(tree.lemma(c))
                    && !tree.has(head, "num")) {
                boolean such = tree.lemma(c).equals("like")
                        || tree.children(c).stream().anyMatch(d -> tree.lemma(d).equals("such"));
                tree.objects(c).stream().filter(o -> such && tree.isName(o)).forEach(named::add);
            } else if (tree.relation(c).equals("appos")
                    && tree.isName(c)
                    && c > head
                    && tree.pos(head).equals("NNS")) {
                tree.conjuncts(c).stream().filter(tree::isName).forEach(named::add);
            }
        }
        return named.isEmpty() || !kinds.isParty(tree, head) && !kinds.isParty(tree, named.getFirst())
                ? List.of(head)
                : named;
    }

    private void put(Draft draft, Slot.Roles slot, int phrase, boolean core) {
        int head = slot.alternatives().getFirst().contains(Role.GOODS) ? thingOf(phrase) : phrase;
        boolean talks =
                Set.of(ClaimType.NEGOTIATE, ClaimType.MEETING, ClaimType.AGREE).contains(draft.type);
        boolean supply = talks && isTrade(head) && tree.has(head, "prep"); // "an accord on the supply of shells"
        if (slot.alternatives().getFirst().contains(Role.GOODS)
                && (kinds.of(tree, head) == Kinds.Kind.OTHER || supply)) {
            int event = talks ? eventBehind(head) : tree.isVerb(draft.trigger) && isEvent(head) ? head : -1;
            if (event >= 0) {
                draft.event = event;
                return;
            }
        }
        for (List<Role> alternative : slot.alternatives()) {
            boolean fits = fits(alternative.getFirst(), head)
                    || core
                            && alternative.contains(Role.AGENT)
                            && ACTING.contains(draft.type)
                            && kinds.owner(tree, head) >= 0
                    || core && slot.alternatives().size() == 1 && passes(draft, alternative.getFirst(), head);
            if (fits) {
                alternative.forEach(role -> draft.addOne(role, head));
                return;
            }
        }
        if (kinds.of(tree, head) == Kinds.Kind.MONEY
                && slot.alternatives().stream().anyMatch(a -> a.contains(Role.RECIPIENT))) {
            draft.addOne(Role.CONSIDERATION, head);
        }
    }

    /** "the price of a second batch of howitzers": the howitzers. */
    private int thingOf(int head) {
        if (words.isAspect(tree.lemma(head)) && kinds.of(tree, head) == Kinds.Kind.OTHER) {
            for (int c : tree.children(head)) {
                if (tree.relation(c).equals("prep") && Set.of("of", "for").contains(tree.lemma(c))) {
                    for (int object : tree.objects(c)) {
                        if (kinds.of(tree, object) == Kinds.Kind.THING) {
                            return object;
                        }
                    }
                }
            }
        }
        return head;
    }

    private boolean isTrade(int noun) {
        return frames.noun(tree, noun).stream()
                .anyMatch(f -> f.type().filter(ClaimType.TRADE::contains).isPresent());
    }

    private boolean isEvent(int noun) {
        return !frames.noun(tree.lemma(noun)).isEmpty();
    }

    /** "an increase in the sale of munitions": the sale. */
    private int eventBehind(int noun) {
        if (isEvent(noun)) {
            return noun;
        }
        for (int c : tree.children(noun)) {
            if (tree.relation(c).equals("prep") && Set.of("of", "in").contains(tree.lemma(c))) {
                for (int object : tree.objects(c)) {
                    if (isEvent(object)) {
                        return object;
                    }
                }
            }
        }
        return -1;
    }

    /** What the vocabulary does not know may still be a side of a dealing, or goods of a verb that tells of nothing else. */
    private boolean passes(Draft draft, Role role, int head) {
        if (role == Role.AGENT && draft.type == ClaimType.ASSESS) {
            return words.isSanction(tree.lemma(head)) || kinds.owner(tree, head) >= 0;
        }
        boolean unknown = kinds.of(tree, head) == Kinds.Kind.OTHER;
        return unknown && (role == Role.GOODS ? !words.isWeak(tree.lemma(draft.trigger)) : role == Role.TARGET);
    }

    private boolean fits(Role role, int head) {
        Kinds.Kind kind = kinds.of(tree, head);
        return switch (role) {
            case SUPPLIER, RECIPIENT, BROKER, AGENT ->
                kind == Kinds.Kind.PARTY
                        || kind == Kinds.Kind.PRONOUN
                        || (role == Role.RECIPIENT || role == Role.SUPPLIER) && kinds.isUndertaking(tree, head)
                        || role != Role.AGENT && kind == Kinds.Kind.PLACE;
            case GOODS ->
                kinds.isPeople(tree, head)
                        || kind == Kinds.Kind.PARTY && kinds.isPlainPeople(tree, head)
                        || kind == Kinds.Kind.THING
                        || kind == Kinds.Kind.MONEY
                        || kind == Kinds.Kind.PRONOUN
                                && !tree.pos(head).startsWith("WP")
                                && !tree.lemma(head).matches(".*sel(f|ves)");
            case CONSIDERATION -> kind == Kinds.Kind.THING || kind == Kinds.Kind.MONEY;
            case PLACE -> kinds.isPlace(tree, head) || kind == Kinds.Kind.PLACE;
            case LEGAL_BASIS -> kind == Kinds.Kind.LAW;
            case TARGET -> kind != Kinds.Kind.TIME;
        };
    }
}
