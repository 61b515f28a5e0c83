package io.waybill.identify.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {
    private static NormalisedText normalise(String source) {
        return NormalisedText.of(source, 0, source.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "**Blue Heron**, facilitated|Blue Heron, facilitated",
                "the*Red Crane *(IMO 1) sailed|the Red Crane  sailed",
                "tankers, incl. the** Ada, Bea,** and|tankers, incl. the Ada, Bea, and",
                "E.O. 1.**Ann Lee**is|E.O. 1. Ann Lee is",
                "(**Ann**)|(Ann)",
                "see[here](http://x.org/a_(b)).|see here.",
                "see[here](http://x.org)\u200bnow|see here now",
                "a [b] c|a [b] c",
                "file_name and _word_|file_name and word",
                "\u201cIt\u2019s\u201d|\"It's\"",
                "a\u00a0b\u200bc\u00add|a bcd",
                "2010\u20132012, towns\u2014Ab|2010-2012, towns--Ab",
                "well\u2026|well...",
                "1\\. No\\*|1. No",
            })
    void marks_and_odd_characters_become_plain_text(String source, String expected) {
        assertThat(normalise(source).text()).isEqualTo(expected);
    }

    @Test
    void every_kept_character_knows_where_it_stood() {
        String source = "xx\u201cThe*Red\u00ad Crane *sailed\u201d";
        NormalisedText text = NormalisedText.of(source, 2, source.length());
        int at = text.text().indexOf("Red Crane");
        assertThat(source.substring(text.sourceStart(at), text.sourceEnd(at + "Red Crane".length())))
                .isEqualTo("Red\u00ad Crane");
        assertThat(text.sourceStart(0)).isEqualTo(2);
        assertThat(text.sourceEnd(text.text().length())).isEqualTo(source.length());
    }

    @Test
    void offsets_never_go_backwards_or_out_of_the_text() {
        String alphabet = "ab *_[]()\\`\u201c\u2019\u2013\u2014\u2026\u2022\u00ad\u200b\u00a0\ud83d\ude00\n.";
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                source.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            NormalisedText text = normalise(source.toString());
            int last = 0;
            for (int i = 0; i < text.text().length(); i++) {
                assertThat(text.sourceStart(i)).isGreaterThanOrEqualTo(last);
                assertThat(text.sourceEnd(i + 1)).isBetween(text.sourceStart(i), source.length());
                last = text.sourceStart(i);
            }
        }
    }

    @Test
    void a_word_without_end_is_cut() {
        String text = normalise("x".repeat(10 * NormalisedText.MAX_WORD)).text();
        assertThat(text.split(" ")).allMatch(word -> word.length() <= NormalisedText.MAX_WORD);
    }
}
