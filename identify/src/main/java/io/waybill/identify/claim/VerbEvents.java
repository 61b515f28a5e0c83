package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.List;
import java.util.Optional;

/** The events that verbs tell: "sold rifles to Y", with what stands around the verb in its roles. */
final class VerbEvents {
    private final Tree tree;
    private final Frames frames;
    private final Words words;
    private final Kinds kinds;
    private final Clauses clauses;
    private final Prepositions prepositions;
    private final Conditions conditions;
    private final SlotFiller slots;

    VerbEvents(Tree tree, Frames frames, Words words, Kinds kinds, SlotFiller slots) {
        this.tree = tree;
        this.frames = frames;
        this.words = words;
        this.kinds = kinds;
        this.slots = slots;
        clauses = new Clauses(tree, words);
        prepositions = new Prepositions(tree);
        conditions = new Conditions(tree, frames, kinds);
    }

    /** The event of a verb; none where no frame of it fits. */
    Optional<Draft> at(int i) {
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
        slots.put(draft, frame.slot("subject"), around.actor(), true);
        slots.put(draft, frame.slot("object"), patient, true);
        slots.put(draft, frame.slot("iobject"), receiver, true);
        slots.fill(draft, frame, phrases);
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
                tree.objects(c).forEach(o -> slots.put(draft, frame.slot("from"), o, false));
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
}
