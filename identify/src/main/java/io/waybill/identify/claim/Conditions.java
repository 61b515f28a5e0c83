package io.waybill.identify.claim;

import io.waybill.model.ClaimType;
import io.waybill.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the condition of a frame holds where a verb stands. */
final class Conditions {
    private static final int BESIDE = 3;
    private static final Set<String> PREPOSITIONS = Set.of("to", "from", "with", "into", "for", "on", "in");

    private final Tree tree;
    private final Frames frames;
    private final Kinds kinds;

    Conditions(Tree tree, Frames frames, Kinds kinds) {
        this.tree = tree;
        this.frames = frames;
        this.kinds = kinds;
    }

    /** The surroundings of a verb: doer, patient, receiver, phrases; positions, -1 for none. */
    record Around(int actor, int patient, int receiver, List<Prepositions.Phrase> phrases) {}

    boolean hold(Frame frame, int verb, Around around) {
        return particle(frame.particle(), verb) && condition(frame.condition(), verb, around);
    }

    private boolean particle(String wanted, int verb) {
        int particle = tree.child(verb, "prt");
        if (wanted.isEmpty()) {
            return true;
        }
        return particle >= 0 && tree.lemma(particle).equals(wanted) || beside(verb, wanted) && !ofObject(verb, wanted);
    }

    /** "asked Syria for shells": the preposition stands behind an object, and is no particle. */
    private boolean ofObject(int verb, String word) {
        int object = tree.child(verb, "dobj");
        return object >= 0
                && tree.children(verb).stream()
                        .anyMatch(c -> c > object
                                && tree.relation(c).equals("prep")
                                && tree.lemma(c).equals(word));
    }

    private boolean condition(String condition, int verb, Around around) {
        if (condition.isEmpty()) {
            return true;
        }
        if (condition.contains(" & ")) {
            return Stream.of(condition.split(" & "))
                    .allMatch(part ->
                            PREPOSITIONS.contains(part) ? isPhrase(part, around) : condition(part, verb, around));
        }
        if (condition.startsWith("obj=")) {
            String[] parts = condition.substring(4).split(" ", 2);
            boolean is = around.patient() >= 0 && is(parts[0], around.patient());
            return is
                    && (parts.length == 1
                            || parts[0].equals("state")
                            || beside(verb, parts[1])
                            || hasComplement(verb, parts[1]));
        }
        if (condition.startsWith("subj=")) {
            return around.actor() >= 0 && is(condition.substring(5), around.actor());
        }
        if (condition.startsWith("inf=")) {
            int infinitive = tree.child(verb, "xcomp", "advcl");
            return infinitive >= 0 && tree.lemma(infinitive).equals(condition.substring(4));
        }
        return switch (condition) {
            case "iobj" -> around.receiver() >= 0;
            case "inf" ->
                tree.children(verb).stream()
                        .anyMatch(c -> Set.of("xcomp", "ccomp", "advcl", "oprd").contains(tree.relation(c))
                                && (isBare(c)
                                        || tree.children(c).stream()
                                                .anyMatch(d -> tree.pos(d).equals("TO"))));
            case "that" -> tree.has(verb, "ccomp");
            case "ing" ->
                tree.children(verb).stream()
                        .anyMatch(c ->
                                tree.relation(c).equals("xcomp") && tree.pos(c).equals("VBG"));
            default -> isPhrase(condition, around) || beside(verb, condition);
        };
    }

    private static boolean isPhrase(String preposition, Around around) {
        return around.phrases().stream()
                .anyMatch(p -> p.depth() < 2 && p.preposition().equals(preposition));
    }

    /** "helped Iran buy engines": an infinitive without "to". */
    private boolean isBare(int verb) {
        return tree.relation(verb).equals("ccomp")
                && tree.pos(verb).equals("VB")
                && tree.children(verb).stream().noneMatch(c -> tree.relation(c).matches("aux.*|mark"));
    }

    private boolean hasComplement(int verb, String lemma) {
        return tree.children(verb).stream().anyMatch(c -> tree.lemma(c).equals(lemma));
    }

    private boolean beside(int verb, String words) {
        int at = verb;
        for (String word : words.split(" ")) {
            int found = -1;
            for (int j = at + 1; j <= Math.min(at + BESIDE, tree.size() - 1) && found < 0; j++) {
                found = tree.form(j).equalsIgnoreCase(word) || tree.lemma(j).equals(word) ? j : -1;
            }
            if (found < 0) {
                return false;
            }
            at = found;
        }
        return true;
    }

    private boolean is(String what, int head) {
        Kinds.Kind kind = kinds.of(tree, head);
        Optional<Party.Kind> party = kinds.partyKind(tree, head);
        return switch (what) {
            case "goods" ->
                kind == Kinds.Kind.THING
                        || kind == Kinds.Kind.MONEY
                        || kinds.isPeople(tree, head)
                        || kind == Kinds.Kind.PRONOUN
                                && (!isPersonal(head) || Set.of("them", "they").contains(tree.lemma(head)));
            case "money" -> kind == Kinds.Kind.MONEY || kinds.isMoney(tree, head);
            case "people" -> kinds.isPeople(tree, head);
            case "person" ->
                party.filter(p -> p == Party.Kind.PERSON || p == Party.Kind.GROUP)
                                .isPresent()
                        || isPersonal(head);
            case "party" -> kind == Kinds.Kind.PARTY || isPersonal(head);
            case "state" -> party.filter(p -> p == Party.Kind.STATE).isPresent();
            case "ship", "carrier" ->
                party.filter(p -> p == Party.Kind.SHIP || p == Party.Kind.AIRCRAFT)
                        .isPresent();
            case "company" -> party.filter(p -> p == Party.Kind.COMPANY).isPresent();
            case "event" -> !frames.noun(tree, head).isEmpty() && !tree.isName(head);
            case "law" -> kind == Kinds.Kind.LAW;
            case "deal" -> nounIs(head, ClaimType.AGREE);
            case "attack" -> nounIs(head, ClaimType.USE);
            case "talks" -> nounIs(head, ClaimType.MEETING) || nounIs(head, ClaimType.NEGOTIATE);
            case "sanctions" -> nounIs(head, ClaimType.DESIGNATE);
            case "violation" -> nounIs(head, ClaimType.LEGALITY);
            case "claim" ->
                nounIs(head, ClaimType.ACCUSE)
                        || Set.of("claim", "report", "statement", "story", "suggestion", "rumour", "rumor", "figure")
                                .contains(tree.lemma(head));
            case "thing" -> kind == Kinds.Kind.THING && !kinds.isPeople(tree, head);
            case "place" -> kind == Kinds.Kind.PLACE;
            default -> tree.lemma(head).equals(what) || kinds.isSort(tree, head, what);
        };
    }

    private boolean isPersonal(int head) {
        return Set.of("he", "she", "they", "we", "i", "who", "him", "her", "them", "us")
                .contains(tree.lemma(head));
    }

    private boolean nounIs(int head, ClaimType type) {
        return frames.noun(tree, head).stream().anyMatch(f -> f.type().equals(Optional.of(type)));
    }
}
