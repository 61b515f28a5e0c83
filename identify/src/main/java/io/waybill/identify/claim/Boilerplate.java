package io.waybill.identify.claim;

import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import io.waybill.model.Block;
import java.util.BitSet;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Sentences that repeat the law at the end of official releases, and headings: they give no claims. Immutable. */
final class Boilerplate {
    private static final String WORD_START = "\\b";

    private final Pattern sentences;
    private final Pattern headings;
    private final Pattern resumptions;

    private Boilerplate(Pattern sentences, Pattern headings, Pattern resumptions) {
        this.sentences = sentences;
        this.headings = headings;
        this.resumptions = resumptions;
    }

    static Boilerplate load() {
        return new Boilerplate(any("sentence", WORD_START), any("heading", "^"), any("resumes", WORD_START));
    }

    /** One expression for all of a kind: their common start is looked for once. */
    private static Pattern any(String kind, String start) {
        StringJoiner any = new StringJoiner("|", start + "(?:", ")");
        for (String[] row : Rows.read(Boilerplate.class, "boilerplate.tsv")) {
            if (row[0].equals(kind)) {
                if (!row[1].startsWith(start)) {
                    throw new IllegalStateException("boilerplate.tsv: " + row[1] + " must begin with " + start);
                }
                any.add(row[1].substring(start.length()));
            }
        }
        return Pattern.compile(any.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Numbers of the sentences that are to be left out. */
    BitSet of(Document document) {
        BitSet skip = new BitSet();
        boolean section = false;
        for (Sentence sentence : document.sentences()) {
            String text = document.text(sentence.start(), sentence.end());
            section &= !resumptions.matcher(text).find();
            if (sentence.kind() == Block.Kind.HEADING) {
                section = headings.matcher(text.strip()).find();
                skip.set(sentence.index());
            } else if (section || sentences.matcher(text).find()) {
                skip.set(sentence.index());
            }
        }
        return skip;
    }
}
