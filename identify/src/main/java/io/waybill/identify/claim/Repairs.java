package io.waybill.identify.claim;

import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Mends what the parser often gets wrong where dealings are told: each repair at each token, in this order. */
final class Repairs {
    private final Repair lemmas;
    private final List<Repair> inOrder;

    Repairs(Frames frames, SpeechRepairs speech) {
        lemmas = new LemmaRepairs(frames);
        TagRepairs tags = new TagRepairs(frames);
        PrepositionRepairs prepositions = new PrepositionRepairs(frames);
        inOrder = List.of(
                tags::infinitive,
                tags::nounForVerb,
                ObjectRepairs::underSubject,
                ClauseRepairs::behindPhrase,
                SubjectRepairs::behindDate,
                ObjectRepairs::behindDate,
                ObjectRepairs::behindPhrase,
                SubjectRepairs::ofAuxiliary,
                SubjectRepairs::ofParticiple,
                SubjectRepairs::ofParticipleBetweenCommas,
                PrepositionRepairs::asProperty,
                CoordinationRepairs::asWellAs,
                prepositions::underPreposition,
                prepositions::ofEvent,
                TagRepairs::bareInfinitive,
                TagRepairs::due,
                TagRepairs::noLonger,
                speech::mend);
    }

    Sentence mend(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < tokens.size(); i++) {
            lemmas.mend(tokens, i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            for (Repair repair : inOrder) {
                repair.mend(tokens, i);
            }
        }
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(
                        sentence.index(), sentence.block(), sentence.kind(), sentence.start(), sentence.end(), tokens);
    }
}
