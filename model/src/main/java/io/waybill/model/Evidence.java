package io.waybill.model;

/** The words that a claim rests on: number of the sentence (from 0), offsets and the literal quote. */
public record Evidence(int sentence, int start, int end, String quote) {
    /** The same words, in a sentence that is so many further on. */
    public Evidence later(int sentences) {
        return new Evidence(sentence + sentences, start, end, quote);
    }
}
