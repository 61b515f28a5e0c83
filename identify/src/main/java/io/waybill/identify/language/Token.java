package io.waybill.identify.language;

/**
 * A word or mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param form as analysed: quotes and dashes normalised
 * @param start UTF-16 offset into the report's text, end exclusive
 * @param lemma lower case
 * @param pos Penn Treebank tag
 * @param entity OntoNotes entity in BILOU form such as {@code U-GPE}, or {@code O}
 * @param head index of the governing token in the sentence, -1 for the root
 * @param relation dependency label of the edge from the head, in the analyser's scheme (Clear style)
 */
public record Token(
        int index,
        String form,
        int start,
        int end,
        String lemma,
        String pos,
        String entity,
        int head,
        String relation) {}
