package io.waybill.identify.claim;

import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mends what the parser often gets wrong where dealings are told. Each repair is a pattern of tags and relations. */
final class Repairs {
    private static final Set<String> INFLECTED = Set.of("VBD", "VBN", "VBG", "VBZ");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    private final Frames frames;
    private final SpeechRepairs speech;

    Repairs(Frames frames, SpeechRepairs speech) {
        this.frames = frames;
        this.speech = speech;
    }

    Sentence mend(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < tokens.size(); i++) {
            lemma(tokens, i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            infinitive(tokens, i);
            nounForVerb(tokens, i);
            strayObject(tokens, i);
            strayClause(tokens, i);
            strayBehindDate(tokens, i);
            objectBehindDate(tokens, i);
            objectBehindPhrase(tokens, i);
            subjectOfAuxiliary(tokens, i);
            participleForVerb(tokens, i);
            participleBetweenCommas(tokens, i);
            strayStatus(tokens, i);
            asWellAs(tokens, i);
            strayPreposition(tokens, i);
            ofTheEvent(tokens, i);
            bareInfinitive(tokens, i);
            due(tokens, i);
            noLonger(tokens, i);
            speech.mend(tokens, i);
        }
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(
                        sentence.index(), sentence.block(), sentence.kind(), sentence.start(), sentence.end(), tokens);
    }

    /** "provided", "re-exported": an inflected verb that the lemmatiser left as it stands. */
    private void lemma(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (INFLECTED.contains(token.pos()) && token.lemma().equals(form)) {
            base(form).ifPresent(base -> tokens.set(i, with(token, base, token.pos(), token.head(), token.relation())));
        }
    }

