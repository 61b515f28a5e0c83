package io.waybill.identify.claim;

import io.waybill.identify.attribution.Cues;
import io.waybill.identify.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends what the parser often gets wrong around verbs of saying. Each repair is a pattern of tags and relations. */
final class SpeechRepairs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final int REACH = 8;

    private final Cues cues;
    private final Words words;

    SpeechRepairs(Cues cues, Words words) {
        this.cues = cues;
        this.words = words;
    }

    void mend(List<Token> tokens, int i) {
        verbForNoun(tokens, i);
        afterWhatIsSaid(tokens, i);
        speakerAsApposition(tokens, i);
        participle(tokens, i);
        behindMedium(tokens, i);
    }

    private boolean says(Token token) {
        return token.pos().startsWith("VB") && cues.says(token.lemma());
    }

    /** "Ada Ltd disputes that it sold": a plural noun behind a name and before "that" is the verb. */
    private void verbForNoun(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.pos().equals("NNS") || verb.head() >= 0 || i == 0 || i + 2 >= tokens.size()) {
            return;
        }
        Token name = tokens.get(i - 1);
        Token that = tokens.get(i + 1);
        Token clause = tokens.get(that.head() < 0 ? i : that.head());
        if (!name.pos().startsWith("NNP") || name.head() != i || !that.lemma().equals("that")) {
            return;
        }
        for (Token token : tokens.subList(i + 1, tokens.size())) {
            if (token.head() == i
                    && token.relation().matches("relcl|acl|ccomp")
                    && token.pos().startsWith("VB")) {
                clause = token;
            }
        }
        if (clause.index() == i || !cues.says(verb.lemma())) {
            return;
        }
        tokens.set(i, Repairs.with(verb, "VBZ", verb.head(), verb.relation()));
        tokens.set(i - 1, Repairs.with(name, name.pos(), i, "nsubj"));
        tokens.set(i + 1, Repairs.with(that, "IN", clause.index(), "mark"));
        tokens.set(clause.index(), Repairs.with(clause, clause.pos(), i, "ccomp"));
    }

    /** "Ada Ltd never sold a rifle, Ivan Petrov told the court": read as two clauses side by side. */
    private void afterWhatIsSaid(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        int head = verb.head();
        if (!verb.relation().equals("conj") || head < 0 || head > i || !says(verb) || !FINITE.contains(verb.pos())) {
            return;
        }
        Token said = tokens.get(head);
        boolean joined = tokens.stream()
                .anyMatch(t -> t.relation().equals("cc") && t.index() < i && t.index() > head && t.head() == head);
        int subject = Repairs.child(tokens, i, "nsubj");
        boolean complete = Repairs.child(tokens, i, "ccomp") >= 0 || Repairs.child(tokens, i, "xcomp") >= 0;
        if (joined || complete || subject < 0 || !said.pos().startsWith("VB") || !commaBefore(tokens, subject)) {
            return;
        }
        tokens.set(i, Repairs.with(verb, verb.pos(), said.head(), said.relation()));
        tokens.set(head, Repairs.with(said, said.pos(), i, "ccomp"));
    }

    private static boolean commaBefore(List<Token> tokens, int noun) {
        int left = noun;
        while (left > 0 && Repairs.below(tokens, left - 1, noun)) {
            left--;
        }
        return left > 0 && tokens.get(left - 1).form().matches(",|''|\"|”");
    }

    /** "bought from Iran, the ministry in Cairo said": the speaker is no apposition to what is said. */
    private void speakerAsApposition(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.relation().equals("appos") || !noun.pos().startsWith("NN") || !commaBefore(tokens, i)) {
            return;
        }
        int right = i;
        while (right + 1 < tokens.size() && Repairs.below(tokens, right + 1, i)) {
            right++;
        }
        if (right + 1 >= tokens.size()) {
            return;
        }
        Token verb = tokens.get(right + 1);
        boolean speaks = says(verb)
                && FINITE.contains(verb.pos())
                && Repairs.child(tokens, verb.index(), "nsubj") < 0
                && Repairs.below(tokens, noun.head(), verb.index());
        if (speaks) {
            tokens.set(i, Repairs.with(noun, noun.pos(), verb.index(), "nsubj"));
        }
    }

    /** "acknowledged having sold", "which denies selling": the participle belongs to the verb of saying before it. */
    private void participle(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        int first = verb.index();
        boolean having =
                verb.pos().equals("VBN") && i > 1 && tokens.get(i - 1).form().equalsIgnoreCase("having");
        if (having) {
            first--;
        } else if (!verb.pos().equals("VBG")) {
            return;
        }
        if (first == 0) {
            return;
        }
        Token before = tokens.get(first - 1);
        boolean stray = verb.head() < 0
                || verb.relation().equals("relcl") && verb.head() == before.head()
                || verb.relation().equals("advcl") && verb.head() == before.index();
        if (stray && says(before) && verb.head() != verb.index()) {
            tokens.set(i, Repairs.with(verb, verb.pos(), before.index(), "xcomp"));
        }
    }

    /** "confirmed in a letter that it had sold": the clause belongs to the verb, not to the letter. */
    private void behindMedium(List<Token> tokens, int i) {
        Token clause = tokens.get(i);
        if (!clause.relation().matches("acl|relcl|ccomp") || clause.head() < 0 || clause.head() > i) {
            return;
        }
        Token medium = tokens.get(clause.head());
        if (!words.isMedium(medium.lemma()) || !medium.relation().equals("pobj")) {
            return;
        }
        Token preposition = tokens.get(medium.head());
        int verb = preposition.head();
        boolean that = tokens.stream()
                .anyMatch(t -> t.head() == i
                        && t.lemma().toLowerCase(Locale.ROOT).equals("that")
                        && t.relation().equals("mark"));
        if (that
                && preposition.lemma().matches("in|by|to|on|at|during|through")
                && verb >= 0
                && i - verb < 3 * REACH
                && says(tokens.get(verb))
                && Repairs.child(tokens, verb, "ccomp") < 0) {
            tokens.set(i, Repairs.with(clause, clause.pos(), verb, "ccomp"));
        }
    }
}
