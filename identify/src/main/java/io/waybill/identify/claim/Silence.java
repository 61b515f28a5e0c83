package io.waybill.identify.claim;

import io.waybill.model.Attribution.Stance;
import java.util.BitSet;
import java.util.Optional;

/** Questions without an answer: "letters to X went unanswered", "received no reply from X". Who was asked says nothing. */
final class Silence {
    private final Discourse discourse;
    private final Tree tree;
    private final Words words;

    Silence(Discourse discourse, Tree tree, Words words) {
        this.discourse = discourse;
        this.tree = tree;
        this.words = words;
    }

    /** The link from whoever was asked to what was asked, where a verb tells that no answer came. */
    Optional<Link> at(int verb) {
        int subject = tree.ownSubject(verb);
        if (subject < 0 && tree.relation(verb).matches("xcomp|conj")) {
            subject = new Clauses(tree, words).subject(verb, 0);
        }
        if (subject < 0) {
            return Optional.empty();
        }
        int answer = answer(verb);
        boolean unheard = isNegated(verb) || answer >= 0 && isNone(answer);
        if (words.isAsking(tree.lemma(subject))) {
            boolean silent = tree.children(verb).stream().anyMatch(c -> words.isUnanswered(tree.lemma(c)))
                    || answer >= 0 && unheard
                    || tree.isPassive(verb) && isNegated(verb) && words.returnsAnswer(tree.lemma(verb));
            return silent ? link(verb, addressee(subject), subject) : Optional.empty();
        }
        if (words.isAnswer(tree.lemma(subject))
                && (isNone(subject) || isNegated(verb))
                && words.comes(tree.lemma(verb))) {
            return link(verb, from(verb, subject), subject);
        }
        if (answer >= 0 && unheard && words.receives(tree.lemma(verb))) {
            int asked = from(verb, answer);
            return link(verb, asked >= 0 ? asked : askedBefore(verb), answer);
        }
        return Optional.empty();
    }

    private int answer(int verb) {
        for (int c : tree.children(verb)) {
            if (tree.relation(c).equals("dobj") && words.isAnswer(tree.lemma(c))) {
                return c;
            }
            if (tree.relation(c).equals("prep") && tree.lemma(c).matches("with|without")) {
                for (int object : tree.objects(c)) {
                    boolean silence = tree.lemma(c).equals("without")
                            || tree.lemma(object).equals("silence");
                    if (words.isAnswer(tree.lemma(object)) && (silence || isNone(object))) {
                        return object;
                    }
                }
            }
        }
        return -1;
    }

    private boolean isNone(int noun) {
        int head = tree.head(noun);
        return tree.children(noun).stream().anyMatch(c -> tree.lemma(c).equals("no"))
                || head >= 0 && tree.lemma(head).equals("without")
                || tree.lemma(noun).equals("silence");
    }

    /** "has not received", "has yet to receive". */
    private boolean isNegated(int verb) {
        int head = tree.head(verb);
        boolean yet = head >= 0
                && tree.relation(verb).equals("xcomp")
                && tree.lemma(head).matches("have|be")
                && tree.children(head).stream().anyMatch(c -> tree.lemma(c).equals("yet"));
        return tree.has(verb, "neg") || yet;
    }

    /** "from X", "by X" under the verb or the noun. */
    private int from(int verb, int noun) {
        for (int at : new int[] {verb, noun}) {
            for (int c : tree.children(at)) {
                if (tree.relation(c).matches("prep|agent") && tree.lemma(c).matches("from|by")) {
                    return tree.objects(c).stream().findFirst().orElse(-1);
                }
            }
        }
        return -1;
    }

    /** "letters to X", "questions that were put to X". */
    private int addressee(int noun) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).equals("prep") && tree.lemma(c).matches("to|for|with")) {
                return tree.objects(c).stream().findFirst().orElse(-1);
            }
            if (tree.relation(c).matches("acl|relcl")) {
                for (int p : tree.children(c)) {
                    if (tree.relation(p).matches("prep|dative") && tree.lemma(p).matches("to|for")) {
                        return tree.objects(p).stream().findFirst().orElse(-1);
                    }
                }
            }
        }
        return -1;
    }

    /** "wrote to X and has received no reply": the one who was asked last in the sentence. */
    private int askedBefore(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (!tree.isVerb(i) || !words.asks(tree.lemma(i))) {
                continue;
            }
            for (int c : tree.children(i)) {
                if (tree.relation(c).matches("dobj|nsubjpass") && tree.isNoun(c) && !words.isAsking(tree.lemma(c))) {
                    return c;
                }
                if (tree.relation(c).matches("prep|dative") && tree.lemma(c).equals("to")) {
                    return tree.objects(c).stream().findFirst().orElse(-1);
                }
            }
        }
        return -1;
    }

    private Optional<Link> link(int verb, int asked, int noun) {
        if (asked < 0) {
            return Optional.empty();
        }
        BitSet content = tree.subtree(noun);
        content.clear(asked);
        content.set(verb);
        return Optional.of(new Link(
                tree.sentence().index(), asked, verb, verb, Stance.DECLINES, false, discourse.lift(tree, content), 1));
    }
}