    private Optional<String> base(String form) {
        for (String ending : List.of("ed", "ing", "es", "s")) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                String stem = form.substring(0, form.length() - ending.length());
                for (String base : List.of(stem, stem + "e", stem.substring(0, stem.length() - 1))) {
                    if (known(base)) {
                        return Optional.of(base);
                    }
                    if (base.startsWith("re") && known(base.replaceFirst("^re-?", ""))) {
                        return Optional.of(base.replaceFirst("^re-?", ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean known(String base) {
        return !frames.verb(base).isEmpty();
    }

    /** "to broker arms deals" read as three nouns. */
    private void infinitive(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()) {
            return;
        }
        Token to = tokens.get(i);
        Token verb = tokens.get(i + 1);
        boolean looksLikeNoun = verb.pos().equals("NN")
                && Character.isLowerCase(verb.form().charAt(0))
                && !frames.verb(verb.lemma()).isEmpty()
                && verb.head() > verb.index();
        if (!to.lemma().equals("to") || to.head() < 0 || !looksLikeNoun) {
            return;
        }
        Token object = tokens.get(verb.head());
        while (object.relation().equals("compound") && object.head() > object.index()) {
            object = tokens.get(object.head());
        }
        boolean hangs = object.head() == to.index() || object.head() == to.head();
        String above = tokens.get(to.head()).pos();
        if (object.pos().startsWith("NN") && hangs && (above.startsWith("VB") || above.startsWith("NN"))) {
            tokens.set(i + 1, with(verb, "VB", to.head(), "xcomp"));
            tokens.set(i, with(to, "TO", verb.index(), "aux"));
            tokens.set(object.index(), with(object, object.pos(), verb.index(), "dobj"));
        }
    }

    /** "such transfers breach the resolution": a noun with a subject and an object is a verb. */
    private void nounForVerb(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.pos().startsWith("NN")
                && !frames.verb(token.lemma()).isEmpty()
                && has(tokens, i, "nsubj")
                && has(tokens, i, "dobj")) {
            tokens.set(i, with(token, token.pos().equals("NNS") ? "VBZ" : "VBP", token.head(), token.relation()));
        }
    }

    /** An object of a preposition that hangs on a noun before the verb is the verb's own object. */
    private void strayObject(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.relation().equals("pobj") || token.head() < 0 || token.head() > i) {
            return;
        }
        Token head = tokens.get(token.head());
        int verb = head.head();
        boolean subject =
                head.pos().startsWith("NN") && head.relation().equals("nsubj") && verb > head.index() && verb < i;
        if (subject && !has(tokens, verb, "dobj")) {
            tokens.set(i, with(token, token.pos(), verb, "dobj"));
        }
    }

    /** "acknowledged for the first time that it supplied": the clause belongs to the verb, not to the time. */
    private void strayClause(List<Token> tokens, int i) {
        Token clause = tokens.get(i);
        if (clause.relation().equals("ccomp") && clause.head() >= 0) {
            clauseBehindTime(tokens, i);
            return;
        }
        if (!clause.relation().equals("relcl") || !has(tokens, i, "nsubj")) {
            return;
        }
        boolean that = tokens.stream()
                .anyMatch(t -> t.head() == i
                        && t.lemma().equals("that")
                        && (t.relation().equals("advmod") || t.relation().equals("mark")));
        int noun = clause.head();
        if (!that
                || noun < 0
                || tokens.get(noun).head() < 0
                || !tokens.get(noun).relation().equals("pobj")) {
            return;
        }
        int verb = tokens.get(tokens.get(noun).head()).head();
        if (verb >= 0 && tokens.get(verb).pos().startsWith("VB") && !has(tokens, verb, "ccomp")) {
            tokens.set(i, with(clause, clause.pos(), verb, "ccomp"));
        }
    }

    /** "denied in 2022 that it had sold", "said on Monday in Seoul that": the clause hangs on the time or the place. */
    private void clauseBehindTime(List<Token> tokens, int i) {
        Token clause = tokens.get(i);
        Token noun = tokens.get(clause.head());
        boolean adjunct = noun.entity().endsWith("DATE")
                || noun.entity().endsWith("TIME")
                || noun.entity().endsWith("GPE")
                || noun.pos().equals("CD");
        if (!adjunct || noun.head() < 0) {
            return;
        }
        int verb = noun.relation().equals("pobj") ? tokens.get(noun.head()).head() : noun.head();
        if (verb >= 0 && tokens.get(verb).pos().startsWith("VB") && !has(tokens, verb, "ccomp")) {
            tokens.set(i, with(clause, clause.pos(), verb, "ccomp"));
        }
    }

    /** "In July, the adviser, Jake Sullivan, said": the adviser is no apposition to July. */
    private void strayBehindDate(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.relation().equals("appos")
                || noun.head() < 0
                || !tokens.get(noun.head()).entity().endsWith("DATE")
                || noun.entity().endsWith("DATE")) {
            return;
        }
        Token date = tokens.get(noun.head());
        if (!date.relation().equals("pobj") || date.head() < 0) {
            return;
        }
        int verb = tokens.get(date.head()).head();
        if (verb > i
                && tokens.get(verb).pos().startsWith("VB")
                && !has(tokens, verb, "nsubj")
                && !has(tokens, verb, "nsubjpass")) {
            tokens.set(i, with(noun, noun.pos(), verb, "nsubj"));
        }
    }

    /** "designated today Ada Bank": the bank is no apposition to today. */
    private void objectBehindDate(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.relation().matches("appos|conj")
                || noun.head() < 0
                || noun.head() > i
                || !tokens.get(noun.head()).entity().endsWith("DATE")
                || noun.entity().endsWith("DATE")
                || !noun.pos().startsWith("NN")) {
            return;
        }
        Token date = tokens.get(noun.head());
        int verb = date.relation().equals("npadvmod") ? date.head() : -1;
        if (verb >= 0
                && verb < date.index()
                && tokens.get(verb).pos().startsWith("VB")
                && !has(tokens, verb, "dobj")
                && !has(tokens, verb, "nsubjpass")) {
            tokens.set(i, with(noun, noun.pos(), verb, "dobj"));
            for (int j = i + 1; j < tokens.size(); j++) {
                Token next = tokens.get(j);
                if (next.head() == date.index() && next.relation().equals("conj")) {
                    tokens.set(j, with(next, next.pos(), i, "conj"));
                }
            }
        }
    }

