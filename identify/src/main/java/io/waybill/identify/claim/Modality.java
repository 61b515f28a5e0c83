package io.waybill.identify.claim;

import io.waybill.model.Stage;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How far an event has gone and whether it is said to have happened at all: a lattice over auxiliaries, governing verbs
 * and nouns, adverbs, conditionals and negation, with the words in {@code modality.tsv}. Immutable.
 */
final class Modality {
    private static final Set<String> UP = Set.of(
            "xcomp", "ccomp", "acl", "pcomp", "advcl", "oprd", "conj", "dobj", "pobj", "attr", "acomp", "dep", "csubj",
            "prep");
    private static final Set<String> CARRYING = Set.of(
            "of",
            "for",
            "in",
            "on",
            "about",
            "over",
            "regarding",
            "regard",
            "concerning",
            "concern",
            "towards",
            "toward",
            "through",
            "as",
            "involve",
            "include",
            "at",
            "to",
            "with");

    private final Effects effects;

    private Modality(Effects effects) {
        this.effects = effects;
    }

    static Modality load() {
        return new Modality(Effects.load());
    }

    private boolean has(String kind, String word, String effect) {
        return effects.has(kind, word, effect);
    }

    private Optional<Stage> stage(String kind, String word) {
        return effects.stage(kind, word);
    }

    /** What the words around a trigger tell. */
    record Reading(Stage stage, boolean negated) {}

    Reading read(Tree tree, int trigger) {
        return read(tree, trigger, false);
    }

    /** Of a verb whose complement is the event: "offered to sell", "pledged not to sell". */
    Reading readControl(Tree tree, int verb, int event) {
        Reading reading = read(tree, verb, false);
        return new Reading(reading.stage(), reading.negated() ^ isNegated(tree, event, -1));
    }

    /** Of a verb that leaves the event to its noun, and bears on it: "cancelled the sale". */
    Reading readLight(Tree tree, int verb) {
        return read(tree, verb, true);
    }

