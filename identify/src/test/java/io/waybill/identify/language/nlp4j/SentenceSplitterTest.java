package io.waybill.identify.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static final Tokenisation TOKENISATION = new Tokenisation();

    private static List<String> split(String text) {
        List<Token> tokens = TOKENISATION.tokens(text);
        return new SentenceSplitter()
                .split(text, tokens).stream()
                        .map(s -> text.substring(
                                s.getFirst().getStartOffset(), s.getLast().getEndOffset()))
                        .toList();
    }

    @Test
    void abbreviations_end_a_sentence_only_where_a_new_one_begins() {
        assertThat(
                        split(
                                "Alpha Trading Co. Ltd. sells parts. It moved to the U.S. The firm is listed under E.O. 13382."))
                .containsExactly(
                        "Alpha Trading Co. Ltd. sells parts.",
                        "It moved to the U.S.",
                        "The firm is listed under E.O. 13382.");
        assertThat(split("Gen. Smith (a.k.a. Smithy) met Mr. J. R. Doe at 5 p.m. on Monday."))
                .hasSize(1);
    }

    @Test
    void numbers_are_freed_of_the_marks_of_the_sentence() {
        assertThat(split("It left on May 5. The ship came back on June 3.")).hasSize(2);
        assertThat(TOKENISATION.tokens("under Res. 1718 (2006) until June 3."))
                .extracting(Token::getWordForm)
                .containsExactly("under", "Res", ".", "1718", "(", "2006", ")", "until", "June", "3", ".");
        assertThat(split("It breaks Res. 1718 (2006) and Annex A. The firm said no. Then it left."))
                .hasSize(3);
    }

    @Test
    void closing_quotes_stay_with_the_sentence_before() {
        assertThat(split("\"We act.\" He left. (They stayed.) \"Why?\" she asked. \"No,\" he said."))
                .containsExactly(
                        "\"We act.\"", "He left.", "(They stayed.)", "\"Why?\" she asked.", "\"No,\" he said.");
    }

    @Test
    void bullets_part_items_and_belong_to_none() {
        assertThat(split("Agreed: \u2022 first thing \u2022 second thing"))
                .containsExactly("Agreed:", "first thing", "second thing");
    }

    @Test
    void a_sentence_without_end_is_cut_at_a_soft_boundary() {
        List<String> parts = split("one two three, ".repeat(400) + "end.");
        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(parts).allMatch(part -> TOKENISATION.tokens(part).size() <= SentenceSplitter.MAX_TOKENS);
        assertThat(parts.subList(0, parts.size() - 1)).allMatch(part -> part.endsWith(","));
    }

    @Test
    void nothing_but_marks_is_no_sentence() {
        assertThat(split("--- ... * !")).isEmpty();
    }
}