    /** "delivered to Chad a first batch of missiles": the batch is no apposition to Chad. */
    private void objectBehindPhrase(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean here = noun.relation().equals("appos")
                && noun.pos().startsWith("NN")
                && noun.head() >= 0
                && noun.head() < i
                && tokens.get(noun.head()).relation().equals("pobj")
                && tokens.get(noun.head() + 1).pos().matches("DT|CD");
        int preposition = here ? tokens.get(noun.head()).head() : -1;
        int verb = preposition < 0 ? -1 : tokens.get(preposition).head();
        if (verb >= 0
                && preposition == verb + 1
                && tokens.get(verb).pos().startsWith("VB")
                && !has(tokens, verb, "dobj")
                && !has(tokens, verb, "nsubjpass")) {
            tokens.set(i, with(noun, noun.pos(), verb, "dobj"));
        }
    }

    /** "A and B are each designated": the subject belongs to the verb, not to its auxiliary. */
    private void subjectOfAuxiliary(List<Token> tokens, int i) {
        Token subject = tokens.get(i);
        if (!subject.relation().startsWith("nsubj") || subject.head() < 0) {
            return;
        }
        Token auxiliary = tokens.get(subject.head());
        if (auxiliary.relation().startsWith("aux") && auxiliary.head() >= 0) {
            boolean passive = auxiliary.relation().equals("auxpass");
            tokens.set(i, with(subject, subject.pos(), auxiliary.head(), passive ? "nsubjpass" : "nsubj"));
        }
    }

    /** "The action, taken under the order, targets a bank": the participle read as the verb of the sentence. */
    private void participleForVerb(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean bare = FINITE.contains(verb.pos())
                && verb.relation().equals("root")
                && !has(tokens, i, "nsubj")
                && !has(tokens, i, "nsubjpass");
        if (!bare) {
            return;
        }
        for (Token participle : tokens.subList(0, i)) {
            if (participle.pos().equals("VBN")
                    && participle.relation().equals("root")
                    && !has(tokens, participle.index(), "aux")
                    && !has(tokens, participle.index(), "auxpass")) {
                for (int s = 0; s < participle.index(); s++) {
                    Token subject = tokens.get(s);
                    if (subject.head() == participle.index()
                            && subject.relation().startsWith("nsubj")) {
                        tokens.set(s, with(subject, subject.pos(), i, "nsubj"));
                        tokens.set(participle.index(), with(participle, "VBN", s, "acl"));
                        return;
                    }
                }
            }
        }
    }

    /** "The trader, also designated today, was a member": what follows is the verb of the sentence. */
    private void participleBetweenCommas(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        boolean bare = participle.pos().matches("VB[DN]")
                && !has(tokens, i, "aux")
                && !has(tokens, i, "auxpass")
                && !has(tokens, i, "dobj")
                && !has(tokens, i, "ccomp");
        if (!bare) {
            return;
        }
        int comma = i - 1;
        while (comma > 0 && tokens.get(comma).pos().equals("RB")) {
            comma--;
        }
        if (comma < 1 || !tokens.get(comma).form().equals(",")) {
            return;
        }
        for (Token verb : tokens.subList(i, tokens.size())) {
            boolean behind = verb.head() == i
                    && verb.relation().equals("conj")
                    && tokens.get(verb.index() - 1).form().equals(",")
                    && !has(tokens, verb.index(), "nsubj");
            if (behind) {
                for (int s = 0; s < comma; s++) {
                    Token subject = tokens.get(s);
                    if (subject.head() == i && subject.relation().equals("nsubj")) {
                        tokens.set(s, with(subject, subject.pos(), verb.index(), "nsubj"));
                        tokens.set(verb.index(), with(verb, verb.pos(), participle.head(), participle.relation()));
                        tokens.set(i, with(participle, "VBN", s, "acl"));
                        return;
                    }
                }
            }
        }
    }

