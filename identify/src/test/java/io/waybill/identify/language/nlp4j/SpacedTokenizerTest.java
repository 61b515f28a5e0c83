package io.waybill.identify.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpacedTokenizerTest {
    private static final List<String> STRETCHES = List.of(
            "the",
            "ship,",
            "didn't",
            "No.",
            "5",
            "(1)",
            "(",
            "2",
            ")",
            "[a]",
            "1999-2004",
            "'98",
            "U.S.",
            "Corp.\"",
            "$3.5m",
            "100mm",
            "e-mail:",
            "a@b.com",
            "http://a.b/c?d=e.",
            ":-)",
            "...",
            "said.He",
            "and/or",
            "gonna",
            "\"Why",
            "not?\"",
            "Sunday's",
            "12:30pm",
            "--",
            "well-known",
            "caf\u00e9",
            "3rd",
            "#2",
            "a.k.a.",
            "end.");

    private final EnglishTokenizer library = new EnglishTokenizer();
    private final SpacedTokenizer ours = new SpacedTokenizer();

    @Test
    void remembered_stretches_give_the_tokens_of_the_library() {
        for (int seed = 0; seed < 300; seed++) {
            String text = text(new Random(seed));
            assertThat(told(ours.tokenize(text))).as(text).isEqualTo(told(library.tokenize(text)));
        }
    }

    @Test
    void empty_and_blank_texts_have_no_tokens() {
        assertThat(ours.tokenize("")).isEmpty();
        assertThat(ours.tokenize(" \n\t ")).isEmpty();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(STRETCHES.get(random.nextInt(STRETCHES.size())));
            text.append(" \n\t".charAt(Math.max(0, random.nextInt(12) - 9))).append(random.nextInt(9) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static List<String> told(List<Token> tokens) {
        List<String> told = new ArrayList<>();
        tokens.forEach(t -> told.add(t.getWordForm() + " " + t.getStartOffset() + " " + t.getEndOffset()));
        return told;
    }
}
