package io.waybill.identify.intake;

import io.waybill.model.Block;
import java.util.List;

/** A report before it has an id, a language and a date: facts, text and the blocks to be analysed. */
record Draft(Facts facts, String text, List<Block> blocks) {
    Draft {
        blocks = List.copyOf(blocks);
    }
}
