package io.waybill.model;

/** The words that a claim rests on: number of the sentence (from 0), offsets and the literal quote. */
public record Evidence(int sentence, int start, int end, String quote) {}
