package io.waybill.identify.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.identify.language.Document;
import io.waybill.identify.language.Sentence;
import io.waybill.identify.language.Token;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.Published;
import io.waybill.model.Report;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PortionsTest {
    @Test
    void a_report_is_cut_where_a_block_begins() {
        assertThat(firsts(List.of(0, 0, 1, 1, 2, 2, 3), 7)).containsExactly(0, 2, 4);
    }

    @Test
    void a_block_longer_than_a_portion_is_cut_at_a_sentence() {
        assertThat(firsts(List.of(0, 0, 0, 0, 0), 4)).containsExactly(0, 2, 4);
    }

    @Test
    void a_sentence_longer_than_a_portion_stands_alone() {
        assertThat(firsts(List.of(0, 0, 0), 1)).containsExactly(0, 1, 2);
    }

    @Test
    void portions_hold_every_sentence_once_and_all_the_text() {
        Document document = document(List.of(0, 1, 1, 1, 2, 3, 3, 3, 3, 4));
        List<Portions.Portion> portions = Portions.of(document, 5);
        int next = 0;
        int text = 0;
        for (Portions.Portion portion : portions) {
            assertThat(portion.first()).isEqualTo(next);
            assertThat(portion.from()).isEqualTo(text);
            List<Sentence> part = portion.document().sentences();
            for (int i = 0; i < part.size(); i++) {
                assertThat(part.get(i).index()).isEqualTo(i);
                assertThat(part.get(i).start())
                        .isEqualTo(document.sentences().get(next + i).start());
            }
            next += part.size();
            text = portion.to();
        }
        assertThat(next).isEqualTo(document.sentences().size());
        assertThat(text).isEqualTo(document.report().text().length());
    }

    @Test
    void names_told_in_full_at_the_beginning_of_a_very_long_report_are_known_at_its_end() {
        String end = "Shoigu visited Pyongyang in July.";
        String filler = "The weather was fine and the road to the harbour stayed open.\n".repeat(1_600);
        String text = "Sergei Shoigu, the minister, spoke on Monday.\n" + filler + end;
        List<Claim> claims = RealReading.open().claims(text);
        assertThat(claims)
                .filteredOn(c -> !c.fillers(Role.PLACE).isEmpty())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.fillers(Role.AGENT).getFirst().name()).isEqualTo("Sergei Shoigu");
                    assertThat(claim.evidence().start()).isEqualTo(text.length() - end.length());
                    assertThat(claim.evidence().sentence()).isEqualTo(1_601);
                });
    }

    private static List<Integer> firsts(List<Integer> blocks, int mostTokens) {
        return Portions.of(document(blocks), mostTokens).stream()
                .map(Portions.Portion::first)
                .toList();
    }

    /** Sentences of two tokens in blocks of these numbers. */
    private static Document document(List<Integer> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<Token> tokens = List.of(token(0, 4 * i), token(1, 4 * i + 2));
            sentences.add(new Sentence(i, blocks.get(i), Block.Kind.PARAGRAPH, 4 * i, 4 * i + 3, tokens));
        }
        Optional<String> none = Optional.empty();
        String text = "a b ".repeat(blocks.size());
        return new Document(
                new Report("test", none, none, none, none, none, Published.unknown("test"), "en", "", text, List.of()),
                sentences);
    }

    private static Token token(int index, int at) {
        return new Token(index, "a", at, at + 1, "a", "NN", "O", -1, "root");
    }
}
