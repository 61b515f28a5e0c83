package io.waybill.lexicon.actor;

/** An actor named in a list of words, at the words [from, to); a word such as "China-based" is a hit as a whole. */
public record Hit(int from, int to, Actor actor) {}
