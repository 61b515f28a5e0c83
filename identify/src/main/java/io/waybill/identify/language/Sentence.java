package io.waybill.identify.language;

import io.waybill.model.Block;
import java.util.List;

/**
 * A sentence with its syntax.
 *
 * @param index over the report, from 0
 * @param block number of the block that it stands in, from 0
 * @param start UTF-16 offset into the report's text, end exclusive
 */
public record Sentence(int index, int block, Block.Kind kind, int start, int end, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
