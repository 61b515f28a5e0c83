package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Alignment;
import io.waybill.model.Alignment.Change;
import io.waybill.model.Attribution;
import io.waybill.model.Attribution.Quoted;
import io.waybill.model.Attribution.Stance;
import io.waybill.model.Block;
import io.waybill.model.Claim;
import io.waybill.model.ClaimType;
import io.waybill.model.Comparison;
import io.waybill.model.Derivation;
import io.waybill.model.Drift;
import io.waybill.model.Evidence;
import io.waybill.model.Mention;
import io.waybill.model.Origin;
import io.waybill.model.Phrase;
import io.waybill.model.Polarity;
import io.waybill.model.Published;
import io.waybill.model.Report;
import io.waybill.model.Role;
import io.waybill.model.Source;
import io.waybill.model.Span;
import io.waybill.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClaimOriginsTest {
    private static final String TEXT = "In May the company sold 40 launchers to the militia. A clerk had seen them.";

    private final List<Report> reports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    @Test
    void two_outlets_that_quote_one_briefing_share_its_origin() {
        Claim herald = told("herald", "Herald", person("Dara Venn"));
        Claim gazette = told("gazette", "Gazette", person("Dara Venn"));
        assertThat(of(herald)).isEqualTo(of(gazette));
        assertThat(of(herald).kind()).isEqualTo(Origin.Kind.NAMED);
        assertThat(of(herald).name()).isEqualTo("Dara Venn");
    }

    @Test
    void an_outlet_that_only_passes_on_is_not_the_origin() {
        Claim passed = told("herald", "Herald", source("the Evening Echo", Source.Kind.MEDIA), person("Dara Venn"));
        Claim alone = told("gazette", "Gazette", source("Evening Echo", Source.Kind.MEDIA));
        assertThat(of(passed).name()).isEqualTo("Dara Venn");
        assertThat(of(alone).name()).isEqualTo("Evening Echo");
    }

    @Test
    void a_denial_is_the_word_of_who_denies_whoever_tells_of_it() {
        Claim told = told("herald", "Herald", person("Milo Brandt"), person("Dara Venn"));
        Claim denied = told.withAttribution(List.of(
                new Attribution(Optional.of(person("Milo Brandt")), Optional.empty(), Stance.DENIES, Quoted.INDIRECT),
                told.attribution().getLast()));
        assertThat(of(told).name()).isEqualTo("Dara Venn");
        assertThat(new ClaimOrigins(reports, List.of(), List.of(), List.of(), new Affiliations(reports, List.of()))
                        .of(denied)
                        .name())
                .isEqualTo("Milo Brandt");
    }

    @Test
    void unnamed_sources_of_two_reports_stay_apart() {
        Claim herald = told("herald", "Herald", source("officials", Source.Kind.UNNAMED));
        Claim gazette = told("gazette", "Gazette", source("officials", Source.Kind.UNNAMED));
        assertThat(of(herald).kind()).isEqualTo(Origin.Kind.UNNAMED);
        assertThat(of(herald)).isNotEqualTo(of(gazette));
        assertThat(of(herald).name()).isEqualTo("officials, unnamed, in Herald");
    }

    @Test
    void evidence_and_documents_without_a_name_are_unnamed_at_the_start_of_a_sentence_too() {
        Claim open = told("herald", "Herald", source("Previous findings", Source.Kind.DOCUMENT));
        Claim named = told("herald", "Herald", source("the Orrin Report", Source.Kind.DOCUMENT));
        assertThat(of(open).kind()).isEqualTo(Origin.Kind.UNNAMED);
        assertThat(of(named).kind()).isEqualTo(Origin.Kind.NAMED);
    }

    @Test
    void a_ministry_belongs_to_the_state_in_its_name_and_without_one_to_its_report() {
        Claim named = told("herald", "Herald", source("foreign ministry in Pyongyang", Source.Kind.OFFICE));
        Claim state = told("gazette", "Gazette", source("North Korea", Source.Kind.OFFICE));
        assertThat(of(named)).isEqualTo(of(state));
        Claim open = told("herald", "Herald", source("defence ministry", Source.Kind.OFFICE));
        Claim other = told("gazette", "Gazette", source("defence ministry", Source.Kind.OFFICE));
        assertThat(of(open).name()).isEqualTo("defence ministry, in Herald");
        assertThat(of(open)).isNotEqualTo(of(other));
    }

    @Test
    void a_figure_of_speech_is_no_origin() {
        Claim told = told("herald", "Herald", source("picture of a desperate Ruritania", Source.Kind.EVIDENCE));
        assertThat(of(told).name()).isEqualTo("Herald");
    }

    @Test
    void the_own_voice_of_an_outlet_is_one_origin_in_all_its_reports() {
        Claim monday = told("monday", "Herald");
        Claim friday = told("friday", "Herald");
        Claim other = told("gazette", "Gazette");
        assertThat(of(monday)).isEqualTo(of(friday)).isNotEqualTo(of(other));
        assertThat(of(monday).kind()).isEqualTo(Origin.Kind.REPORT);
    }

    @Test
    void an_outlet_that_is_held_and_named_by_another_is_one_origin() {
        Claim own = told("herald", "Herald");
        Claim named = told("gazette", "Gazette", source("Herald", Source.Kind.MEDIA));
        assertThat(of(named)).isEqualTo(of(own));
    }

    @Test
    void reports_without_a_publisher_are_origins_of_their_own() {
        Claim one = told("a.txt", "");
        Claim other = told("b.txt", "");
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void the_own_voice_of_a_rewrite_leads_to_its_original() {
        Claim original = told("wire", "Wire", person("Dara Venn"));
        Claim own = told("wire", "Wire");
        Claim rewrite = told("blog", "Blog");
        retold("wire", List.of(), "blog", List.of(rewrite.id()));
        assertThat(of(rewrite)).isEqualTo(of(own)).isNotEqualTo(of(original));
    }

    @Test
    void a_rewrite_that_drops_the_source_still_rests_on_it() {
        Claim original = told("wire", "Wire", person("Dara Venn"));
        Claim rewrite = told("blog", "Blog");
        retold("wire", List.of(original.id()), "blog", List.of(rewrite.id()));
        assertThat(of(rewrite)).isEqualTo(of(original));
    }

    @Test
    void a_rewrite_of_a_rewrite_leads_to_the_first() {
        Claim own = told("wire", "Wire");
        Claim middle = told("blog", "Blog");
        Claim last = told("mirror", "Mirror");
        retold("wire", List.of(), "blog", List.of(middle.id()));
        retold("blog", List.of(), "mirror", List.of(last.id()));
        assertThat(of(last)).isEqualTo(of(own));
    }

    @Test
    void what_a_rewrite_adds_in_its_own_voice_is_its_own() {
        told("wire", "Wire");
        Claim told = told("blog", "Blog");
        Claim added = told("blog", "Blog");
        retold("wire", List.of(), "blog", List.of(told.id()));
        assertThat(of(added).name()).isEqualTo("Blog");
    }

    @Test
    void organs_and_office_holders_speak_for_their_state_and_outlets_for_themselves() {
        told("herald", "Herald", source("US envoy Lena Orrin", "Lena Orrin", Source.Kind.PERSON));
        told("gazette", "Gazette", source("the trader Milo Brandt", "Milo Brandt", Source.Kind.PERSON));
        told("echo", "Echo", source("former US envoy Hanna Reyl", "Hanna Reyl", Source.Kind.PERSON));
        told("mirror", "Mirror", source("OFAC Director Odo Fenn", "Odo Fenn", Source.Kind.PERSON));
        Affiliations affiliations = new Affiliations(reports, claims);
        assertThat(affiliations.of(person("Lena Orrin"))).contains("United States");
        assertThat(affiliations.of(person("Odo Fenn"))).contains("United States");
        assertThat(affiliations.of(person("Milo Brandt"))).isEmpty();
        assertThat(affiliations.of(person("Hanna Reyl"))).isEmpty();
        assertThat(affiliations.ofBody("White House")).contains("United States");
        assertThat(affiliations.ofBody("US Department of the Treasury")).contains("United States");
        assertThat(affiliations.ofBody("Reuters")).isEmpty();
        assertThat(affiliations.ofBody("Herald")).isEmpty();
    }

    private ClaimOrigins.Key of(Claim claim) {
        return new ClaimOrigins(reports, claims, List.of(), comparisons, new Affiliations(reports, claims)).of(claim);
    }

    private Claim told(String report, String publisher, Source... chain) {
        if (reports.stream().noneMatch(held -> held.id().equals(report))) {
            reports.add(new Report(
                    report,
                    Optional.empty(),
                    Optional.of(publisher).filter(name -> !name.isEmpty()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new Published(Optional.empty(), Published.Basis.UNKNOWN, ""),
                    "en",
                    "0",
                    TEXT,
                    List.of(new Block(Block.Kind.PARAGRAPH, 0, TEXT.length()))));
        }
        List<Attribution> links = new ArrayList<>();
        for (Source source : chain) {
            links.add(new Attribution(Optional.of(source), Optional.empty(), Stance.ASSERTS, Quoted.INDIRECT));
        }
        if (links.isEmpty()) {
            links.add(Attribution.author(Stance.ASSERTS));
        }
        Claim claim = new Claim(
                "c" + claims.size(),
                report,
                ClaimType.TRANSFER,
                Optional.of(Stage.COMPLETED),
                Polarity.AFFIRMED,
                Map.of(
                        Role.SUPPLIER, List.of(mention("company", "company")),
                        Role.RECIPIENT, List.of(mention("militia", "militia")),
                        Role.GOODS, List.of(mention("launchers", "launchers"))),
                false,
                List.of(),
                Optional.empty(),
                links,
                new Evidence(0, 0, 51, TEXT.substring(0, 51)),
                Optional.empty());
        claims.add(claim);
        return claim;
    }

    private void retold(String original, List<String> from, String rewrite, List<String> to) {
        comparisons.add(new Comparison(
                original,
                rewrite,
                Derivation.WHOLLY,
                Comparison.First.ORIGINAL,
                List.of(),
                List.of(new Alignment(
                        from,
                        to,
                        List.of(Change.of(Drift.SAME, "")),
                        Optional.of(new Span(0, 51)),
                        Optional.of(new Span(0, 51)))),
                List.of(),
                List.of()));
    }

    private static Source person(String name) {
        return source(name, Source.Kind.PERSON);
    }

    private static Source source(String name, Source.Kind kind) {
        return source(name, name.replaceFirst("^the ", ""), kind);
    }

    private static Source source(String text, String name, Source.Kind kind) {
        return new Source(mention(text, name), kind);
    }

    private static Mention mention(String text, String name) {
        return Mention.of(new Phrase(text, 0, 0), name);
    }
}
