package io.waybill.identify.claim;

import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import io.waybill.model.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences that repeat the law at the end of official releases, and headings: they give no claims. Immutable. */
final class Boilerplate {
    private final List<Pattern> sentences = new ArrayList<>();
    private final List<Pattern> headings = new ArrayList<>();
    private final List<Pattern> resumptions = new ArrayList<>();

    static Boilerplate load() {
        Boilerplate boilerplate = new Boilerplate();
        for (String[] row : Rows.read(Boilerplate.class, "boilerplate.tsv")) {
            Pattern pattern = Pattern.compile(row[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            switch (row[0]) {
                case "heading" -> boilerplate.headings.add(pattern);
                case "resumes" -> boilerplate.resumptions.add(pattern);
                default -> boilerplate.sentences.add(pattern);
            }
        }
        return boilerplate;
    }

    /** Numbers of the sentences that are to be left out. */
    BitSet of(Document document) {
        BitSet skip = new BitSet();
        boolean section = false;
        for (Sentence sentence : document.sentences()) {
            String text = document.text(sentence.start(), sentence.end());
            section &= resumptions.stream().noneMatch(p -> p.matcher(text).find());
            if (sentence.kind() == Block.Kind.HEADING) {
                section =
                        headings.stream().anyMatch(p -> p.matcher(text.strip()).find());
                skip.set(sentence.index());
            } else if (section
                    || sentences.stream().anyMatch(p -> p.matcher(text).find())) {
                skip.set(sentence.index());
            }
        }
        return skip;
    }
}