    /** "identified two ships as property in which": "as" belongs to the verb. */
    private void strayStatus(List<Token> tokens, int i) {
        Token as = tokens.get(i);
        if (!as.form().equals("as") || i + 2 >= tokens.size()) {
            return;
        }
        int noun = i + 1;
        while (noun < tokens.size() - 1 && tokens.get(noun).lemma().matches("a|block|blocked")) {
            noun++;
        }
        if (!tokens.get(noun).lemma().equals("property")) {
            return;
        }
        for (int v = i - 1; v >= 0; v--) {
            Token verb = tokens.get(v);
            if (verb.pos().startsWith("VB") && verb.lemma().equals("identify")) {
                tokens.set(i, with(as, "IN", v, "prep"));
                tokens.set(noun, with(tokens.get(noun), "NN", i, "pobj"));
                return;
            }
        }
    }

    /** "through the sale of shells, again, to Russia": "to" belongs to the sale, not to "through". */
    private void strayPreposition(List<Token> tokens, int i) {
        Token preposition = tokens.get(i);
        boolean stray = PREPOSITIONS.contains(preposition.pos())
                && preposition.relation().equals("prep")
                && preposition.head() >= 0
                && preposition.head() < i - 1
                && tokens.get(preposition.head()).pos().equals("IN");
        if (!stray) {
            return;
        }
        for (int j = preposition.head() + 1; j < i; j++) {
            Token noun = tokens.get(j);
            if (noun.head() == preposition.head()
                    && noun.relation().equals("pobj")
                    && !frames.noun(noun.lemma()).isEmpty()) {
                tokens.set(i, with(preposition, preposition.pos(), j, "prep"));
                return;
            }
        }
    }

    /** "cancelled the delivery of howitzers to Sudan": what comes behind "of" belongs to the delivery. */
    private void ofTheEvent(List<Token> tokens, int i) {
        Token preposition = tokens.get(i);
        boolean stray = (preposition.lemma().equals("to") || preposition.lemma().equals("from"))
                && (preposition.relation().equals("prep")
                        || preposition.relation().equals("dative"))
                && preposition.head() >= 0
                && preposition.head() < i
                && tokens.get(preposition.head()).pos().startsWith("VB");
        if (!stray) {
            return;
        }
        for (int noun = preposition.head() + 1; noun < i; noun++) {
            Token object = tokens.get(noun);
            if (object.head() == preposition.head()
                    && object.relation().equals("dobj")
                    && object.pos().startsWith("NN")
                    && hasOf(tokens, noun, i)
                    && frames.noun(object.lemma()).stream().anyMatch(f -> takes(f, preposition.lemma()))
                    && frames.verb(tokens.get(preposition.head()).lemma()).stream()
                            .noneMatch(f -> takes(f, preposition.lemma()))) {
                tokens.set(i, with(preposition, preposition.pos(), noun, "prep"));
                return;
            }
        }
    }

    private static boolean takes(Frame frame, String preposition) {
        return frame.slot(preposition) instanceof Slot.Roles;
    }

    private static boolean hasOf(List<Token> tokens, int noun, int before) {
        return tokens.subList(noun, before).stream()
                .anyMatch(t -> t.head() == noun && t.lemma().equals("of"));
    }

