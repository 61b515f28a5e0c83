package io.waybill.identify.claim;

import io.waybill.model.Stage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
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

    private final Map<String, Map<String, Set<String>>> effects = new HashMap<>();

    static Modality load() {
        Modality modality = new Modality();
        for (String[] row : Rows.read(Modality.class, "modality.tsv")) {
            modality.effects
                    .computeIfAbsent(row[1], k -> new HashMap<>())
                    .computeIfAbsent(row[0].toLowerCase(Locale.ROOT), k -> new HashSet<>())
                    .addAll(Set.of(row[2].split(" ")));
        }
        return modality;
    }

    private boolean has(String kind, String word, String effect) {
        return effects.getOrDefault(kind, Map.of()).getOrDefault(word, Set.of()).contains(effect);
    }

    private Optional<Stage> stage(String kind, String word) {
        Set<String> found = effects.getOrDefault(kind, Map.of()).getOrDefault(word, Set.of());
        if (found.contains("conditional")) {
            return Optional.of(Stage.POSSIBLE);
        }
        for (Stage stage :
                new Stage[] {Stage.POSSIBLE, Stage.PLANNED, Stage.ATTEMPTED, Stage.ONGOING, Stage.COMPLETED}) {
            if (found.contains(stage.label())) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** What the words around a trigger tell. */
    record Reading(Stage stage, boolean negated) {}

    Reading read(Tree tree, int trigger) {
        boolean negated = isNegated(tree, trigger);
        boolean means = false;
        Optional<Stage> stage = own(tree, trigger);
        Optional<Stage> governed = Optional.empty();
        int at = trigger;
        for (int step = 0; step < 10; step++) {
            int head = tree.head(at);
            int above = head;
            if (head < 0 || !UP.contains(tree.relation(at))) {
                break;
            }
            String relation = tree.relation(at);
            if (relation.equals("prep") && !carries(tree, at, head)) {
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
                    negated |= false;
                }
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
            if (relation.equals("ccomp") && !transparent(tree.lemma(head))) {
                break;
            }
            if (tree.isVerb(head) || tree.pos(head).startsWith("JJ")) {
                Optional<Stage> effect =
                        tree.isVerb(head) ? stage("verb", tree.lemma(head)) : stage("adjective", tree.lemma(head));
                if (tree.isVerb(head) && has("verb", tree.lemma(head), "negated")) {
                    negated = !negated;
                }
                negated ^= isNegated(tree, head) && !relation.equals("advcl");
                if (governed.isEmpty()
                        && relation.equals("xcomp")
                        && tree.lemma(head).equals("be")
                        && infinitive(tree, at)) {
                    governed = Optional.of(Stage.PLANNED); // "was to send"
                }
                if (governed.isEmpty() && effect.isEmpty() && transparent(tree.lemma(head))) {
                    governed = own(tree, head).filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED);
                }
                Optional<Stage> modal = own(tree, head).filter(s -> s == Stage.POSSIBLE);
                governed = stronger(governed, effect);
                if (modal.isPresent() && governed.isPresent()) {
                    governed = modal;
                }
                if (relation.equals("dobj") && !tree.pos(trigger).startsWith("NN")) {
                    break;
                }
            } else if (tree.isNoun(head)) {
                Optional<Stage> effect = stage("noun", tree.lemma(head))
                        .or(() -> own(tree, above).filter(s -> s == Stage.POSSIBLE || s == Stage.PLANNED));
                governed = stronger(governed, effect);
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

    /** "talks about the sale", "attempts at a purchase", "cooperation such as through the sale": the noun above governs it. */
    private boolean carries(Tree tree, int preposition, int head) {
        if (!CARRYING.contains(tree.lemma(preposition))) {
            return false;
        }
        return tree.isVerb(head)
                ? stage("verb", tree.lemma(head)).isPresent()
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
                if (auxiliary.isEmpty()) {
                    auxiliary =
                            stage("aux", tree.form(c).toLowerCase(Locale.ROOT)).or(() -> stage("aux", lemma));
                }
            } else if (relation.equals("advmod")
                    || relation.equals("nmod")
                    || relation.equals("amod")
                    || relation.equals("det")) {
                Optional<Stage> found = stage("adverb", lemma).or(() -> stage("adjective", lemma));
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
                                && tree.lemma(c).equals("be"));
        if (isTo) {
            return Optional.of(Stage.PLANNED);
        }
        if (auxiliary.isPresent()) {
            return auxiliary;
        }
        if (!tree.isVerb(trigger)) {
            boolean any =
                    tree.children(trigger).stream().anyMatch(c -> tree.lemma(c).equals("any"));
            return any ? Optional.of(Stage.POSSIBLE) : adverb;
        }
        if (to) {
            return Optional.empty();
        }
        if (progressive) {
            return Optional.of(Stage.ONGOING);
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

    private boolean isNegated(Tree tree, int at) {
        for (int c : tree.children(at)) {
            String relation = tree.relation(c);
            if (relation.equals("neg") || relation.equals("advmod") && has("adverb", tree.lemma(c), "negated")) {
                return true;
            }
            boolean argument = relation.startsWith("nsubj") || relation.equals("dobj") || relation.equals("attr");
            if (relation.equals("det") && tree.lemma(c).equals("no")
                    || argument
                            && tree.children(c).stream()
                                    .anyMatch(d -> tree.lemma(d).equals("no")
                                            && tree.relation(d).matches("det|neg"))
                    || argument && Set.of("none", "nothing", "nobody").contains(tree.lemma(c))) {
                return true;
            }
        }
        return false;
    }
}