    private Reading read(Tree tree, int trigger, boolean light) {
        boolean negated = isNegated(tree, trigger, -1);
        boolean means = false;
        Optional<Stage> stage = own(tree, trigger);
        Optional<Stage> governed = Optional.empty();
        if (light && tree.isVerb(trigger)) {
            String lemma = tree.lemma(trigger);
            negated ^= has("verb", lemma, "negated");
            governed = stage("verb", lemma).filter(s -> s != Stage.COMPLETED);
            Optional<Stage> modal = stage.filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED);
            governed = modal.isPresent() && governed.isPresent() ? modal : governed;
        }
        int at = trigger;
        for (int step = 0; step < 10; step++) {
            int head = tree.head(at);
            int above = head;
            if (head < 0 || !UP.contains(tree.relation(at))) {
                break;
            }
            String relation = tree.relation(at);
            Optional<String> phrase = effects.phrase(tree, head, at);
            if (relation.equals("prep") && phrase.isEmpty() && !carries(tree, at, head)) {
                break;
            }
            means |= relation.equals("prep") && tree.lemma(at).equals("through");
            if (relation.equals("conj")) {
                // shares what governs the first conjunct, and its auxiliaries where it has none
                if (stage.isEmpty()
                        && tree.isVerb(head)
                        && !tree.children(at).stream()
                                .anyMatch(c -> tree.relation(c).startsWith("nsubj"))) {
                    stage = own(tree, head);
                }
                negated |= sharesNegation(tree, at, head);
                at = head;
                continue;
            }
            if (relation.equals("advcl") && !infinitive(tree, at)) {
                int mark = tree.child(at, "mark");
                if (mark >= 0 && has("conj", tree.lemma(mark), "conditional")) {
                    governed = Optional.of(Stage.POSSIBLE);
                }
                break;
            }
            if (relation.matches("ccomp|csubj") && staysOpen(tree, at, head)) {
                governed = Optional.of(Stage.POSSIBLE);
                break;
            }
            if (relation.equals("ccomp") && phrase.isEmpty() && !transparent(tree.lemma(head))) {
                break;
            }
            negated ^= relation.equals("pcomp") && without(tree, head);
            if (tree.isVerb(head) || tree.pos(head).startsWith("JJ") || phrase.isPresent()) {
                String kind = tree.isVerb(head) || phrase.isPresent() ? "verb" : "adjective";
                String word = phrase.orElse(tree.lemma(head));
                Optional<Stage> effect =
                        effects.below(kind, word).or(() -> phrase.flatMap(w -> effects.below("aux", w)));
                boolean takesBack = has(kind, word, "negated") || phrase.isPresent() && has("aux", word, "negated");
                boolean negation = !word.startsWith("not ") && isNegated(tree, head, at) && !relation.equals("advcl");
                negated ^= takesBack ^ (negation && !has("verb", word, "told")); // "did not mention the sale"
                if (governed.isEmpty()
                        && relation.equals("xcomp")
                        && tree.lemma(head).equals("be")
                        && infinitive(tree, at)) {
                    governed = Optional.of(Stage.PLANNED); // "was to send"
                }
                Optional<Stage> modal = own(tree, head).filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED);
                if (effect.filter(s -> s == Stage.COMPLETED).isPresent()) {
                    effect = (relation.matches("xcomp|advcl") ? own(tree, head) : modal)
                            .or(() -> Optional.of(Stage.COMPLETED)); // "will manage to", "is working with"
                }
                if (governed.isEmpty()
                        && relation.equals("prep")
                        && tree.lemma(head).equals("be")) {
                    governed = own(tree, head); // "is in talks"
                }
                if (governed.isEmpty() && effect.isEmpty() && transparent(tree.lemma(head))) {
                    governed = modal;
                }
                governed = stronger(governed, effect);
                boolean open = modal.filter(s -> s == Stage.POSSIBLE).isPresent()
                        || modal.isPresent()
                                && governed.filter(s -> s == Stage.ATTEMPTED).isPresent();
                if (open && governed.isPresent()) {
                    governed = modal;
                }
                if (relation.equals("dobj") && !tree.pos(trigger).startsWith("NN")) {
                    break;
                }
            } else if (tree.isNoun(head)) {
                Optional<Stage> effect = stage("noun", tree.lemma(head))
                        .or(() -> own(tree, above).filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED));
                governed = stronger(governed, effect);
                negated ^= has("noun", tree.lemma(head), "negated");
                for (int c : tree.children(head)) {
                    if (c < head && !tree.lemma(c).equals("yet") && has("adverb", tree.lemma(c), "negated")
                            || tree.lemma(c).equals("no") && tree.relation(c).equals("det")) {
                        negated = true;
                    }
                }
            }
            at = head;
        }
        if (conditionalBeside(tree, trigger)) {
            governed = Optional.of(Stage.POSSIBLE);
        }
        if (means
                && governed.filter(g -> g == Stage.ATTEMPTED || g == Stage.ONGOING)
                        .isPresent()) {
            governed = Optional.of(Stage.PLANNED); // "seeking closer ties, such as through a sale": the sale is to come
        }
        Optional<Stage> own = stage;
        Stage result = governed.filter(g -> own.isEmpty() || own.get() != Stage.POSSIBLE)
                .or(() -> own)
                .orElse(Stage.COMPLETED);
        return new Reading(result, negated);
    }

    /** "without selling", "instead of selling". */
    private boolean without(Tree tree, int preposition) {
        int before = tree.head(preposition);
        String words = tree.lemma(preposition);
        return has("conj", words, "negated")
                || before >= 0 && before == preposition - 1 && has("conj", tree.lemma(before) + " " + words, "negated");
    }

    /** "whether X supplied Y", "it is possible that X supplied Y". */
    private boolean staysOpen(Tree tree, int clause, int head) {
        int mark = tree.child(clause, "mark");
        int adjective = tree.child(head, "acomp");
        return mark >= 0 && has("conj", tree.lemma(mark), "possible")
                || adjective >= 0 && has("adjective", tree.lemma(adjective), "possible");
    }

    /** "neither sold nor shipped", "did not sell or ship". */
    private boolean sharesNegation(Tree tree, int at, int first) {
        boolean either = tree.children(first).stream()
                .anyMatch(c -> tree.relation(c).equals("cc") && tree.lemma(c).matches("or|nor"));
        return either
                && isNegated(tree, first, -1)
                && tree.children(at).stream()
                        .noneMatch(c -> tree.relation(c).startsWith("nsubj")
                                || tree.relation(c).startsWith("aux"));
    }

    /** "talks about the sale", "attempts at a purchase", "cooperation such as through the sale": the noun above governs it. */
    private boolean carries(Tree tree, int preposition, int head) {
        if (!CARRYING.contains(tree.lemma(preposition))) {
            return false;
        }
        return tree.isVerb(head)
                ? stage("verb", tree.lemma(head)).isPresent()
                        || tree.lemma(head).equals("be")
                : tree.isNoun(head) || tree.relation(head).equals("prep");
    }

    /** "seeking to increase", "may continue": what is further out governs, where it takes back. */
    private static Optional<Stage> stronger(Optional<Stage> inner, Optional<Stage> outer) {
        boolean goesOn =
                inner.filter(s -> s == Stage.ONGOING || s == Stage.COMPLETED).isPresent();
        boolean takesBack = outer.filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED || s == Stage.ATTEMPTED)
                .isPresent();
        return inner.isEmpty() || goesOn && takesBack ? outer : inner;
    }

    private boolean transparent(String lemma) {
        return stage("verb", lemma).isPresent()
                || Set.of("see", "have", "let", "make", "help").contains(lemma);
    }

    private static boolean infinitive(Tree tree, int verb) {
        return tree.children(verb).stream().anyMatch(c -> tree.pos(c).equals("TO"));
    }

    /** "would sell if", "could pay if the deal went ahead". */
    private boolean conditionalBeside(Tree tree, int trigger) {
        for (int c : tree.children(trigger)) {
            if (tree.relation(c).equals("advcl")) {
                int mark = tree.child(c, "mark");
                if (mark >= 0 && has("conj", tree.lemma(mark), "conditional")) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Stage> own(Tree tree, int trigger) {
        Optional<Stage> adverb = Optional.empty();
        Optional<Stage> auxiliary = Optional.empty();
        boolean perfect = false;
        boolean progressive = false;
        boolean to = false;
        boolean past = tree.pos(trigger).equals("VBD") || tree.pos(trigger).equals("VBN");
        for (int c : tree.children(trigger)) {
            String relation = tree.relation(c);
            String lemma = tree.lemma(c);
            if (relation.startsWith("aux")) {
                perfect |= lemma.equals("have");
                to |= tree.pos(c).equals("TO");
                past |= tree.pos(c).equals("VBD");
                progressive |= lemma.equals("be") && tree.pos(trigger).equals("VBG")
                        || tree.form(c).equalsIgnoreCase("being");
                if (auxiliary.isEmpty() && !Set.of("be", "have", "do").contains(lemma)) {
                    auxiliary =
                            stage("aux", tree.form(c).toLowerCase(Locale.ROOT)).or(() -> stage("aux", lemma));
                }
            } else if (relation.equals("advmod")
                    || relation.equals("nmod")
                    || relation.equals("amod")
                    || relation.equals("det")) {
                Optional<Stage> found = stage("adverb", lemma)
                        .or(() -> stage("adjective", lemma))
                        .or(() -> stage("adjective", tree.form(c).toLowerCase(Locale.ROOT)));
                adverb = adverb.or(() -> found);
            }
        }
        if (adverb.filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED || s == Stage.ATTEMPTED)
                .isPresent()) {
            return adverb;
        }
        boolean isTo = to
                && tree.children(trigger).stream()
                        .anyMatch(c -> tree.relation(c).startsWith("aux")
                                && tree.lemma(c).equals("be")
                                && tree.pos(c).matches("VB[ZPD]"));
        if (isTo) {
            return Optional.of(Stage.PLANNED);
        }
        if (auxiliary.isPresent()) {
            return auxiliary;
        }
        if (!tree.isVerb(trigger)) {
            int verb = tree.head(trigger);
            boolean any = tree.children(trigger).stream()
                            .anyMatch(c -> tree.lemma(c).equals("any"))
                    && !(verb >= 0
                            && tree.isVerb(verb)
                            && isNegated(
                                    tree, verb,
                                    trigger)); // "did not make any transfers" ? Optional.of(Stage.POSSIBLE) : adverb;
        }
        if (to && !progressive && !perfect) {
            return Optional.empty();
        }
        boolean goesOn = !perfect
                && tree.children(trigger).stream()
                        .anyMatch(c -> tree.relation(c).equals("auxpass")
                                && tree.pos(c).matches("VB[ZP]"));
        if (progressive || goesOn) {
            return Optional.of(Stage.ONGOING); // "is selling", "are sold"
        }
        if (perfect || past) {
            return Optional.of(Stage.COMPLETED);
        }
        if (tree.pos(trigger).equals("VBZ")
                || tree.pos(trigger).equals("VBP")
                || tree.pos(trigger).equals("VB") && tree.relation(trigger).equals("root")) {
            return Optional.of(Stage.ONGOING);
        }
        return adverb;
    }

    /** Whether a word is negated, by itself or by an argument, that one aside which the event stands in. */
    private boolean isNegated(Tree tree, int at, int event) {
        for (int c : tree.children(at)) {
            String relation = tree.relation(c);
            if (c == event) {
                continue;
            }
            if (relation.equals("neg")
                    || relation.equals("preconj") && tree.lemma(c).equals("neither")
                    || relation.equals("advmod") && has("adverb", tree.lemma(c), "negated")) {
                return true;
            }
            boolean argument = relation.startsWith("nsubj") || relation.equals("dobj") || relation.equals("attr");
            if (relation.equals("det") && tree.lemma(c).equals("no")
                    || argument
                            && tree.children(c).stream()
                                    .anyMatch(d -> d < c
                                            && tree.lemma(d).matches("no|not|neither")
                                            && !tree.lemma(d + 1).matches("only|just|merely|simply|solely")
                                            && tree.relation(d).matches("det|neg|preconj|advmod|cc"))
                    || argument && Set.of("none", "nothing", "nobody").contains(tree.lemma(c))) {
                return true;
            }
        }
        return false;
    }
}
