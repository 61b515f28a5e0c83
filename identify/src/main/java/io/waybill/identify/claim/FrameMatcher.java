package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the events of a sentence that its verbs and event nouns tell, with their roles. */
final class FrameMatcher {
    private final Tree tree;
    private final Frames frames;
    private final Words words;
    private final Kinds kinds;
    private final Clauses clauses;
    private final Prepositions prepositions;

    FrameMatcher(Tree tree, Frames frames, Words words, Kinds kinds) {
        this.tree = tree;
        this.frames = frames;
        this.words = words;
        this.kinds = kinds;
        clauses = new Clauses(tree, words);
        prepositions = new Prepositions(tree);
    }

    List<Draft> match() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isVerb(i) && !isAuxiliary(i)) {
                verb(i).ifPresent(drafts::add);
            } else if (tree.pos(i).startsWith("NN") && !tree.entity(i).equals("PERSON")) {
                noun(i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private boolean isAuxiliary(int i) {
        return tree.relation(i).startsWith("aux");
    }

    private Optional<Draft> verb(int i) {
        int patient = clauses.patient(i);
        List<Prepositions.Phrase> phrases =
                prepositions.around(i, patient < 0 || tree.head(patient) != i ? List.of() : tree.conjuncts(patient));
        Optional<Frame> chosen = choose(i, phrases, patient);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = chosen.get();
        Draft draft = new Draft(tree, i, frame.type(), frame.stage());
        int actor = clauses.actor(i);
        int dative = tree.child(i, "dative");
        int receiver = dative >= 0 && tree.isNoun(dative) ? dative : -1;
        int dobj = tree.child(i, "dobj");
        if (tree.isPassive(i) && dobj >= 0 && patient >= 0 && frame.slot("iobject").isPresent()) {
            receiver = patient;
            patient = clauses.antecedent(dobj);
        }
        frame.slot("subject").ifPresent(role -> put(draft, role, actor, true));
        int object = patient;
        frame.slot("object").ifPresent(role -> put(draft, role, object, true));
        int third = receiver;
        frame.slot("iobject").ifPresent(role -> put(draft, role, third, true));
        fillPhrases(draft, frame, phrases);
        return Optional.of(draft);
    }

    private Optional<Frame> choose(int verb, List<Prepositions.Phrase> phrases, int patient) {
        Frame best = null;
        int bestScore = -1;
        int particle = tree.child(verb, "prt");
        String given = particle < 0 ? "" : tree.lemma(particle);
        for (Frame frame : frames.verb(tree.lemma(verb))) {
            int score = 0;
            if (!frame.particle().isEmpty()) {
                boolean follows = frame.particle().equals(given) || follows(verb, frame.particle());
                if (!follows) {
                    continue;
                }
                score += 4;
            } else if (!given.isEmpty() && patient < 0) {
                continue;
            }
            if (!frame.only().isEmpty()) {
                if (phrases.stream().noneMatch(p -> p.depth() < 2 && p.preposition().equals(frame.only()))) {
                    continue;
                }
                score += 2;
                Optional<Role> object = frame.slot("object");
                if (object.isPresent() && patient >= 0 && !fits(object.get(), patient)) {
                    continue;
                }
            }
            if (patient >= 0 && frame.slot("object").map(role -> fits(role, patient)).orElse(false)) {
                score++;
            }
            if (score > bestScore) {
                best = frame;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean follows(int verb, String particle) {
        int at = verb;
        for (String word : particle.split(" ")) {
            int found = -1;
            for (int j = at + 1; j <= Math.min(at + 3, tree.size() - 1); j++) {
                if (tree.form(j).equalsIgnoreCase(word) || tree.lemma(j).equals(word)) {
                    found = j;
                    break;
                }
            }
            if (found < 0) {
                return false;
            }
            at = found;
        }
        return true;
    }

    private void fillPhrases(Draft draft, Frame frame, List<Prepositions.Phrase> phrases) {
        for (Prepositions.Phrase phrase : phrases) {
            Optional<Role> role = frame.slot(phrase.preposition());
            if (phrase.depth() > 0 && phrase.preposition().equals("of")) {
                continue;
            }
            if (phrase.preposition().equals("between") && phrase.objects().size() > 1 && ClaimType.TRADE.contains(draft.type)) {
                between(draft, phrase.objects());
                continue;
            }
            if (role.isEmpty() && isExchange(phrase.preposition()) && ClaimType.TRADE.contains(draft.type)) {
                role = Optional.of(Role.CONSIDERATION);
            }
            if (role.isEmpty() && phrase.preposition().startsWith("on behalf of") && ClaimType.TRADE.contains(draft.type)) {
                role = Optional.of(Role.RECIPIENT);
            }
            if (role.isPresent() && !phrase.preposition().equals("by")) {
                for (int object : phrase.objects()) {
                    put(draft, role.get(), object, false);
                }
            }
        }
    }

    private static boolean isExchange(String preposition) {
        return preposition.startsWith("in exchange for") || preposition.startsWith("in return for");
    }

    /** "arms deals between X and Y": both sides, in the order told, direction open. */
    private void between(Draft draft, List<Integer> sides) {
        if (!draft.has(Role.SUPPLIER) && !draft.has(Role.RECIPIENT) && kinds.isParty(tree, sides.get(0))) {
            draft.addOne(Role.SUPPLIER, sides.get(0));
            draft.addOne(Role.RECIPIENT, sides.get(1));
            draft.undirected = true;
        }
    }

    private Optional<Draft> noun(int i) {
        List<Frame> choices = frames.noun(tree.lemma(i));
        if (choices.isEmpty() || isModifier(i)) {
            return Optional.empty();
        }
        Frame frame = choices.getFirst();
        Draft draft = new Draft(tree, i, frame.type(), frame.stage());
        for (int c : tree.children(i)) {
            String relation = tree.relation(c);
            if (relation.equals("poss")) {
                frame.slot("poss").ifPresent(role -> put(draft, role, c, false));
            } else if (c < i && (relation.equals("nmod") || relation.equals("compound") || relation.equals("amod"))) {
                boolean nation = tree.entity(c).equals("NORP") || kinds.isState(tree, c);
                if (nation) {
                    frame.slot("adj").ifPresent(role -> put(draft, role, c, false));
                } else {
                    frame.slot("compound").ifPresent(role -> put(draft, role, c, false));
                }
            }
        }
        List<Prepositions.Phrase> phrases = new ArrayList<>(prepositions.around(i, List.of()));
        int up = tree.head(i);
        if (up >= 0 && tree.isVerb(up) && (words.isLight(tree.lemma(up)) || words.arranges(tree.lemma(up)))) {
            prepositions.around(up, List.of()).stream()
                    .filter(p -> p.at() > i && !p.objects().contains(i))
                    .forEach(phrases::add);
        }
        for (Prepositions.Phrase phrase : phrases) {
            if (phrase.preposition().equals("of") || phrase.preposition().equals("by")) {
                frame.slot(phrase.preposition())
                        .ifPresent(role -> phrase.objects().forEach(o -> put(draft, role, o, false)));
            }
        }
        fillPhrases(draft, frame, phrases);
        return draft.isEmpty() ? Optional.empty() : Optional.of(draft);
    }

    /** A noun inside a name or compound tells no event of its own: "sale price", "Export Bank". */
    private boolean isModifier(int i) {
        return tree.relation(i).equals("compound") || tree.entity(i).equals("ORG") || tree.entity(i).equals("LAW");
    }

    /** Fills a role where the phrase can play it. */
    private void put(Draft draft, Role role, int head, boolean strong) {
        if (head < 0) {
            return;
        }
        for (int h : tree.conjuncts(head)) {
            if (fits(role, h) || strong && kinds.of(tree, h) == Kinds.Kind.OTHER && role != Role.GOODS) {
                if (!draft.heads(role).contains(h)) {
                    draft.addOne(role, h);
                }
            } else if (role == Role.GOODS && strong && !words.isWeak(tree.lemma(draft.trigger)) && kinds.of(tree, h) == Kinds.Kind.OTHER) {
                draft.addOne(role, h);
            } else if (role == Role.GOODS && strong && kinds.isParty(tree, h) && ClaimType.TRADE.contains(draft.type)
                    && !draft.has(Role.RECIPIENT) && tree.has(draft.trigger, "prep")) {
                draft.addOne(Role.RECIPIENT, h);
            } else if (role == Role.RECIPIENT && kinds.of(tree, h) == Kinds.Kind.MONEY) {
                draft.addOne(Role.CONSIDERATION, h);
            }
        }
    }

    private boolean fits(Role role, int head) {
        Kinds.Kind kind = kinds.of(tree, head);
        return switch (role) {
            case SUPPLIER, RECIPIENT, BROKER -> kind == Kinds.Kind.PARTY || kind == Kinds.Kind.PRONOUN;
            case AGENT -> kind == Kinds.Kind.PARTY || kind == Kinds.Kind.PRONOUN;
            case GOODS -> kind == Kinds.Kind.THING || kind == Kinds.Kind.MONEY || kind == Kinds.Kind.PRONOUN;
            case CONSIDERATION -> kind == Kinds.Kind.THING || kind == Kinds.Kind.MONEY;
            case PLACE -> kind == Kinds.Kind.PARTY && kinds.isPlace(tree, head) || kind == Kinds.Kind.PLACE;
            case LEGAL_BASIS -> kind == Kinds.Kind.LAW;
            case TARGET -> kind != Kinds.Kind.TIME;
        };
    }
}
