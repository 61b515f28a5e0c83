package io.waybill.identify.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waybill.model.Grading;
import io.waybill.model.Grading.Grade;
import io.waybill.model.Origin;
import io.waybill.model.Origins.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CredibilityTest {
    private static final Origin ENVOY = origin("an envoy", Origin.Kind.NAMED);
    private static final Origin PANEL = origin("a panel", Origin.Kind.NAMED);
    private static final Origin HERALD = origin("the Herald", Origin.Kind.REPORT);
    private static final Origin SOMEBODY = origin("somebody", Origin.Kind.UNNAMED);
    private static final Origin ANOTHER = origin("somebody else", Origin.Kind.UNNAMED);
    private static final Origin BUYER = origin("the buyer", Origin.Kind.NAMED);

    @Test
    void rule_6_every_statement_comes_from_unnamed_sources() {
        assertThat(of(all(SOMEBODY), all()).credibility()).isEqualTo(6);
        assertThat(of(all(SOMEBODY, ANOTHER), all()).credibility()).isEqualTo(6);
        assertThat(of(all(SOMEBODY), all(BUYER, PANEL)).credibility()).isEqualTo(6);
    }

    @Test
    void an_outlet_in_its_own_voice_is_no_unnamed_source() {
        assertThat(of(all(HERALD), all()).credibility()).isEqualTo(3);
        assertThat(of(all(HERALD, ENVOY), all()).credibility()).isEqualTo(1);
    }

    @Test
    void rule_5_an_origin_without_an_interest_that_is_at_least_as_reliable_says_the_contrary() {
        assertThat(of(all(ENVOY, HERALD), all(PANEL)).credibility()).isEqualTo(5);
        assertThat(of(Map.of(ENVOY, Grade.B), Map.of(PANEL, Grade.B)).credibility())
                .isEqualTo(5);
    }

    @Test
    void a_less_reliable_or_unnamed_contradiction_is_no_rule_5_but_confirms_nothing() {
        assertThat(of(Map.of(ENVOY, Grade.B), Map.of(PANEL, Grade.C)).credibility())
                .isEqualTo(4);
        assertThat(of(all(ENVOY), all(SOMEBODY)).credibility()).isEqualTo(4);
        assertThat(of(all(ENVOY, HERALD), all(SOMEBODY)).credibility()).isEqualTo(4);
    }

    @Test
    void rule_1_two_named_origins_and_nobody_denies() {
        assertThat(of(all(ENVOY, PANEL), all()).credibility()).isEqualTo(1);
        assertThat(of(all(ENVOY, PANEL, SOMEBODY), all()).credibility()).isEqualTo(1);
    }

    @Test
    void rule_2_two_origins_and_only_the_interested_deny_or_one_of_the_two_is_unnamed() {
        assertThat(of(all(ENVOY, PANEL), all(BUYER)).credibility()).isEqualTo(2);
        assertThat(of(all(ENVOY, SOMEBODY), all()).credibility()).isEqualTo(2);
    }

    @Test
    void rule_2_one_origin_graded_a_or_b_and_nobody_denies() {
        assertThat(of(Map.of(ENVOY, Grade.A), all()).credibility()).isEqualTo(2);
        assertThat(of(Map.of(ENVOY, Grade.B), all()).credibility()).isEqualTo(2);
        assertThat(of(Map.of(ENVOY, Grade.B), all()).why()).contains("graded B");
        assertThat(of(Map.of(ENVOY, Grade.F), all()).credibility()).isEqualTo(3);
    }

    @Test
    void rule_3_one_origin_and_nobody_denies() {
        assertThat(of(all(ENVOY), all()).credibility()).isEqualTo(3);
    }

    @Test
    void rule_4_one_origin_and_a_party_with_an_interest_denies() {
        Standing standing = of(all(ENVOY), all(BUYER));
        assertThat(standing.credibility()).isEqualTo(4);
        assertThat(standing.origins()).isEqualTo(1);
        assertThat(standing.why()).contains("an envoy", "contradicted by the buyer", "with an interest");
    }

    @Test
    void a_grade_holds_for_the_source_whatever_the_case_and_the_ungraded_count_as_c() {
        Grades grades = new Grades(List.of(
                new Grading("The Herald", Grade.B, "2026-01-02", "right twice"),
                new Grading("an envoy", Grade.E, "2026-01-02", "wrong twice")));
        assertThat(grades.of(List.of("the herald"))).isEqualTo(Grade.B);
        assertThat(grades.of(List.of("nobody"))).isEqualTo(Grade.C);
        assertThat(grades.of(List.of("an envoy", "the Herald"))).isEqualTo(Grade.B);
    }

    private static Standing of(Map<Origin, Grade> say, Map<Origin, Grade> deny) {
        return Credibility.of(say, deny, BUYER::equals);
    }

    private static Map<Origin, Grade> all(Origin... origins) {
        Map<Origin, Grade> ungraded = new LinkedHashMap<>();
        for (Origin origin : origins) {
            ungraded.put(origin, Grade.C);
        }
        return ungraded;
    }

    private static Origin origin(String name, Origin.Kind kind) {
        return new Origin(name, name, kind, Optional.empty(), List.of("a.txt"));
    }
}