    /** "the decision to ship fuel": a noun behind "to" with an object of its own is a verb. */
    private void bareInfinitive(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.pos().equals("IN")
                && token.lemma().equals("to")
                && token.relation().equals("aux")) {
            tokens.set(i, with(token, "TO", token.head(), token.relation()));
            return;
        }
        boolean verb = token.pos().equals("NN")
                && token.relation().matches("acl|xcomp|advcl")
                && i > 0
                && tokens.get(i - 1).pos().equals("TO")
                && tokens.get(i - 1).head() == i;
        if (verb) {
            tokens.set(i, with(token, "VB", token.head(), token.relation()));
        }
    }

    /** "had been due to be delivered": an adjective, not a preposition. */
    private void due(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.pos().equals("IN") && token.lemma().equals("due") && has(tokens, i, "xcomp")) {
            tokens.set(i, with(token, "JJ", token.head(), "acomp"));
        }
    }

    /** "no longer exports": both words belong to the verb behind them. */
    private void noLonger(List<Token> tokens, int i) {
        boolean here = i + 2 < tokens.size()
                && tokens.get(i).form().equalsIgnoreCase("no")
                && tokens.get(i + 1).form().equals("longer")
                && tokens.get(i + 2).pos().startsWith("VB");
        if (here) {
            tokens.set(i, with(tokens.get(i), "RB", i + 2, "neg"));
            tokens.set(i + 1, with(tokens.get(i + 1), "RB", i + 2, "advmod"));
        }
    }

    /** "A and B, as well as C": C is coordinated with A. */
    private void asWellAs(List<Token> tokens, int i) {
        boolean here = i + 3 < tokens.size()
                && tokens.get(i).lemma().equals("as")
                && tokens.get(i + 1).lemma().equals("well")
                && tokens.get(i + 2).lemma().equals("as");
        if (!here) {
            return;
        }
        int right = i + 3;
        while (right < tokens.size()
                && tokens.get(right).head() > right
                && tokens.get(right).relation().matches("det|nmod|amod|compound|poss|num|case|punct")) {
            right = tokens.get(right).head();
        }
        int left = i - 1;
        while (left >= 0 && !tokens.get(left).pos().startsWith("NN")) {
            left--;
        }
        if (left < 0 || right >= tokens.size() || !tokens.get(right).pos().startsWith("NN")) {
            return;
        }
        left = top(tokens, left, right);
        boolean side = tokens.get(left).relation().matches("dobj|pobj|nsubj|nsubjpass|oprd|attr");
        if (side
                && left != right
                && !below(tokens, left, right)
                && !tokens.get(right).relation().equals("conj")) {
            tokens.set(right, with(tokens.get(right), tokens.get(right).pos(), left, "conj"));
        }
    }

    /** The noun that the ones up to here belong to: "officials of Libya" is about officials. */
    private static int top(List<Token> tokens, int noun, int limit) {
        int at = noun;
        for (int step = 0; step < 8; step++) {
            Token token = tokens.get(at);
            int up = token.head();
            if (token.relation().equals("pobj")
                    && up >= 0
                    && tokens.get(up).lemma().matches("of|in")) {
                up = tokens.get(up).head();
            } else if (!token.relation().matches("conj|compound|appos|nmod|poss")) {
                return at;
            }
            if (up < 0 || up >= limit || !tokens.get(up).pos().startsWith("NN")) {
                return at;
            }
            at = up;
        }
        return at;
    }

    static boolean below(List<Token> tokens, int token, int ancestor) {
        int at = token;
        for (int step = 0; at >= 0 && step < tokens.size(); step++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The first token under another in a relation, -1 for none. */
    static int child(List<Token> tokens, int head, String relation) {
        return tokens.stream()
                .filter(t -> t.head() == head && t.relation().equals(relation))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    private static boolean has(List<Token> tokens, int head, String relation) {
        return tokens.stream().anyMatch(t -> t.head() == head && t.relation().equals(relation));
    }

    static Token with(Token token, String pos, int head, String relation) {
        return with(token, token.lemma(), pos, head, relation);
    }

    private static Token with(Token token, String lemma, String pos, int head, String relation) {
        return new Token(
                token.index(), token.form(), token.start(), token.end(), lemma, pos, token.entity(), head, relation);
    }
}
