package io.waybill.identify.claim;

import io.waybill.model.Attribution.Stance;
import java.util.BitSet;

/**
 * An attribution found in the text, before its source is resolved.
 *
 * @param sentence where source and cue stand
 * @param source head token of the source, -1 for the author's own voice
 * @param cueFrom first token of the cue, -1 for none
 * @param cueTo last token of the cue
 * @param content tokens of the document (see {@link Discourse#position}) that are attributed
 * @param rank orders links of equal content: the lower stands nearer to the event
 */
record Link(
        int sentence, int source, int cueFrom, int cueTo, Stance stance, boolean quoting, BitSet content, int rank) {
    /** The same, said by another; -1 for the author. */
    Link by(int other) {
        return new Link(sentence, other, cueFrom, cueTo, stance, quoting, content, rank);
    }

    Link at(BitSet other) {
        return new Link(sentence, source, cueFrom, cueTo, stance, quoting, other, rank);
    }
}
