package io.waybill.identify.claim;

/** Words of saying, answering, blaming and judging, by their classes in {@code syntax.tsv}. */
interface SpeechWords extends WordClasses {
    default boolean blames(String lemma) {
        return is("blaming", lemma);
    }

    default boolean isResponsibility(String lemma) {
        return is("responsibility", lemma);
    }

    default boolean isResponsible(String lemma) {
        return lemma.equals("responsible");
    }

    default boolean isAccusing(String lemma) {
        return is("accusing", lemma);
    }

    default boolean isAdmitting(String lemma) {
        return is("admitting", lemma);
    }

    default boolean judges(String lemma) {
        return is("judgement", lemma);
    }

    default boolean isClaimNoun(String lemma) {
        return is("claim-noun", lemma);
    }

    default boolean onlyPoints(String lemma) {
        return is("pointing-noun", lemma);
    }

    /** What somebody says something in: "in a letter". */
    default boolean isMedium(String lemma) {
        return is("medium", lemma);
    }

    default boolean isVerdict(String lemma) {
        return is("verdict", lemma);
    }

    default boolean namesVerdict(String lemma) {
        return is("naming-verdict", lemma);
    }

    default boolean isTruth(String lemma) {
        return is("truth", lemma);
    }

    default boolean isAsking(String lemma) {
        return is("asking-noun", lemma);
    }

    default boolean isAnswer(String lemma) {
        return is("answer-noun", lemma);
    }

    default boolean isUnanswered(String lemma) {
        return is("unanswered", lemma);
    }

    default boolean returnsAnswer(String lemma) {
        return is("returning-answer", lemma);
    }

    default boolean receives(String lemma) {
        return is("receiving-answer", lemma);
    }

    default boolean comes(String lemma) {
        return is("coming-answer", lemma);
    }

    default boolean asks(String lemma) {
        return is("asking", lemma);
    }

    default boolean isKnowing(String lemma) {
        return is("knowing", lemma);
    }

    default boolean isCase(String lemma) {
        return is("case", lemma);
    }

    default boolean isRefusable(String lemma) {
        return is("refusable", lemma);
    }

    default boolean isLeaning(String lemma) {
        return is("leaning", lemma);
    }
}
