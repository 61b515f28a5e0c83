package io.waybill.identify.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.identify.language.Analyzer;
import io.waybill.identify.language.Document;
import io.waybill.identify.language.nlp4j.TestReports;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every finding is written as {@code source | cue | content, content}, with > before one inside another's content. */
final class RuleFinderTest {
    private static Analyzer analyzer;
    private static AttributionFinder finder;

    @BeforeAll
    static void open() {
        analyzer = TestReports.analyzer();
        finder = RuleFinder.load();
    }

    @Test
    void a_clause_behind_the_cue_is_content_with_its_that() {
        assertThat(found("The ministry said that no drones were sold."))
                .containsExactly("The ministry | said | that no drones were sold");
    }

    @Test
    void auxiliaries_negation_and_adverbs_belong_to_the_cue() {
        assertThat(found("The envoy has not publicly said who paid."))
                .containsExactly("The envoy | has not publicly said | who paid");
    }

    @Test
    void inverted_attribution_has_its_source_behind_the_cue() {
        assertThat(found("“We sold no shells,” said Pak Chol, the deputy minister."))
                .containsExactly("Pak Chol, the deputy minister | said | “We sold no shells,”");
    }

    @Test
    void trailing_attribution_takes_the_whole_clause_before_it() {
        assertThat(found("The ship carried missile parts, two officials said."))
                .containsExactly("two officials | said | The ship carried missile parts");
    }

    @Test
    void parenthetical_attribution_leaves_two_pieces_of_content() {
        assertThat(found("The shipment, the broker said, was paid in gold."))
                .containsExactly("the broker | said | The shipment, was paid in gold");
    }

    @Test
    void a_source_comes_with_its_full_description() {
        assertThat(found("John Kirby, the spokesman for the National Security Council, said that the talks went on."))
                .containsExactly(
                        "John Kirby, the spokesman for the National Security Council, | said | that the talks went on");
    }

    @Test
    void a_relative_clause_on_a_source_is_no_second_source() {
        assertThat(found("The broker, who lives in Dubai, said he paid in cash."))
                .singleElement()
                .asString()
                .startsWith("The broker")
                .endsWith("| said | he paid in cash");
    }

    @Test
    void partial_quotes_keep_their_marks_inside_the_content() {
        assertThat(found("The envoy called the report “baseless and false.”"))
                .containsExactly("The envoy | called | the report “baseless and false.”");
    }

    @Test
    void a_quote_over_several_sentences_is_one_content() {
        assertThat(found("“We need shells. We need them now,” the general said. “Nobody else sells them.”"))
                .containsExactly("the general | said | “We need shells. We need them now,”, “Nobody else sells them.”");
    }

    @Test
    void a_cue_with_a_colon_speaks_the_quote_of_the_next_paragraph() {
        assertThat(found("The ministry added:\n“We have never supplied arms to anybody.”"))
                .containsExactly("The ministry | added: | “We have never supplied arms to anybody.”");
    }

    @Test
    void according_to_takes_the_clause_that_it_stands_in() {
        assertThat(found("The money went to a bank in Macau, according to the indictment."))
                .containsExactly("the indictment | according to | The money went to a bank in Macau");
    }

    @Test
    void a_noun_can_be_the_cue() {
        assertThat(found("The paper printed his claim that the sanctions had failed."))
                .contains("his | claim | that the sanctions had failed");
        assertThat(found("The envoy made the claim that the shells were old."))
                .contains("The envoy | made the claim | that the shells were old");
    }

    @Test
    void an_adjective_behind_a_copula_can_be_the_cue() {
        assertThat(found("The inspectors are confident that the parts were made abroad."))
                .containsExactly("The inspectors | are confident | that the parts were made abroad");
    }

    @Test
    void evidence_can_be_a_source() {
        assertThat(found("Satellite images show that the port is busy."))
                .containsExactly("Satellite images | show | that the port is busy");
    }

    @Test
    void a_passive_has_its_source_behind_by_and_its_subject_in_the_content() {
        assertThat(found("The trader was accused by Britain of buying shells."))
                .containsExactly("Britain | was accused | The trader, of buying shells");
    }

    @Test
    void what_is_believed_by_nobody_in_particular_has_no_source() {
        assertThat(found("It is believed that the ship was sold."))
                .containsExactly("- | is believed | that the ship was sold");
    }

    @Test
    void a_pronoun_is_a_source() {
        assertThat(found("She told reporters that the deal was dead."))
                .containsExactly("She | told | that the deal was dead");
    }

    @Test
    void an_attribution_inside_another_content_is_nested_in_it() {
        List<Attributed> all = finder.find(document("The officials said that Iran denied that it sold drones."));
        assertThat(all).hasSize(2);
        assertThat(all.get(0).isNested()).isFalse();
        assertThat(all.get(1).within()).hasValue(0);
        assertThat(all.get(1).stance()).isEqualTo(Stance.DENIES);
        assertThat(found("The officials said that Iran denied that it sold drones."))
                .containsExactly(
                        "The officials | said | that Iran denied that it sold drones",
                        "> Iran | denied | that it sold drones");
    }

    @Test
    void coordinated_verbs_share_their_source() {
        assertThat(found("The envoy denied the report and said that the talks went on."))
                .containsExactly("The envoy | denied | the report", "The envoy | said | that the talks went on");
    }

    @Test
    void deeds_are_no_cues() {
        assertThat(found("The president appointed a new minister.")).isEmpty();
        assertThat(found("The Treasury sanctioned two banks in March.")).isEmpty();
    }

    @Test
    void a_heading_with_a_name_and_a_colon_speaks() {
        assertThat(found("Ministry: Shells Were Never Sold")).containsExactly("Ministry | : | Shells Were Never Sold");
    }

    @Test
    void every_span_lies_in_the_text_whatever_the_text() {
        String odd =
                "\u201cHe said, she said, \u201d \u2014 they said: \"\" 'that' (said) said said.\nSaid that said.\n:\n\u201c";
        for (int cut = 0; cut <= odd.length(); cut++) {
            Document document = document(odd.substring(0, cut));
            for (Attributed one : finder.find(document)) {
                List<Span> spans = new ArrayList<>(one.content());
                spans.add(one.cue());
                one.source().ifPresent(spans::add);
                assertThat(spans)
                        .allMatch(s -> s.length() > 0
                                && s.end() <= document.report().text().length());
                assertThat(one.content()).isNotEmpty();
            }
        }
    }

    private static List<String> found(String text) {
        return finder.find(document(text)).stream()
                .map(one -> (one.isNested() ? "> " : "")
                        + one.source()
                                .map(s -> text.substring(s.start(), s.end()))
                                .orElse("-")
                        + " | " + text.substring(one.cue().start(), one.cue().end())
                        + " | "
                        + one.content().stream()
                                .map(s -> text.substring(s.start(), s.end()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static Document document(String text) {
        return analyzer.analyze(TestReports.report("test.txt", text));
    }
}
