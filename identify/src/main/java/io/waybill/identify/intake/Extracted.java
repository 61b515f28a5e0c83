package io.waybill.identify.intake;

import io.waybill.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Builds the text of a report that is no text file, block by block, with a blank line between. */
final class Extracted {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    void add(Block.Kind kind, String words) {
        String line = Safe.text(words).replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (line.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        blocks.add(new Block(kind, text.length(), text.length() + line.length()));
        text.append(line);
    }

    int length() {
        return text.length();
    }

    Draft draft(Facts facts) {
        return TextFile.draft(facts, text.toString(), 0, blocks, false);
    }
}
